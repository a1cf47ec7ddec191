import { budgetTotals, effortByMilestone, effortOf } from '../../../src/domain/planning/budget';
import type { BudgetAmount } from '../../../src/domain/planning/budget';

const line = (
  kind: BudgetAmount['kind'],
  amount: number | null,
  grant: BudgetAmount['grant'] = null
): BudgetAmount => ({ kind, amount, grant });

test('a grant counts as money when it is given, as hope while it is applied for, and as nothing when refused', () => {
  const lines = [
    line('cost', 500_000),
    line('cost', null),
    line('funding', 200_000),
    line('funding', 100_000, 'granted'),
    line('funding', 150_000, 'applied'),
    line('funding', 50_000, 'planned'),
    line('funding', 900_000, 'refused'),
    line({ outside: 'Gave' }, 7)
  ];
  expect(budgetTotals(lines)).toEqual({ cost: 500_000, funding: 300_000, hoped: 200_000, difference: -200_000 });
});

test('a budget that adds up to the øre lacks nothing', () => {
  const lines = [line('cost', 0.1), line('cost', 0.2), line('cost', 1000.1), line('funding', 1000.4)];
  expect(budgetTotals(lines)).toEqual({ cost: 1000.4, funding: 1000.4, hoped: 0, difference: 0 });
});

test('what activities take is summed under their milestone, and milestones that take nothing are left out', () => {
  const of = (id: number, hours: number | null, cost: number | null): Parameters<typeof effortOf>[0][number] => ({
    milestone: { id },
    hours,
    cost
  });
  const activities = [of(1, 10, null), of(1, 5.5, 2000), of(2, null, null), { milestone: null, hours: 3, cost: 1 }];
  expect(effortByMilestone([{ id: 1 }, { id: 2 }], activities)).toEqual([
    { milestone: { id: 1 }, hours: 15.5, cost: 2000 }
  ]);
  expect(effortOf(activities)).toEqual({ hours: 18.5, cost: 2001 });
});
