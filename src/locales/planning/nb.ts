/** Working with the plan's rows: deadlines, people, result paths, and what was pasted before. */
export const messages = {
  kept: 'Vi tok vare på det du limte inn.',
  deadline: {
    use: (day: string) => `Bruk ${day}`,
    assumed: 'Året er tatt fra raden over.',
    another: 'Velg en annen dag'
  },
  corrected: (from: string, to: string) => `rettet fristen fra ${from} til ${to}`,
  arrange: {
    title: 'Ordne planen',
    hint: 'Dra milepælene i håndtaket, eller bruk piltastene på det. Velg flere for å flytte dem eller sette ansvarlig for alle.',
    open: 'Ordne',
    grip: (milestone: string) => `Flytt ${milestone}: bruk pil opp og ned`,
    select: (milestone: string) => `Velg ${milestone}`,
    selectPath: (path: string) => `Velg alle i ${path}`,
    selectAll: 'Velg alle',
    placed: (milestone: string, at: number, of: number, path: string) =>
      `${milestone} er nummer ${at} av ${of} i ${path}`,
    pathPlaced: (path: string, at: number, of: number) => `${path} er resultatløp nummer ${at} av ${of}`,
    renamed: (path: string) => `Resultatløpet heter nå ${path}`,
    rename: (path: string) => `Gi ${path} nytt navn`,
    pathUp: (path: string) => `Flytt ${path} opp`,
    pathDown: (path: string) => `Flytt ${path} ned`,
    pathName: 'Navn på resultatløpet',
    addPath: 'Nytt resultatløp',
    newPath: 'Nytt resultatløp …',
    emptyPath: 'Dra milepæler hit, eller velg dem og trykk «Flytt til».',
    setPerson: 'Sett ansvarlig',
    moveTo: 'Flytt til …',
    path: 'Resultatløp',
    place: 'Plass',
    first: 'Først',
    last: 'Sist',
    after: (milestone: string) => `Etter ${milestone}`,
    move: 'Flytt',
    undo: 'Angre',
    undone: 'Angret.',
    selected: (count: number) => (count === 1 ? '1 valgt' : `${count} valgt`),
    moved: (count: number, path: string) =>
      `${count === 1 ? '1 milepæl' : `${count} milepæler`} er flyttet til ${path}`,
    personSet: (count: number, name: string) =>
      `${name} er ansvarlig for ${count === 1 ? '1 milepæl' : `${count} milepæler`}`,
    notAll: (count: number, why: string) =>
      `${count === 1 ? '1 milepæl' : `${count} milepæler`} ble ikke endret. ${why}`
  },
  returned: {
    why: 'Hva må gjøres før du tar den til orientering?',
    by: (name: string, day: string) => `Sendt tilbake${name === '' ? '' : ` av ${name}`}${day === '' ? '' : ` ${day}`}`,
    now: (why: string) => `Sendt tilbake: «${why}»`
  },
  offer: {
    about: 'Nådd! Vil dere skrive en kort oppfølgingsrapport mens det er ferskt?',
    write: 'Skriv oppfølgingsrapport',
    stop: 'Ta en milepælsstopp'
  }
} as const;
