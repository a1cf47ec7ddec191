import type { BotChatMessages } from '../messages';

export const messages: BotChatMessages = {
  start: 'start',
  commands: {
    help: 'hjelp',
    mine: 'mine',
    status: 'status',
    plan: 'plan',
    next: 'neste',
    report: 'rapport',
    settings: 'innstillingar',
    pause: 'pause',
    back: 'tilbake'
  },
  endPause: ['slutt pause', 'slutt på pausen', 'avslutt pausen', 'avslutt pause'],
  whiles: {
    numbers: ['ein ei eitt eit', 'to', 'tre', 'fire', 'fem', 'seks', 'sju', 'åtte', 'ni', 'ti'],
    days: 'dag dagar',
    weeks: 'veke veker',
    months: 'månad månader'
  },
  help: {
    title: 'Hei! Eg er Framdrift.',
    about: 'Eg spør når ein frist nærmar seg, hugsar svara og skriv utkast til rapportane. Du kan skrive:',
    lines: {
      mine: 'det som ventar på deg',
      status: 'status for eit prosjekt, til dømes «status Tillitsmodellen»',
      plan: 'planen',
      next: 'det som kjem no',
      report: 'start ein rapport, til dømes «start rapport M3» eller «start årsrapport»',
      settings: 'språk, stille timar og kva eg skriv om',
      pause:
        'borte ei stund, til dømes «pause til 15. august» eller «pause i 2 veker»; skriv «tilbake» når du er her att'
    },
    line: (command: string, about: string) => `${command}: ${about}`,
    unknown: 'Det skjønte eg ikkje. Prøv eitt av desse:',
    noProjects: 'Eg fann ingen prosjekt for deg enno.',
    choose: 'Kva prosjekt?',
    whichReport: 'Kva rapport?'
  },
  inChat: 'Det svarer eg deg på i chatten vår. Skriv til meg der.',
  mine: { title: (count: number) => `${count} ting ventar på deg.`, none: 'Ingenting ventar på deg akkurat no.' },
  status: {
    title: (project: string) => `Status: ${project}`,
    reached: (count: number, of: number) => `${count} av ${of} milepælar er nådde`,
    offTrack: (count: number) => `${count} ikkje i rute`,
    late: (count: number) => `${count} over fristen`,
    next: 'Neste:',
    isLate: 'over fristen',
    reachedOn: (day) => `nådd ${day}`,
    none: 'Ingen milepælar enno.'
  },
  settings: {
    title: 'Varsla mine',
    language: 'Språk',
    languages: { nb: 'Bokmål', nn: 'Nynorsk', en: 'Engelsk' },
    away: 'Borte til',
    quietFrom: 'Stille frå klokka',
    quietTo: 'Stille til klokka',
    wrongNumber: (min, max) => `Skriv eit heilt tal frå ${min} til ${max}, eller lat feltet stå tomt.`,
    wrongDay: 'Vel ein dag i løpet av dei neste to åra, eller lat feltet stå tomt.',
    far: (day) => `Det er lenge til ${day}. Trykk på knappen om det stemmer, eller vel ein annan dag.`,
    back: 'Velkomen tilbake! No skriv eg til deg igjen.',
    paused: (day) => `Då skriv eg ikkje til deg før ${day}.`,
    asUsual: 'Som vanleg',
    off: 'Ikkje skriv til meg om'
  },
  /** Sites that gave no answer when somebody asked about all of them. */
  lacking: {
    title: 'Noko kan mangle',
    named: (names: string) => `${names} svara ikkje no og er ikkje med her. Prøv igjen om litt.`,
    some: 'Ikkje alle områda svara no, så noko kan mangle. Prøv igjen om litt.'
  },
  found: { by: (name: string) => `Ansvarleg: ${name}`, status: (word: string) => `Status: ${word}` }
};
