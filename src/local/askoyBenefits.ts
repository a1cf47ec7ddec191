import { qualities } from './askoyQualities';
import type { RoleKey } from './people';

/** What the gevinstrealiseringsplan of the Askøy plan may hold: the document only says that there shall be one. All of it is made up. */
const priced = [
  {
    number: 'Ø1',
    name: 'Kortere vei fra søknad til vedtak',
    description:
      'Saksbehandler og utfører avklarer behovet sammen i vurderingsteamet. Færre saker går fram og tilbake, og tiden brukes hos brukeren.',
    valuation: 'priced',
    type: 'savedTime',
    quantity: 1840,
    unit: 'timer',
    yearlyValue: 846_400,
    calculation:
      '40 vedtak i uken × 1 time × 46 uker = 1 840 timer.\n1 840 timer × 460 kr = 846 400 kr.\nTimetallet er et anslag fra de første månedene med vurderingsteam, og er usikkert.',
    outcomes: [1, 8, 9],
    product: 'Samarbeidsmodell med vurderingsteam',
    prerequisites: 'Faste timer i turnus for dem som sitter i vurderingsteamet. Ett utmålingsverktøy for alle.',
    responsible: 'responsible1' as RoleKey,
    lineRole: 'Avdelingsleder hjemmesykepleie',
    lineUnit: 'Helse og omsorg',
    owner: 'projectOwner' as RoleKey,
    lineRisk: 'Ledige stillinger fylles ikke, og de frigjorte timene går til å dekke vakter.',
    takenOut:
      'Det skriftlige bestillingsskjemaet faller bort. Timene brukes til å kartlegge hjemme hos brukeren før vedtaket.',
    realisedBy: { words: 'Juni', date: '2019-06-30' },
    status: 'underway',
    years: [
      { gross: 120_000, running: 180_000 },
      { gross: 640_000, running: 90_000 },
      { gross: 846_400, running: 60_000 },
      { gross: 846_400, running: 60_000 }
    ],
    indicators: [
      {
        name: 'Timer brukt per vedtak',
        unit: 'hours',
        method: 'Saksbehandlerne fører tid på alle nye saker i to uker.',
        responsible: 'responsible2' as RoleKey,
        nullValue: 4.5,
        nullDate: '2018-02-15',
        midValue: 4,
        midDate: '2018-08-31',
        targetValue: 3.5,
        targetDate: '2018-12-31',
        measurements: [
          { name: 'To uker i mai', measuredOn: '2018-05-31', measured: 4.3, comment: 'Teamet var nytt.' },
          { name: 'To uker i september', measuredOn: '2018-09-21', measured: 3.9, comment: '' }
        ]
      }
    ]
  },
  {
    number: 'Ø2',
    name: 'Flere bor hjemme lenger, og færre langtidsplasser trengs',
    description: 'Riktig hjelp tidlig gjør at flyttingen til sykehjem kommer senere, eller ikke i det hele tatt.',
    valuation: 'priced',
    type: 'avoidedCosts',
    quantity: 2,
    unit: 'plasser',
    yearlyValue: 1_900_000,
    calculation:
      '2 langtidsplasser × 950 000 kr = 1 900 000 kr.\nMer hjelp hjemme koster anslagsvis 520 000 kr av dette.\nBefolkningen over 80 år vokser: gevinsten er plasser vi slipper å bygge ut.',
    outcomes: [7, 9],
    product: 'Tillitsmodellen i tildeling og utførelse',
    prerequisites: 'Hverdagsrehabilitering og velferdsteknologi er på plass når behovet melder seg.',
    responsible: null,
    lineRole: '',
    lineUnit: 'Helse og omsorg',
    owner: 'projectOwner' as RoleKey,
    lineRisk: 'Presset på sykehjemsplassene kommer fra sykehuset, og styres ikke av oss alene.',
    takenOut: 'Budsjettet for langtidsplasser holdes på dagens nivå. Midlene følger brukeren hjem.',
    realisedBy: { words: 'Ultimo desember', date: '2019-12-31' },
    status: 'planned',
    otherOrganisations: 'Haukeland universitetssjukehus',
    otherContact: 'Samhandlingskoordinator',
    involvedOn: '2018-04-12',
    years: [
      { gross: 0, running: 0 },
      { gross: 950_000, running: 300_000 },
      { gross: 1_900_000, running: 520_000 },
      { gross: 1_900_000, running: 520_000 }
    ],
    indicators: [
      {
        name: 'Andel over 80 år som bor på sykehjem',
        unit: 'percent',
        method: 'KOSTRA-tall ved kvartalets slutt, delt på folketallet over 80 år.',
        responsible: 'responsible3' as RoleKey,
        nullValue: 14.2,
        nullDate: '2017-12-31',
        midValue: 13.6,
        midDate: '2018-09-30',
        targetValue: 12.6,
        targetDate: '2019-12-31',
        base: 1120,
        baseOf: 'innbyggere over 80 år',
        baseDate: '2018-01-01',
        oneCalled: 'på sykehjem',
        upMeans: 'more',
        measurements: [
          {
            name: 'Første kvartal',
            measuredOn: '2018-03-31',
            measured: 13.9,
            comment: 'Innenfor det som svinger fra kvartal til kvartal.'
          }
        ]
      }
    ]
  }
] as const;

