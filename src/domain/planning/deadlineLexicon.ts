/** A stretch that a year is divided into. */
export type Unit = 'week' | 'quarter' | 'tertial' | 'half';
export type Season = 'spring' | 'summer' | 'autumn' | 'winter';
/** Days that people hurry to be done by: as a deadline each means the day before it begins. */
export type Feast = 'christmas' | 'easter' | 'whitsun' | 'holidays' | 'commonHolidays' | 'midyear' | 'yearEnd';
/** Which end of a stretch is meant. */
export type Edge = 'before' | 'start' | 'middle' | 'end';

/** What one word, number or mark is. */
export type Token =
  | { readonly is: 'number'; readonly value: number; readonly digits: number; readonly dotted: boolean }
  | { readonly is: 'mark'; readonly mark: string }
  | { readonly is: 'join' }
  | { readonly is: 'noise' }
  | { readonly is: 'month'; readonly month: number; readonly english: boolean }
  | { readonly is: 'weekday'; readonly weekday: number }
  | { readonly is: 'unit'; readonly unit: Unit }
  | { readonly is: 'season'; readonly season: Season }
  | { readonly is: 'feast'; readonly feast: Feast }
  | { readonly is: 'ordinal'; readonly value: number | 'last' }
  | { readonly is: 'edge'; readonly edge: Edge }
  | { readonly is: 'halfOf' }
  | { readonly is: 'yearWord' }
  | { readonly is: 'turnOfYear' }
  | { readonly is: 'turnOfMonth' };

type Entry = readonly [words: string, token: Token];

const month = (number: number, words: string, english?: string): readonly Entry[] => [
  [words, { is: 'month', month: number, english: false }],
  ...(english === undefined ? [] : [[english, { is: 'month', month: number, english: true }] as const])
];
const weekday = (number: number, words: string): Entry => [words, { is: 'weekday', weekday: number }];
const unit = (name: Unit, words: string): Entry => [words, { is: 'unit', unit: name }];
const season = (name: Season, words: string): Entry => [words, { is: 'season', season: name }];
const feast = (name: Feast, words: string): Entry => [words, { is: 'feast', feast: name }];
const ordinal = (value: number | 'last', words: string): Entry => [words, { is: 'ordinal', value }];
const edge = (name: Edge, words: string): Entry => [words, { is: 'edge', edge: name }];

/** Bokmål, nynorsk and English in one table: a plan seldom says which language it is in, and no two words collide. */
const entries: readonly Entry[] = [
  ...month(1, 'jan januar', 'january'),
  ...month(2, 'feb febr februar', 'february'),
  ...month(3, 'mar mars', 'march'),
  ...month(4, 'apr april'),
  ...month(5, 'mai', 'may'),
  ...month(6, 'jun juni', 'june'),
  ...month(7, 'juli', 'july'),
  ...month(8, 'aug august'),
  ...month(9, 'sep sept september'),
  ...month(10, 'okt oktober', 'oct october'),
  ...month(11, 'nov november'),
  ...month(12, 'des desember', 'dec december'),
  weekday(1, 'mandag måndag man mån monday'),
  weekday(2, 'tirsdag tysdag tirs tys tuesday'),
  weekday(3, 'onsdag ons wednesday'),
  weekday(4, 'torsdag tors thursday'),
  weekday(5, 'fredag fre friday'),
  weekday(6, 'lørdag laurdag lør lau saturday'),
  weekday(7, 'søndag sundag søn sun sunday'),
  unit('week', 'uke uka uken uker ukene veke veka veker vekene u v week weeks w'),
  unit('quarter', 'kvartal kvartalet kvt kv q k quarter'),
  unit('tertial', 'tertial tertialet t'),
  unit('half', 'halvår halvåret h'),
  season('spring', 'vår våren spring'),
  season('summer', 'sommer sommeren sommar sommaren sumar sumaren summer'),
  season('autumn', 'høst høsten haust hausten autumn fall'),
  season('winter', 'vinter vinteren winter'),
  feast('christmas', 'jul jula julen jola christmas'),
  feast('easter', 'påske påska påsken easter'),
  feast('whitsun', 'pinse pinsa pinsen'),
  feast('holidays', 'sommerferie sommerferien sommarferie sommarferien ferie ferien'),
  feast('commonHolidays', 'fellesferie fellesferien'),
  feast('midyear', 'halvårsskiftet halvårsskifte'),
  feast('yearEnd', 'årsslutt'),
  ordinal(1, 'første fyrste first'),
  ordinal(2, 'andre annen annet second'),
  ordinal(3, 'tredje third'),
  ordinal(4, 'fjerde fourth'),
  ordinal('last', 'siste last'),
  edge('before', 'før before'),
  edge('start', 'primo begynnelsen starten byrjinga byrjingen tidlig tidleg beginning start early'),
  edge('middle', 'medio midten midt midtveis mid middle'),
  edge('end', 'ultimo slutten slutt utgangen utgang utløpet sent seint sein sen end late'),
  ['halvdel halvdelen', { is: 'halfOf' }],
  ['år året', { is: 'yearWord' }],
  ['årsskiftet årsskifte nyttår', { is: 'turnOfYear' }],
  ['månedsskiftet månadsskiftet månedsskifte månadsskifte', { is: 'turnOfMonth' }],
  ['og eller til ev evt eventuelt to and or', { is: 'join' }],
  // Words that leave the day as it is: «innen mars» is «mars».
  ['innen innan inntil frem fram med tom senest seinast frist fristen ferdig ca cirka omtrent rundt', { is: 'noise' }],
  ['i på ved den det av per pr løpet nr fra frå mellom', { is: 'noise' }],
  ['by in on at of the during no later than until from due', { is: 'noise' }]
];

const lexicon: ReadonlyMap<string, Token> = new Map(
  entries.flatMap(([words, token]) => words.split(' ').map((word): [string, Token] => [word, token]))
);

/** What a word means in a deadline (lower case, no dots), or undefined when it means nothing there. */
export const lookUp = (word: string): Token | undefined => lexicon.get(word);

/** Every word that deadlines are understood from. */
export const knownWords: readonly string[] = Array.from(lexicon.keys());
