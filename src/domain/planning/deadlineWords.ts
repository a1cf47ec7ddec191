import { compareDates, daysBetween, isIsoDate, yearOf } from '../schema/dates';
import type { IsoDate } from '../schema/dates';
import type { Deadline } from '../schema/kinds';
import { firstOfMonth, lastOfMonth } from './calendar';
import type { Span } from './calendar';
import { meaningOf } from './deadlinePhrase';
import type { Meaning } from './deadlinePhrase';
import { plainWords } from './deadlineTokens';

/** When a project runs, first and last day included. An end that is null is open. */
export interface Period {
  readonly start: IsoDate | null;
  readonly end: IsoDate | null;
}

/** What a deadline in words can mean within a period. */
export type DeadlineReading =
  /** Nothing was written. */
  | { readonly kind: 'empty' }
  /** The words are not understood. */
  | { readonly kind: 'unknown' }
  /** The words are understood, but the period has no such day; `nearest` is the closest one outside it. */
  | { readonly kind: 'outside'; readonly nearest: IsoDate }
  | { readonly kind: 'one'; readonly date: IsoDate }
  /** More than one day, earliest first: the form must ask. */
  | { readonly kind: 'several'; readonly dates: readonly IsoDate[] };

/** A period with no open end, and the years to try where none was written. */
interface Frame {
  readonly start: IsoDate;
  readonly end: IsoDate;
  readonly years: readonly number[];
}

const earliest = '0001-01-01';
const latest = '9999-12-31';
/** Every kind of day comes back within as many years: 29 February (around 1900), a 53rd week. */
const longestGap = 8;

const earliestOf = (a: IsoDate, b: IsoDate): IsoDate => (a < b ? a : b);
const latestOf = (a: IsoDate, b: IsoDate): IsoDate => (a > b ? a : b);

const yearsFrom = (first: number, last: number): readonly number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index).filter((year) => year > 1 && year < 9999);

const known = (date: IsoDate | null): IsoDate | null => (date !== null && isIsoDate(date) ? date : null);

function frameOf(period: Period, near: IsoDate): Frame {
  const [start, end] = [known(period.start), known(period.end)];
  if (start && end && start <= end) return { start, end, years: yearsFrom(yearOf(start) - 1, yearOf(end) + 1) };
  const bounds = start && end ? { start: earliest, end: latest } : { start: start ?? earliest, end: end ?? latest };
  const anchor = known(near) ?? bounds.start;
  const year = yearOf(earliestOf(latestOf(anchor, bounds.start), bounds.end));
  return { ...bounds, years: [year, year + 1] };
}

/** The day a stretch means in the period: its own, or the period's last, where the period ends in the middle of it. */
const dueWithin = (span: Span, end: IsoDate): IsoDate => (span.first <= end && end < span.due ? end : span.due);

const sorted = (dates: readonly IsoDate[]): readonly IsoDate[] => Array.from(new Set(dates)).sort(compareDates);

const yearsOf = (meaning: Meaning, years: readonly number[]): readonly number[] =>
  meaning.year === null ? years : [meaning.year];

const spansIn = (meaning: Meaning, years: readonly number[]): readonly Span[] =>
  yearsOf(meaning, years).flatMap((year) => meaning.spans(year));

function nearestTo(frame: Frame, meaning: Meaning): IsoDate | null {
  const first = frame.years[0] ?? 1;
  const last = frame.years[frame.years.length - 1] ?? first;
  const dates = spansIn(meaning, yearsFrom(first - longestGap, last + longestGap)).map((span) => span.due);
  const start = latestOf(frame.start, firstOfMonth(first, 1));
  const end = earliestOf(frame.end, lastOfMonth(last, 12));
  const distance = (date: IsoDate): number => (date < start ? daysBetween(date, start) : daysBetween(end, date));
  const closerFirst = sorted(dates)
    .slice()
    .sort((a, b) => distance(a) - distance(b));
  return closerFirst[0] ?? null;
}

/**
 * The day or days that written words can mean as a deadline, in bokmål, nynorsk or English. They mean the last day of
 * what is written; medio and primo the 15th and the 10th; «før» the day before. A stretch that the period ends in the
 * middle of means the period's last day.
 *
 * Without a year in the words, every year of the period is tried. Where the period is open at an end (or ends before
 * it starts), the year of `near` and the next one are.
 *
 * @param near any day, usually today
 * @example readDeadline('Ultimo februar', { start: '2017-04-01', end: '2018-12-31' }, '2018-01-10')
 *   // { kind: 'one', date: '2018-02-28' }; «Oktober» is 'several'
 */
export function readDeadline(words: string, period: Period, near: IsoDate): DeadlineReading {
  const plain = plainWords(words);
  if (plain === '') return { kind: 'empty' };
  const meaning = meaningOf(plain);
  if (!meaning) return { kind: 'unknown' };
  const frame = frameOf(period, near);
  const spans = spansIn(meaning, frame.years);
  const within = (date: IsoDate): boolean => frame.start <= date && date <= frame.end;
  const [date, ...others] = sorted(spans.map((span) => dueWithin(span, frame.end)).filter(within));
  if (date !== undefined) return others.length ? { kind: 'several', dates: [date, ...others] } : { kind: 'one', date };
  const nearest = nearestTo(frame, meaning);
  return nearest === null ? { kind: 'unknown' } : { kind: 'outside', nearest };
}

/**
 * Can the words be said of this day? Any day of what they cover will do: 15 February does not contradict «Februar»,
 * nor 20 December «før jul». Words that are empty or not understood contradict nothing.
 */
export function agrees(words: string, date: IsoDate): boolean {
  const meaning = meaningOf(plainWords(words));
  if (!meaning) return true;
  if (!isIsoDate(date)) return false;
  const covered = yearsOf(meaning, yearsFrom(yearOf(date) - 1, yearOf(date) + 1)).flatMap(meaning.covers);
  return covered.some((span) => span.first <= date && date <= span.last);
}

/** A deadline of words and the day chosen for them. The day wins: words that contradict it are dropped. */
export const deadlineOn = (date: IsoDate, words = ''): Deadline => ({
  words: agrees(words, date) ? words.trim() : '',
  date
});

/**
 * A deadline as it is found in a list, where anybody may have edited it. The day wins: without one, or with one that the
 * words contradict, they are dropped. A day other than the one we stored was moved outside Framdrift.
 * @param stored the day that was last written together with the words; null for a row made by hand
 */
export function deadlineFound(words: string, date: IsoDate | null, stored: IsoDate | null): Deadline | null {
  const isMoved = stored !== null && stored !== date;
  const found = date === null ? { words: isMoved ? '' : words.trim(), date } : deadlineOn(date, words);
  if (isMoved) return { ...found, movedFrom: deadlineOn(stored, words) };
  return date === null && found.words === '' ? null : found;
}
