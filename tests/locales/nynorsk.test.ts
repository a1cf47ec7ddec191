import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import nspell from 'nspell';
import { loadGlossary } from '../../src/locales/glossary/load';
import { loadSpeech } from '../../src/locales/bot/load';
import { textsOf } from '../support/texts';
import { bokmalNow, knownWords, onlyBokmal } from './nynorskWords';

const dictionary = dirname(require.resolve('dictionary-nn/package.json'));
const speller = nspell(readFileSync(join(dictionary, 'index.aff')), readFileSync(join(dictionary, 'index.dic')));
const known = new Set(knownWords);

const wordsIn = (text: string): readonly string[] => text.match(/[\p{L}]+(?:-[\p{L}]+)*/gu) ?? [];
const isSpelt = (word: string): boolean =>
  known.has(word) || known.has(word.toLowerCase()) || speller.correct(word) || speller.correct(word.toLowerCase());

/** Words in their own right, and bokmål's endings: «prosjekt» + «ene» is no compound. */
const bokmalEndings = ['ene', 'enes', 'ere', 'heten'];

/** Norwegian makes words of words: «prosjekt» + «namn», «styring» + s + «gruppe». The last part carries the inflection. */
function isCompound(word: string): boolean {
  const cuts = Array.from({ length: Math.max(0, word.length - 5) }, (_, index) => index + 3);
  return cuts.some((cut) => {
    const first = word.slice(0, cut);
    const last = word.slice(cut);
    const starts = isSpelt(first) || (/[se]$/.test(first) && first.length > 3 && isSpelt(first.slice(0, -1)));
    return starts && !bokmalEndings.includes(last) && (isSpelt(last) || isCompound(last));
  });
}

const isRight = (word: string): boolean =>
  word.split('-').every((part) => part.length === 1 || isSpelt(part) || isCompound(part.toLowerCase()));

/** Everything that is said in nynorsk. */
const texts = async (): Promise<readonly string[]> => [
  ...textsOf(await loadSpeech('nn')),
  ...textsOf(await loadGlossary('nn'))
];

test('every nynorsk text is spelt as nynorsk', async () => {
  const words = (await texts()).flatMap(wordsIn).filter((word) => word.length > 1);
  expect([...new Set(words.filter((word) => !isRight(word)))].sort()).toEqual([]);
});

test('no word that is only bokmål stands in a nynorsk text', async () => {
  const found = (await texts()).filter((text) => wordsIn(text).some((word) => onlyBokmal.includes(word.toLowerCase())));
  expect(found).toEqual([]);
});

test('nothing is said of now in bokmål', async () => {
  expect((await texts()).filter((text) => bokmalNow.test(text))).toEqual([]);
});

test('the check knows bokmål when it sees it', () => {
  expect(['Ikkje akkurat nå', 'Nå er det di tur', 'moglege å nå'].map((text) => bokmalNow.test(text))).toEqual([
    true,
    true,
    false
  ]);
  expect(['ikke', 'milepæler', 'hvorfor', 'milepælene', 'endringer', 'opplysninger'].filter(isRight)).toEqual([]);
});
