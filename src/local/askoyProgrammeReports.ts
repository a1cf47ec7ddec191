/** What may have been reported to the programme on the Askøy plan's goals. All of it is made up. */
interface Result {
  /** The goal, by its level and number. */
  readonly goal: readonly [level: 'outcome' | 'output', number: number];
  readonly zeroPoint?: string;
  readonly target?: string;
  readonly now?: string;
  readonly degree?: 'attained' | 'partly' | 'notAttained' | 'unknown';
  readonly explanation?: string;
  readonly deviation?: string;
}

const startResults: readonly Result[] = [
  {
    goal: ['outcome', 1],
    zeroPoint: '61 av 100 vedtak fulgt opp innen makstid',
    target: '85 av 100',
    explanation: 'I dag venter om lag fire av ti brukere lenger enn vi har lovet.'
  },
  { goal: ['outcome', 3], zeroPoint: '48 % sier de ble spurt om hva som er viktig for dem', target: '80 %' },
  { goal: ['outcome', 7], zeroPoint: '74 av 100 over 80 år bor hjemme', target: '80 av 100' }
];

const annualResults: readonly Result[] = [
  {
    goal: ['outcome', 1],
    zeroPoint: '61 av 100 vedtak fulgt opp innen makstid',
    target: '85 av 100',
    now: '64 av 100',
    degree: 'partly',
    explanation: '3 % = 11 flere brukere som får hjelpen til tiden hver måned'
  },
  {
    goal: ['outcome', 3],
    zeroPoint: '48 % sier de ble spurt om hva som er viktig for dem',
    target: '80 %',
    now: '52 %',
    degree: 'partly',
    explanation: 'Halvparten av brukerne husker at noen spurte dem. Det er 14 flere enn da vi begynte.'
  },
  {
    goal: ['outcome', 7],
    zeroPoint: '74 av 100 over 80 år bor hjemme',
    target: '80 av 100',
    degree: 'unknown',
    explanation: 'Tallet måles én gang i året, og kommer etter denne rapporten.'
  },
  {
    goal: ['output', 1],
    zeroPoint: 'Ingen modell',
    target: 'Modellen er definert',
    now: 'Første versjon er tegnet',
    degree: 'partly',
    explanation: 'Alle ansatte skal ha sett første versjon før påske.'
  }
];

const finalResults: readonly Result[] = [
  {
    goal: ['output', 1],
    zeroPoint: 'Ingen modell',
    target: 'Modellen er definert',
    now: 'Definert, illustrert og tatt i bruk',
    degree: 'attained',
    explanation: 'Begge fagavdelingene bruker samme ord om det samme.'
  },
  {
    goal: ['output', 3],
    degree: 'partly',
    now: 'Prøvd ut i én avdeling',
    deviation: 'Piloten begynte seks uker senere enn planlagt. Evalueringen er ikke ferdig.'
  }
];

