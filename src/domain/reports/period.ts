import { addDays, compareDates } from '../schema/dates';
import type { IsoDate } from '../schema/dates';

/** A status report as far as its period goes. */
interface Told {
  readonly recipient: unknown;
  readonly status: unknown;
  readonly periodEnd: IsoDate | null;
  readonly sentOn?: IsoDate | null;
}

/**
 * The day after the last that a receiver has been told of, null where there is none. What the programme leader has read,
 * the steering group has not: each has a period of its own. A draft has told nobody anything.
 */
export function sinceLastTo(recipient: unknown, reports: readonly Told[]): IsoDate | null {
  const isTold = ({ status }: Told): boolean => status === 'sent' || status === 'noted';
  const own = reports.filter((report) => report.recipient === recipient && isTold(report));
  const days = own.flatMap(({ periodEnd, sentOn }) => periodEnd ?? sentOn ?? []);
  const last = days.sort(compareDates).pop();
  return last === undefined ? null : addDays(last, 1);
}

interface Period {
  readonly periodStart?: IsoDate | null;
  readonly periodEnd?: IsoDate | null;
  readonly orderedOn?: IsoDate | null;
}

/** What the facts of a report are taken from: a period that is over is told of as it ended, and the next begins there. */
export function spanOf(
  { periodStart = null, periodEnd = null }: Period,
  today: IsoDate
): { readonly from: IsoDate | null; readonly to: IsoDate } {
  return { from: periodStart, to: periodEnd !== null && periodEnd < today ? periodEnd : today };
}

/** A report that was ordered without a last day tells of everything until it is begun. Others stand as they are. */
export const periodBegun = ({ periodEnd, orderedOn }: Period, today: IsoDate): { readonly periodEnd?: IsoDate } =>
  periodEnd === null || (periodEnd !== undefined && periodEnd === orderedOn) ? { periodEnd: today } : {};
