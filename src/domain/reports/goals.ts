import type { Link } from '../schema/kinds';
import type { RecordOf } from '../schema/record';
import type { goal } from '../templates/goal';

const answering: readonly unknown[] = ['startUp', 'halfYear', 'annual', 'final'];

/** Does a report of that kind to the programme answer for the plan's goals, one by one? */
export const answersGoals = (kind: unknown): boolean => answering.includes(kind);

/** A goal as a report on it begins. */
export interface GoalStart {
  readonly name: string;
  readonly level: PlannedGoal['level'];
  readonly goal: Link;
  readonly order: number;
  readonly zeroPoint: string;
  readonly target: string;
}

interface PlannedGoal {
  readonly id: number;
  readonly name: string;
  readonly number: string;
  readonly level: RecordOf<typeof goal>['level'];
  readonly order: number | null;
}
interface EarlierResult {
  readonly id: number;
  readonly goal: Link | null;
  readonly zeroPoint: string;
  readonly target: string;
}

const levels: readonly unknown[] = ['main', 'interim', 'outcome', 'output'];

/**
 * The plan's own goals, to be answered one by one, from the highest level down; those in `already` are there. Where
 * they were and where they are going is as in the last report that said so.
 */
export function goalsToAnswer(
  goals: readonly PlannedGoal[],
  earlier: readonly EarlierResult[],
  already: readonly EarlierResult[] = []
): readonly GoalStart[] {
  const inOrder = goals
    .slice()
    .sort(
      (a, b) => levels.indexOf(a.level) - levels.indexOf(b.level) || (a.order ?? 0) - (b.order ?? 0) || a.id - b.id
    );
  const newest = earlier.slice().sort((a, b) => b.id - a.id);
  const known = (goal: number, what: 'zeroPoint' | 'target'): string =>
    newest.find((result) => result.goal?.id === goal && result[what] !== '')?.[what] ?? '';
  return inOrder
    .map(({ id, name, number: no, level }, index) => ({
      level,
      name: `${no} ${name}`.trim().slice(0, 255),
      goal: { id, title: name },
      order: index + 1,
      zeroPoint: known(id, 'zeroPoint'),
      target: known(id, 'target')
    }))
    .filter(({ goal }) => !already.some((result) => result.goal?.id === goal.id));
}
