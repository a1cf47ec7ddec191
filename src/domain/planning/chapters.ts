import { isAnswered } from '../schema/kinds';
import type { AnyDraft } from '../schema/record';
import { sectionState } from '../schema/sectionState';
import type { Marks, SectionState } from '../schema/sectionState';
import type { Template } from '../schema/template';
import { project } from '../templates/project';
import { projectPlan } from '../templates/projectPlan';
import type { ChapterHeading, ChapterName } from '../templates/projectPlan/chapters';
import { projectRole } from '../templates/projectRole';
import { templatesAt } from '../templates/rooms';

/** Rows that a chapter is about. */
export type ChapterRows =
  'goals' | 'mainGoals' | 'interimGoals' | 'activities' | 'milestones' | 'responsibility' | 'documents';

/** Plans that live beside the document: their names are those of the templates they consist of. */
export type LivingPlan = 'milestone' | 'communicationMeasure' | 'benefit' | 'risk';

/** Fields of a record; the heading over them is the name of a section of the plan. */
export interface ChapterFields {
  readonly template: Template;
  readonly fields: readonly string[];
  readonly heading?: string;
}

/** Fields of a record, rows, or links to plans, that stand in a chapter, in the order in which they are read. */
export type ChapterPart =
  | ChapterFields
  | { readonly rows: ChapterRows }
  | { readonly list: Template }
  | { readonly plans: readonly LivingPlan[] };

export interface Chapter {
  readonly name: ChapterName;
  /** What stands over it, where that is not its own name. */
  readonly heading?: ChapterHeading;
  readonly parts: readonly ChapterPart[];
}

const inSection = (template: Template, section: string): ChapterFields => ({
  template,
  fields: Object.keys(template.fields).filter((name) => template.fields[name]?.options.section === section)
});

const ofPlan = (name: ChapterName, ...plans: readonly LivingPlan[]): Chapter => ({
  name,
  parts: [inSection(projectPlan, name), ...(plans.length > 0 ? [{ plans }] : [])]
});

const hasList = (parts: readonly ChapterPart[], template: Template): boolean =>
  parts.some((part) => 'list' in part && part.list === template);

/** A chapter with the rows that templates say stand in it, last unless they have a place there. */
const withLists = ({ parts, ...chapter }: Chapter): Chapter => ({
  ...chapter,
  parts: [
    ...parts,
    ...templatesAt('plan').flatMap((list) => (list.chapter === chapter.name && !hasList(parts, list) ? [{ list }] : []))
  ]
});

const written: { readonly [E in 'simple' | 'full']: readonly Chapter[] } = {
  simple: [
    { name: 'mainGoals', parts: [{ template: project, fields: ['situation', 'purpose'] }, { rows: 'mainGoals' }] },
    { name: 'interimGoals', parts: [{ rows: 'interimGoals' }] },
    { name: 'activities', parts: [{ rows: 'activities' }] },
    { name: 'milestones', heading: 'milestonePlan', parts: [{ rows: 'milestones' }] },
    { name: 'responsibility', parts: [inSection(project, 'people'), { rows: 'responsibility' }] }
  ],
  full: [
    { name: 'background', parts: [inSection(project, 'background')] },
    { name: 'goals', parts: [inSection(project, 'goals'), { rows: 'goals' }] },
    {
      name: 'milestones',
      parts: [{ rows: 'milestones' }, { ...inSection(projectPlan, 'interfaces'), heading: 'interfaces' }]
    },
    {
      name: 'organisation',
      parts: [
        { template: projectPlan, fields: ['organisation'] },
        { template: project, fields: ['programmeLeaders', 'projectOwner', 'projectLeader', 'unionRepresentative'] },
        { template: projectPlan, fields: ['projectGroup'] },
        { list: projectRole },
        { template: projectPlan, fields: ['kickOff', 'steeringGroup', 'meetings', 'steeringRole', 'userInvolvement'] }
      ]
    },
    { name: 'workingForm', parts: [inSection(projectPlan, 'workingForm'), { rows: 'documents' }] },
    ofPlan('benefits', 'benefit'),
    ofPlan('communication', 'communicationMeasure'),
    ofPlan('reporting'),
    ofPlan('risk', 'risk'),
    ofPlan('budget'),
    { name: 'changes', parts: [{ template: project, fields: ['changeControl'] }, inSection(projectPlan, 'changes')] },
    ofPlan('appendices', 'milestone', 'communicationMeasure', 'benefit', 'risk'),
    ofPlan('terms')
  ]
};

/** The minimum plan of seed 003 (five parts), and the plan of seed 004 (thirteen chapters). A chapter's number is its place. */
export const chapters: typeof written = { simple: written.simple, full: written.full.map(withLists) };

/** What a plan holds, as far as the states of its chapters go. */
export interface PlanContent extends Marks {
  readonly records: Readonly<Record<string, AnyDraft | null>>;
  /** How many rows of each kind there are. */
  readonly rows: { readonly [R in ChapterRows]: number };
  /** The same of the templates that have a chapter, by name. */
  readonly lists: Readonly<Record<string, number>>;
}

function hasContent(part: ChapterPart, { records, rows, lists }: PlanContent): boolean {
  if ('rows' in part) return rows[part.rows] > 0;
  if ('list' in part) return (lists[part.list.name] ?? 0) > 0;
  if ('plans' in part) return false;
  const record = records[part.template.name];
  return part.fields.some((name) => isAnswered(record?.[name]));
}

/** How far a chapter has come. Done and not relevant are said by people; the rest is told from what is written. */
export const chapterState = ({ name, parts }: Chapter, content: PlanContent): SectionState =>
  sectionState(
    name,
    content,
    parts.some((part) => hasContent(part, content))
  );
