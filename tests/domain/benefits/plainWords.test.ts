import { plainWords, wholeOf } from '../../../src/domain/benefits/plainWords';
import type { Based } from '../../../src/domain/benefits/plainWords';
import type { Language } from '../../../src/domain/schema/words';
import { loadAllWords } from '../../../src/locales/load';
import { writeNumber } from '../../../src/locales/numberText';

const sickness: Based = {
  unit: 'percent',
  nullValue: 12.4,
  base: 345,
  baseOf: 'ansatte',
  oneCalled: 'på jobb hver dag',
  upMeans: 'fewer'
};

async function said(value: number | null, over: Partial<Based> = {}, language: Language = 'nb'): Promise<string> {
  const { later } = await loadAllWords(language);
  const write = (number: number): string => writeNumber(number, language);
  return plainWords({ ...sickness, ...over }, value, { said: later!.benefits.plain, write });
}

test('a change since the null point says how many it is, as the programme’s slide does', async () => {
  expect(await said(6)).toBe('6,4 % = 22 flere på jobb hver dag');
});

test('a change the wrong way says so', async () => {
  expect(await said(13.4)).toBe('1 % = 3 færre på jobb hver dag');
});

test('where more percent is more of them, a rise is more', async () => {
  expect(await said(66, { nullValue: 58, base: 210, upMeans: 'more', oneCalled: 'er med' })).toBe(
    '8 % = 17 flere er med'
  );
});

test('without a null point to compare with, it says how many of how many', async () => {
  expect(await said(12.4)).toBe('12,4 % = 43 av 345 ansatte');
  expect(await said(6, { nullValue: null })).toBe('6 % = 21 av 345 ansatte');
});

test('a change that is nobody is not rounded up to somebody', async () => {
  expect(await said(12.3)).toBe('0,1 % = mindre enn én');
});

test('nothing is said without a base, without a value, or of what is no percentage', async () => {
  expect(await said(6, { base: null })).toBe('');
  expect(await said(6, { base: 0 })).toBe('');
  expect(await said(null)).toBe('');
  expect(await said(6, { unit: 'hours' })).toBe('');
  expect(await said(6, { unit: { outside: 'Promille' } })).toBe('');
  expect(await said(6, { oneCalled: ' ', baseOf: '' })).toBe('');
});

test.each([
  ['nn', '6,4 % = 22 fleire på jobb kvar dag', 'på jobb kvar dag'],
  ['en', '6.4% = 22 more at work every day', 'at work every day']
] as const)('it is said in %s too', async (language, sentence, oneCalled) => {
  expect(await said(6, { oneCalled }, language)).toBe(sentence);
});

test('halves go away from nothing, both ways, and floating point adds nobody', () => {
  expect(wholeOf(2.5, 20)).toBe(1);
  expect(wholeOf(-2.5, 20)).toBe(-1);
  expect(wholeOf(1.15, 1000 / 2.3)).toBe(5);
  expect(Object.is(wholeOf(-0.01, 20), 0)).toBe(true);
});
