import type { CheckedGoal, CheckedPlan, Finding } from './plan';
import { about, aboutAll, isBlank } from './plan';
import { isVague, readsAsDelivery, saysBetter, saysHowMuch } from './text/better';
import { isReachedState } from './text/state';

type Level = 'main' | 'interim' | 'outcome' | 'output';

const at = ({ goals }: CheckedPlan, ...levels: readonly Level[]): readonly CheckedGoal[] =>
  goals
    .filter(({ level, name }) => levels.some((each) => each === level) && !isBlank(name))
    .slice()
    .sort((a, b) => (a.order ?? Infinity) - (b.order ?? Infinity) || a.id - b.id);

const named = (goals: readonly CheckedGoal[], wrong: (name: string) => boolean): readonly Finding[] =>
  goals.filter(({ name }) => wrong(name)).map((goal) => about('goal', goal, 'name'));

const lacking = (plan: CheckedPlan, wanted: Level, where: boolean): readonly Finding[] =>
  where && at(plan, wanted).length === 0 ? [aboutAll(plan, 'goal', 'new')] : [];

export const goalsMissing = (plan: CheckedPlan): readonly Finding[] =>
  plan.goals.length === 0 ? [aboutAll(plan, 'goal', 'new')] : [];

/** What is delivered is there, but not what it is good for. */
export const outcomeMissing = (plan: CheckedPlan): readonly Finding[] =>
  lacking(plan, 'outcome', at(plan, 'output').length > 0 && at(plan, 'main').length === 0);

/** What one wants is there, but not what one will do for it. */
export const outputMissing = (plan: CheckedPlan): readonly Finding[] =>
  lacking(plan, 'output', at(plan, 'outcome').length > 0);

/** The simple plan's two levels: a main goal has interim goals under it. */
export const interimMissing = (plan: CheckedPlan): readonly Finding[] =>
  lacking(plan, 'interim', at(plan, 'main').length > 0 && at(plan, 'outcome', 'output').length === 0);

/** Overall goals are few and need not be measurable; the others are known to be reached or not. */
export const goalUnmeasurable = (plan: CheckedPlan): readonly Finding[] =>
  named(
    at(plan, 'interim', 'outcome', 'output'),
    (name) => !saysHowMuch(name) && !saysBetter(name) && !isReachedState(name)
  );

export const goalVague = (plan: CheckedPlan): readonly Finding[] =>
  named(at(plan, 'interim', 'outcome', 'output'), isVague);

/** An outcome goal tells of an effect; what is delivered for it is an output goal. */
export const outcomeDelivery = (plan: CheckedPlan): readonly Finding[] => named(at(plan, 'outcome'), readsAsDelivery);

const supported = (plan: CheckedPlan): ReadonlySet<number> =>
  new Set(at(plan, 'output').flatMap(({ supports }) => supports.map(({ id }) => id)));

const hasBoth = (plan: CheckedPlan): boolean => at(plan, 'outcome').length > 0 && at(plan, 'output').length > 0;

/** Nothing says which output goal leads to which outcome goal: one thing to say, and not one for each goal. */
export function goalsUnlinked(plan: CheckedPlan): readonly Finding[] {
  const [first] = at(plan, 'output');
  if (!first || !hasBoth(plan) || supported(plan).size > 0) return [];
  return [{ ...aboutAll(plan, 'goal', 'all'), place: { template: 'goal', id: first.id, field: 'supports' } }];
}

/** Outcome goals that no output goal leads to, where some have been linked. */
export function outcomeUnsupported(plan: CheckedPlan): readonly Finding[] {
  const reached = supported(plan);
  if (reached.size === 0) return [];
  return at(plan, 'outcome')
    .filter(({ id }) => !reached.has(id))
    .map((goal) => about('goal', goal, 'name'));
}

export function outputUnsupporting(plan: CheckedPlan): readonly Finding[] {
  if (!hasBoth(plan) || supported(plan).size === 0) return [];
  return at(plan, 'output')
    .filter(({ supports }) => supports.length === 0)
    .map((goal) => about('goal', goal, 'supports'));
}

/** Goals that no milestone leads to, where milestones have been linked to goals at all. */
export function goalWithoutMilestone(plan: CheckedPlan): readonly Finding[] {
  const reached = new Set(plan.milestones.flatMap(({ goals }) => goals.map(({ id }) => id)));
  if (reached.size === 0) return [];
  return at(plan, 'interim', 'output')
    .filter(({ id }) => !reached.has(id))
    .map((goal) => about('goal', goal, 'name'));
}

/** What nobody can tell from a text: a question to those who wrote it. */
export const goalsTogether = (plan: CheckedPlan): readonly Finding[] =>
  plan.goals.length > 0 ? [aboutAll(plan, 'goal', 'all')] : [];
