import type { RecordOf } from '../domain/schema/record';
import type { communicationMeasure } from '../domain/templates/communicationMeasure';
import type { RoleKey } from './people';

type Measure = RecordOf<typeof communicationMeasure>;

/** Something that is done for stakeholders by a day, by somebody. */
export type Planned<R, K extends keyof R> = Pick<R, K> & {
  /** By name. */
  readonly to: readonly string[];
  readonly words: string;
  readonly date: string;
  /** By number. */
  readonly milestone?: string;
  readonly responsible: RoleKey;
};

/** The information and communication plan. Kick-off and the meeting about Stovner are in the plan; the rest is made up. */
export const measures: readonly Planned<Measure, 'name' | 'aim' | 'message' | 'channel' | 'status' | 'nextReview'>[] = [
  {
    name: 'Kick-off med presentasjon av formål og mål',
    to: ['Ansatte i hjemmetjenesten', 'Saksbehandlere i fagavdelingene', 'Hovedtillitsvalgte og hovedverneombud'],
    aim: 'Alle vet hvorfor prosjektet er satt i gang, og hva som er deres del.',
    message: 'Fra «bruker i fokus» til «brukerens fokus».',
    channel: 'Fellesmøte',
    words: 'Begynnelsen av mai',
    date: '2017-05-10',
    responsible: 'projectLeader',
    status: 'done',
    nextReview: null
  },
  {
    name: 'Informasjonsmøte om Stovner-modellen',
    to: ['Ansatte i hjemmetjenesten', 'Saksbehandlere i fagavdelingene'],
    aim: 'Lære av dem som har prøvd.',
    message: 'Slik gjorde Oslo kommune, Stovner bydel det.',
    channel: 'Infomøte',
    words: 'Mai',
    date: '2017-05-31',
    responsible: 'projectLeader',
    status: 'done',
    nextReview: null
  },
  {
    name: 'Ukebrev fra piloten',
    to: ['Ansatte i hjemmetjenesten'],
    aim: 'Ansatte ser hva piloten finner ut, mens den pågår.',
    message: 'Hva vi prøvde, hva vi så, hva vi endrer neste uke.',
    channel: 'Intranett og tavlemøte',
    words: 'September/oktober',
    date: '2018-10-31',
    milestone: 'M5',
    responsible: 'responsible3',
    status: 'started',
    nextReview: '2018-10-15'
  },
  {
    name: 'Pårørendemøter i hver sone',
    to: ['Pårørende', 'Brukere av hjemmetjenesten'],
    aim: 'Bedre balanse mellom forventning og tilbudte tjenester.',
    message: 'Hva kommunen gir, hvordan tjenestene tildeles, og hvordan du kan medvirke.',
    channel: 'Møte på kveldstid, brev til dem som ikke kommer',
    words: 'Oktober',
    date: '2018-10-31',
    milestone: 'M7',
    responsible: 'responsible2',
    status: 'notStarted',
    nextReview: '2018-10-01'
  },
  {
    name: 'Opplæringspakke om vurdering og utmåling',
    to: ['Saksbehandlere i fagavdelingene', 'Ansatte i hjemmetjenesten'],
    aim: 'Alle bruker de nye verktøyene likt.',
    message: 'Kriterier, eksempler og hvem du kan spørre.',
    channel: 'E-læring og fagdag',
    words: 'November',
    date: '2018-11-30',
    milestone: 'M8',
    responsible: 'responsible1',
    status: 'notStarted',
    nextReview: '2018-11-01'
  },
  {
    name: 'Orienteringssak til Utvalg for levekår',
    to: ['Utvalg for levekår', 'Ledergruppen i levekår'],
    aim: 'Politisk forankring før modellen rulles ut.',
    message: 'Hva piloten viste, og hva utrulling krever.',
    channel: 'Saksframlegg',
    words: 'Medio desember',
    date: '2018-12-15',
    responsible: 'projectOwner',
    status: 'notStarted',
    nextReview: null
  }
];
