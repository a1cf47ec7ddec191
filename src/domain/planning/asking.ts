import type { IsoDate } from '../schema/dates';
import type { Stamp } from '../schema/record';
import { dueOn, isOpen } from './lateness';
import type { Awaited } from './lateness';
import { addWorkingDays } from './workingDays';

/** What day it is, and which day a moment (ISO, UTC) was, where the person is. */
export interface Calendar {
  readonly today: IsoDate;
  readonly dayOf: (moment: string) => IsoDate;
}

/** A milestone that somebody may be asked about. */
export interface Asked extends Awaited {
  readonly modified: Stamp;
}

/** «Er vi der?» is asked this many working days before the deadline. */
export const askedBefore = 10;

/**
 * Since when «Er vi der?» has stood: two weeks before the deadline, and anew on the day itself. Null where nobody is
 * asked yet, or any more.
 */
export function askedSince(milestone: Awaited, today: IsoDate): IsoDate | null {
  const due = dueOn(milestone);
  if (due === null || !isOpen(milestone)) return null;
  if (today >= due) return due;
  const first = addWorkingDays(due, -askedBefore);
  return today >= first ? first : null;
}

/**
 * Has it been answered since it was last asked? The day of an answer is not stored: the milestone cannot have been
 * answered later than it was last changed, and an answer that was given counts for as long as that leaves it in doubt.
 */
function isAnswered({ status, modified }: Asked, since: IsoDate, dayOf: Calendar['dayOf']): boolean {
  return (status === 'onTrack' || status === 'offTrack') && dayOf(modified.at) >= since;
}

/** Since when an answer has been waited for; null where none is. */
export function unansweredSince(milestone: Asked, { today, dayOf }: Calendar): IsoDate | null {
  const since = askedSince(milestone, today);
  return since !== null && !isAnswered(milestone, since, dayOf) ? since : null;
}
