/**
 * A calendar day, `YYYY-MM-DD`, in the years 0001–9999. Days are compared as text: `a < b` is «a is before b».
 * A day has no time and no time zone; nothing here reads the clock or the machine's time zone.
 */
export type IsoDate = string;

const shape = /^(\d{4})-(\d{2})-(\d{2})$/;
const millisecondsInDay = 86_400_000;
const firstNumber = -719162; // 0001-01-01
const lastNumber = 2932896; // 9999-12-31

const padded = (value: number, length: number): string => String(value).padStart(length, '0');

const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** How many days a month has. Months are 1–12; 0 for anything else. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return [31, 0, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
}

/** Is this text a day that exists, written `YYYY-MM-DD`? `2018-02-29` is not. */
export function isIsoDate(text: string): text is IsoDate {
  const [, year, month, day] = shape.exec(text) ?? [];
  const date = Number(day);
  return Number(year) > 0 && date > 0 && date <= daysInMonth(Number(year), Number(month));
}

/** The day with these numbers, or null when there is none: `isoDate(2018, 2, 29)` is null. */
export function isoDate(year: number, month: number, day: number): IsoDate | null {
  const text = `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`;
  return isIsoDate(text) ? text : null;
}

/** Days since 1970-01-01. */
export const dayNumber = (date: IsoDate): number => Date.parse(`${date}T00:00:00Z`) / millisecondsInDay;

/** The day that many days after 1970-01-01; the first or last day there is, where that is beyond them. */
export function fromDayNumber(number: number): IsoDate {
  const within = Math.min(Math.max(Math.trunc(number), firstNumber), lastNumber);
  return new Date(within * millisecondsInDay).toISOString().slice(0, 10);
}

/** The day `days` after `date` (before it where `days` is negative). */
export const addDays = (date: IsoDate, days: number): IsoDate => fromDayNumber(dayNumber(date) + days);

/** Whole days from one day to another: 1 from today to tomorrow, negative where `to` comes first. */
export const daysBetween = (from: IsoDate, to: IsoDate): number => dayNumber(to) - dayNumber(from);

/** For sorting, earliest first. */
export const compareDates = (a: IsoDate, b: IsoDate): number => (a === b ? 0 : a < b ? -1 : 1);

export const yearOf = (date: IsoDate): number => Number(date.slice(0, 4));
/** 1–12. */
export const monthOf = (date: IsoDate): number => Number(date.slice(5, 7));
/** 1–31. */
export const dayOf = (date: IsoDate): number => Number(date.slice(8, 10));
/** 1 (Monday) to 7 (Sunday). */
export const weekdayOf = (date: IsoDate): number => ((((dayNumber(date) + 3) % 7) + 7) % 7) + 1;
