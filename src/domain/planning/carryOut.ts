import type { ByKind, Deadline, Link, Person } from '../schema/kinds';
import type { IsoDate } from '../schema/dates';
import { sameValue } from '../schema/sameValue';
import { isFollowUp } from '../schema/template';
import type { Template } from '../schema/template';
import { goal } from '../templates/goal';
import { milestone } from '../templates/milestone';
import { project } from '../templates/project';
import { projectPlan } from '../templates/projectPlan';
import { chapterTemplates } from '../templates/rooms';
import { move } from './transitions';
import type { MilestoneState } from './transitions';
import type { RequestKind, RequestState } from './changeRequests';

/** What a change request keeps of what a field is to become: one column to each way of writing. */
export interface Wanted {
  readonly newText: string;
  readonly newNumber: number | null;
  readonly newDate: IsoDate | null;
  readonly newPerson: Person | null;
  readonly newPeople: readonly Person[];
}

/** What carrying out reads of a change request. */
export interface Decided extends RequestState, Wanted {
  readonly milestone: Link | null;
  readonly newDeadline: Deadline | null;
  readonly reason: string;
  readonly targetTemplate: string;
  readonly targetKey: string;
  readonly targetField: string;
}

type FieldKind = Exclude<RequestKind, 'deadline' | 'other'>;

/**
 * As what a field of each kind is changed by request. The rest is changed by hand: a choice and a link need the words
 * and rows of the field itself to choose among, and a link's column points at one list.
 */
const requestedAs: ByKind<FieldKind | null> = {
  text: 'text',
  prose: 'text',
  number: 'number',
  money: 'number',
  percent: 'number',
  yesNo: null,
  date: 'date',
  deadline: null,
  scale: null,
  choice: null,
  choices: null,
  person: 'person',
  people: 'people',
  link: null,
  links: null,
  url: null,
  computed: null
};

/** Where a request of each kind keeps what is to stand there. */
export const wantedIn: { readonly [K in FieldKind]: keyof Wanted } = {
  text: 'newText',
  number: 'newNumber',
  date: 'newDate',
  person: 'newPerson',
  people: 'newPeople'
};

/** Where the change is to be stored: a milestone by its id, or a record of the plan by its own identifier. */
export interface Target {
  readonly template: Template;
  readonly field: string;
  readonly id?: number;
  readonly key?: string;
}

const ofPlan = (): readonly Template[] => [project, projectPlan, goal, milestone, ...chapterTemplates];

/** The part of the plan that a request names, if it is one. */
export const plannedTemplate = (name: string | undefined): Template | undefined =>
  ofPlan().find((each) => each.name === name);

/** As what this field of the plan is changed by request; null where it is not, or tells how it goes and is written freely. */
export function requestKindOf(template: Template, name: string): FieldKind | null {
  const field = plannedTemplate(template.name)?.fields[name];
  if (!field || field.options.hidden || field.options.managed || isFollowUp(template, name)) return null;
  return requestedAs[field.kind];
}

const isFieldKind = (kind: RequestState['kind']): kind is FieldKind => typeof kind === 'string' && kind in wantedIn;

/** The record that the change is about; nothing where people carry it out by hand, or where somebody has written nonsense. */
export function targetOf(request: Decided): Target | null {
  const { kind, targetTemplate, targetKey, targetField } = request;
  if (kind === 'deadline' || (kind === 'person' && targetTemplate === '')) {
    const field = kind === 'deadline' ? 'deadline' : 'responsible';
    return request.milestone ? { template: milestone, field, id: request.milestone.id } : null;
  }
  const template = plannedTemplate(targetTemplate);
  if (!template || targetKey === '' || !isFieldKind(kind)) return null;
  if (requestKindOf(template, targetField) !== kind) return null;
  return { template, field: targetField, key: targetKey };
}

/** What to store in the record that was found; `already`: it says so; `notOpen`: the milestone has no deadline to move. */
export type CarryOut = { readonly change: object } | 'already' | 'notOpen';

/** What deciding for a request comes to in the plan. A deadline is moved, with the request's reason. */
export function carryOut(
  request: Decided,
  { template, field }: Target,
  record: Readonly<Record<string, unknown>>,
  today: IsoDate
): CarryOut {
  const { kind, newDeadline, reason } = request;
  if (isFieldKind(kind)) {
    const value = request[wantedIn[kind]];
    return sameValue(template.fields[field], record[field], value) ? 'already' : { change: { [field]: value } };
  }
  const outcome = move(record as unknown as MilestoneState, { deadline: newDeadline, reason }, today);
  if (outcome.ok) return { change: outcome.change };
  return outcome.problems.some(({ code }) => code === 'unchanged') ? 'already' : 'notOpen';
}
