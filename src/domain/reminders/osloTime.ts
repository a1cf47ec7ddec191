import { addDays, fromDayNumber, isoDate, weekdayOf } from '../schema/dates';
import type { IsoDate } from '../schema/dates';

/** A day and how many minutes of it have gone, where the bot's people are. */
export interface Moment {
  readonly day: IsoDate;
  readonly minutes: number;
}

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** 01:00 UTC on the last Sunday of a month: when the European Union moves its clocks. */
function clocksMove(year: number, month: 3 | 10): number {
  const last = isoDate(year, month, 31) ?? '';
  return Date.parse(`${addDays(last, -(weekdayOf(last) % 7))}T01:00:00Z`);
}

/** Hours before UTC in Norway at that moment: 1 in winter, 2 in summer. */
function hoursAhead(epoch: number): number {
  const year = new Date(epoch).getUTCFullYear();
  return epoch >= clocksMove(year, 3) && epoch < clocksMove(year, 10) ? 2 : 1;
}

/**
 * What the clock shows in Oslo (by the rule that has held since 1996). `epoch`: milliseconds since 1970, UTC.
 * @example osloTime(Date.parse('2018-03-25T01:00:00Z')) // { day: '2018-03-25', minutes: 180 }
 */
export function osloTime(epoch: number): Moment {
  const shown = epoch + hoursAhead(epoch) * hour;
  const days = Math.floor(shown / day);
  return { day: fromDayNumber(days), minutes: Math.floor((shown - days * day) / minute) };
}

/** The day that a moment (ISO, UTC) was in Oslo. */
export const osloDay = (moment: string): IsoDate => osloTime(Date.parse(moment)).day;
