import type { CheckedPlan, Finding } from './plan';
import { aboutProject, isBlank } from './plan';
import { readsAsDelivery } from './text/better';

const when = (found: boolean, finding: Finding): readonly Finding[] => (found ? [finding] : []);

/** Nobody has written how things are today. */
export const situationMissing = (plan: CheckedPlan): readonly Finding[] =>
  when(isBlank(plan.project.situation) && isBlank(plan.project.challenges), aboutProject(plan, 'situation'));

export const purposeMissing = (plan: CheckedPlan): readonly Finding[] =>
  when(isBlank(plan.project.purpose), aboutProject(plan, 'purpose'));

/** A purpose is what becomes better, not what is delivered. */
export const purposeDelivery = (plan: CheckedPlan): readonly Finding[] =>
  when(readsAsDelivery(plan.project.purpose), aboutProject(plan, 'purpose'));

export const leaderMissing = (plan: CheckedPlan): readonly Finding[] =>
  when(plan.project.projectLeader === null, aboutProject(plan, 'projectLeader'));

export const ownerMissing = (plan: CheckedPlan): readonly Finding[] =>
  when(plan.project.projectOwner === null, aboutProject(plan, 'projectOwner'));

/** Goals are reached when the project ends: without a day for that they have no time. */
export const endMissing = (plan: CheckedPlan): readonly Finding[] =>
  when(plan.project.periodEnd === null && plan.goals.length > 0, aboutProject(plan, 'periodEnd'));
