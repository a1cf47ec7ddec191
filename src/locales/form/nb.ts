/** What forms say. Field labels, guidance and choices are the templates' own words. */
export const messages = {
  save: 'Lagre',
  saving: 'Lagrer …',
  saved: (time: string) => `Lagret ${time}`,
  mergedWith: (name: string) => `${name} har endret andre felt i mellomtiden. Begge deler er lagret.`,
  cancel: 'Avbryt',
  tryAgain: 'Prøv igjen',
  requiredNote: 'Felt med stjerne (*) må fylles ut.',
  toCorrect: (count: number, fields: string) =>
    count === 1 ? `Ett felt må rettes: ${fields}.` : `${count} felt må rettes: ${fields}.`,
  notKept: 'Nettleseren kan ikke ta vare på det du skriver her. Lagre ofte.',
  restored: 'Vi har hentet fram det du skrev sist.',
  discard: 'Kast det',
  empty: 'Ikke fylt ut',
  guidance: {
    title: 'Veiledning',
    none: 'Malen sier ikke noe mer om dette feltet.',
    begin: 'Her står det malen sier om feltet du fyller ut.',
    terms: 'Begreper',
    example: (example: string) => `Eksempel: ${example}`,
    examples: 'Eksempler:'
  },
  choice: {
    options: 'Alternativer',
    choose: 'Velg',
    chosen: (count: number) => `${count} valgt`,
    clear: 'Fjern valget',
    remove: (name: string) => `Ta bort ${name}`,
    nothing: 'Det er ingenting å velge mellom ennå.'
  },
  yes: 'Ja',
  no: 'Nei',
  scale: (value: number) => `${value} av 5`,
  kroner: 'kr',
  percent: '%',
  date: {
    format: 'dag.måned.år',
    pick: 'Velg dato i kalender'
  },
  deadline: {
    means: 'betyr',
    date: 'datoen',
    several: (words: string) => `«${words}» kan være flere dager. Hvilken mener du?`,
    unknown: 'Vi kjenner ikke igjen ordene. Sett en dato, så beholder vi det du skrev.',
    outside: (nearest: string) =>
      `Prosjektperioden har ingen slik dag. Den nærmeste er ${nearest}. Skriv noe annet, eller sett en dato.`,
    dropped: (words: string) => `Datoen gjelder. «${words}» er tatt bort, for det betyr en annen dag.`
  },
  person: {
    search: 'Søk etter navn',
    searching: 'Søker …',
    found: (count: number) => (count === 1 ? 'Ett treff' : `${count} treff`),
    none: 'Vi fant ingen med det navnet.',
    failed: 'Vi får ikke søkt akkurat nå. Prøv igjen om litt.',
    notAdded: (name: string) => `Vi fikk ikke lagt til ${name}. Prøv igjen.`
  },
  url: {
    address: 'Nettadresse',
    text: 'Tekst som vises'
  },
  conflict: {
    title: 'Velg hva som skal gjelde',
    lead: (name: string, when: string) => `${name} lagret en annen tekst ${when}, mens du skrev. Begge står her.`,
    today: (time: string) => `kl. ${time}`,
    earlier: (date: string, time: string) => `${date} kl. ${time}`,
    mine: 'Min tekst',
    theirs: 'Den som er lagret',
    also: (fields: string) => `${fields}: også endret. Det blir stående slik det er lagret.`,
    missing: 'Velg en av de to.',
    save: 'Lagre valget'
  }
} as const;
