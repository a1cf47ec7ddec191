import { endsDone, saysHowItIs } from './state';
import { table, wordsIn } from './tokens';

/** Verbs of doing as one writes them on a list of things to do; bokmål, nynorsk and a little English. */
const verbs = table(
  'gjennomføre lage utarbeide utvikle etablere opprette arrangere avholde holde intervjue evaluere teste innføre',
  'implementere planlegge kartlegge informere sende skrive samle hente velge vurdere analysere bygge kjøpe anskaffe',
  'starte begynne fortsette følge jobbe arbeide bestille definere beskrive identifisere forberede invitere delta rulle',
  'rekruttere ansette utlyse prioritere revidere oppdatere koordinere sikre skaffe undersøke måle rapportere',
  'dokumentere presentere publisere legge lære prøve finne bidra gi ta igangsette iverksette involvere kvalitetssikre',
  'halde kartleggje planleggje byggje velje byrje følgje tinge skildre førebu tilsetje innhente undersøkje setje leggje',
  'conduct make develop establish implement evaluate create write prepare'
);

/** What is done, as a thing: «kartlegging av …». */
const activities = table(
  'kartlegging gjennomføring utarbeiding utarbeidelse utvikling etablering planlegging opplæring evaluering testing',
  'implementering innføring innsamling utlysning saksbehandling informasjon møte møter workshop workshoper workshops',
  'seminar seminarer kurs intervju intervjuer samling samlinger befaring befaringer analyse arbeid',
  'kartleggjing utlysing lysing sakshandsaming møta seminara intervjua samlingar synfaring synfaringar'
);

const prepositions = table('av i for til med om på hos blant mellom ved frå fra');
const subjects = table(
  'vi me prosjektet prosjektgruppen prosjektgruppa styringsgruppen styringsgruppa ein man alle å we'
);
const modals = table('skal må bør vil kan skulle');

/** Where the main sentence ends and another begins: what is said there does not make it a state. */
const subordinate = table('som at hva kva hvordan korleis hvor kor hvem kven hvilke slik dersom hvis fordi');

/** The name without «Når» in front, up to where another sentence begins. */
function mainClause(name: string): readonly string[] {
  const words = wordsIn(name);
  const own = words[0] === 'når' || words[0] === 'when' ? words.slice(1) : words;
  const end = own.findIndex((word) => subordinate.has(word));
  return end < 0 ? own : own.slice(0, end);
}

/** «gjennomfører», «lagar» */
const isPresent = (word: string): boolean =>
  (word.endsWith('r') && verbs.has(word.slice(0, -1))) || (word.endsWith('ar') && verbs.has(`${word.slice(0, -2)}e`));

/** «kartlegges», «evaluerast» */
const isPassive = (word: string): boolean =>
  (word.endsWith('s') && verbs.has(word.slice(0, -1))) || (word.endsWith('ast') && verbs.has(`${word.slice(0, -3)}e`));

/**
 * Is a milestone written as something to do, «Gjennomføre kartlegging», «Når vi skal kartlegge», and not as a state?
 * Says no wherever it is not plain.
 */
export function readsAsDoing(name: string): boolean {
  const words = mainClause(name);
  const clause = words.join(' ');
  if (saysHowItIs(clause) || endsDone(clause)) return false;
  const at = words.findIndex((word) => !subjects.has(word));
  const first = words[at] ?? '';
  if (verbs.has(first) || (at > 0 && isPresent(first))) return true;
  return words.some((word, index) => {
    const next = words[index + 1] ?? '';
    return modals.has(word) && (verbs.has(next) || isPassive(next));
  });
}

/** Is a milestone written as an activity, «Kartlegging av praksis», «Intervjuer», and not as what comes of it? */
export function readsAsActivity(name: string): boolean {
  const words = mainClause(name);
  const [first = '', second] = words;
  if (!activities.has(first) || saysHowItIs(words.join(' ')) || endsDone(name)) return false;
  return second === undefined || prepositions.has(second) || activities.has(second);
}
