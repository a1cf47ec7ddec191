import type { ChapterMessages } from '../messages';

export const messages: ChapterMessages = {
  title: 'Kapittel',
  views: 'Kapittel i planen',
  states: { empty: 'Tom', started: 'Begynt', done: 'Ferdig', notRelevant: 'Ikkje relevant' },
  doneOf: (done, of) => `${done} av ${of} ferdige`,
  place: (number, of) => `${number} av ${of}`,
  markDone: 'Merk ferdig',
  reopen: 'Opne igjen',
  notRelevant: 'Ikkje relevant',
  relevant: 'Ta det med igjen',
  notRelevantNote: 'Kapittelet er merkt som ikkje relevant og tel ikkje med. Det som er skrive her, er teke vare på.',
  next: 'Neste',
  nextIs: (name) => `Neste: ${name}`,
  saved: {
    done: 'Kapittelet er merkt ferdig.',
    notRelevant: 'Kapittelet er merkt som ikkje relevant.',
    open: 'Kapittelet er ope.'
  },
  grow: 'Gå over til full prosjektplan',
  growHint: 'Tretten kapittel. Alt de har skrive, blir med.',
  shrink: 'Vis som enkel plan',
  shrinkHint: 'Fem delar. Ingenting blir borte.',
  grown: 'Planen har fått tretten kapittel. Alt de hadde skrive, er med.',
  shrunk: 'Planen blir vist med fem delar. Resten er teke vare på.',
  milestones: { open: 'Opne milepælane', none: 'Ingen milepælar enno.', add: 'Skriv milepælar' },
  activities: {
    none: 'Aktivitetane høyrer til ein milepæl. Skriv milepælane først.',
    noneHere: 'Ingen aktivitetar enno.',
    add: 'Ny aktivitet',
    addTo: (milestone) => `Ny aktivitet til ${milestone}`
  },
  responsibility: {
    title: 'Ansvar for milepælane',
    all: 'Alle milepælane har ein ansvarleg.',
    missing: (count) => (count === 1 ? '1 milepæl har ingen ansvarleg' : `${count} milepælar har ingen ansvarleg`)
  },
  doors: {
    label: 'Korleis vil de begynne?',
    paste: 'Lim inn planen de har',
    simple: 'Enkel plan (5 delar)',
    full: 'Full prosjektplan (13 kapittel)',
    hints: {
      paste: 'Frå Word, Excel eller PDF. Milepælar, resultatløp og fristar blir kjende att.',
      simple: 'Mål, delmål, aktivitetar, milepælar og ansvar. Kan vekse når som helst.',
      full: 'Frå bakgrunn til forklaring av omgrep, med rettleiing undervegs.'
    }
  }
};
