import { daysLate, daysLeft, isLate } from '../../domain/planning/lateness';
import type { MilestoneStatus } from '../../domain/planning/lateness';
import type { IsoDate } from '../../domain/schema/dates';
import { milestone } from '../../domain/templates/milestone';
import type { AppMessages } from '../../locales/messages';
import { choiceWord } from '../../locales/words';
import type { Words } from '../../locales/words';
import type { Milestone } from '../data/records';

/** How a milestone stands, for the eye: its status, and whether its deadline has passed. */
export type Standing = MilestoneStatus | 'outside' | 'late';

/** Days before a deadline from which we say how many are left. */
const soon = 14;

export function standingOf(row: Milestone, today: IsoDate): Standing {
  if (isLate(row, today)) return 'late';
  return typeof row.status === 'string' ? row.status : 'outside';
}

export const statusWord = (words: Words, { status }: Milestone): string =>
  choiceWord(words, milestone, 'status', status) || words.messages.app.plan.noStatus;

/** «12 dager over fristen», «Om 3 dager»; nothing where there is nothing to say. */
export function lateWords({ plan }: AppMessages, row: Milestone, today: IsoDate): string {
  const late = daysLate(row, today);
  if (late > 0) return isLate(row, today) ? plan.overdue(late) : plan.reachedLate(late);
  const left = daysLeft(row, today);
  return left !== null && left <= soon ? plan.left(left) : '';
}
