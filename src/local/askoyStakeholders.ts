import type { RecordOf } from '../domain/schema/record';
import type { stakeholder } from '../domain/templates/stakeholder';

type Stakeholder = RecordOf<typeof stakeholder>;
type Assessed = Pick<Stakeholder, 'name' | 'category' | 'interest' | 'influence' | 'status'> &
  Partial<
    Pick<Stakeholder, 'nameAndRole' | 'connection' | 'expectation' | 'informationNeed' | 'mainMeasure' | 'nextReview'>
  >;

/** Who the trust model concerns. The plan says that they are to be followed up; who they are is made up. */
export const stakeholders: readonly Assessed[] = [
  {
    name: 'Brukere av hjemmetjenesten',
    category: 'user',
    interest: 'great',
    influence: 'medium',
    connection: 'Får tjenestene som modellen skal endre.',
    expectation: 'Vil møte færre ansatte, og bli spurt om hva som er viktig for dem.',
    informationNeed: 'Hva som endres i hverdagen, når det skjer, og hvem de kan spørre.',
    mainMeasure: 'Brukerreiser og samtaler hjemme; brukerutvalget med fra start.',
    status: 'started',
    nextReview: '2018-11-15'
  },
  {
    name: 'Pårørende',
    category: 'user',
    interest: 'great',
    influence: 'medium',
    connection: 'Deltar i trepartssamarbeidet bruker – pårørende – kommune.',
    expectation: 'Forventningene til hva kommunen skal gi, er ikke like hos alle. Det er behov for avklaring.',
    informationNeed: 'Hva kommunen skal gi, og hvordan vedtak blir til.',
    mainMeasure: 'Pårørendemøter i hver sone.',
    status: 'started',
    nextReview: '2018-11-15'
  },
  {
    name: 'Ansatte i hjemmetjenesten',
    category: 'other',
    interest: 'great',
    influence: 'great',
    connection: 'Skal arbeide etter modellen. Piloten er hos dem.',
    expectation: 'Ønsker større rom for skjønn, og er opptatt av opplæring og tid.',
    informationNeed: 'Hva som prøves ut i piloten, og hva som er bestemt.',
    mainMeasure: 'Faste punkter på avdelingsmøtene, to hospiteringsdager.',
    status: 'started'
  },
  {
    name: 'Saksbehandlere i fagavdelingene',
    category: 'other',
    interest: 'great',
    influence: 'great',
    connection: 'Tildeler tjenestene og sitter i vurderingsteamene.',
    expectation: 'Vil ha felles kriterier for utmåling.',
    informationNeed: 'Utkast til kriterier og verktøy.',
    mainMeasure: 'Med i arbeidsgruppene for M3 og M8.',
    status: 'started'
  },
  {
    name: 'Hovedtillitsvalgte og hovedverneombud',
    nameAndRole: 'Fagforbundet, Sykepleierforbundet, vernetjenesten',
    category: 'framework',
    interest: 'great',
    influence: 'great',
    expectation: 'Vil være med før beslutninger tas.',
    informationNeed: 'Planlagte endringer i arbeidstid, roller og arbeidssted.',
    mainMeasure: 'Faste møter annenhver måned.',
    status: 'started'
  },
  {
    name: 'Ledergruppen i levekår',
    category: 'management',
    interest: 'medium',
    influence: 'great',
    connection: 'Eier programmet og fordeler ressurser.',
    informationNeed: 'Framdrift, gevinster og behov for beslutninger.',
    mainMeasure: 'Status i styringsgruppen hver måned.',
    status: 'started'
  },
  {
    name: 'Utvalg for levekår',
    category: 'management',
    interest: 'little',
    influence: 'great',
    connection: 'Har vedtatt programmets målsetting (sak 2016/2821).',
    informationNeed: 'Resultater og gevinster, en gang i halvåret.',
    mainMeasure: 'Orienteringssak etter evalueringen av piloten.',
    status: 'notStarted',
    nextReview: '2018-12-03'
  },
  {
    name: 'Fastleger',
    category: 'other',
    interest: 'medium',
    influence: 'little',
    informationNeed: 'Hvem de skal kontakte når oppgaver flyttes.',
    mainMeasure: 'Informasjon i samarbeidsutvalget.',
    status: 'notStarted'
  },
  {
    name: 'Leverandør av fagsystemet',
    category: 'supplier',
    interest: 'little',
    influence: 'medium',
    connection: 'Vedtaksmalene må endres i systemet.',
    mainMeasure: 'Bestilling av nye maler til M8.',
    status: 'notStarted'
  },
  {
    name: 'Nabokommuner',
    category: 'other',
    interest: 'little',
    influence: 'little',
    mainMeasure: 'Svare på spørsmål, dele sluttrapporten.',
    status: 'postponed'
  },
  { name: 'Frivillige organisasjoner', category: 'other', interest: null, influence: null, status: 'notStarted' }
];
