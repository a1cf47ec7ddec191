import type { GoalLevel, PastedGoal, PastedGoals } from '../../../../domain/planning/paste/goals/pastedGoals';
import type { Problem } from '../../../../domain/schema/problem';
import { validate } from '../../../../domain/schema/validate';
import { goal } from '../../../../domain/templates/goal';
import { plainName } from '../pasted';
import type { PastedRow, Preview } from '../pasted';

/** A goal of the preview: what will be stored. It stands under its level. */
export interface GoalRow extends PastedRow {
  readonly level: GoalLevel | null;
  /** Nothing that was pasted said its level: somebody must. */
  readonly asksLevel: boolean;
  readonly number: string;
  readonly name: string;
  readonly including: string;
}

export type GoalPreview = Preview<GoalRow>;

export type GoalField = 'level' | 'number' | 'name';
export type GoalProblems = { readonly [F in GoalField]?: Omit<Problem, 'field'> };

const fields: readonly GoalField[] = ['level', 'number', 'name'];

/** What is stored of a goal being written. */
export const tidyGoal = <G extends Pick<GoalRow, 'number' | 'name' | 'including'>>(row: G): G => ({
  ...row,
  number: row.number.trim(),
  name: row.name.trim().replace(/\s+/g, ' '),
  including: row.including.trim()
});

/** What keeps a goal from being stored, field by field; nothing where nothing does. */
export const wrongWithGoal = (row: Pick<GoalRow, GoalField | 'including'>): GoalProblems =>
  Object.fromEntries(
    validate(goal, { ...tidyGoal(row) }, fields).map(({ field, ...problem }) => [field, problem] as const)
  );

export const isWrongGoal = (row: GoalRow): boolean => Object.keys(wrongWithGoal(row)).length > 0;

function rowOf({ level, number, name, including }: PastedGoal, names: ReadonlySet<string>): GoalRow {
  const inPlan = names.has(plainName(name));
  return {
    key: crypto.randomUUID(),
    included: !inPlan,
    under: level ?? '',
    inPlan,
    stored: false,
    failed: null,
    level,
    asksLevel: level === null,
    number,
    name,
    including
  };
}

/** What was read, as rows. Goals that the project has already are left out until somebody says otherwise. */
export function goalPreview({ goals, unused, left }: PastedGoals, existing: readonly string[]): GoalPreview {
  const names = new Set(existing.map(plainName));
  return { source: { unused, left }, rows: goals.map((each) => rowOf(each, names)) };
}

export const anewGoal = (row: GoalRow): GoalRow => ({
  ...row,
  stored: false,
  failed: null,
  key: crypto.randomUUID()
});

/** The same level for all that nothing pasted gave one. */
export const atLevel =
  (level: GoalLevel) =>
  (rows: readonly GoalRow[]): readonly GoalRow[] =>
    rows.map((row) => (row.asksLevel ? { ...row, level, under: level } : row));
