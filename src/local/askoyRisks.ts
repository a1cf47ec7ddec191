import type { RoleKey } from './people';

/** What may have been feared and hoped for in the Askøy project, and what is done about it. All of it is made up. */

type Step = 1 | 2 | 3 | 4 | 5;

interface PlannedRisk {
  readonly kind: 'risk' | 'opportunity';
  readonly number: string;
  readonly name: string;
  readonly cause: string;
  readonly effect: string;
  readonly nearness: 'immediate' | 'phase' | 'within' | 'beyond';
  readonly strategy: 'reduce' | 'monitor' | 'avoid' | 'share' | 'accept' | 'enhance' | 'exploit';
  /** Likelihood and consequence. */
  readonly before: readonly [Step, Step];
  readonly after?: readonly [Step, Step];
  readonly status?: 'measuresDone' | 'over';
  readonly responsible: RoleKey;
  readonly review?: readonly [words: string, date: string];
  readonly milestone?: string;
  readonly security?: readonly ('confidentiality' | 'integrity' | 'availability')[];
}

export const risks: readonly PlannedRisk[] = [
  {
    kind: 'risk',
    number: '1',
    name: 'Avdelingene får ikke frigjort folk til piloten',
    cause: 'Høyt sykefravær og stramme turnuser i hjemmetjenesten.',
    effect: 'Piloten får for få saker til å si noe sikkert, og utvidelsen blir utsatt.',
    nearness: 'immediate',
    strategy: 'reduce',
    before: [4, 4],
    after: [2, 4],
    responsible: 'projectLeader',
    review: ['Medio desember', '2018-12-15'],
    milestone: 'M5'
  },
  {
    kind: 'risk',
    number: '2',
    name: 'Pårørende opplever tillitsmodellen som et kutt i tilbudet',
    cause: 'Vedtakene blir mindre detaljerte, og forventningene er ikke avklart på forhånd.',
    effect: 'Flere klager, og mistillit til ansatte som skal bruke mer skjønn.',
    nearness: 'phase',
    strategy: 'reduce',
    before: [3, 4],
    after: [2, 3],
    responsible: 'responsible2',
    review: ['Primo desember', '2018-12-10']
  },
  {
    kind: 'risk',
    number: '3',
    name: 'Ulik praksis i avdelingene gir ulike tjenester for like behov',
    cause: 'Rammeverket for utmåling er nytt, og skjønnet er ikke trent i fellesskap.',
    effect: 'Brukere med like behov får ulike tjenester, og kommunen får klagesaker medhold.',
    nearness: 'within',
    strategy: 'reduce',
    before: [3, 3],
    after: [2, 3],
    responsible: 'responsible1',
    review: ['Ultimo november', '2018-11-30'],
    milestone: 'M8'
  },
  {
    kind: 'risk',
    number: '4',
    name: 'Nytt utmålingsverktøy blir ikke ferdig tilpasset før utrulling',
    cause: 'Leverandøren har flere kommuner i samme periode.',
    effect: 'Teamene må føre vedtakene to steder, og går lei.',
    nearness: 'phase',
    strategy: 'monitor',
    before: [3, 5],
    responsible: 'responsible1',
    review: ['Ultimo oktober', '2018-10-31'],
    milestone: 'M8'
  },
  {
    kind: 'risk',
    number: '5',
    name: 'Kartleggingen samler flere helseopplysninger enn vi har lov til å bruke',
    cause: 'Brukerens hele livssituasjon kartlegges, i flere skjemaer enn før.',
    effect: 'Brudd på personvernet, og opplysninger som må slettes.',
    nearness: 'phase',
    strategy: 'avoid',
    before: [2, 5],
    after: [1, 5],
    status: 'measuresDone',
    responsible: 'responsible2',
    review: ['Februar', '2019-02-28'],
    security: ['confidentiality']
  },
  {
    kind: 'risk',
    number: '6',
    name: 'Modellen forsvinner når prosjektet er slutt',
    cause: 'Ingen i linjen har ansvaret for opplæring av nyansatte.',
    effect: 'Avdelingene går tilbake til bestilling og vedtak i minutter.',
    nearness: 'beyond',
    strategy: 'share',
    before: [3, 4],
    after: [1, 4],
    responsible: 'projectOwner',
    review: ['Medio desember', '2018-12-15']
  },
  {
    kind: 'risk',
    number: '7',
    name: 'Ny organisering gir uro blant saksbehandlerne',
    cause: 'Forvaltningsavdelingen er avviklet, og saksbehandlerne sitter nå i to fagavdelinger.',
    effect: 'Erfarne folk slutter, og saksbehandlingstiden øker.',
    nearness: 'within',
    strategy: 'accept',
    before: [2, 3],
    status: 'over',
    responsible: 'unionRepresentative'
  },
  {
    kind: 'opportunity',
    number: '8',
    name: 'Nabokommunene vil være med på å utvikle rammeverket',
    cause: 'Flere kommuner i regionen innfører tillitsmodellen samtidig.',
    effect: 'Delte kostnader til opplæring, og flere saker å lære av.',
    nearness: 'within',
    strategy: 'enhance',
    before: [3, 3],
    after: [4, 3],
    responsible: 'projectOwner',
    review: ['Primo desember', '2018-12-10']
  },
  {
    kind: 'opportunity',
    number: '9',
    name: 'Velferdsteknologi frigjør besøkstid som kan brukes på mestring',
    cause: 'Prosjektet Velferdsteknologi, fase 2, tar i bruk digitalt tilsyn samme høst.',
    effect: 'Mer tid hos dem som trenger det mest, innenfor samme ramme.',
    nearness: 'within',
    strategy: 'exploit',
    before: [2, 4],
    after: [3, 4],
    responsible: 'responsible1',
    review: ['Januar', '2019-01-31']
  }
];

/** What the plan tells of its analyses. */
export const analyses = {
  riskReview: '2018-12-12',
  rosStatus: 'done',
  rosDate: '2018-03-20',
  dpiaStatus: 'underway',
  uncertaintyStatus: 'notNeeded'
} as const;
