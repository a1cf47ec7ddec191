/** Chapters 3.1 to 12 of the Askøy plan, as its document writes them (names, line breaks and one folder's address aside). */
export const chapterTexts = {
  interfaces:
    'Andre prosjekter som dette prosjektet har grensesnitt mot:\n• Reorganisering forvaltning (fase 1)\n• Helhetlig og optimalisert pasientflyt\n• Velferdsteknologi, fase 1 og fase 2\n• Hverdagsrehabilitering\n• Digitalt førstevalg\n\nDet er sentralt at aktiviteter i de ulike prosjektene koordineres underveis av prosjektlederne.',
  organisation: [
    'For å sikre best mulig samarbeid på tvers mellom de to fagavdelingene blir prosjektet organisert med en felles prosjektgruppe. Utover i prosjektets forløp vil det opprettes ulike arbeidsgrupper for å ivareta enkeltelementer og aktiviteter. Eventuelle områdespesialiteter vil ivaretas og arbeides med spesifikt. Det vil holdes et spesielt fokus på de behovsgruppene der bruker trenger tjenester fra begge (og kanskje flere) fagavdelinger samtidig.',
    'Ved behov vil ulike fagpersoner og andre trekkes inn i arbeidet underveis og etter behov.'
  ].join('\n\n'),
  steeringRole: [
    '• Sikre helhetsperspektivet og at prosjektenes mål understøtter programmets mål',
    '• Overvåke fremgangen, iverksette tiltak om nødvendig',
    '• Sikre at programmet/prosjektene vektlegger gevinstarbeidet',
    '• Sikre ressursallokering og forankring mot linjeorganisasjonen'
  ].join('\n'),
  meetings:
    'Styringsgruppen møtes annenhver onsdag. I tillegg er det faste møter med hovedtillitsvalgte og hovedverneombud.',
  kickOff: '2017-05-04',
  userInvolvement: [
    'Det legges til rette for systematisk brukermedvirkning gjennom prosjekter som inngår i programmet.',
    'Prosjektlederne har ansvaret for å legge til rette for at personer som mottar tjenester, og/eller er pårørende, får mulighet til å medvirke i forbindelse med brukerreisen og utvikling av tjenestene.',
    'Det vil fortløpende vurderes om det skal etableres en referansegruppe bestående av andre faggrupper.'
  ].join('\n\n'),
  workingForm:
    'Prosjektet er et PSO-prosjekt som har mandat til å fremme forslag til styringsgruppen om aktiviteter og tiltak som kan føre til endringer som gjelder person, system og organisasjon (PSO). Programledere ønsker at prosjektgruppen er kreative og tenker «utenfor boksen» for på best mulig måte få belyst muligheter og tilhørende konsekvenser for igjen å kunne sikre best mulig utvikling av tjenestene og tilpasning til fremtiden.',
  pso: ['person', 'system', 'organisation'],
  archiving: [
    'All dokumentasjon som kan relateres til prosjektet skal arkiveres og gjøres tilgjengelig i opprettet mappe på fellesområdet.',
    'Alle styrende dokumenter, samt annen dokumentasjon som vurderes som arkivverdig skal arkiveres i ePhorte. Prosjektleder er ansvarlig for å vurdere hva som skal arkiveres i løsningen.'
  ].join('\n\n'),
  benefits: [
    'Det skal utarbeides en Gevinstrealiseringsplan for prosjektet. Gevinster/positive effekter skal identifiseres, følges opp og kommuniseres gjennom hele prosjektet.',
    'Planen skal beskrive de gevinster/effekter kommunen tar sikte på å oppnå ved å gjennomføre prosjektet. I planen skal gevinster beskrives, samt hvordan gevinstene skal måles, evalueres og følges opp.',
    'Det skal etableres en hensiktsmessig oppfølging- og samarbeidsmodell for gevinst- og gevinstrealiseringsdelen.'
  ].join('\n\n'),
  communication: [
    'Informasjon til aktuelle interessenter er en løpende oppgave i prosjektet, der det er sentralt at interessentene blir håndtert og fulgt opp på en systematisk og helhetlig måte. For å ivareta dette skal det utarbeides Informasjon- og kommunikasjonsplan.',
    'Hensikten med planen er å gi rett informasjon til rett person og til rett tid for å sikre forankring og god dialog mellom programmene/prosjektene og linjeorganisasjonen.',
    'Hvem som er interessenter og graden av interesse kan endre seg gjennom de ulike fasene. Det er derfor viktig at planen følges opp og revideres underveis.'
  ].join('\n\n'),
  reporting: [
    'Prosjektleder rapporterer til programleder etter nærmere plan. Rapporteringsmal skal brukes.',
    'Prosjektleder rapporterer til styringsgruppen på bestilling fra programleder. Prosjektleder rapporterer status i faste møter med programleder.',
    'Prosjektleder er ansvarlig for å melde status på prosjektet ifm rapportering til UFL. Dette på bestilling fra programleder.',
    'Prosjektdeltakerne følges opp og rapporterer iht. milepæls- og aktivitetsplan'
  ].join('\n\n'),
  risk: [
    'Alle prosjekter vil være eksponert for risiko/uønskede hendelser som kan påvirke måloppnåelse og suksess. En sentral suksessfaktor vil være evnen til å mestre eventuelle hendelser med påfølgende risiko på en kontrollert og effektiv måte. For å sikre måloppnåelse må risikoer identifiseres, følges opp/håndteres og kommuniseres gjennom hele forløpet.',
    'Det skal utarbeides et eget dokument for risiko og uønskede hendelser. Mal i Kvalitetssystemet skal benyttes. Utfylt risikomatrise skal følges opp og kommuniseres gjennom hele prosjektet, der sannsynlighet, konsekvens, tiltak, ansvar mm skal fremkomme.'
  ].join('\n\n'),
  budget: 'Prosjektet utføres innenfor budsjettramme. Det skal søkes om aktuelle tilskuddsmidler.',
  changes:
    'Enhver endring av prosjektplanen skal besluttes av programleder. Prosjektleder innstiller. Alle endringer skal dokumenteres. Spesielt viktig ved eksterne leveranser',
  appendices:
    '1. Milepæl- og aktivitetsplan\n2. Informasjon- og kommunikasjonsplan\n3. Gevinstrealiseringsplan\n4. Risikoanalyser'
} as const;
