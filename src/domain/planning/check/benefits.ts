import type { Lack } from '../../benefits/lacking';
import type { CheckedPlan, Finding } from './plan';
import { about, aboutAll } from './plan';

/** A full plan promises a plan for its benefits. */
export function benefitsMissing(plan: CheckedPlan): readonly Finding[] {
  if (plan.plan?.extent !== 'full' || plan.plan.notRelevant?.includes('benefits')) return [];
  const hasEffects = plan.goals.some(({ level }) => level === 'outcome');
  return hasEffects && plan.benefits?.count === 0 ? [aboutAll(plan, 'benefit', 'new')] : [];
}

const lacks = ({ benefits }: CheckedPlan, what: Lack['what']): readonly Lack[] =>
  (benefits?.lacks ?? []).filter((lack) => lack.what === what);

/** Nobody in the line has it: the project leader is gone when it comes. */
export const benefitResponsibleMissing = (plan: CheckedPlan): readonly Finding[] =>
  lacks(plan, 'responsible').map(({ benefit }) => about('benefit', benefit, 'responsible'));

export const indicatorMissing = (plan: CheckedPlan): readonly Finding[] =>
  lacks(plan, 'indicator').map(({ benefit }) => about('benefit', benefit, 'name'));

export const nullPointMissing = (plan: CheckedPlan): readonly Finding[] =>
  lacks(plan, 'nullPoint').flatMap(({ indicator }) => (indicator ? [about('indicator', indicator, 'nullValue')] : []));