/** The reports to the programme: the start-up report with its ratings, the first annual report, and a final one begun. */
export const programmeReports = [
  {
    kind: 'startUp',
    on: '2017-06-20',
    status: 'accepted',
    takenOn: '2017-08-28',
    remark: 'Godt grunnlag. Beskriv overføringen til drift tidligere enn dere har tenkt.',
    results: startResults,
    told: {
      purpose:
        'Vi vil at brukere skal møte én kommune som tar utgangspunkt i hva som er viktig for dem, og at de som kjenner brukeren best, skal få bruke skjønn.',
      politicians: 'Utvalg for levekår vedtok programmet i sak 2016/2821 og får status hvert halvår.',
      politiciansRating: 4,
      administration: 'Rådmannens ledergruppe har satt av tid til to avdelingsledere. Økonomi er med i ressursgruppen.',
      administrationRating: 4,
      unions: 'Hovedtillitsvalgt er med i prosjektgruppen. Plasstillitsvalgte i hjemmetjenesten er ikke med ennå.',
      unionsRating: 3,
      goalsText: 'Ni effektmål og fire resultatmål. Nullpunkt er målt for tre av dem.',
      baseline: 'Tildelingen følger en bestiller-utfører-modell. KPMG målte makstid og vedtaksnivå i 2016.',
      communication: 'Nyhetsbrev hver måned til alle ansatte, og et fast punkt på personalmøtene.',
      handOver: 'Modellen overtas av fagavdelingene. Hvem som skal eie den etterpå, er ikke avgjort.',
      purposeRating: 5,
      commitmentRating: 4,
      goalsClear: 4,
      goalsConcrete: 3,
      goalsDescriptive: 4,
      communicationRating: 2,
      handOverRating: 2,
      assessment:
        'Formål og forankring er godt beskrevet. Kommunikasjonen når ansatte, men ikke pårørende. Si tydeligere hvem som overtar modellen, fra når, og hvordan det blir betalt.'
    }
  },
  {
    kind: 'annual',
    on: '2018-01-30',
    status: 'accepted',
    takenOn: '2018-02-12',
    remark: '',
    results: annualResults,
    told: {
      goalsText: 'Vi svarer på de målene vi har tall for. For resten sier vi hva vi ikke vet.',
      measures: 'Kartleggingen er i gang i alle avdelinger, og vurderingsteamet er under oppbygging.',
      success:
        'En kvinne på 84 år fikk færre besøk og mer hjelp: da noen spurte, var det trappen hun var redd for, ikke medisinene. Nå går hun på butikken selv.',
      politicians: 'Utvalg for levekår har hatt saken til orientering to ganger.',
      politiciansRating: 4,
      administration: 'Kommunalsjefen leder styringsgruppen og følger opp fristene selv.',
      administrationRating: 5,
      unions: 'Plasstillitsvalgte er kommet med i arbeidsgruppene, men sent.',
      unionsRating: 3,
      unknown:
        'Vi vet ikke om pårørende merker forskjell. Vi vet heller ikke hva modellen koster i timer per bruker når den er innført overalt.',
      keeping:
        'Avdelingslederne overtar hver sin del av modellen når piloten er evaluert. Opplæringen legges inn i årshjulet for nyansatte.'
    }
  },
  {
    kind: 'halfYear',
    on: '2018-08-31',
    status: 'sent',
    takenOn: null,
    remark: '',
    results: [],
    told: {
      progress: 'Tillitsmodellen er definert, vurderingsteamet er opprettet, og piloten begynte i august.',
      measures: 'Seks ansatte har fått opplæring i vurderingssamtalen. Piloten omfatter 40 brukere.',
      goalsText: 'Det er for tidlig å måle effekt. Vi måler på nytt i desember.',
      movement:
        'Ansatte i piloten snakker om hva som er viktig for brukeren før de snakker om vedtaket. Det kan ikke telles, men det høres.',
      challenges: 'Fagansvarlig sykepleier var ikke på plass før i august. Piloten er derfor seks uker forsinket.',
      unknown: 'Vi vet ikke om modellen lar seg bruke i boligene for utviklingshemmede uten tilpasning.'
    }
  },
  {
    kind: 'final',
    on: '2018-10-01',
    status: 'draft',
    takenOn: null,
    remark: '',
    results: finalResults,
    told: {
      summary:
        'Tillitsmodellen er definert og prøvd ut i én avdeling. Vurderingsteamet arbeider, og modellen er i ferd med å bli innført i resten.',
      products:
        '1. Tillitsmodellen med illustrasjon: ferdig.\n2. Vurderingsteam: i drift.\n3. Utmålingsverktøy: under utprøving.\n4. Årshjul for forvaltning: ikke begynt.',
      successFactors: 'Saksbehandlerne satt tett på tjenestene, og lederne satte av timer før folk ble spurt.',
      lessonsProcess: 'Prioriter før dere kartlegger.',
      lessonsFrame: '',
      lessonsLine: 'Be om timer, ikke om folk.'
    }
  }
] as const;
