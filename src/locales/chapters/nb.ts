export const messages = {
  title: 'Kapitler',
  views: 'Kapitler i planen',
  states: { empty: 'Tom', started: 'Påbegynt', done: 'Ferdig', notRelevant: 'Ikke relevant' },
  doneOf: (done: number, of: number) => `${done} av ${of} ferdig`,
  place: (number: number, of: number) => `${number} av ${of}`,
  markDone: 'Merk ferdig',
  reopen: 'Åpne igjen',
  notRelevant: 'Ikke relevant',
  relevant: 'Ta det med igjen',
  notRelevantNote: 'Kapitlet er merket som ikke relevant og teller ikke med. Det som er skrevet her, er tatt vare på.',
  next: 'Neste',
  nextIs: (name: string) => `Neste: ${name}`,
  saved: {
    done: 'Kapitlet er merket ferdig.',
    notRelevant: 'Kapitlet er merket som ikke relevant.',
    open: 'Kapitlet er åpent.'
  },
  grow: 'Gå over til full prosjektplan',
  growHint: 'Tretten kapitler. Alt dere har skrevet, blir med.',
  shrink: 'Vis som enkel plan',
  shrinkHint: 'Fem deler. Ingenting blir borte.',
  grown: 'Planen har fått tretten kapitler. Alt dere hadde skrevet, er med.',
  shrunk: 'Planen vises med fem deler. Det andre er tatt vare på.',
  milestones: { open: 'Åpne milepælene', none: 'Ingen milepæler ennå.', add: 'Skriv milepæler' },
  activities: {
    none: 'Aktivitetene hører til en milepæl. Skriv milepælene først.',
    noneHere: 'Ingen aktiviteter ennå.',
    add: 'Ny aktivitet',
    addTo: (milestone: string) => `Ny aktivitet til ${milestone}`
  },
  responsibility: {
    title: 'Ansvar for milepælene',
    all: 'Alle milepælene har en ansvarlig.',
    missing: (count: number) =>
      count === 1 ? '1 milepæl har ingen ansvarlig' : `${count} milepæler har ingen ansvarlig`
  },
  doors: {
    label: 'Hvordan vil dere begynne?',
    paste: 'Lim inn planen dere har',
    simple: 'Enkel plan (5 deler)',
    full: 'Full prosjektplan (13 kapitler)',
    hints: {
      paste: 'Fra Word, Excel eller PDF. Milepæler, resultatløp og frister blir kjent igjen.',
      simple: 'Mål, delmål, aktiviteter, milepæler og ansvar. Kan vokse når som helst.',
      full: 'Fra bakgrunn til begrepsforklaring, med veiledning underveis.'
    }
  }
};
