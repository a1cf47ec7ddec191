/** What can be written to the bot, and what it says to that. */
export const messages = {
  /** Said before what is to be begun: «start rapport M3», «start årsrapport». */
  start: 'start',
  commands: {
    help: 'hjelp',
    mine: 'mine',
    status: 'status',
    plan: 'plan',
    next: 'neste',
    report: 'rapport',
    settings: 'innstillinger',
    pause: 'pause',
    back: 'tilbake'
  },
  /** Other ways to say that one is back, as they are written. */
  endPause: ['slutt pause', 'slutt på pausen', 'avslutt pausen', 'avslutt pause'],
  /** How long somebody is away: the words for one, two, three …, and for what is counted. */
  whiles: {
    numbers: ['en ei ett et', 'to', 'tre', 'fire', 'fem', 'seks', 'sju syv', 'åtte', 'ni', 'ti'],
    days: 'dag dager',
    weeks: 'uke uker',
    months: 'måned måneder'
  },
  help: {
    title: 'Hei! Jeg er Framdrift.',
    about: 'Jeg spør når en frist nærmer seg, husker svarene og skriver utkast til rapportene. Du kan skrive:',
    lines: {
      mine: 'det som venter på deg',
      status: 'status for et prosjekt, for eksempel «status Tillitsmodellen»',
      plan: 'planen',
      next: 'det som kommer nå',
      report: 'start en rapport, for eksempel «start rapport M3» eller «start årsrapport»',
      settings: 'språk, stille timer og hva jeg skriver om',
      pause:
        'borte en stund, for eksempel «pause til 15. august» eller «pause i 2 uker»; skriv «tilbake» når du er her igjen'
    },
    line: (command: string, about: string) => `${command}: ${about}`,
    unknown: 'Det skjønte jeg ikke. Prøv ett av disse:',
    noProjects: 'Jeg fant ingen prosjekter for deg ennå.',
    choose: 'Hvilket prosjekt?',
    whichReport: 'Hvilken rapport?'
  },
  /** To somebody who has asked in a channel for what is only theirs. */
  inChat: 'Det svarer jeg deg på i chatten vår. Skriv til meg der.',
  mine: { title: (count: number) => `${count} ting venter på deg.`, none: 'Ingenting venter på deg akkurat nå.' },
  status: {
    title: (project: string) => `Status: ${project}`,
    reached: (count: number, of: number) => `${count} av ${of} milepæler er nådd`,
    offTrack: (count: number) => `${count} ikke i rute`,
    late: (count: number) => `${count} over fristen`,
    next: 'Neste:',
    isLate: 'over fristen',
    reachedOn: (day: string) => `nådd ${day}`,
    none: 'Ingen milepæler ennå.'
  },
  settings: {
    title: 'Mine varsler',
    language: 'Språk',
    languages: { nb: 'Bokmål', nn: 'Nynorsk', en: 'Engelsk' },
    away: 'Borte til',
    quietFrom: 'Stille fra klokka',
    quietTo: 'Stille til klokka',
    wrongNumber: (min: number, max: number) => `Skriv et helt tall fra ${min} til ${max}, eller la feltet stå tomt.`,
    wrongDay: 'Velg en dag i løpet av de neste to årene, eller la feltet stå tomt.',
    far: (day: string) => `Det er lenge til ${day}. Trykk på knappen om det stemmer, eller velg en annen dag.`,
    back: 'Velkommen tilbake! Nå skriver jeg til deg igjen.',
    paused: (day: string) => `Da skriver jeg ikke til deg før ${day}.`,
    asUsual: 'Som vanlig',
    off: 'Ikke skriv til meg om'
  },
  /** Sites that gave no answer when somebody asked about all of them. */
  lacking: {
    title: 'Noe kan mangle',
    named: (names: string) => `${names} svarte ikke nå og er ikke med her. Prøv igjen om litt.`,
    some: 'Ikke alle områdene svarte nå, så noe kan mangle. Prøv igjen om litt.'
  },
  found: { by: (name: string) => `Ansvarlig: ${name}`, status: (word: string) => `Status: ${word}` }
} as const;
