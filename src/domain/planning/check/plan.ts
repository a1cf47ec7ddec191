import type { Lack } from '../../benefits/lacking';
import type { IsoDate } from '../../schema/dates';
import type { RecordOf } from '../../schema/record';
import type { activity } from '../../templates/activity';
import type { goal } from '../../templates/goal';
import type { milestone } from '../../templates/milestone';
import type { project } from '../../templates/project';
import type { projectPlan } from '../../templates/projectPlan';

type Project = RecordOf<typeof project>;
type Plan = RecordOf<typeof projectPlan>;
type Goal = RecordOf<typeof goal>;
type Milestone = RecordOf<typeof milestone>;
type Activity = RecordOf<typeof activity>;

interface Row {
  readonly id: number;
  readonly rowKey: string;
}

export type CheckedProject = Pick<
  Project,
  'id' | 'key' | 'periodEnd' | 'situation' | 'challenges' | 'purpose' | 'projectLeader' | 'projectOwner'
>;
export type CheckedGoal = Row & Pick<Goal, 'number' | 'name' | 'level' | 'supports' | 'order'>;
export type CheckedMilestone = Row &
  Pick<
    Milestone,
    'number' | 'name' | 'responsible' | 'deadline' | 'path' | 'goals' | 'dependsOn' | 'status' | 'reachedOn' | 'order'
  >;
export type CheckedActivity = Row & Pick<Activity, 'name' | 'milestone' | 'deadline' | 'order'>;

/** What «Sjekk planen» looks at. */
export interface CheckedPlan {
  readonly project: CheckedProject;
  /** Null on a project whose plan nobody has written anything in yet. */
  readonly plan:
    (Pick<Plan, 'mostMilestones' | 'dismissedHints'> & Partial<Pick<Plan, 'extent' | 'notRelevant'>>) | null;
  readonly goals: readonly CheckedGoal[];
  readonly milestones: readonly CheckedMilestone[];
  readonly activities: readonly CheckedActivity[];
  /** How many benefits there are and what they lack; null where they have not been read. */
  readonly benefits: { readonly count: number; readonly lacks: readonly Lack[] } | null;
  readonly today: IsoDate;
}

/** Where something can be mended: a record, one that is to be made, or all of a kind at once; and the field of it. */
export interface Place {
  readonly template: 'project' | 'goal' | 'milestone' | 'activity' | 'benefit' | 'indicator';
  readonly id: number | 'new' | 'all';
  readonly field: string | null;
  /** The milestone that an activity belongs to. */
  readonly milestone?: number;
}

/** What a check has found. */
export interface Finding {
  /** Key of the record it is about; of the project where it is about the whole plan. */
  readonly key: string;
  readonly place: Place;
  /** What the record is called; nothing where it is about the whole plan. */
  readonly name?: string;
  /** A number that the sentence needs. */
  readonly number?: number;
}

/** A row made by hand in SharePoint may have no key of its own yet: then its number in the list stands for it. */
const keyOf = ({ rowKey, id }: Row): string => rowKey || `#${id}`;

interface Named extends Row {
  readonly number?: string;
  readonly name: string;
}

/** Something about one record. */
export const about = (template: Place['template'], row: Named, field: string): Finding => ({
  key: keyOf(row),
  place: { template, id: row.id, field },
  name: [row.number ?? '', row.name].join(' ').trim()
});

/** Something about the project's own record. */
export const aboutProject = ({ project: { key, id } }: CheckedPlan, field: keyof Project & string): Finding => ({
  key,
  place: { template: 'project', id, field }
});

/** Something about the plan as a whole, to be mended by a new row or by looking at all of them. */
export const aboutAll = (
  { project: { key } }: CheckedPlan,
  template: Place['template'],
  id: 'new' | 'all',
  number?: number
): Finding => ({ key, place: { template, id, field: null }, ...(number === undefined ? {} : { number }) });

export const isBlank = (text: string): boolean => text.trim() === '';
