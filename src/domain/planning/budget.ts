import type { Link, OutsideWord } from '../schema/kinds';
import { exactly, sumOf } from '../sum';

/** A line of the budget as far as its sums go. */
export interface BudgetAmount {
  readonly kind: 'cost' | 'funding' | OutsideWord | null;
  readonly amount: number | null;
  readonly grant: 'planned' | 'applied' | 'granted' | 'refused' | OutsideWord | null;
}

export interface BudgetTotals {
  readonly cost: number;
  /** What is there: money of one's own, and grants that are given. */
  readonly funding: number;
  /** Grants that are, or will be, applied for. */
  readonly hoped: number;
  /** What is there less what it costs: negative where something lacks. */
  readonly difference: number;
}

/** What it costs, what pays for it, and what lacks. A grant that was refused pays for nothing. */
export function budgetTotals(lines: readonly BudgetAmount[]): BudgetTotals {
  const funding = lines.filter(({ kind }) => kind === 'funding');
  const amounts = (rows: readonly BudgetAmount[]): number => sumOf(rows.map(({ amount }) => amount));
  const cost = amounts(lines.filter(({ kind }) => kind === 'cost'));
  const there = amounts(funding.filter(({ grant }) => grant === null || grant === 'granted'));
  const hoped = amounts(funding.filter(({ grant }) => grant === 'planned' || grant === 'applied'));
  return { cost, funding: there, hoped, difference: exactly(there - cost) };
}

/** An activity as far as what it takes goes. */
export interface Effort {
  readonly milestone: Pick<Link, 'id'> | null;
  readonly hours: number | null;
  readonly cost: number | null;
}

export interface Use {
  readonly hours: number;
  readonly cost: number;
}

/** What activities take together. */
export const effortOf = (activities: readonly Effort[]): Use => ({
  hours: sumOf(activities.map(({ hours }) => hours)),
  cost: sumOf(activities.map(({ cost }) => cost))
});

/** What the activities of each milestone take; those that take nothing that is known are left out. */
export function effortByMilestone<M extends { readonly id: number }>(
  milestones: readonly M[],
  activities: readonly Effort[]
): readonly (Use & { readonly milestone: M })[] {
  return milestones
    .map((milestone) => ({ milestone, ...effortOf(activities.filter((each) => each.milestone?.id === milestone.id)) }))
    .filter(({ hours, cost }) => hours > 0 || cost > 0);
}
