/** «Læring», erfaringsrapporten, råd fra andre prosjekter, milepælsstopp og dokumentenes logg. */
export const messages = {
  /** What the organisation is called until the site's settings say. */
  organisation: 'organisasjonen',
  /** What stands for these in the labels of the lessons report until the site's settings say what they are called. */
  names: {
    helpDesk: 'brukerstøtte',
    procurement: 'Innkjøp',
    within: (name: string) => `i ${name}`,
    both: (one: string, other: string) => `${one} og ${other}`
  },
  whose: 'Hvem har lært det',
  own: 'Prosjektet',
  others: 'Andre',
  topic: 'Tema',
  allTopics: 'Alle temaer',
  noneOnTopic: 'Ingenting om dette temaet.',
  noneOfOthers: 'Ingen andre prosjekter på området har delt noe ennå.',
  from: (project: string) => `Fra ${project}`,
  sharedReflections: 'Refleksjoner de har delt',
  by: (name: string, day: string) => [name, day].filter((part) => part !== '').join(', '),
  openReport: 'Åpne erfaringsrapporten',
  usedTitle: 'Brukt av andre',
  usedIn: (project: string, where: string) => (where === '' ? project : `${project}: ${where}`),
  advice: {
    title: 'Råd fra andre prosjekter',
    count: (count: number) => `(${count})`,
    none: 'Ingen andre prosjekter på området har delt råd om dette ennå.',
    use: 'Bruk rådet',
    useNamed: (lesson: string) => `Bruk rådet: ${lesson}`,
    used: 'Brukt i dette prosjektet',
    remembered: (project: string) => `Notert. ${project} får vite at rådet kom til nytte.`,
    read: 'Les hele erfaringen',
    readNamed: (lesson: string) => `Les hele erfaringen: ${lesson}`
  },
  stop: {
    title: 'Milepælsstopp',
    about: 'Tre korte spørsmål, hver på sin telefon. Svar på dem du vil.',
    send: 'Send inn',
    sent: 'Takk! Svaret ditt er med.',
    another: 'Skriv en til',
    oneNeeded: 'Skriv svar på minst ett av spørsmålene.',
    answered: (count: number, names: string) =>
      count === 1 ? `Én har svart: ${names}` : `${count} har svart: ${names}`,
    nobody: 'Ingen har svart ennå.',
    invite: 'Del lenken, så svarer resten av gruppa på hver sin telefon.',
    copy: 'Kopier lenken',
    copied: 'Lenken er kopiert. Lim den inn i chatten.',
    notCopied: 'Lenken kunne ikke kopieres. Kopier adressen i nettleseren i stedet.',
    gone: 'Denne milepælen finnes ikke lenger.',
    toMilestone: 'Til milepælen',
    reader: 'Du kan lese her, men ikke svare. Spør prosjektlederen om tilgang.'
  },
  measures: {
    title: 'Tabell 1 Anbefalte tiltak',
    id: 'ID',
    measure: 'Tiltak',
    responsible: 'Ansvarlig',
    nobody: 'Ingen ennå',
    from: 'Fra erfaringen',
    none: 'Tabellen fyller seg selv fra korrigeringstiltakene i forbedringsområdene.'
  },
  included: {
    include: 'Ta med i rapporten',
    includeNamed: (lesson: string) => `Ta med i rapporten: ${lesson}`,
    newImprovement: 'Nytt forbedringsområde',
    newSuccess: 'Ny suksesshistorie',
    noImprovements: 'Ingen forbedringsområder ennå. Hver utfordring får sin egen tabell.',
    noSuccesses: 'Ingen suksesshistorier ennå. Hvert punkt får sin egen tabell.',
    open: (lesson: string) => `Rediger erfaringen: ${lesson}`,
    edit: 'Rediger',
    empty: 'Ikke fylt ut'
  },
  terms: {
    offer: 'Hent begreper',
    hint: 'Begrepene som er forklart i Framdrift. De du setter inn, kan endres etterpå.',
    word: 'Ord/uttrykk',
    explanation: 'Forklaring',
    add: 'Sett inn',
    addNamed: (term: string) => `Sett inn ${term}`,
    added: (term: string) => `${term} er satt inn.`,
    close: 'Ferdig'
  },
  log: {
    title: 'Logg',
    changes: 'Endringslogg',
    distribution: 'Distribusjonslogg',
    version: 'Versjon',
    versionSent: 'Versjon distribuert',
    date: 'Dato',
    change: 'Endring',
    author: 'Forfatter',
    approved: 'Godkjent',
    name: 'Navn',
    made: 'Opprettet',
    changed: (fields: string, more: number) => (more === 0 ? `Endret: ${fields}` : `Endret: ${fields} og ${more} til`),
    begins: 'Historikken lager seg selv av det dere skriver. Begynn med neste kapittel.',
    noChanges: 'Ingen endringer ennå.',
    noDistribution: 'Ikke sendt til noen ennå.',
    addChange: 'Ny rad i endringsloggen',
    addDistribution: 'Ny rad i distribusjonsloggen',
    saved: 'Raden er lagret.',
    row: 'Endre',
    edit: (row: string) => `Rediger raden: ${row}`
  }
} as const;
