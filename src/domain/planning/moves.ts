import type { IsoDate } from '../schema/dates';
import type { Deadline } from '../schema/kinds';

/** The fields of a milestone that tell how its deadline has been moved. */
export interface Movable {
  readonly deadline: Deadline | null;
  readonly originalDeadline: Deadline | null;
  readonly previousDeadline: Deadline | null;
  readonly deadlineReason: string;
  readonly deadlineMovedOn: IsoDate | null;
}

/** The latest time a deadline was moved. */
export interface Move {
  /** What the milestone was planned with, and what it had before it was moved this time. */
  readonly planned: Deadline | null;
  readonly previous: Deadline | null;
  /** Empty where it was moved outside Framdrift: in the plain list, where nobody asks why. */
  readonly reason: string;
  readonly on: IsoDate | null;
}

/** An activity as far as its deadline goes. */
export interface Postponable {
  readonly deadline: Deadline | null;
  readonly originalDeadline: Deadline | null;
}

/** The deadline an activity was planned with, where it has just been given another and nobody has kept the first; else null. */
export function plannedWith(before: Postponable, after: Postponable): Deadline | null {
  const isMoved = before.deadline !== null && before.deadline.date !== after.deadline?.date;
  return isMoved && after.originalDeadline === null ? before.deadline : null;
}

/** How the deadline was last moved; null where it stands as it was planned. */
export function lastMove(milestone: Movable): Move | null {
  const { originalDeadline, previousDeadline, deadlineReason, deadlineMovedOn, deadline } = milestone;
  const outside = deadline?.movedFrom;
  if (outside) return { planned: originalDeadline ?? outside, previous: outside, reason: '', on: null };
  if (originalDeadline === null) return null;
  return { planned: originalDeadline, previous: previousDeadline, reason: deadlineReason.trim(), on: deadlineMovedOn };
}
