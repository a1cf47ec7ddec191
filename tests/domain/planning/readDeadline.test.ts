import { readDeadline } from '../../../src/domain/planning/deadlineWords';
import type { DeadlineReading, Period } from '../../../src/domain/planning/deadlineWords';
import { months, partsOfMonths, lists, stretches, weeks } from './phrases';
import { seasons, thresholds, days, spellings, notUnderstood, outside } from './phrasesOfDays';

/** Askøy kommune's plan: «TID: April 2017 – desember 2018». */
const askoy: Period = { start: '2017-04-01', end: '2018-12-31' };
const today = '2018-01-10';

/** A reading as a test can say it in one line: a day, several days, or why not. */
const say = (reading: DeadlineReading): string => {
  if (reading.kind === 'one') return reading.date;
  if (reading.kind === 'several') return reading.dates.join(' | ');
  return reading.kind === 'outside' ? `outside, nearest ${reading.nearest}` : reading.kind;
};

const read = (words: string): string => say(readDeadline(words, askoy, today));

describe("in Askøy's period, April 2017 to December 2018,", () => {
  describe.each([
    ['a month is its last day', months],
    ['primo is the 10th, medio the 15th, ultimo the last', partsOfMonths],
    ['of several items the last is the deadline', lists],
    ['a quarter, tertial, half-year or year is its last day', stretches],
    ['a week is its Sunday, counted as ISO does', weeks],
    ['a season ends in May, August, November or February', seasons],
    ['«før» is the day before, and feasts are done by the day before they begin', thresholds],
    ['a day is itself, however it is written', days],
    ['case, footnotes, quotes, odd spaces and dots change nothing', spellings],
    ['what is not understood is never guessed', notUnderstood],
    ['a day beyond the period is named, not taken', outside]
  ])('%s', (_claim, rows) => {
    test.each(rows)('%j → %s', (words, meaning) => expect(read(words)).toBe(meaning));
  });
});

describe('where the project has no period', () => {
  const anywhere: Period = { start: null, end: null };
  test.each([
    ['februar', '2018-02-28 | 2019-02-28'],
    ['28.2.', '2018-02-28 | 2019-02-28'],
    ['Q3', '2018-09-30 | 2019-09-30'],
    ['29. februar', 'outside, nearest 2020-02-29'],
    ['februar 2031', '2031-02-28'],
    ['onsdag 28. februar', '2018-02-28'],
    ['28. februar 2018', '2018-02-28']
  ])('%j is looked for this year and next: %s', (words, meaning) =>
    expect(say(readDeadline(words, anywhere, today))).toBe(meaning)
  );
});

describe('where the period is open at one end', () => {
  test.each<readonly [string, Period, string, string]>([
    ['a start behind us', { start: '2012-01-01', end: null }, 'februar', '2018-02-28 | 2019-02-28'],
    ['a start ahead of us', { start: '2020-03-01', end: null }, 'februar', '2021-02-28'],
    ['an end ahead of us', { start: null, end: '2018-12-31' }, 'februar', '2018-02-28'],
    ['an end behind us', { start: null, end: '2016-12-31' }, 'februar', '2016-02-29']
  ])('%s still bounds the answer', (_name, period, words, meaning) =>
    expect(say(readDeadline(words, period, today))).toBe(meaning)
  );
});

describe('odd periods', () => {
  test('a period that ends before it starts bounds nothing', () =>
    expect(say(readDeadline('februar', { start: '2018-12-31', end: '2017-04-01' }, today))).toBe(
      '2018-02-28 | 2019-02-28'
    ));

  test('a period of days that do not exist bounds nothing', () =>
    expect(say(readDeadline('februar', { start: '2018-02-30', end: 'snart' }, today))).toBe('2018-02-28 | 2019-02-28'));

  test('three Octobers in the period are three days to choose from', () =>
    expect(say(readDeadline('oktober', { start: '2017-01-01', end: '2019-12-31' }, today))).toBe(
      '2017-10-31 | 2018-10-31 | 2019-10-31'
    ));

  test('a month that the project ends in the middle of means the last day of the project', () =>
    expect(say(readDeadline('Desember 2018', { start: '2018-01-01', end: '2018-12-14' }, today))).toBe('2018-12-14'));

  test('a day or an «ultimo» after the end of the project is not moved into it', () => {
    const period = { start: '2018-01-01', end: '2018-12-14' };
    expect(say(readDeadline('15.12.2018', period, today))).toBe('outside, nearest 2018-12-15');
    expect(say(readDeadline('Ultimo desember 2018', period, today))).toBe('outside, nearest 2018-12-31');
  });
});
