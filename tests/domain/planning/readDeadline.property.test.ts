import fc from 'fast-check';
import { fromDayNumber, dayNumber, isIsoDate } from '../../../src/domain/schema/dates';
import { knownWords } from '../../../src/domain/planning/deadlineLexicon';
import { agrees, readDeadline } from '../../../src/domain/planning/deadlineWords';
import type { DeadlineReading, Period } from '../../../src/domain/planning/deadlineWords';
import { writeDeadline } from '../../../src/domain/planning/writeDeadline';

const day = fc.integer({ min: dayNumber('1900-01-01'), max: dayNumber('2199-12-31') }).map(fromDayNumber);
const period: fc.Arbitrary<Period> = fc
  .tuple(day, fc.integer({ min: 0, max: 2000 }), fc.constantFrom('both', 'start', 'end', 'none'))
  .map(([start, length, ends]) => ({
    start: ends === 'both' || ends === 'start' ? start : null,
    end: ends === 'both' || ends === 'end' ? fromDayNumber(dayNumber(start) + length) : null
  }));

/** Nonsense made of the very words that deadlines are made of: it reaches far into the parser. */
const salad = fc
  .array(
    fc.oneof(
      fc.constantFrom(...knownWords),
      fc.integer({ min: 0, max: 60 }).map(String),
      fc.integer({ min: 1, max: 31 }).map((number) => `${number}.`),
      fc.integer({ min: 1990, max: 2040 }).map(String),
      fc.constantFrom('/', '-', '–', ',', '.', "'", ';', '(', ')', '*')
    ),
    { minLength: 1, maxLength: 8 }
  )
  .chain((pieces) => fc.constantFrom(' ', '').map((space) => pieces.join(space)));

const datesOf = (reading: DeadlineReading): readonly string[] =>
  reading.kind === 'one' ? [reading.date] : reading.kind === 'several' ? reading.dates : [];

const lies = (date: string, { start, end }: Period): boolean =>
  (start === null || start <= date) && (end === null || date <= end);

const check = { numRuns: 3000 };

test('no text at all, of whatever characters, makes the reader throw', () =>
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), period, day, (words, when, near) => {
      expect(typeof readDeadline(words, when, near).kind).toBe('string');
      expect(typeof agrees(words, near)).toBe('boolean');
    })
  ));

test('the days of a reading lie in the period, are real, in order and no two alike', () =>
  fc.assert(
    fc.property(salad, period, day, (words, when, near) => {
      const dates = datesOf(readDeadline(words, when, near));
      expect(dates.filter((date) => !isIsoDate(date) || !lies(date, when))).toEqual([]);
      expect(Array.from(new Set(dates)).sort()).toEqual(dates);
    }),
    check
  ));

test('a day named as the nearest one outside does lie outside, where the period has two ends', () =>
  fc.assert(
    fc.property(salad, period, day, (words, when, near) => {
      const reading = readDeadline(words, when, near);
      fc.pre(reading.kind === 'outside' && when.start !== null && when.end !== null);
      expect(reading.kind === 'outside' && lies(reading.nearest, when)).toBe(false);
    }),
    { numRuns: 300, maxSkipsPerRun: 1000 }
  ));

test('words agree with every day they are read as', () =>
  fc.assert(
    fc.property(salad, period, day, (words, when, near) => {
      const dates = datesOf(readDeadline(words, when, near));
      expect(dates.filter((date) => !agrees(words, date))).toEqual([]);
    }),
    check
  ));

test('capital letters and doubled spaces change no reading', () =>
  fc.assert(
    fc.property(salad, period, day, (words, when, near) => {
      const loud = words.toUpperCase().replace(/ /g, ' \u00a0 ');
      expect(readDeadline(loud, when, near)).toEqual(readDeadline(words, when, near));
    }),
    check
  ));

test('every day, written with its year in any language, reads as itself', () =>
  fc.assert(
    fc.property(day, fc.constantFrom('nb', 'nn', 'en'), fc.constantFrom('long', 'medium'), (date, language, form) => {
      const words = writeDeadline(date, language, form);
      expect(readDeadline(words, { start: null, end: null }, '2018-01-10')).toEqual({ kind: 'one', date });
    }),
    check
  ));

test('every day, written short, reads as itself in a period that holds only that year', () =>
  fc.assert(
    fc.property(day, fc.constantFrom('nb', 'nn', 'en'), (date, language) => {
      const year = date.slice(0, 4);
      const words = writeDeadline(date, language, 'short');
      expect(readDeadline(words, { start: `${year}-01-01`, end: `${year}-12-31` }, date)).toEqual({
        kind: 'one',
        date
      });
    })
  ));

test('every day, written as ISO or in numbers, reads as itself', () =>
  fc.assert(
    fc.property(day, (date) => {
      const [year, month, dayOfMonth] = date.split('-').map(Number);
      const forms = [date, `${dayOfMonth}.${month}.${year}`, `${dayOfMonth}/${month} ${year}`];
      const readings = forms.map((words) => readDeadline(words, { start: null, end: null }, date));
      expect(readings).toEqual(forms.map(() => ({ kind: 'one', date })));
    })
  ));

test.each([
  ['a book of spaces', ' '.repeat(1_000_000)],
  ['a book of dots', `a${'.'.repeat(1_000_000)}b`],
  ['a book of dots just short enough to be cleaned', `a${'.'.repeat(998)}b`],
  ['a book of months', 'mai/'.repeat(250_000)],
  ['a book of numbers', '1'.repeat(1_000_000)],
  ['as many joined days as are read at all', '1.-'.repeat(40)],
  ['as many edges as are read at all', 'før '.repeat(30)],
  ['as many weeks as are read at all', `uke ${'1,'.repeat(58)}`],
  ['a book of footnotes', `mai${'*'.repeat(500_000)}`]
])('%s takes no time', (_name, words) => {
  const before = process.hrtime.bigint();
  readDeadline(words, { start: '1900-01-01', end: '2199-12-31' }, '2018-01-10');
  expect(Number(process.hrtime.bigint() - before) / 1e6).toBeLessThan(250);
});

test('prose that begins with a month is not taken for a deadline', () =>
  expect(readDeadline(`Februar ${'og så videre '.repeat(100)}`, { start: null, end: null }, '2018-01-10').kind).toBe(
    'unknown'
  ));
