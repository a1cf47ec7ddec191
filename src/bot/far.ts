import { daysBetween, yearOf } from '../domain/schema/dates';
import type { IsoDate } from '../domain/schema/dates';

const longUnasked = 92;

/** Is it so long till then that it may be the year after that is meant by mistake? Not where the year is said. */
export const isFar = (said: string, day: IsoDate, today: IsoDate): boolean =>
  daysBetween(today, day) > longUnasked && !said.includes(String(yearOf(day)));
