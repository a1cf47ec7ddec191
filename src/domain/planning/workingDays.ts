import type { IsoDate } from '../schema/dates';
import { addDays, isoDate, weekdayOf, yearOf } from '../schema/dates';
import { easterSunday } from './calendar';

/** Days from Easter Sunday: Maundy Thursday, Good Friday, Easter, Ascension, Whitsun. */
const aroundEaster = [-3, -2, 0, 1, 39, 49, 50];

/** The same every year: New Year, Labour Day, Constitution Day, Christmas. Month and day. */
const fixed = [
  [1, 1],
  [5, 1],
  [5, 17],
  [12, 25],
  [12, 26]
] as const;

/** Norway's public holidays in a year, some of which fall on a Sunday (or on each other). */
export function publicHolidays(year: number): ReadonlySet<IsoDate> {
  const easter = easterSunday(year);
  const days = fixed.flatMap(([month, day]) => isoDate(year, month, day) ?? []);
  return new Set([...days, ...aroundEaster.map((distance) => addDays(easter, distance))]);
}

const saturday = 6;

const known = new Map<number, ReadonlySet<IsoDate>>();

/** They are the same each time they are reckoned, and asked for day by day. */
function holidaysIn(year: number): ReadonlySet<IsoDate> {
  const found = known.get(year) ?? publicHolidays(year);
  known.set(year, found);
  return found;
}

/** Monday to Friday, and no public holiday in Norway. */
export const isWorkingDay = (date: IsoDate): boolean =>
  weekdayOf(date) < saturday && !holidaysIn(yearOf(date)).has(date);

/** The working day that is `count` working days after a day (before it, where `count` is negative). */
export function addWorkingDays(from: IsoDate, count: number): IsoDate {
  const step = Math.sign(count);
  let day = from;
  for (let left = Math.abs(count); left > 0; left -= isWorkingDay(day) ? 1 : 0) day = addDays(day, step);
  return day;
}
