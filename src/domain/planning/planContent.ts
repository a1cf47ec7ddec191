import { bare } from '../history/alike';
import { digest } from '../schema/digest';
import { inViewOrder } from '../schema/inViewOrder';
import { isEmpty } from '../schema/kinds';
import type { Link, OutsideWord } from '../schema/kinds';
import type { AnyDraft } from '../schema/record';
import { storedKeys } from '../schema/record';
import { isFollowUp, parentOf } from '../schema/template';
import type { Template } from '../schema/template';
import { activity } from '../templates/activity';
import { goal } from '../templates/goal';
import { milestone } from '../templates/milestone';
import { project } from '../templates/project';
import { chapterTemplates } from '../templates/rooms';
import { chapters } from './chapters';
import type { Chapter } from './chapters';
import { isDropped } from './lateness';
import { compareNaturally, planTree } from './planTree';
import type { PlannedActivity, PlannedMilestone } from './planTree';

interface PlannedGoal {
  readonly id: number;
  readonly level: string | OutsideWord;
  readonly number: string;
  readonly name: string;
  readonly order: number | null;
}
type Numbered = { readonly number: string; readonly name: string };
type Planned = PlannedMilestone & { readonly name: string };
type Doing = PlannedActivity & { readonly name: string; readonly milestone: Link | null };

/** The records that a plan consists of, as they were read. */
export interface PlanRecords {
  readonly project: object;
  /** Null where nobody has written in the plan's chapters yet. */
  readonly plan: object | null;
  readonly goals: readonly PlannedGoal[];
  readonly milestones: readonly Planned[];
  readonly activities: readonly Doing[];
  /** Rows of the templates that have a chapter, by the template's name. */
  readonly lists: Readonly<Record<string, readonly { readonly id: number }[]>>;
}

export type PartKind = 'chapter' | 'goal' | 'milestone' | 'activity' | 'row';

/** Fields of one record. */
export interface Fields {
  readonly template: Template;
  readonly record: AnyDraft;
  readonly fields: readonly string[];
}

/** One thing that a plan says: a chapter's texts, a goal, a milestone, an activity, a row that stands in a chapter. */
export interface PlanPart {
  readonly kind: PartKind;
  /** What tells it from others of its kind: a chapter's name, a record's number in SharePoint (of a row: `budgetLine-3`). */
  readonly key: string;
  readonly fields: readonly Fields[];
  /** What it is called, where it is called anything of its own. */
  readonly named?: Numbered;
  /** What a row is one of. */
  readonly of?: Template;
  /** The milestone an activity stands under. */
  readonly under?: Numbered;
  /** A chapter that does not concern the project. What is written there is kept, and is no part of the plan. */
  readonly notRelevant?: true;
}

/** How far things have come is no part of what was agreed; nor is where a row stands, which its place tells. */
const isAgreed = (template: Template, name: string): boolean =>
  !isFollowUp(template, name) && name !== parentOf(template);

const isPlanned = (template: Template, name: string): boolean => {
  const { managed, hidden } = template.fields[name]!.options;
  return !managed && !hidden && isAgreed(template, name);
};

/** A tick that is not set says nothing. */
const isSaid = (value: unknown): boolean => value !== false && !isEmpty(value);

const said = (template: Template, record: AnyDraft | null, names: readonly string[]): Fields => ({
  template,
  record: record ?? {},
  fields: names.filter((name) => isSaid(record?.[name]))
});

const titles = ['number', 'name'];

function rowPart(kind: PartKind, template: Template, row: AnyDraft & Numbered & { readonly id: number }): PlanPart {
  const names = storedKeys(template).filter((name) => isPlanned(template, name) && !titles.includes(name));
  const { number, name } = row;
  return { kind, key: String(row.id), fields: [said(template, row, names)], named: { number, name } };
}

const levels = Object.keys(goal.fields.level.words);
const placeOf = ({ level }: PlannedGoal): number => {
  const at = typeof level === 'string' ? levels.indexOf(level) : -1;
  return at < 0 ? levels.length : at;
};
const compareGoals = (a: PlannedGoal, b: PlannedGoal): number =>
  placeOf(a) - placeOf(b) ||
  (a.order ?? Infinity) - (b.order ?? Infinity) ||
  compareNaturally(a.number, b.number) ||
  a.id - b.id;

const goalParts = ({ goals }: PlanRecords): readonly PlanPart[] =>
  goals
    .slice()
    .sort(compareGoals)
    .map((each) => rowPart('goal', goal, each as never));

function activityPart(row: Doing, under: Numbered | null): PlanPart {
  const part = rowPart('activity', activity, { ...row, number: '' } as never);
  return under ? { ...part, under } : part;
}

