import type { Token } from './deadlineLexicon';
import {
  dayPart,
  inYear,
  monthPart,
  seasonPart,
  feastPart,
  turnOfMonthPart,
  turnOfYearPart,
  unitPart,
  yearPart
} from './deadlineParts';
import type { Part } from './deadlineParts';

/** The tokens of a phrase; reading beyond the end gives undefined. */
export type Tokens = readonly Token[];
/** What was read, and how many tokens it took. */
export type Read<T> = { readonly value: T; readonly length: number } | null;
type Reader = (tokens: Tokens, at: number) => Read<Part>;
type NumberToken = Extract<Token, { is: 'number' }>;

const read = (value: Part | null, length: number): Read<Part> => (value ? { value, length } : null);

const numberAt = (tokens: Tokens, at: number): NumberToken | null => {
  const token = tokens[at];
  return token?.is === 'number' ? token : null;
};

/** A number that can be a day, month, week or quarter. */
export const smallNumberAt = (tokens: Tokens, at: number): NumberToken | null => {
  const number = numberAt(tokens, at);
  return number && number.digits <= 2 ? number : null;
};

/** A year with four digits, 1900–2199. */
export const yearAt = (tokens: Tokens, at: number): number | null => {
  const number = numberAt(tokens, at);
  return number?.digits === 4 && number.value >= 1900 && number.value <= 2199 ? number.value : null;
};

export const markAt = (tokens: Tokens, at: number, marks: string): boolean => {
  const token = tokens[at];
  return token?.is === 'mark' && marks.includes(token.mark);
};

/** `2018-02-28`, `2018-12` and `2018/12`. */
const yearFirst: Reader = (tokens, at) => {
  const [year, month, day] = [yearAt(tokens, at), smallNumberAt(tokens, at + 2), smallNumberAt(tokens, at + 4)];
  if (year === null || month === null || !markAt(tokens, at + 1, '-/') || month.digits !== 2) return null;
  if (day && markAt(tokens, at + 3, '-/')) {
    const written = dayPart(month.value, day.value);
    return written && read(inYear(written, year), 5);
  }
  return month.value >= 1 && month.value <= 12 ? read(inYear(monthPart(month.value), year), 3) : null;
};

/** `28.2.`, `28.02`, `28/2`, and `28-02-2018` with its year. */
const dayAndMonth: Reader = (tokens, at) => {
  const day = smallNumberAt(tokens, at);
  if (!day) return null;
  const dashed = markAt(tokens, at + 1, '-') && markAt(tokens, at + 3, '-') && yearAt(tokens, at + 4) !== null;
  const apart = dashed || (markAt(tokens, at + 1, '/') && !day.dotted) ? 1 : 0;
  const month = smallNumberAt(tokens, at + 1 + apart);
  if (!month || (apart === 0 && !day.dotted) || tokens[at + 2 + apart]?.is === 'unit') return null;
  return read(dayPart(month.value, day.value), 2 + apart);
};

/** `12.2018` and `12/2018`. */
const monthOfYear: Reader = (tokens, at) => {
  const month = smallNumberAt(tokens, at);
  const apart = markAt(tokens, at + 1, '/') ? 1 : 0;
  const year = yearAt(tokens, at + 1 + apart);
  if (!month || year === null || (apart === 0 && !month.dotted) || month.value < 1 || month.value > 12) return null;
  return read(inYear(monthPart(month.value), year), 2 + apart);
};

const dayOfNamedMonth: Reader = (tokens, at) => {
  const [day, month] = [smallNumberAt(tokens, at), tokens[at + 1]];
  return day && month?.is === 'month' ? read(dayPart(month.month, day.value), 2) : null;
};

/** `February 28, 2018` and `May 28th`: only where the month is English, or a year follows. */
const englishDay: Reader = (tokens, at) => {
  const [month, day] = [tokens[at], smallNumberAt(tokens, at + 1)];
  if (month?.is !== 'month' || !day) return null;
  const yearFollows = yearAt(tokens, at + (markAt(tokens, at + 2, ',') ? 3 : 2)) !== null;
  return month.english || yearFollows ? read(dayPart(month.month, day.value), 2) : null;
};

/** `1. kvartal`, `andre halvår`, `12. uke`. */
const nthUnit: Reader = (tokens, at) => {
  const [nth, unit] = [tokens[at], tokens[at + 1]];
  if (unit?.is !== 'unit' || !nth) return null;
  if (nth.is === 'ordinal') return read(unitPart(unit.unit, nth.value), 2);
  return nth.is === 'number' ? read(unitPart(unit.unit, nth.value), 2) : null;
};

/** Is this number not the beginning of a date or of another unit? */
export function standsAlone(tokens: Tokens, at: number): boolean {
  const next = tokens[at + 1];
  const dotted = smallNumberAt(tokens, at)?.dotted ?? false;
  return next?.is !== 'month' && next?.is !== 'unit' && !(dotted && next?.is === 'number');
}

export const joinAt = (tokens: Tokens, at: number): boolean => tokens[at]?.is === 'join' || markAt(tokens, at, '/-,');

/** `Q1`, `kvartal 3`, `uke 12`, and `uke 12–14`, which is over when its last week is. */
const unitNumber: Reader = (tokens, at) => {
  const unit = tokens[at];
  if (unit?.is !== 'unit') return null;
  const lastFrom = (number: NumberToken | null, length: number): Read<Part> => {
    const alone = number && unitPart(unit.unit, number.value);
    if (!alone) return null;
    const another = joinAt(tokens, at + length) ? smallNumberAt(tokens, at + length + 1) : null;
    if (!another || !standsAlone(tokens, at + length + 1) || !unitPart(unit.unit, another.value)) {
      return read(alone, length);
    }
    // «Uke 12/18» can be a week of 2018; only «12/13» is surely two weeks.
    const unsure = markAt(tokens, at + length, '/') && another.value !== number.value + 1;
    return unsure ? null : lastFrom(another, length + 2);
  };
  return lastFrom(smallNumberAt(tokens, at + 1), 2);
};

const turnOfMonth: Reader = (tokens, at) => {
  const [turn, month, next] = [tokens[at], tokens[at + 1], tokens[at + 3]];
  if (turn?.is !== 'turnOfMonth' || month?.is !== 'month') return null;
  const joined = tokens[at + 2]?.is === 'join' || markAt(tokens, at + 2, '/-');
  return joined && next?.is === 'month'
    ? read(turnOfMonthPart(month.month, next.month), 4)
    : read(turnOfMonthPart(month.month, null), 2);
};

const singleWord: Reader = (tokens, at) => {
  const token = tokens[at];
  if (token?.is === 'month') return read(monthPart(token.month), 1);
  if (token?.is === 'season') return read(seasonPart(token.season), 1);
  if (token?.is === 'feast') return read(feastPart(token.feast), 1);
  if (token?.is === 'turnOfYear') return read(turnOfYearPart(), 1);
  return token?.is === 'yearWord' ? read(yearPart(), 1) : null;
};

/** In the order they are tried: the first that understands, reads. */
const readers: readonly Reader[] = [
  yearFirst,
  dayAndMonth,
  monthOfYear,
  dayOfNamedMonth,
  englishDay,
  nthUnit,
  unitNumber,
  turnOfMonth,
  singleWord
];

/** The part of a deadline that begins at a token, without weekday, edge or a year behind it. */
export function readPart(tokens: Tokens, at: number): Read<Part> {
  for (const reader of readers) {
    const found = reader(tokens, at);
    if (found) return found;
  }
  return null;
}
