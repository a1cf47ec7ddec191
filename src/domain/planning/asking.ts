import type { IsoDate } from '../schema/dates';
import type { Stamp } from '../schema/record';
import { dueOn, isOpen } from './lateness';
import type { Awaited } from './lateness';
import { addWorkingDays } from './workingDays';

/** What day it is, and which day a moment (ISO, UTC) was, where the person is. */
export interface Calendar {
  readonly today: IsoDate;
  readonly dayOf: (moment: string) => IsoDate;
  /** Working days before its deadline on which a milestone is asked about, where somebody has said (`settingsFor`). */
  readonly leadDays?: number;
}

/** A milestone that somebody may be asked about. */
export interface Asked extends Awaited {
  readonly modified: Stamp;
  /** The day of the last answer; none where it was given before answers had days. */
  readonly answeredOn?: IsoDate | null;
  /** Who moves a deadline has answered for it too. */
  readonly deadlineMovedOn?: IsoDate | null;
}

/** «Er vi der?» is asked this many working days before the deadline, where nobody has said otherwise. */
export const askedBefore = 10;

/**
 * Since when «Er vi der?» has stood: so many working days before the deadline, and anew on the day itself. Null where
 * nobody is asked yet, or any more.
 */
export function askedSince(milestone: Awaited, today: IsoDate, before = askedBefore): IsoDate | null {
  const due = dueOn(milestone);
  if (due === null || !isOpen(milestone)) return null;
  if (today >= due) return due;
  const first = addWorkingDays(due, -before);
  return today >= first ? first : null;
}

/**
 * The day on which it was last answered for; null where it has not been. Where the day of the answer is not stored, it
 * cannot have been given later than the milestone was last changed, and counts for as long as that leaves it in doubt.
 */
export function lastAnswer(milestone: Asked, dayOf: Calendar['dayOf']): IsoDate | null {
  const { status, modified, answeredOn = null, deadlineMovedOn = null } = milestone;
  const isSaid = status === 'onTrack' || status === 'offTrack';
  const said = answeredOn ?? (isSaid ? dayOf(modified.at) : null);
  return (
    [said, deadlineMovedOn]
      .filter((day): day is IsoDate => day !== null)
      .sort()
      .pop() ?? null
  );
}

/** Has an answer of that day been given to what has been asked since another? */
export const isAnswered = (answer: IsoDate | null, since: IsoDate): boolean => answer !== null && answer >= since;

/** Since when an answer has been waited for; null where none is. */
export function unansweredSince(milestone: Asked, { today, dayOf, leadDays }: Calendar): IsoDate | null {
  const since = askedSince(milestone, today, leadDays);
  return since !== null && !isAnswered(lastAnswer(milestone, dayOf), since) ? since : null;
}