/** Priced ones first, as the official plan has them. */
export const benefits = [...priced, ...qualities] as const;

/** What the line takes over, by the numbers of the benefits that come along. */
export const handOvers = [
  {
    name: 'Vurderingsteamet, med faste møter og møteleder',
    description: 'Møtene på tirsdager, malen for saksframlegg og ordningen med å hente inn ergoterapeut.',
    benefits: ['Ø1', 'K1'],
    takenOverBy: 'responsible1' as RoleKey,
    takenOverUnit: 'Hjemmetjenesten',
    from: { words: 'Januar', date: '2019-01-31' },
    funding: 'Innenfor rammen til Helse og omsorg. Timene står i turnus.',
    status: 'agreed',
    keeping:
      'Avdelingslederen legger fram timer per vedtak og sykefravær i ledermøtet hvert halvår. Kommunalsjefen spør etter dem.'
  },
  {
    name: 'Opplæring i tillitsmodellen for nye ansatte',
    description: 'Kurset på en halv dag og følgedagene ute i tjenesten.',
    benefits: ['K1', 'K2'],
    takenOverBy: 'responsible3' as RoleKey,
    takenOverUnit: 'Helse og omsorg',
    from: { words: 'Ultimo februar', date: '2019-02-28' },
    funding: 'Kurset lages om til opplæring i egen regi. 40 000 kr i året til vikarer er ikke funnet ennå.',
    status: 'planned',
    keeping: ''
  }
] as const;

/** What is done to get the benefits out, and how likely it is to fail. */
export const measures = [
  {
    benefit: 'Ø1',
    name: 'Avtale fast tid for vurderingsteamet i turnus fra nyttår',
    responsible: 'projectLeader' as RoleKey,
    deadline: { words: 'Medio november', date: '2018-11-15' },
    status: 'started',
    riskProfile: 'medium',
    comment: 'Avklart i to av fire soner.'
  },
  {
    benefit: 'Ø2',
    name: 'Finne en gevinstansvarlig sammen med virksomhetslederne for sykehjem',
    responsible: 'projectOwner' as RoleKey,
    deadline: { words: 'Ultimo november', date: '2018-11-30' },
    status: 'notStarted',
    riskProfile: 'high',
    comment: ''
  },
  {
    benefit: 'K1',
    name: 'Lære opp to instruktører i hver sone',
    responsible: 'responsible3' as RoleKey,
    deadline: { words: 'Juni', date: '2018-06-30' },
    status: 'done',
    riskProfile: 'low',
    comment: ''
  }
] as const;
