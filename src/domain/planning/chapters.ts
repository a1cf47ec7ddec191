import { isEmpty } from '../schema/kinds';
import type { OutsideWord } from '../schema/kinds';
import type { AnyDraft } from '../schema/record';
import type { Template } from '../schema/template';
import { project } from '../templates/project';
import { projectPlan } from '../templates/projectPlan';
import type { ChapterName } from '../templates/projectPlan/chapters';

/** Rows that a chapter is about. */
export type ChapterRows = 'goals' | 'mainGoals' | 'interimGoals' | 'activities' | 'milestones' | 'responsibility';

/** Fields of a record, or rows, that stand in a chapter, in the order in which they are read. */
export type ChapterPart =
  { readonly template: Template; readonly fields: readonly string[] } | { readonly rows: ChapterRows };

export interface Chapter {
  readonly name: ChapterName;
  readonly parts: readonly ChapterPart[];
}

const inSection = (template: Template, section: string): ChapterPart => ({
  template,
  fields: Object.keys(template.fields).filter((name) => template.fields[name]?.options.section === section)
});

const ofPlan = (name: ChapterName): Chapter => ({ name, parts: [inSection(projectPlan, name)] });

/** The minimum plan of seed 003 (five parts), and the plan of seed 004 (thirteen chapters). A chapter's number is its place. */
export const chapters: { readonly [E in 'simple' | 'full']: readonly Chapter[] } = {
  simple: [
    { name: 'mainGoals', parts: [{ template: project, fields: ['situation', 'purpose'] }, { rows: 'mainGoals' }] },
    { name: 'interimGoals', parts: [{ rows: 'interimGoals' }] },
    { name: 'activities', parts: [{ rows: 'activities' }] },
    { name: 'milestones', parts: [{ rows: 'milestones' }] },
    { name: 'responsibility', parts: [inSection(project, 'people'), { rows: 'responsibility' }] }
  ],
  full: [
    { name: 'background', parts: [inSection(project, 'background')] },
    { name: 'goals', parts: [inSection(project, 'goals'), { rows: 'goals' }] },
    { name: 'milestones', parts: [{ rows: 'milestones' }, inSection(projectPlan, 'interfaces')] },
    { name: 'organisation', parts: [inSection(project, 'people'), inSection(projectPlan, 'organisation')] },
    ofPlan('workingForm'),
    ofPlan('benefits'),
    ofPlan('communication'),
    ofPlan('reporting'),
    ofPlan('risk'),
    ofPlan('budget'),
    { name: 'changes', parts: [{ template: project, fields: ['changeControl'] }, inSection(projectPlan, 'changes')] },
    ofPlan('appendices'),
    ofPlan('terms')
  ]
};

/** Tom, påbegynt, ferdig, ikke relevant. */
export type ChapterState = 'empty' | 'started' | 'done' | 'notRelevant';

/** What a plan holds, as far as the states of its chapters go. */
export interface PlanContent {
  readonly records: Readonly<Record<string, AnyDraft | null>>;
  /** How many rows of each kind there are. */
  readonly rows: { readonly [R in ChapterRows]: number };
  readonly done: readonly (string | OutsideWord)[];
  readonly notRelevant: readonly (string | OutsideWord)[];
}

/** A tick that is not set says nothing of whether somebody has begun. */
const isBegun = (value: unknown): boolean => value !== false && !isEmpty(value);

function hasContent(part: ChapterPart, { records, rows }: PlanContent): boolean {
  if ('rows' in part) return rows[part.rows] > 0;
  const record = records[part.template.name];
  return part.fields.some((name) => isBegun(record?.[name]));
}

/** How far a chapter has come. Done and not relevant are said by people; the rest is told from what is written. */
export function chapterState({ name, parts }: Chapter, content: PlanContent): ChapterState {
  if (content.notRelevant.includes(name)) return 'notRelevant';
  if (content.done.includes(name)) return 'done';
  return parts.some((part) => hasContent(part, content)) ? 'started' : 'empty';
}

/** A chapter that does not concern the project is not asked for, and not counted. */
export function countDone(states: readonly ChapterState[]): { readonly done: number; readonly of: number } {
  return {
    done: states.filter((state) => state === 'done').length,
    of: states.filter((state) => state !== 'notRelevant').length
  };
}

type Marks = Pick<PlanContent, 'done' | 'notRelevant'>;

const without = (names: Marks['done'], name: ChapterName): Marks['done'] => names.filter((each) => each !== name);

/** The marks of a plan when somebody has said of a chapter that it is done, is not relevant, or neither. What is written stays. */
export function mark(marks: Marks, name: ChapterName, as: 'done' | 'notRelevant' | 'open'): Marks {
  const done = without(marks.done, name);
  const notRelevant = without(marks.notRelevant, name);
  return {
    done: as === 'done' ? [...done, name] : done,
    notRelevant: as === 'notRelevant' ? [...notRelevant, name] : notRelevant
  };
}
