import { dueOn, isLate, isOpen } from '../planning/lateness';
import { comparePlanned } from '../planning/planTree';
import { nextMilestones } from '../reports/facts';
import { addDays, compareDates } from '../schema/dates';
import type { RecordOf } from '../schema/record';
import { milestone } from '../templates/milestone';
import { recordsOf } from './context';
import type { Context } from './context';

type Milestone = RecordOf<typeof milestone>;

/** What a project's channel is told every week. Nobody is named, and nothing that is late. */
export interface ChannelPost {
  /** In the last seven days. */
  readonly reached: readonly Milestone[];
  /** With a day that has not passed, the first of them. */
  readonly next: readonly Milestone[];
}

const days = 7;

/** What was reached since the last post, and what comes next; null where there is nothing to tell. */
export function channelPost({ rows, calendar: { today } }: Context): ChannelPost | null {
  const all = recordsOf(rows, milestone).slice().sort(comparePlanned);
  const since = addDays(today, -days);
  const reached = all.filter(({ status, reachedOn }) => status === 'reached' && (reachedOn ?? '') > since);
  const next = all
    .filter((each) => isOpen(each) && dueOn(each) !== null && !isLate(each, today))
    .sort((a, b) => compareDates(dueOn(a) ?? '', dueOn(b) ?? '') || comparePlanned(a, b))
    .slice(0, nextMilestones);
  return reached.length + next.length > 0 ? { reached, next } : null;
}
