import type { Period } from '../../../domain/planning/deadlineWords';
import type { IsoDate } from '../../../domain/schema/dates';
import type { Deadline, Person } from '../../../domain/schema/kinds';
import type { Problem } from '../../../domain/schema/problem';
import { validate } from '../../../domain/schema/validate';
import { milestone } from '../../../domain/templates/milestone';
import { settleDeadline } from '../../../domain/planning/settleDeadline';

/** A milestone being written on one line. */
export interface RowDraft {
  readonly number: string;
  readonly name: string;
  readonly deadline: Deadline | null;
  readonly path: string;
  readonly responsible: Person | null;
  /** A name that is typed where the person goes, and not chosen from the directory yet. */
  readonly sought?: string;
}

export type RowField = Exclude<keyof RowDraft, 'sought'>;
export type RowProblems = { readonly [F in RowField]?: Omit<Problem, 'field'> | 'unfinished' };

const fields: readonly RowField[] = ['number', 'name', 'deadline', 'path', 'responsible'];

const tidy = ({ sought: _sought, ...row }: RowDraft): RowDraft => ({
  ...row,
  number: row.number.trim(),
  name: row.name.trim().replace(/\s+/g, ' '),
  path: row.path.trim()
});

const isNobody = ({ responsible, sought = '' }: RowDraft): boolean => responsible === null && sought.trim() !== '';

export interface Checked {
  readonly row: RowDraft;
  readonly problems: RowProblems;
}

/** A row ready to be stored, or what is wrong with it, cell by cell. `when` is what the sentence began with. */
export function checkRow(draft: RowDraft, when: string, period: Period, today: IsoDate): Checked {
  const { deadline, problem } = settleDeadline(draft.deadline, period, today);
  const row = { ...tidy(draft), deadline };
  const found = validate(milestone, { ...row }, fields).map((each) => [each.field, each] as const);
  const unfinished = row.name === when ? { name: 'unfinished' as const } : {};
  const nobody = isNobody(draft) ? { responsible: { code: 'notPerson' as const } } : {};
  return {
    row,
    problems: { ...nobody, ...Object.fromEntries(found), ...(problem ? { deadline: problem } : {}), ...unfinished }
  };
}
