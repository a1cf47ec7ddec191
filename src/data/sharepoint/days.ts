import { osloDay } from '../../domain/reminders/osloTime';
import { addDays, isIsoDate } from '../../domain/schema/dates';
import type { IsoDate } from '../../domain/schema/dates';

/**
 * Days and SharePoint. Forms and the grid fill a DateOnly column with local midnight of the web's time zone, which REST
 * shows in UTC: 31 January in Oslo is `…-30T23:00:00Z`. REST keeps any time of day it is given, and forms show the day.
 * We do not ask which zone the web is in:
 * - we send the day at 11:30 UTC, which is that same day in every zone from UTC−11 to UTC+12;
 * - what we read is moved twelve hours on, which gives the day back both for our own moment and for local midnight;
 * - a filter compares with 11:30 UTC too: it lies between one local midnight and the next, on the day before or on the day itself,
 *   so that it is right whether SharePoint compares moments or days.
 * A flow may have written the moment at which it ran, as no form does: midnight is a whole quarter of an hour in every
 * zone. What is none is the day that it was in Oslo, which is what the list shows.
 */
const marker = 'T11:30:00Z';
const twelveHours = 12 * 3_600_000;
const quarter = 15 * 60_000;

/** The moment that stands for a day when it is written. */
export const momentOf = (day: IsoDate): string => `${day}${marker}`;

/** The day that a date column's value means; null for none. */
export function dayOf(value: unknown): IsoDate | null {
  if (typeof value !== 'string' || value === '') return null;
  const moment = Date.parse(value);
  if (Number.isNaN(moment)) return null;
  // Before 1970 some zones were seconds apart.
  if (moment > 0 && moment % quarter !== 0) return osloDay(value);
  const day = new Date(moment + twelveHours).toISOString().slice(0, 10);
  return isIsoDate(day) ? day : null;
}

/** Conditions for days from one to another, both included. */
export function daysBetweenFilter(name: string, from: IsoDate | undefined, to: IsoDate | undefined): string {
  const after = from === undefined ? [] : [`${name} gt datetime'${momentOf(addDays(from, -1))}'`];
  const until = to === undefined ? [] : [`${name} le datetime'${momentOf(to)}'`];
  return [...after, ...until].join(' and ');
}
