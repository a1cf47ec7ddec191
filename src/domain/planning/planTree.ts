import { compareDates } from '../schema/dates';
import type { IsoDate } from '../schema/dates';
import type { Deadline, Link } from '../schema/kinds';
import { dueOn, isDropped, isLate, isOpen, isReached } from './lateness';
import type { Awaited } from './lateness';

/** What the plan needs to know of a milestone. */
export interface PlannedMilestone extends Awaited {
  readonly id: number;
  readonly number: string;
  readonly path: string;
  readonly order: number | null;
}

/** What the plan needs to know of an activity or interim deliverable. */
export interface PlannedActivity {
  readonly id: number;
  readonly milestone: Pick<Link, 'id'> | null;
  readonly order: number | null;
  readonly deadline: Deadline | null;
}

/** `total` is all of them; the late ones are among the open. */
export interface Counts {
  readonly total: number;
  readonly open: number;
  readonly late: number;
  readonly reached: number;
  readonly dropped: number;
}

export interface MilestoneRow<M, A> {
  readonly milestone: M;
  readonly activities: readonly A[];
}

/** A result path (resultatløp): the milestones that lead to one result. `''` for those that have none. */
export interface ResultPath<M, A> {
  readonly name: string;
  readonly rows: readonly MilestoneRow<M, A>[];
  readonly counts: Counts;
}

export interface PlanTree<M, A> {
  readonly paths: readonly ResultPath<M, A>[];
  readonly counts: Counts;
  /** Activities whose milestone is not among these: never hidden, so that nobody's text is lost. */
  readonly loose: readonly A[];
}

/** Compares two values where null comes last. */
const nullsLast = <T>(a: T | null, b: T | null, compare: (a: T, b: T) => number): number =>
  a === null || b === null ? Number(a === null) - Number(b === null) : compare(a, b);

const byNumber = (a: number, b: number): number => a - b;

const collator = new Intl.Collator('nb', { numeric: true, sensitivity: 'base' });

/** For sorting numbers that people give: M2 before M10, and what has no number last. */
export function compareNaturally(a: string, b: string): number {
  if (a === '' || b === '') return Number(a === '') - Number(b === '');
  return collator.compare(a, b);
}

const byOrder = (a: PlannedActivity | PlannedMilestone, b: PlannedActivity | PlannedMilestone): number =>
  nullsLast(a.order, b.order, byNumber) || nullsLast(a.deadline?.date ?? null, b.deadline?.date ?? null, compareDates);

/** For sorting milestones as the plan has them: their order, then deadline, then number, then age. */
export const comparePlanned = (a: PlannedMilestone, b: PlannedMilestone): number =>
  byOrder(a, b) || compareNaturally(a.number.trim(), b.number.trim()) || a.id - b.id;

const count = (milestones: readonly PlannedMilestone[], today: IsoDate): Counts => ({
  total: milestones.length,
  open: milestones.filter(isOpen).length,
  late: milestones.filter((each) => isLate(each, today)).length,
  reached: milestones.filter(isReached).length,
  dropped: milestones.filter(isDropped).length
});

/** Groups in the order their first member comes. */
function groupBy<T, K>(all: readonly T[], keyOf: (one: T) => K): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>();
  all.forEach((one) => {
    const group = groups.get(keyOf(one));
    if (group) group.push(one);
    else groups.set(keyOf(one), [one]);
  });
  return groups;
}

const pathOf = (milestone: PlannedMilestone): string => milestone.path.trim().replace(/\s+/g, ' ');

/**
 * The plan as people read it: milestones in plan order under their result paths, a path standing where its first
 * milestone does, and the activities of each milestone under it.
 */
export function planTree<M extends PlannedMilestone, A extends PlannedActivity>(
  milestones: readonly M[],
  activities: readonly A[],
  today: IsoDate
): PlanTree<M, A> {
  const known = new Set(milestones.map(({ id }) => id));
  const inOrder = activities.slice().sort((a, b) => byOrder(a, b) || a.id - b.id);
  const ofMilestone = groupBy(inOrder, (activity) => activity.milestone?.id);
  const paths = groupBy(milestones.slice().sort(comparePlanned), pathOf);
  return {
    paths: Array.from(paths, ([name, members]) => ({
      name,
      rows: members.map((milestone) => ({ milestone, activities: ofMilestone.get(milestone.id) ?? [] })),
      counts: count(members, today)
    })),
    counts: count(milestones, today),
    loose: inOrder.filter((activity) => !activity.milestone || !known.has(activity.milestone.id))
  };
}

/**
 * The milestone to reach next: of the open ones the first whose deadline has not passed; else the first in the plan
 * that has no day; else the one that has been late longest. Null when none is open.
 */
export function nextMilestone<M extends PlannedMilestone>(milestones: readonly M[], today: IsoDate): M | null {
  const open = milestones.filter(isOpen).sort(comparePlanned);
  const byDeadline = (a: M, b: M): number => nullsLast(dueOn(a), dueOn(b), compareDates);
  const coming = open.filter((each) => dueOn(each) !== null && !isLate(each, today)).sort(byDeadline);
  const undated = open.filter((each) => dueOn(each) === null);
  return coming[0] ?? undated[0] ?? open.slice().sort(byDeadline)[0] ?? null;
}
