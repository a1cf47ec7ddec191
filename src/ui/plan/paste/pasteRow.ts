import type { PastedDeliverable, PastedMilestone, PastedPlan } from '../../../domain/planning/paste/pastedPlan';
import { readDeadline } from '../../../domain/planning/deadlineWords';
import type { DeadlineReading, Period } from '../../../domain/planning/deadlineWords';
import type { IsoDate } from '../../../domain/schema/dates';
import type { Deadline, Person } from '../../../domain/schema/kinds';
import type { Problem } from '../../../domain/schema/problem';
import { validate } from '../../../domain/schema/validate';
import { activity } from '../../../domain/templates/activity';
import { checkRow } from '../entry/rowDraft';
import type { RowProblems } from '../entry/rowDraft';
import { settleDeadline } from '../../../domain/planning/settleDeadline';
import { plainName } from './pasted';
import type { PastedRow } from './pasted';

export interface DeliverableRow {
  /** The record's own, also before it is stored. */
  readonly key: string;
  readonly name: string;
  readonly deadline: Deadline | null;
}

/** A milestone of the preview: what will be stored, as far as it is settled. It stands under its result path. */
export interface PasteRow extends PastedRow {
  readonly path: string;
  readonly number: string;
  readonly name: string;
  readonly responsible: Person | null;
  /** The name that stood in the plan, until somebody is found or chosen. */
  readonly sought: string;
  readonly deadline: Deadline | null;
  readonly description: string;
  readonly deliverables: readonly DeliverableRow[];
}

export interface Reader {
  readonly period: Period;
  readonly today: IsoDate;
}

const readingOf = (words: string, { period, today }: Reader): DeadlineReading => readDeadline(words, period, today);

function deadlineOf(words: string, reader: Reader): Deadline | null {
  if (words.trim() === '') return null;
  const reading = readingOf(words, reader);
  if (reading.kind === 'empty') return null;
  return { words: words.trim(), date: reading.kind === 'one' ? reading.date : null };
}

const deliverableRow = ({ name, deadline }: PastedDeliverable, reader: Reader): DeliverableRow => ({
  key: crypto.randomUUID(),
  name,
  deadline: deadlineOf(deadline, reader)
});

/** A pasted milestone as a row of the preview. One that the plan has already is left out until somebody says otherwise. */
function rowOf(pasted: PastedMilestone, reader: Reader, names: ReadonlySet<string>): PasteRow {
  const { path, number, name, responsible, description } = pasted;
  const inPlan = names.has(plainName(name));
  return {
    key: crypto.randomUUID(),
    included: !inPlan,
    path,
    under: path.trim(),
    number,
    name,
    responsible: null,
    sought: responsible,
    deadline: deadlineOf(pasted.deadline, reader),
    description,
    deliverables: pasted.deliverables.map((each) => deliverableRow(each, reader)),
    inPlan,
    stored: false,
    failed: null
  };
}

export function rowsOf(plan: PastedPlan, reader: Reader, existing: readonly string[]): readonly PasteRow[] {
  const names = new Set(existing.map(plainName));
  return plan.milestones.map((pasted) => rowOf(pasted, reader, names));
}

/** Keys of their own again: what was taken back may still lie in the recycle bin under the old ones. */
export const anew = (row: PasteRow): PasteRow => ({
  ...row,
  stored: false,
  failed: null,
  key: crypto.randomUUID(),
  deliverables: row.deliverables.map((each) => ({ ...each, key: crypto.randomUUID() }))
});

export type DeliverableProblems = Readonly<Record<string, Omit<Problem, 'field'>>>;
export interface Wrong {
  readonly cells: RowProblems;
  /** By the deliverable's key, then its field. */
  readonly deliverables: Readonly<Record<string, DeliverableProblems>>;
}

function wrongDeliverable({ name, deadline }: DeliverableRow, { period, today }: Reader): DeliverableProblems {
  const settled = settleDeadline(deadline, period, today);
  const found = validate(activity, { name, deadline: settled.deadline }, ['name', 'deadline']);
  const problems = found.map(({ field, ...problem }) => [field, problem] as const);
  return { ...Object.fromEntries(problems), ...(settled.problem ? { deadline: settled.problem } : {}) };
}

/** What keeps a row from being stored; null when nothing does. A name that is not found keeps nothing back. */
export function wrongWith(row: PasteRow, when: string, reader: Reader): Wrong | null {
  const { number, name, deadline, path, responsible } = row;
  const { problems } = checkRow({ number, name, deadline, path, responsible }, when, reader.period, reader.today);
  const each = row.deliverables.map((one) => [one.key, wrongDeliverable(one, reader)] as const);
  const wrong = each.filter(([, found]) => Object.keys(found).length > 0);
  if (Object.keys(problems).length === 0 && wrong.length === 0) return null;
  return { cells: problems, deliverables: Object.fromEntries(wrong) };
}

/** The milestone's or a deliverable's deadline given up: the words are kept in the description. */
export function withoutDeadline(
  row: PasteRow,
  of: DeliverableRow | null,
  kept: (words: string) => string
): Partial<PasteRow> {
  const words = (of ?? row).deadline?.words ?? '';
  const told = of === null ? kept(words) : `${of.name}: ${kept(words)}`;
  const description = [row.description, words === '' ? '' : told].filter(Boolean).join('\n');
  if (of === null) return { deadline: null, description };
  const deliverables = row.deliverables.map((each) => (each.key === of.key ? { ...each, deadline: null } : each));
  return { deliverables, description };
}
