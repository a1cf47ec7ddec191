import { daysBetween } from '../schema/dates';
import type { IsoDate } from '../schema/dates';
import type { Deadline, OutsideWord } from '../schema/kinds';

export type MilestoneStatus = 'planned' | 'onTrack' | 'offTrack' | 'reached' | 'dropped';

/** What lateness is judged by. A status that somebody has written into the list by hand counts as open. */
export interface Awaited {
  readonly status: MilestoneStatus | OutsideWord;
  readonly deadline: Deadline | null;
  readonly reachedOn: IsoDate | null;
}

export const isReached = ({ status }: Pick<Awaited, 'status'>): boolean => status === 'reached';
export const isDropped = ({ status }: Pick<Awaited, 'status'>): boolean => status === 'dropped';

/** Is it still to be reached? */
export const isOpen = (milestone: Pick<Awaited, 'status'>): boolean => !isReached(milestone) && !isDropped(milestone);

/** The day it is to be reached by, or null while that is not clear. */
export const dueOn = ({ deadline }: Pick<Awaited, 'deadline'>): IsoDate | null => deadline?.date ?? null;

/** Is it open, and its deadline before today? On the day of the deadline it is not late. */
export function isLate(milestone: Awaited, today: IsoDate): boolean {
  const due = dueOn(milestone);
  return isOpen(milestone) && due !== null && due < today;
}

/** Was it reached, but after its deadline? */
export function wasReachedLate(milestone: Awaited): boolean {
  const due = dueOn(milestone);
  return isReached(milestone) && due !== null && milestone.reachedOn !== null && milestone.reachedOn > due;
}

/** Days after the deadline, until today or until it was reached; 0 for what is not late and was not. */
export function daysLate(milestone: Awaited, today: IsoDate): number {
  const due = dueOn(milestone);
  if (due === null) return 0;
  if (isLate(milestone, today)) return daysBetween(due, today);
  return wasReachedLate(milestone) && milestone.reachedOn !== null ? daysBetween(due, milestone.reachedOn) : 0;
}

/** Days until the deadline, 0 on the day itself; null for what is late, not open or without a day. */
export function daysLeft(milestone: Awaited, today: IsoDate): number | null {
  const due = dueOn(milestone);
  return due !== null && isOpen(milestone) && due >= today ? daysBetween(today, due) : null;
}