/** Milestones in the plan's order, each with its activities. One that was dropped has left the plan, with what stood under it. */
function milestoneParts({ milestones, activities }: PlanRecords): readonly PlanPart[] {
  const dropped = new Set(milestones.filter(isDropped).map(({ id }) => id));
  const there = milestones.filter(({ id }) => !dropped.has(id));
  const { paths, loose } = planTree(there, activities, '0001-01-01');
  const planned = paths.flatMap(({ rows }) =>
    rows.flatMap((row) => [
      rowPart('milestone', milestone, row.milestone as never),
      ...row.activities.map((each) => activityPart(each, row.milestone))
    ])
  );
  const homeless = loose.filter((each) => !each.milestone || !dropped.has(each.milestone.id));
  return [...planned, ...homeless.map((each) => activityPart(each, null))];
}

/** What belongs to the project as such: its name, number and period. */
const frame: Chapter['parts'] = [
  {
    template: project,
    fields: storedKeys(project).filter((name) => project.fields[name as 'name'].options.section === 'frame')
  }
];

const isAgreedInRow = (template: Template, name: string): boolean =>
  name !== template.title && isPlanned(template, name);

function listRow(template: Template, row: AnyDraft & { readonly id: number }): PlanPart {
  const shown = Object.values(template.views)[0]?.show ?? [];
  const fields = storedKeys(template).filter((name) => shown.includes(name) && isAgreedInRow(template, name));
  const named = { number: '', name: String(row[template.title] ?? '') };
  return {
    kind: 'row',
    key: `${template.name}-${row.id}`,
    fields: [said(template, row, fields)],
    named,
    of: template
  };
}

/** The rows that stand in a chapter, as the first view of their list shows them. */
const listParts = (parts: Chapter['parts'], { lists }: PlanRecords): readonly PlanPart[] =>
  parts.flatMap((part) =>
    'list' in part && chapterTemplates.includes(part.list)
      ? inViewOrder(part.list, lists[part.list.name] ?? []).map((row) => listRow(part.list, row as never))
      : []
  );

function chapterParts(name: string, parts: Chapter['parts'], records: PlanRecords): readonly PlanPart[] {
  const plan = records.plan as AnyDraft | null;
  const marks = plan?.notRelevant;
  if (Array.isArray(marks) && marks.includes(name))
    return [{ kind: 'chapter', key: name, fields: [], notRelevant: true }];
  const recordOf = (template: Template): AnyDraft | null =>
    template === project ? (records.project as AnyDraft) : plan;
  const fields = parts.flatMap((part) =>
    !('fields' in part)
      ? []
      : [
          said(
            part.template,
            recordOf(part.template),
            part.fields.filter((name) => isAgreed(part.template, name))
          )
        ]
  );
  const isWritten = fields.some((each) => each.fields.length > 0);
  return isWritten || listParts(parts, records).length > 0 ? [{ kind: 'chapter', key: name, fields }] : [];
}

const rowParts = ({ parts }: Chapter, records: PlanRecords): readonly PlanPart[] =>
  parts.flatMap((part) => {
    if (!('rows' in part)) return [];
    if (part.rows === 'goals') return goalParts(records);
    return part.rows === 'milestones' ? milestoneParts(records) : [];
  });

/** What a chapter says after its rows has a name of its own: «Grensesnitt og avgrensninger» after the milestones. */
function textsName({ name, parts }: Chapter): string {
  const [first] = parts;
  const texts = parts.find((part) => 'fields' in part);
  if (!first || 'fields' in first || !texts || !('fields' in texts)) return name;
  return texts.template.fields[texts.fields[0] ?? '']?.options.section ?? name;
}

function ofChapter(chapter: Chapter, records: PlanRecords): readonly PlanPart[] {
  const named = textsName(chapter);
  const texts = chapterParts(named, chapter.parts, records);
  const rows = rowParts(chapter, records);
  const lists = texts.some(({ notRelevant }) => notRelevant) ? [] : listParts(chapter.parts, records);
  return named === chapter.name ? [...texts, ...rows, ...lists] : [...rows, ...texts, ...lists];
}

/** Everything a plan says, in the order in which it is read. What is empty is not said. */
export const planContent = (records: PlanRecords): readonly PlanPart[] => [
  ...chapterParts('frame', frame, records),
  ...chapters.full.flatMap((chapter) => ofChapter(chapter, records))
];

/** Sixteen digits that are others when the plan says something else. What people and links are called is no part of it. */
export function planPrint(records: PlanRecords): string {
  const parts = planContent(records).map(({ kind, key, fields, named, under, notRelevant }) => [
    [kind, key, notRelevant === true, named ?? null, under?.number ?? null],
    fields.map((each) => each.fields.map((name) => [name, bare(each.record[name])]))
  ]);
  return digest(JSON.stringify(parts));
}
