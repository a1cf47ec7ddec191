import type { IsoDate } from '../schema/dates';
import { addDays, fromDayNumber, isoDate, monthOf, weekdayOf, yearOf } from '../schema/dates';

/** A stretch of days that words can cover, and the day in it that they mean as a deadline. All inclusive. */
export interface Span {
  readonly first: IsoDate;
  readonly last: IsoDate;
  readonly due: IsoDate;
}

/** A stretch whose deadline is its last day, unless another is given. */
export const spanOf = (first: IsoDate, last: IsoDate, due: IsoDate = last): Span => ({ first, last, due });

/** One day. */
export const dayAlone = (date: IsoDate): Span => spanOf(date, date);

/** The first day of a month; months beyond 1–12 are counted into the years beside. */
export function firstOfMonth(year: number, month: number): IsoDate {
  const counted = year * 12 + month - 1;
  const first = isoDate(Math.floor(counted / 12), (((counted % 12) + 12) % 12) + 1, 1);
  return first ?? fromDayNumber(counted < 12 ? -Infinity : Infinity);
}

/** The last day of a month; months beyond 1–12 are counted into the years beside. */
export const lastOfMonth = (year: number, month: number): IsoDate => addDays(firstOfMonth(year, month + 1), -1);

/** `count` whole months from the given one. */
export const monthsFrom = (year: number, month: number, count: number): Span =>
  spanOf(firstOfMonth(year, month), lastOfMonth(year, month + count - 1));

/** The Monday of an ISO week, or null where the year has no such week. */
export function mondayOfWeek(year: number, week: number): IsoDate | null {
  const fourth = isoDate(year, 1, 4);
  if (!fourth || week < 1) return null;
  const monday = addDays(fourth, 1 - weekdayOf(fourth) + 7 * (week - 1));
  return yearOf(addDays(monday, 3)) === year ? monday : null;
}

/** Easter Sunday (the Gregorian reckoning of Meeus, Jones and Butcher). */
export function easterSunday(year: number): IsoDate {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const moonShift = Math.floor((8 * century + 13) / 25);
  const epact = (19 * golden + century - Math.floor(century / 4) - moonShift + 15) % 30;
  const correction = Math.floor((golden + 11 * epact) / 319);
  const weekday = (2 * (century % 4) + 2 * Math.floor((year % 100) / 4) - (year % 4) - epact + correction + 32) % 7;
  const counted = epact - correction + weekday;
  const month = Math.floor((counted + 90) / 25);
  return addDays(firstOfMonth(year, month), ((counted + month + 19) % 32) - 1);
}

/** How many months a stretch of whole months has. */
export function monthsIn(span: Span): number {
  const count = (date: IsoDate): number => yearOf(date) * 12 + monthOf(date);
  return count(span.last) - count(span.first) + 1;
}
