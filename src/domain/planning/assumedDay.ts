import { yearOf } from '../schema/dates';
import type { IsoDate } from '../schema/dates';

/**
 * Which of several days a deadline written under another is taken to mean: plans are written in the order of time, so
 * the first that is not before the one above; failing that, one in the same year. Null where neither is, or nothing
 * stands above: then the person is asked.
 * @param dates what the words can mean, earliest first
 */
export function assumedDay(dates: readonly IsoDate[], above: IsoDate | null): IsoDate | null {
  if (above === null) return null;
  return dates.find((date) => date >= above) ?? dates.find((date) => yearOf(date) === yearOf(above)) ?? null;
}
