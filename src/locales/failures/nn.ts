import type { FailureMessages } from '../messages';

export const messages: FailureMessages = {
  problems: {
    required: () => 'Fyll ut dette feltet.',
    tooLong: (limit) => `Teksten er for lang. Han kan ha høgst ${limit} teikn.`,
    notNumber: () => 'Skriv eit tal.',
    tooSmall: (limit) => `Talet kan ikkje vere mindre enn ${limit}.`,
    tooLarge: (limit) => `Talet kan ikkje vere større enn ${limit}.`,
    tooManyDecimals: (limit) => `Skriv talet med høgst ${limit} desimalar.`,
    notDate: () => 'Skriv ein dato som finst, til dømes 28.02.2018.',
    dateOutOfRange: (limit) => `Datoen er for langt unna. Grensa er ${limit}.`,
    endBeforeStart: (limit) => `Sluttdatoen kan ikkje vere før ${limit}.`,
    unknownChoice: () => 'Vel eitt av alternativa.',
    notScale: () => 'Vel eit tal frå 1 til 5.',
    notPerson: () => 'Vel ein person frå lista.',
    notLink: () => 'Vel frå lista.',
    badAddress: () => 'Skriv ei nettadresse som byrjar med https://.',
    taken: () => 'Dette er i bruk frå før. Skriv noko anna.',
    inFuture: () => 'Datoen kan ikkje vere i framtida.',
    inPast: () => 'Dagen har passert. Vel ein dag som kjem.',
    unchanged: () => 'Dette er det same som før. Skriv noko nytt.',
    settled: () => 'Rapporten eller saka er send eller avgjord, og kan ikkje endrast no.',
    notOpen: () => 'Milepælen er alt nådd eller utgått.',
    unclear: () => 'Vi forstår ikkje fristen. Skriv til dømes «Ultimo februar», eller vel ein dato.',
    outsidePeriod: (limit) =>
      `Prosjektperioden har ingen slik dag. Den nærmaste er ${limit}. Skriv noko anna, eller set ein dato.`,
    several: () => 'Fristen kan bety fleire dagar. Vel kva for ein, eller skriv året.',
    emptyFile: () => 'Fila er tom, eller det er ei mappe. Legg ved ei eller fleire filer.',
    largeFile: (limit) =>
      `Fila er for stor. Eit vedlegg kan vere høgst ${limit} MB. Legg ho i filene til teamet og lag ei lenkje.`,
    blockedFile: () => 'Organisasjonen tillèt ikkje denne typen filer i SharePoint.',
    noAttachments: () =>
      'Vedlegg er slått av for denne lista. Ein av eigarane av området kan slå dei på i innstillingane for lista.'
  },
  Invalid: () => 'Noko må rettast før dette kan lagrast. Sjå felta som er merkte.',
  Conflict: () => 'Nokon andre har endra dette sidan du opna det. Vel kva som skal gjelde.',
  NotFound: {
    record: 'Dette finst ikkje lenger. Nokon kan ha sletta det.',
    list: 'Framdrift er ikkje sett opp her enno.',
    site: 'Vi finn ikkje området.'
  },
  SignedOut: () => 'Du er logga ut av SharePoint. Logg inn på nytt, så går det vidare herifrå.',
  Forbidden: () => 'Du har ikkje tilgang til å gjere dette. Spør ein av eigarane av området.',
  Throttled: (seconds) =>
    seconds === null
      ? 'SharePoint har mykje å gjere akkurat no. Prøv igjen om litt.'
      : `SharePoint har mykje å gjere akkurat no. Prøv igjen om ${seconds} sekund.`,
  Unavailable: () => 'Vi får ikkje kontakt med SharePoint. Det du har skrive, er teke vare på her. Prøv igjen.'
};
