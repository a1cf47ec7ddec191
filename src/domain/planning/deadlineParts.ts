import { addDays, isoDate, weekdayOf } from '../schema/dates';
import type { IsoDate } from '../schema/dates';
import { dayAlone, easterSunday, firstOfMonth, lastOfMonth, mondayOfWeek, monthsFrom, spanOf } from './calendar';
import type { Span } from './calendar';
import type { Feast, Season, Unit } from './deadlineLexicon';

export type PartKind = 'day' | 'month' | 'season' | 'year' | 'feast' | 'turnOfYear' | 'turnOfMonth' | Unit;

/** What a piece of a deadline means, in whichever year it turns out to be. */
export interface Part {
  readonly kind: PartKind;
  /** The year that was written with it. */
  readonly year: number | null;
  /** What it covers in a year: nothing, where that year has no such day; more than one, where people mean either. */
  readonly spans: (year: number) => readonly Span[];
  /** The days that «before» counts from, where they are not the first of the spans. */
  readonly begins?: (year: number) => readonly IsoDate[];
  /** The same where the year itself was written: «årsskiftet 2018» is at one end of it or the other. */
  readonly spansOfNamedYear?: (year: number) => readonly Span[];
  /** The same where two years were written: «vinteren 2017/2018». Given the first. */
  readonly spansOfTurn?: (firstYear: number) => readonly Span[];
}

const part = (kind: PartKind, spans: Part['spans'], more: Partial<Part> = {}): Part => ({
  kind,
  year: null,
  spans,
  ...more
});

/** The same part with a year written to it. */
export const inYear = (written: Part, year: number): Part => ({
  ...written,
  year,
  spans: written.spansOfNamedYear ?? written.spans
});

/** The same part at the turn of two years, or null for parts that never stand there. */
export const atTurn = (written: Part, firstYear: number): Part | null =>
  written.spansOfTurn ? { ...written, year: firstYear, spans: written.spansOfTurn } : null;

/** A day of a month, also where only some years have it (29 February). Null where none has. */
export function dayPart(month: number, day: number): Part | null {
  if (!isoDate(2000, month, day)) return null;
  return part('day', (year) => {
    const date = isoDate(year, month, day);
    return date ? [dayAlone(date)] : [];
  });
}

export const monthPart = (month: number): Part => part('month', (year) => [monthsFrom(year, month, 1)]);

export const yearPart = (): Part => part('year', (year) => [monthsFrom(year, 1, 12)]);

const monthsIn: Readonly<Record<Exclude<Unit, 'week'>, number>> = { quarter: 3, tertial: 4, half: 6 };

function weekPart(week: number): Part | null {
  if (week < 1 || week > 53) return null;
  return part('week', (year) => {
    const monday = mondayOfWeek(year, week);
    return monday ? [spanOf(monday, addDays(monday, 6))] : [];
  });
}

/** The third quarter, the second tertial, week 12: null where no year has that many. */
export function unitPart(unit: Unit, nth: number | 'last'): Part | null {
  if (unit === 'week') return nth === 'last' ? null : weekPart(nth);
  const length = monthsIn[unit];
  const number = nth === 'last' ? 12 / length : nth;
  if (number < 1 || number > 12 / length) return null;
  return part(unit, (year) => [monthsFrom(year, (number - 1) * length + 1, length)]);
}

const firstMonth: Readonly<Record<Season, number>> = { winter: 0, spring: 3, summer: 6, autumn: 9 };

/** Spring is March to May, and so on; winter is from December of the year before. */
export function seasonPart(season: Season): Part {
  const inside = (year: number): Span => monthsFrom(year, firstMonth[season], 3);
  // «Før sommeren» is before June to the calendar and before the holidays to most people: the form must ask.
  const summers = (year: number): readonly IsoDate[] => [firstOfMonth(year, 6), firstOfMonth(year, 7)];
  if (season === 'summer') return part('season', (year) => [inside(year)], { begins: summers });
  if (season !== 'winter') return part('season', (year) => [inside(year)]);
  return part('season', (year) => [inside(year)], {
    spansOfNamedYear: (year) => [inside(year), inside(year + 1)],
    spansOfTurn: (firstYear) => [inside(firstYear + 1)]
  });
}

const feastBegins: Readonly<Record<Feast, (year: number) => IsoDate | null>> = {
  christmas: (year) => isoDate(year, 12, 24),
  easter: (year) => addDays(easterSunday(year), -7),
  whitsun: (year) => addDays(easterSunday(year), 49),
  holidays: (year) => firstOfMonth(year, 7),
  commonHolidays: (year) => mondayOfWeek(year, 28),
  midyear: (year) => firstOfMonth(year, 7),
  yearEnd: (year) => firstOfMonth(year, 13)
};

/** How long before something people may mean when they write «before» it. Days. */
export const justBefore = 31;

/** The days that lead up to a day, the last of them being the deadline. */
export const leadingUpTo = (date: IsoDate): Span => spanOf(addDays(date, -justBefore), addDays(date, -1));

/** «Til jul» and «før jul» are the same day: the one before it begins. */
export function feastPart(feast: Feast): Part {
  return part('feast', (year) => {
    const begins = feastBegins[feast](year);
    return begins ? [leadingUpTo(begins)] : [];
  });
}

const aroundTurn = (due: IsoDate): Span => spanOf(addDays(due, -14), addDays(due, 14), due);

/** The turn from one year to the next is the last day of the old one. */
export function turnOfYearPart(): Part {
  const endOf = (year: number): Span => aroundTurn(lastOfMonth(year, 12));
  return part('turnOfYear', (year) => [endOf(year)], {
    spansOfNamedYear: (year) => [endOf(year - 1), endOf(year)],
    spansOfTurn: (firstYear) => [endOf(firstYear)]
  });
}

/** The turn from one month to the next is the last day of the first; «månedsskiftet mai» can be either end of May. */
export function turnOfMonthPart(month: number, next: number | null): Part | null {
  if (next !== null && next !== (month % 12) + 1) return null;
  const endOf = (year: number, of: number): Span => aroundTurn(lastOfMonth(year, of));
  if (next === null) return part('turnOfMonth', (year) => [endOf(year, month - 1), endOf(year, month)]);
  const atNewYear = month === 12 ? { spansOfNamedYear: (y: number) => [endOf(y - 1, 12), endOf(y, 12)] } : {};
  return part('turnOfMonth', (year) => [endOf(year, month)], atNewYear);
}

/** Only the days of the part that fall on a weekday; in a week, that day of it. Null where a weekday makes no sense. */
export function onWeekday(written: Part, weekday: number): Part | null {
  const inWeek = (week: Span): Span => dayAlone(addDays(week.first, weekday - 1));
  if (written.kind === 'week') return { ...written, kind: 'day', spans: (year) => written.spans(year).map(inWeek) };
  if (written.kind !== 'day') return null;
  return { ...written, spans: (year) => written.spans(year).filter((span) => weekdayOf(span.due) === weekday) };
}
