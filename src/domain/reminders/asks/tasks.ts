import type { IsoDate } from '../../schema/dates';
import type { Deadline, Link, Person } from '../../schema/kinds';
import type { AnyRecord } from '../../schema/record';
import type { Template } from '../../schema/template';
import { activity } from '../../templates/activity';
import { communicationMeasure } from '../../templates/communicationMeasure';
import { involvement } from '../../templates/involvement';
import { measure } from '../../templates/measure';
import { milestone } from '../../templates/milestone';
import { risk } from '../../templates/risk';
import { firstOf, keyOf, ownersOf, recordsOf, some, usualAsk } from '../context';
import type { Context } from '../context';
import type { Ask } from '../reminder';

type TaskName = 'activity' | 'measure' | 'risk' | 'communicationMeasure' | 'involvement';

/** Something with a person, a day and a state: what the asking must know of its template. */
interface Task {
  readonly template: Template;
  readonly deadline: string;
  /** The states that are an answer, also where the day of it is not stored: when the record was last changed. */
  readonly answers: readonly string[];
}

const tasks: { readonly [N in TaskName]: Task } = {
  activity: { template: activity, deadline: 'deadline', answers: ['started', 'postponed'] },
  measure: { template: measure, deadline: 'deadline', answers: ['started'] },
  // It is judged anew by a new day for the next time, or by an answer to the card; not by mending a word.
  risk: { template: risk, deadline: 'nextReview', answers: [] },
  communicationMeasure: {
    template: communicationMeasure,
    deadline: 'deadline',
    answers: ['started', 'postponed']
  },
  involvement: {
    template: involvement,
    deadline: 'deadline',
    answers: ['started', 'postponed']
  }
};

interface TaskRow extends AnyRecord {
  readonly rowKey: string;
  readonly name: string;
  readonly status: unknown;
  readonly responsible: Person | null;
  readonly milestone?: Link | null;
  readonly answeredOn?: IsoDate | null;
}

const dayIn = (row: TaskRow, { deadline }: Task): string | null => (row[deadline] as Deadline | null)?.date ?? null;

const isSettled = (row: TaskRow, { template, deadline }: Task): boolean =>
  (template.fields[deadline]?.options.settled?.as ?? []).includes(String(row.status));

/** The day of the last answer; none where nobody has given any. */
function answeredOn({ calendar }: Context, row: TaskRow, { answers }: Task): IsoDate | null {
  const changed = answers.includes(String(row.status)) ? calendar.dayOf(row.modified.at) : '';
  const said = row.answeredOn ?? '';
  return (said > changed ? said : changed) || null;
}

/** Where nobody is named: whoever answers for its milestone, or the project leader. */
function holdersOf(context: Context, { responsible, milestone: of }: TaskRow): readonly Person[] {
  const parent = recordsOf(context.rows, milestone).find(({ id }) => id === of?.id);
  return firstOf(some(responsible), some(parent?.responsible ?? null), some(context.projectLeader));
}

function ask(context: Context, name: TaskName, row: TaskRow): readonly Ask[] {
  const task = tasks[name];
  const on = dayIn(row, task);
  if (on === null || isSettled(row, task)) return [];
  return [
    {
      ...usualAsk(context),
      kind: name,
      template: name,
      recordId: row.id,
      recordKey: keyOf(row),
      title: row.name,
      on,
      lead: 'taskLeadDays',
      answered: answeredOn(context, row, task),
      holders: holdersOf(context, row),
      owners: ownersOf(context)
    }
  ];
}

/** What is asked of everything with a deadline that is not a milestone, a report or a measurement. */
export const taskAsks = (context: Context): readonly Ask[] =>
  (Object.keys(tasks) as readonly TaskName[]).flatMap((name) =>
    ((context.rows[name] ?? []) as readonly TaskRow[]).flatMap((row) => ask(context, name, row))
  );
