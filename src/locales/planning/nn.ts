import type { PlanningMessages } from '../messages';

export const messages: PlanningMessages = {
  kept: 'Vi tok vare på det du limte inn.',
  deadline: {
    use: (day) => `Bruk ${day}`,
    assumed: 'Året er henta frå rada over.',
    another: 'Vel ein annan dag'
  },
  corrected: (from, to) => `retta fristen frå ${from} til ${to}`,
  arrange: {
    title: 'Ordne planen',
    hint: 'Dra milepælane i handtaket, eller bruk piltastane på det. Vel fleire for å flytte dei eller setje ansvarleg for alle.',
    open: 'Ordne',
    grip: (milestone) => `Flytt ${milestone}: bruk pil opp og ned`,
    select: (milestone) => `Vel ${milestone}`,
    selectPath: (path) => `Vel alle i ${path}`,
    selectAll: 'Vel alle',
    placed: (milestone, at, of, path) => `${milestone} er nummer ${at} av ${of} i ${path}`,
    pathPlaced: (path, at, of) => `${path} er resultatløp nummer ${at} av ${of}`,
    renamed: (path) => `Resultatløpet heiter no ${path}`,
    rename: (path) => `Gi ${path} nytt namn`,
    pathUp: (path) => `Flytt ${path} opp`,
    pathDown: (path) => `Flytt ${path} ned`,
    pathName: 'Namn på resultatløpet',
    addPath: 'Nytt resultatløp',
    newPath: 'Nytt resultatløp …',
    emptyPath: 'Dra milepælar hit, eller vel dei og trykk «Flytt til».',
    setPerson: 'Set ansvarleg',
    moveTo: 'Flytt til …',
    path: 'Resultatløp',
    place: 'Plass',
    first: 'Først',
    last: 'Sist',
    after: (milestone) => `Etter ${milestone}`,
    move: 'Flytt',
    undo: 'Angre',
    undone: 'Angra.',
    selected: (count) => (count === 1 ? '1 vald' : `${count} valde`),
    moved: (count, path) => `${count === 1 ? '1 milepæl' : `${count} milepælar`} er flytta til ${path}`,
    personSet: (count, name) => `${name} er ansvarleg for ${count === 1 ? '1 milepæl' : `${count} milepælar`}`,
    notAll: (count, why) => `${count === 1 ? '1 milepæl' : `${count} milepælar`} vart ikkje endra. ${why}`
  },
  returned: {
    why: 'Kva må gjerast før du tek han til orientering?',
    by: (name, day) => `Send tilbake${name === '' ? '' : ` av ${name}`}${day === '' ? '' : ` ${day}`}`,
    now: (why) => `Send tilbake: «${why}»`
  },
  offer: {
    about: 'Nådd! Vil de skrive ein kort oppfølgingsrapport medan det er ferskt?',
    write: 'Skriv oppfølgingsrapport',
    stop: 'Ta ein milepælsstopp'
  }
};
