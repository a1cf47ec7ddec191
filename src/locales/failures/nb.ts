/** Limits come as they should be shown. */
export const messages = {
  problems: {
    required: () => 'Fyll ut dette feltet.',
    tooLong: (limit: string) => `Teksten er for lang. Den kan ha høyst ${limit} tegn.`,
    notNumber: () => 'Skriv et tall.',
    tooSmall: (limit: string) => `Tallet kan ikke være mindre enn ${limit}.`,
    tooLarge: (limit: string) => `Tallet kan ikke være større enn ${limit}.`,
    tooManyDecimals: (limit: string) => `Skriv tallet med høyst ${limit} desimaler.`,
    notDate: () => 'Skriv en dato som finnes, for eksempel 28.02.2018.',
    dateOutOfRange: (limit: string) => `Datoen er for langt unna. Grensen er ${limit}.`,
    endBeforeStart: (limit: string) => `Sluttdatoen kan ikke være før ${limit}.`,
    unknownChoice: () => 'Velg ett av alternativene.',
    notScale: () => 'Velg et tall fra 1 til 5.',
    notPerson: () => 'Velg en person fra listen.',
    notLink: () => 'Velg fra listen.',
    badAddress: () => 'Skriv en nettadresse som begynner med https://.',
    taken: () => 'Dette er i bruk fra før. Skriv noe annet.',
    inFuture: () => 'Datoen kan ikke være i framtiden.',
    inPast: () => 'Dagen har passert. Velg en dag som kommer.',
    unchanged: () => 'Dette er det samme som før. Skriv noe nytt.',
    settled: () => 'Rapporten eller saken er sendt eller avgjort, og kan ikke endres nå.',
    notOpen: () => 'Milepælen er allerede nådd eller utgått.',
    unclear: () => 'Vi forstår ikke fristen. Skriv for eksempel «Ultimo februar», eller velg en dato.',
    outsidePeriod: (limit: string) =>
      `Prosjektperioden har ingen slik dag. Den nærmeste er ${limit}. Skriv noe annet, eller sett en dato.`,
    several: () => 'Fristen kan bety flere dager. Velg hvilken, eller skriv året.',
    emptyFile: () => 'Filen er tom, eller det er en mappe. Legg ved én eller flere filer.',
    largeFile: (limit: string) =>
      `Filen er for stor. Et vedlegg kan være høyst ${limit} MB. Legg den i teamets filer og lag en lenke.`,
    blockedFile: () => 'Organisasjonen tillater ikke denne typen filer i SharePoint.',
    noAttachments: () =>
      'Vedlegg er slått av for denne listen. En av eierne av området kan slå dem på i listens innstillinger.'
  },
  Invalid: () => 'Noe må rettes før dette kan lagres. Se feltene som er merket.',
  Conflict: () => 'Noen andre har endret dette siden du åpnet det. Velg hva som skal gjelde.',
  NotFound: {
    record: 'Dette finnes ikke lenger. Noen kan ha slettet det.',
    list: 'Framdrift er ikke satt opp her ennå.',
    site: 'Vi finner ikke området.'
  },
  SignedOut: () => 'Du er logget ut av SharePoint. Logg inn på nytt, så går det videre herfra.',
  Forbidden: () => 'Du har ikke tilgang til å gjøre dette. Spør en av eierne av området.',
  Throttled: (seconds: number | null) =>
    seconds === null
      ? 'SharePoint har mye å gjøre akkurat nå. Prøv igjen om litt.'
      : `SharePoint har mye å gjøre akkurat nå. Prøv igjen om ${seconds} sekunder.`,
  Unavailable: () => 'Vi får ikke kontakt med SharePoint. Det du har skrevet, er tatt vare på her. Prøv igjen.'
} as const;
