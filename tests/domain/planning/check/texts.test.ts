import { isVague, readsAsDelivery, saysBetter, saysHowMuch } from '../../../../src/domain/planning/check/text/better';
import { readsAsActivity, readsAsDoing } from '../../../../src/domain/planning/check/text/doing';
import { isReachedState } from '../../../../src/domain/planning/check/text/state';
import { outcomes, outputs, project } from '../../../../src/local/askoy';
import { milestones } from '../../../../src/local/askoyPlan';

describe('a milestone that is something to do', () => {
  test.each([
    'Gjennomføre kartlegging',
    'Når gjennomføre kartlegging',
    'Når vi skal kartlegge dagens praksis',
    'Når vi gjennomfører opplæring',
    'Kartlegge hva som er viktig for bruker',
    'Utarbeide plan for tjenester som er trygge',
    'Å etablere vurderingsteam',
    'Når prosjektgruppa lager en plan',
    'Evaluere prosjektet',
    'Evaluere piloten (team)',
    'Når pilot skal evalueres',
    'Når vi skal kartleggje praksis i dag',
    'Kartleggje arbeidsmåten',
    'Når vi lagar ein plan',
    'Når piloten skal evaluerast',
    'Conduct the survey',
    'When we establish a team'
  ])('%s', (name) => expect(readsAsDoing(name)).toBe(true));

  test.each([
    'Prosjektlederstillingen besatt',
    '2 barnehager og 1 skole valgt',
    'Framlegg om opptak for partene',
    'Når pilot er evaluert',
    'Når piloten er evaluert og teamet utvida',
    'Når vi har gjennomført kartlegging',
    'Når kartlegging er gjennomført',
    'Ha ankommet jobben til rett tid',
    'Ha signert en viktig kontrakt',
    'Har gjennomført en leveranse, et resultat',
    'Sikre rutiner er innført',
    'Nye rutiner på plass',
    'Når tilbodet er i drift',
    'Når alle tilsette har fått opplæring',
    'Kontrakt signert',
    'Sluttrapport',
    'Når ',
    '',
    'When the pilot is evaluated'
  ])('is not said of %j', (name) => expect(readsAsDoing(name) || readsAsActivity(name)).toBe(false));

  test.each(milestones.map(({ name }) => name))('is not said of Askøy’s «%s»', (name) => {
    expect(readsAsDoing(name) || readsAsActivity(name)).toBe(false);
  });
});

describe('a milestone that is an activity', () => {
  test.each([
    'Intervjuer',
    'Intervjuer, saksbehandling etc.',
    'Saksbehandling',
    'Utlysning av prosjektlederstl',
    'Informasjon om programmet til alle ansatte',
    'Når kartlegging av praksis',
    'Workshop med de ansatte',
    'Opplæring i ny praksis',
    'Sakshandsaming',
    'Møte med hovudtillitsvalde'
  ])('%s', (name) => expect(readsAsActivity(name)).toBe(true));

  test.each([
    'Invitasjon mottatt',
    'Søknad sendt',
    'Brev om opptak mottatt',
    'Kartlegging av praksis gjennomført',
    'Kartlegging av praksis avsluttet',
    'Opplæring er fullført',
    'Arbeidsgruppe oppnevnt',
    'Informasjonsplan vedtatt',
    'Stilling besatt',
    'Løsning valgt'
  ])('is not said of «%s»', (name) => expect(readsAsActivity(name) || readsAsDoing(name)).toBe(false));
});

describe('a purpose that reads like a delivery', () => {
  test.each([
    'Innføre et nytt fagsystem i hjemmetjenesten.',
    'Hensikten med prosjektet er å etablere tverrfaglige team.',
    'Prosjektet skal levere en rapport til kommunestyret.',
    'Lage en app for pårørende',
    'Formålet er å utarbeide ein kompetanseplan for tilsette.'
  ])('%s', (text) => expect(readsAsDelivery(text)).toBe(true));

  test.each([
    project.purpose,
    'Å øke kvaliteten og effektiviteten på det kommunale tjenestetilbudet gjennom et konstruktivt samarbeid mellom de folkevalgte, administrasjonen og de ansatte slik at innbyggerne skal merke en forbedring',
    'Bedring av kvalitet i førstelinjen – ”sannhetens øyeblikk” - opplevd kvalitet',
    'Innføre et nytt system slik at innbyggerne får svar samme dag',
    'Redusere sykefraværet ved å etablere faste team',
    'Etablere et godt samarbeid mellom partene',
    'Auke trivselen ved å innføre heiltid',
    'Å gi barna en plass å være',
    ''
  ])('is not said of %j', (text) => expect(readsAsDelivery(text)).toBe(false));
});

describe('a goal that one can see is reached', () => {
  const canBeSeen = (text: string): boolean => saysHowMuch(text) || saysBetter(text) || isReachedState(text);

  test.each([
    'Sykefraværet er 6 %',
    'Alle ansatte kjenner rutinen',
    'Ventetiden er halvert',
    'Færre klager',
    'Rutinene er innført i hele kommunen',
    'Handlingsplan vedtatt',
    'Alle får svar innan ei veke',
    'Tilsette har fått opplæring',
    'Planen er oppretta',
    ...outputs.map(({ name }) => name)
  ])('%s', (text) => expect(canBeSeen(text)).toBe(true));

  test.each(['God kommunikasjon', 'Et godt arbeidsmiljø', 'Effektiv ressursutnyttelse', 'Fokus på møte med bruker'])(
    'is not %s',
    (text) => expect(canBeSeen(text)).toBe(false)
  );

  test('of Askøy’s nine effektmål two do not say how', () => {
    expect(outcomes.filter((name) => !canBeSeen(name))).toEqual([
      'Utmåling og tildeling av tjenester tar utgangspunkt i brukerens egne ressurser og mestringsevne',
      'Effektiv ressursutnyttelse'
    ]);
  });
});

test.each([
  ['Jobbe med kulturen', true],
  ['Best mulig tjenester', true],
  ['Tenestene er så gode som mogleg etter kvart', true],
  ['Se på 3 rutiner', false],
  ['Sykefraværet er redusert', false]
])('«%s» is vague: %s', (text, expected) => expect(isVague(text)).toBe(expected));
