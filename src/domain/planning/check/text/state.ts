import { says, table, wordsIn } from './tokens';

/** Verbs that say how things are, in bokmål, nynorsk and English. */
const being = table(
  'er har blir ble blei vart blitt vorte var foreligger finnes finst finnest eksisterer fungerer står ligg ligger',
  'is are has have been exists'
);

const settled = ['på plass', 'i bruk', 'i drift', 'i gang', 'i orden', 'in place', 'in use'];

/** How a verb ends when the thing is done: «etablert», «kartlagt», «besatt», «utarbeidd». */
const done =
  /(?:ert|lagt|lagd|valgt|valt|satt|sett|gitt|tatt|teke|gjort|ført|kjøpt|sendt|nevnt|nemnt|stilt|bygd|prøvd|idd|holdt|kjent|lært|målt|fått|klar|klart|ferdig)$/;

/** The same in -et and -a, where a thing may end so too: «arbeidet», «gruppa». */
const doneOnes = table(
  'avsluttet opprettet tilpasset forbedret utarbeidet laget startet åpnet utviklet endret forankret sikret samlet',
  'behandlet bygget testet innhentet fornyet styrket utvidet publisert ansatt tegnet kommet',
  'avslutta oppretta tilpassa forbetra utvikla endra forankra sikra samla behandla laga starta opna utvida styrkt'
);
const maybeDone = /(?:.{4}et|tta|ssa|era|dra|ikla)$/;

const notDone = table('sett ført kjent klar');

const isDone = (word: string): boolean => doneOnes.has(word) || (done.test(word) && !notDone.has(word));

/** Does it say how things are at all? Where it does, we do not call it something to do. */
export const saysHowItIs = (text: string): boolean =>
  says(text, settled) || wordsIn(text).some((word) => being.has(word));

/** Does it end with something done: «2 barnehager og 1 skole valgt»? What stands in brackets is put aside. */
export function endsDone(text: string): boolean {
  const words = wordsIn(text.replace(/\([^)]*\)?/g, ' '));
  return words.length > 1 && isDone(words[words.length - 1] ?? '');
}

/** Does it say that something has been done, so that anybody can see whether it has: «er definert», «har fått»? */
export function isReachedState(text: string): boolean {
  if (says(text, settled) || endsDone(text)) return true;
  const words = wordsIn(text);
  const verb = words.findIndex((word) => being.has(word));
  return verb >= 0 && words.slice(verb + 1).some((word) => isDone(word) || maybeDone.test(word));
}
