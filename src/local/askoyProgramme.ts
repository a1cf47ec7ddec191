/**
 * The programme that the Askøy plan names, with its strategic choices, as the plan writes them; and what may stand in
 * the plan's rows. Two of the projects that it meets are there, small. Everything but the names is made up.
 */
export const programme = {
  name: 'Aktiv og trygg omsorg - hele livet',
  key: '8c2d5a1e-6f3b-4e9a-9d70-2b4c6e8f0a12',
  caseNumber: '2016/2821',
  periodStart: '2016-12-01',
  periodEnd: '2020-12-31',
  intakes: 'Pulje 1\nPulje 2',
  overallGoal: 'Forebygging, tidlig innsats, økt kvalitet, samt utgiftsreduksjon.',
  meetings: 'Annenhver onsdag',
  startUpDue: '2017-06-15',
  halfYearDue: '2017-09-01'
} as const;

export const strategicChoices = [
  'Legge til rette for at den enkelte skal mestre egen livssituasjon og bo lengst mulig i egen bolig.',
  'Omstille tjenestene til å realisere nasjonale og lokale mål om gode omsorgstjenester.',
  'Større grad av innsats og ressurser tidlig i pasientforløpet, med fokus på forebyggende tiltak og optimalisering av pasientflyt.',
  'Driften skal effektiviseres, arbeidsprosesser optimaliseres og utgifter skal tilpasse fremtidig kommuneøkonomi'
] as const;

/** Which strategic choices each effektmål supports, by number. */
export const supportedBy: Readonly<Record<number, readonly number[]>> = {
  1: [2],
  2: [1],
  3: [2],
  5: [1],
  6: [1],
  7: [1],
  8: [2, 4],
  9: [4]
};

/** The milestones that each waits for, by number. */
export const dependsOn: Readonly<Record<string, readonly string[]>> = {
  M3: ['M2'],
  M4: ['M3'],
  M5: ['M4'],
  M6: ['M4'],
  M7: ['M6'],
  M8: ['M3'],
  '': ['M7', 'M8', 'M9']
};

interface SmallProject {
  readonly name: string;
  readonly key: string;
  readonly intake: string;
  readonly period: readonly [start: string, end: string];
  readonly purpose: string;
  readonly goal: string;
  /** The strategic choice that its goal supports. */
  readonly supports: number;
  readonly milestones: readonly {
    readonly number: string;
    readonly name: string;
    readonly words: string;
    readonly date: string;
    readonly reachedOn?: string;
  }[];
  /** What it has written about meeting Tillitsmodellen. */
  readonly meets?: { readonly about: string; readonly handling: string; readonly coordinator: string };
}

export const smallProjects: readonly SmallProject[] = [
  {
    name: 'Helhetlig og optimalisert pasientflyt',
    key: '3f7e9b20-1d4c-4a68-8e5f-7c90b1d2e3f4',
    intake: 'Pulje 1',
    period: ['2017-02-01', '2018-12-31'],
    purpose: 'Pasientene skal få rett hjelp på rett sted, uten å vente mellom sykehus, korttidsplass og hjem.',
    goal: 'Utskrivingsklare pasienter kommer hjem samme dag',
    supports: 3,
    milestones: [
      {
        number: 'M1',
        name: 'Når forløpet fra sykehus til hjem er kartlagt',
        words: 'Ultimo april',
        date: '2018-04-30',
        reachedOn: '2018-04-24'
      },
      {
        number: 'M2',
        name: 'Når felles inntaksmøte er i drift for alle korttidsplasser',
        words: 'Ultimo november',
        date: '2018-11-30'
      }
    ],
    meets: {
      about: 'Begge prosjektene endrer hvordan saker vurderes før vedtak.',
      handling: 'Inntaksmøtet tar i bruk kriteriene fra vurderingsteamet når de er vedtatt.',
      coordinator: 'Prosjektlederne møtes første mandag i måneden'
    }
  },
  {
    name: 'Hverdagsrehabilitering',
    key: 'b6a4c8d1-52e7-4b39-a0f6-9e8d7c6b5a43',
    intake: 'Pulje 2',
    period: ['2017-09-01', '2019-06-30'],
    purpose: 'Innbyggerne skal klare mer selv, lenger, gjennom trening på det som er viktig i deres egen hverdag.',
    goal: 'Flere klarer hverdagen uten faste tjenester etter endt opptrening',
    supports: 1,
    milestones: [
      {
        number: 'M1',
        name: 'Når to team er opplært og i gang',
        words: 'Ultimo august',
        date: '2018-08-31',
        reachedOn: '2018-08-27'
      },
      {
        number: 'M2',
        name: 'Når alle nye søkere får vurdert opptrening først',
        words: 'Ultimo desember',
        date: '2018-12-31'
      }
    ]
  }
];

const coordinated = 'Det er sentralt at aktiviteter i de ulike prosjektene koordineres underveis av prosjektlederne.';

/** The projects that the plan names; those with a key are in the demo. */
export const interfaces = [
  {
    name: 'Reorganisering forvaltning (fase 1)',
    about: 'Saksbehandlerne er flyttet ut i fagavdelingene. Prosessene og dokumentene derfra brukes videre her.',
    handling: 'Avsluttet vår 2017. Erfaringene er gått gjennom i oppstarten.',
    coordinator: 'Prosjektleder'
  },
  {
    name: 'Helhetlig og optimalisert pasientflyt',
    otherKey: smallProjects[0]!.key,
    about: 'Samme brukere, og de samme saksbehandlerne tar imot.',
    handling: coordinated,
    coordinator: 'Prosjektlederne'
  },
  {
    name: 'Velferdsteknologi, fase 1 og fase 2',
    about: 'Trygghetsteknologi er et av tilbudene som vurderingsteamet kan tildele.',
    handling: coordinated,
    coordinator: 'Prosjektlederne'
  },
  {
    name: 'Hverdagsrehabilitering',
    otherKey: smallProjects[1]!.key,
    about: 'Opptrening vurderes først. Det må være likt i begge prosjektene.',
    handling: coordinated,
    coordinator: 'Prosjektlederne'
  },
  {
    name: 'Digitalt førstevalg',
    about: 'Søknadsskjemaet for helse- og omsorgstjenester blir digitalt.',
    handling: 'Vi melder inn hva skjemaet må spørre om når kriteriene er på plass.',
    coordinator: 'Prosjektlederne'
  }
] as const;
