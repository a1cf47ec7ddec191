import { inCircles } from '../dependencies';
import { dueOn, isDropped, isOpen } from '../lateness';
import { comparePlanned, planTree } from '../planTree';
import type { CheckedMilestone, CheckedPlan, Finding } from './plan';
import { about, aboutAll } from './plan';
import { readsAsActivity, readsAsDoing } from './text/doing';

/**
 * More than this many is too many to see the whole of: what fits on one page, and on one screen. «Hvor mange man tar
 * med er en skjønnsmessig vurdering», so each plan may say another number.
 */
export const mostMilestones = 20;

const open = ({ milestones }: CheckedPlan): readonly CheckedMilestone[] =>
  milestones.filter(isOpen).sort(comparePlanned);

const where = (plan: CheckedPlan, wrong: (milestone: CheckedMilestone) => boolean, field: string): readonly Finding[] =>
  open(plan)
    .filter(wrong)
    .map((each) => about('milestone', each, field));

export const milestonesMissing = (plan: CheckedPlan): readonly Finding[] =>
  plan.milestones.length === 0 ? [aboutAll(plan, 'milestone', 'new')] : [];

export function milestonesMany(plan: CheckedPlan): readonly Finding[] {
  const { length } = plan.milestones.filter((each) => !isDropped(each));
  return length > (plan.plan?.mostMilestones ?? mostMilestones) ? [aboutAll(plan, 'milestone', 'all', length)] : [];
}

export const milestoneDoing = (plan: CheckedPlan): readonly Finding[] =>
  where(plan, ({ name }) => readsAsDoing(name), 'name');

export const milestoneActivity = (plan: CheckedPlan): readonly Finding[] =>
  where(plan, ({ name }) => !readsAsDoing(name) && readsAsActivity(name), 'name');

export const responsibleMissing = (plan: CheckedPlan): readonly Finding[] =>
  where(plan, ({ responsible }) => responsible === null, 'responsible');

export const deadlineMissing = (plan: CheckedPlan): readonly Finding[] =>
  where(plan, (each) => dueOn(each) === null, 'deadline');

export const milestoneAfterEnd = (plan: CheckedPlan): readonly Finding[] =>
  where(plan, (each) => (dueOn(each) ?? '') > (plan.project.periodEnd ?? '9999-12-31'), 'deadline');

/** What waits for something cannot be there before it. */
export function milestoneBeforeDependency(plan: CheckedPlan): readonly Finding[] {
  const dueOf = new Map(open(plan).map((each) => [each.id, dueOn(each)]));
  const isBefore = (each: CheckedMilestone): boolean =>
    each.dependsOn.some(({ id }) => (dueOn(each) ?? '9999-12-31') < (dueOf.get(id) ?? ''));
  return where(plan, isBefore, 'dependsOn');
}

export const milestonesInCircle = (plan: CheckedPlan): readonly Finding[] =>
  inCircles(open(plan)).map((each) => about('milestone', each, 'dependsOn'));

/** Result paths that hold one milestone each say no more than the milestones do. One such path is nothing to mend. */
export function pathsOfOne(plan: CheckedPlan): readonly Finding[] {
  const paths = planTree(plan.milestones, [], plan.today).paths.filter(({ name }) => name !== '');
  const single = paths.filter(({ rows }) => rows.length === 1).length;
  return paths.length > 2 && single > paths.length / 2 ? [aboutAll(plan, 'milestone', 'all', single)] : [];
}

export function activitiesMissing(plan: CheckedPlan): readonly Finding[] {
  const [first] = open(plan);
  if (!first || plan.activities.length > 0) return [];
  const place = { template: 'activity', id: 'new', field: null, milestone: first.id } as const;
  return [{ ...aboutAll(plan, 'activity', 'new'), place }];
}

/** Activities lead to their milestone: none of them ends after it. */
export function activityAfterMilestone(plan: CheckedPlan): readonly Finding[] {
  const { paths } = planTree(open(plan), plan.activities, plan.today);
  return paths
    .flatMap(({ rows }) => rows)
    .flatMap(({ milestone, activities }) =>
      activities
        .filter(({ deadline }) => (deadline?.date ?? '') > (dueOn(milestone) ?? '9999-12-31'))
        .map((each): Finding => {
          const found = about('activity', each, 'deadline');
          return { ...found, place: { ...found.place, milestone: milestone.id } };
        })
    );
}
