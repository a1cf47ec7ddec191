import { dueOn, isLate, isOpen } from '../planning/lateness';
import { comparePlanned } from '../planning/planTree';
import { nextMilestones } from '../reports/facts';
import { addDays, compareDates } from '../schema/dates';
import type { IsoDate } from '../schema/dates';
import type { RecordOf } from '../schema/record';
import { milestone } from '../templates/milestone';
import { recordsOf } from './context';
import type { Context } from './context';

type Milestone = RecordOf<typeof milestone>;

/** What a project's channel is told every week. Nobody is named, and nothing that is late. */
export interface ChannelPost {
  /** Since the last post, by the day on which it was told: an answer may come after the day. */
  readonly reached: readonly Milestone[];
  /** With a day that has not passed, the first of them. */
  readonly next: readonly Milestone[];
}

/** Where nothing has been posted yet: the first day that is told of. */
export const aWeekAgo = (today: IsoDate): IsoDate => addDays(today, -6);

const toldOn = ({ reachedOn, answeredOn }: Milestone): IsoDate =>
  [reachedOn ?? '', answeredOn ?? ''].sort().pop() ?? '';

/**
 * What was reached since the last post, and what comes next; null where there is nothing to tell.
 * @param since the day of the last post: what was answered on it came after it
 */
export function channelPost({ rows, calendar: { today } }: Context, since: IsoDate): ChannelPost | null {
  const all = recordsOf(rows, milestone).slice().sort(comparePlanned);
  const reached = all.filter((each) => each.status === 'reached' && toldOn(each) >= since);
  const next = all
    .filter((each) => isOpen(each) && dueOn(each) !== null && !isLate(each, today))
    .sort((a, b) => compareDates(dueOn(a) ?? '', dueOn(b) ?? '') || comparePlanned(a, b))
    .slice(0, nextMilestones);
  return reached.length + next.length > 0 ? { reached, next } : null;
}
