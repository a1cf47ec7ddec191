import { says, table, wordsIn } from './tokens';

/** That something becomes better, more or less than today. */
const compared = table(
  'bedre betre forbedre forbedrer forbedret forbedring forbedringer forbedra forbetre forbetrar forbetra betring bedring',
  'styrke styrker styrket styrking styrka styrkt øke øker økt økte økning auke aukar auka auking',
  'redusere reduserer redusert redusering reduksjon senke senket senka heve hevet heva løfte løfta',
  'mer meir mindre flere fleire færre raskere raskare kortere kortare lengre lenger enklere enklare lettere lettare',
  'tryggere tryggare høyere høgare høgre lavere lågare større sterkere sterkare billigere billegare friskere friskare',
  'nærmere nærare tidligere tidlegare oftere oftare sjeldnere sjeldnare likere',
  'effektivisere effektiviseres effektivisering forenkle forenklet forenkla halvere doble kutte spare frigjøre frigjere',
  'better more less fewer improve improved reduce increase stronger safer faster'
);

/** What is good in itself, or keeps ill away: as good a reason for a project as anything that grows. */
const valued = table(
  'god godt gode trygg trygt trygge trygghet tryggleik kvalitet kvaliteten mestring meistring mestre meistre trivsel',
  'effektiv effektivt effektive likeverdig likeverdige forebygge førebyggje forebygging førebygging hindre unngå slippe',
  'sleppe utjevne bevare good safe quality prevent'
);
const soThat = ['slik at', 'så at', 'for at', 'so that'];

/** What a project delivers, rather than what becomes better: «innføre et nytt system». */
const delivering = table(
  'levere innføre etablere anskaffe implementere kjøpe opprette utarbeide installere lansere',
  'deliver introduce establish implement buy'
);

/** Verbs that deliver where a product follows: «utvikle en app». */
const making = table('utvikle lage bygge byggje innkjøpe ta rulle sette setje develop build create');
const products = table(
  'system systemer systemet app appen verktøy verktøyet plattform plattformen nettside nettsiden portal portalen',
  'modell modellen rutine rutiner rutinar veileder veilederen rettleiar løsning løsningen løysing bygg bygget strategi',
  'handlingsplan kompetanseplan tool platform website solution'
);

/** «Alle», «ingen», «hver»: as good as a number, one can count. */
const counted = table(
  'alle samtlige ingen hver hvert kvar kvart halvparten to tre fire fem seks sju syv åtte ni ti dobbelt all every none'
);

/** Words that could mean anything. */
const vague = [
  ...['best mulig', 'mest mulig', 'størst mulig', 'best mogleg', 'mest mogleg', 'størst mogleg'],
  ...[
    'så langt som mulig',
    'så langt det er mulig',
    'så langt råd er',
    'så langt som mogleg',
    'så langt det er mogleg'
  ],
  ...['jobbe med', 'arbeide med', 'se på', 'sjå på', 'ha fokus på', 'sette fokus på', 'setje fokus på'],
  ...['etter hvert', 'etter kvart', 'osv', 'etc', 'as far as possible', 'work on', 'look into']
];

const someIn = (text: string, words: ReadonlySet<string>): boolean => wordsIn(text).some((word) => words.has(word));

/** Does it say that something grows, shrinks or becomes better? */
export const saysBetter = (text: string): boolean => someIn(text, compared);

/** Does it say how much, or how many? */
export const saysHowMuch = (text: string): boolean => /\d/.test(text) || someIn(text, counted);

export const isVague = (text: string): boolean => !/\d/.test(text) && says(text, vague);

const delivers = (text: string): boolean =>
  someIn(text, delivering) || (someIn(text, making) && someIn(text, products));

/** Does it say what is to be delivered, and nothing of what will be better for it? */
export const readsAsDelivery = (text: string): boolean =>
  delivers(text) && !saysBetter(text) && !someIn(text, valued) && !says(text, soThat);
