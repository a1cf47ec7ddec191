import { readDeadline } from '../../../domain/planning/deadlineWords';
import type { IsoDate } from '../../../domain/schema/dates';
import { daysBetween, isIsoDate, isoDate, yearOf } from '../../../domain/schema/dates';
import { shortDate } from '../../../locales/failureWords';

const parted = /^(\d{1,2})[./\-\s]+(\d{1,2})(?:[./\-\s]+(\d{4}|\d{2}))?\.?$/;
const together = /^(\d{2})(\d{2})(\d{4}|\d{2})$/;
const anyTime = { start: null, end: null };

/** «18» is 2018 and «87» is 1987. */
const fullYear = (year: string): number => Number(year) + (year.length === 4 ? 0 : Number(year) < 70 ? 2000 : 1900);

function nearestYear(month: number, day: number, near: IsoDate): IsoDate | null {
  const years = [-1, 0, 1].map((step) => isoDate(yearOf(near) + step, month, day));
  const days = years.flatMap((date) => (date ? [date] : []));
  const distance = (date: IsoDate): number => Math.abs(daysBetween(near, date));
  return days.sort((a, b) => distance(a) - distance(b))[0] ?? null;
}

function fromNumbers(text: string, near: IsoDate): IsoDate | null {
  const [, day, month, year] = parted.exec(text) ?? together.exec(text) ?? [];
  if (day === undefined) return null;
  return year === undefined
    ? nearestYear(Number(month), Number(day), near)
    : isoDate(fullYear(year), Number(month), Number(day));
}

/**
 * The day somebody has typed: `28.02.2018`, `28.2.18`, `28/2`, `280218`, «28. februar 2018», `2018-02-28`.
 * Without a year it is the one nearest to `near`. Null where it is no day, or could be several.
 */
export function readDay(text: string, near: IsoDate): IsoDate | null {
  const plain = text.trim();
  if (isIsoDate(plain)) return plain;
  const day = fromNumbers(plain, near);
  if (day || /^[\d./\-\s]*$/.test(plain)) return day;
  const reading = readDeadline(plain, anyTime, near);
  return reading.kind === 'one' ? reading.date : null;
}

/** A day as it stands in a field: `28.02.2018`. What is no day is given back as it is. */
export const writeDay = (value: string | null): string =>
  value !== null && isIsoDate(value) ? shortDate(value) : (value ?? '');
