import type { Stamp } from '../schema/record';
import { askedSince } from './asking';
import type { Calendar } from './asking';
import type { Awaited } from './lateness';
import { lastMove } from './moves';
import type { Movable } from './moves';

/** A milestone whose deadline somebody wants to correct. */
export interface Correctable extends Awaited, Movable {
  readonly created: Stamp;
}

/**
 * May the deadline be corrected where it stands, without a reason? While it is being planned, yes: nobody has answered
 * for the milestone or moved it, and «Er vi der?» is not asked yet. On the day the milestone was made that last does
 * not count, for the commonest slip is the wrong year, which makes it late at once. Where the project has change
 * control, only that day. Otherwise it is moved, with a reason.
 */
export function mayCorrectDeadline(
  milestone: Correctable,
  project: { readonly changeControl: boolean | null },
  { today, dayOf, leadDays }: Calendar
): boolean {
  if (milestone.deadline === null) return true;
  if (milestone.status !== 'planned' || lastMove(milestone) !== null) return false;
  if (dayOf(milestone.created.at) === today) return true;
  return project.changeControl !== true && askedSince(milestone, today, leadDays) === null;
}
