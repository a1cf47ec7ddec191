import { checkPlan } from '../../../src/domain/planning/check/checkPlan';
import type { CheckedPlan } from '../../../src/domain/planning/check/plan';
import { aCheckedPlan } from '../../support/checked';

const none = { count: 0, lacks: [] };
const aFullPlan = { mostMilestones: null, dismissedHints: '', extent: 'full' as const, notRelevant: [] };
const asksForBenefits = (over: Partial<Omit<CheckedPlan, 'project'>>): boolean =>
  checkPlan(aCheckedPlan(over)).groups.some(({ group }) => group === 'benefits');

test('only a full plan whose benefits concern the project is asked for them, and only when it has none', () => {
  expect(asksForBenefits({ plan: aFullPlan, benefits: none })).toBe(true);
  expect(asksForBenefits({ plan: { ...aFullPlan, extent: 'simple' }, benefits: none })).toBe(false);
  expect(asksForBenefits({ plan: { ...aFullPlan, notRelevant: ['benefits'] }, benefits: none })).toBe(false);
  expect(asksForBenefits({ plan: aFullPlan, benefits: { ...none, count: 1 } })).toBe(false);
});

test('benefits that have not been read are not said to be missing', () => {
  expect(asksForBenefits({ plan: aFullPlan, benefits: null })).toBe(false);
});
