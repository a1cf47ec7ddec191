import { languages } from '../../src/domain/schema/words';
import { loadSpeech } from '../../src/locales/bot/load';
import { languageOf, loadAllWords } from '../../src/locales/load';
import type { Words } from '../../src/locales/words';
import { textsOf } from '../support/texts';

const keysOf = (value: unknown, path = ''): readonly string[] =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.entries(value).flatMap(([key, inner]) => keysOf(inner, `${path}/${key}`))
    : [path];

test.each(languages)('%s says everything that bokmål says', async (language) => {
  const [nb, other] = await Promise.all([loadAllWords('nb'), loadAllWords(language)]);
  expect(keysOf(other.messages)).toEqual(keysOf(nb.messages));
  expect(keysOf((await loadSpeech(language)).bot)).toEqual(keysOf((await loadSpeech('nb')).bot));
});

test.each(languages)('no text in %s is empty, has a space at its end or a straight quote', async (language) => {
  const wrong = textsOf(await loadSpeech(language)).filter(
    (text) => text === '' || text !== text.trim() || /["']/.test(text)
  );
  expect(wrong).toEqual([]);
});

test.each([
  ['nb-NO', 'nb'],
  ['no', 'nb'],
  ['NN-no', 'nn'],
  ['en-GB', 'en'],
  ['sv-SE', 'en'],
  ['', 'nb']
])('a host in %j gets %s', (culture, language) => {
  expect(languageOf(culture)).toBe(language);
});

test('a template is called the same in no two languages by accident of copying: guidance differs', async () => {
  const [nb, nn, en] = (await Promise.all(languages.map(loadAllWords))) as [Words, Words, Words];
  const guidance = (words: Words): readonly string[] => textsOf(words.templates).filter((text) => text.length > 60);
  const nynorsk = new Set(guidance(nn));
  const english = new Set(guidance(en));
  expect(guidance(nb).filter((text) => nynorsk.has(text) || english.has(text))).toEqual([]);
});
