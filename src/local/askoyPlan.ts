import type { RoleKey } from './people';

/** The milestone table of the Askøy plan, and what may have become of it. Who is responsible and what happened is made up. */
export interface PlannedMilestone {
  readonly number: string;
  readonly name: string;
  readonly path: string;
  readonly responsible: RoleKey;
  /** As the document writes it, and the day that it means in the plan's second year. */
  readonly words: string;
  readonly date: string;
  /** Which resultatmål it leads to, by number. */
  readonly outputs: readonly number[];
  /** When it was reached. */
  readonly reachedOn?: string;
  readonly moved?: { readonly on: string; readonly words: string; readonly date: string; readonly reason: string };
  readonly status?: 'onTrack' | 'offTrack';
  readonly statusReason?: string;
}

const asIs = 'AS IS - Dagens praksis – Hvordan jobber vi i dag';
const team = 'AS BE - Samhandling og team - Ønsket situasjon og ny praksis';
const other = 'AS BE – Annet';

export const milestones: readonly PlannedMilestone[] = [
  {
    number: 'M1',
    name: 'Når tillitsmodellen Askøy er definert og illustrert',
    path: 'Tillitsmodellen',
    responsible: 'responsible2',
    words: 'Juni',
    date: '2018-06-30',
    outputs: [1],
    reachedOn: '2018-06-26'
  },
  {
    number: 'M2',
    name: 'Når dagens hovedprosesser er identifisert og prioritert',
    path: asIs,
    responsible: 'responsible1',
    words: 'Januar',
    date: '2018-01-31',
    outputs: [2],
    reachedOn: '2018-01-29'
  },
  {
    number: 'M3',
    name: 'Når dagens praksis og arbeidsmåte er kartlagt og forbedringspunkter* identifisert og prioritert',
    path: asIs,
    responsible: 'responsible1',
    words: 'Ultimo februar',
    date: '2018-02-28',
    outputs: [2],
    reachedOn: '2018-03-05'
  },
  {
    number: 'M4',
    name: 'Når vurderingsteam er opprettet og grunnlaget for ny praksis er lagt',
    path: team,
    responsible: 'responsible2',
    words: 'Medio mai',
    date: '2018-05-15',
    outputs: [2, 3],
    reachedOn: '2018-05-15'
  },
  {
    number: 'M5',
    name: 'Når pilot er evaluert og vurderingsteam er utvidet og/eller nye etablert (basert på erfaringer fra pilot)',
    path: team,
    responsible: 'responsible3',
    words: 'September/oktober',
    date: '2018-10-31',
    outputs: [3],
    moved: {
      on: '2018-09-17',
      words: 'Ultimo november',
      date: '2018-11-30',
      reason:
        'Piloten kom i gang seks uker senere enn planlagt, fordi fagansvarlig sykepleier ikke var på plass før i august. Vurderingsteamet trenger tre hele måneder med saker for at evalueringen skal si noe.'
    },
    status: 'offTrack',
    statusReason: 'Vi har saker fra én måned. Evalueringen begynner når tredje måned er over.'
  },
  {
    number: 'M6',
    name: 'Når alternative samarbeidsformer og – arenaer er utarbeidet og valgt (samarbeidsmodell) (team)',
    path: team,
    responsible: 'responsible3',
    words: 'September/oktober',
    date: '2018-10-31',
    outputs: [2],
    status: 'onTrack'
  },
  {
    number: 'M7',
    name: 'Når utvalgte samarbeidsformer og – arenaer er etablert (team)',
    path: team,
    responsible: 'responsible3',
    words: 'Oktober',
    date: '2018-10-31',
    outputs: [2]
  },
  {
    number: 'M8',
    name: 'Når dagens verktøyer for vurdering og utmåling er evaluert, samt utviklet/tilpasset (evt. anskaffet) og implementert',
    path: other,
    responsible: 'responsible2',
    words: 'November',
    date: '2018-11-30',
    outputs: [2, 4]
  },
  {
    number: 'M9',
    name: 'Når styringsverktøy – årshjul for forvaltning er utarbeidet og implementert',
    path: other,
    responsible: 'responsible1',
    words: 'November',
    date: '2018-11-30',
    outputs: [2, 4]
  },
  {
    number: '',
    name: 'Når overføring til linje er sikret og sluttrapport er utarbeidet',
    path: 'Sluttrapport',
    responsible: 'projectLeader',
    words: 'Ultimo desember',
    date: '2018-12-31',
    outputs: [4]
  }
];

export interface PlannedActivity {
  /** Number of its milestone. */
  readonly milestone: string;
  readonly kind: 'activity' | 'interim';
  readonly name: string;
  readonly responsible: RoleKey;
  readonly start?: string;
  readonly words: string;
  readonly date: string;
  readonly status: 'notStarted' | 'started' | 'done';
  readonly comment?: string;
  readonly hours?: number;
  readonly cost?: number;
}

/** The two versions of M1 stand in the document with a deadline each; the other two activities are made up. */
export const activities: readonly PlannedActivity[] = [
  {
    milestone: 'M1',
    kind: 'interim',
    name: 'Første versjon - visualisert form (designer)',
    responsible: 'responsible2',
    words: 'Februar',
    date: '2018-02-28',
    status: 'done',
    hours: 40,
    cost: 45000
  },
  {
    milestone: 'M1',
    kind: 'interim',
    name: 'Endelig versjon - visualisert form (designer)',
    responsible: 'responsible2',
    words: 'Juni',
    date: '2018-06-30',
    status: 'done',
    hours: 60,
    cost: 45000
  },
  {
    milestone: 'M5',
    kind: 'activity',
    name: 'Samle erfaringer fra brukere og pårørende i pilotavdelingen',
    responsible: 'responsible3',
    start: '2018-09-03',
    words: 'Medio november',
    date: '2018-11-15',
    status: 'started',
    comment: 'Ti samtaler er gjort, av tjue.',
    hours: 80
  },
  {
    milestone: 'M8',
    kind: 'activity',
    name: 'Prøve to utmålingsverktøy på de samme ti sakene',
    responsible: 'responsible2',
    start: '2018-10-01',
    words: 'Oktober',
    date: '2018-10-31',
    status: 'notStarted',
    hours: 50,
    cost: 18000
  }
];
