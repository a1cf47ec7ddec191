import { daysInMonth, dayOf, isIsoDate, isoDate, monthOf, yearOf } from '../domain/schema/dates';
import type { IsoDate } from '../domain/schema/dates';

/** The same day of another year; the last day of February stays the last: «Ultimo februar» means it. */
function inYear(day: IsoDate, year: number): IsoDate {
  const isLast = dayOf(day) === daysInMonth(yearOf(day), monthOf(day));
  return isoDate(year, monthOf(day), isLast ? daysInMonth(year, monthOf(day)) : dayOf(day)) ?? day;
}

/** Whatever it is, with every day in it so many whole years later: deadlines in words stay true. */
export function yearsLater<T>(told: T, years: number): T {
  const moved = (value: unknown): unknown => {
    if (typeof value === 'string') return isIsoDate(value) ? inYear(value, yearOf(value) + years) : value;
    if (Array.isArray(value)) return value.map(moved);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, inside]) => [key, moved(inside)]));
  };
  return moved(told) as T;
}

/** How many whole years these days can be moved without any of them coming after today. */
export function yearsUpTo(today: IsoDate, happened: readonly IsoDate[]): number {
  const last = happened.reduce((latest, day) => (day > latest ? day : latest));
  const years = yearOf(today) - yearOf(last);
  return Math.max(0, inYear(last, yearOf(today)) <= today ? years : years - 1);
}
