import type { Deadline, Link, Person } from '../schema/kinds';
import type { IsoDate } from '../schema/dates';
import type { Template } from '../schema/template';
import { goal } from '../templates/goal';
import { milestone } from '../templates/milestone';
import { project } from '../templates/project';
import { projectPlan } from '../templates/projectPlan';
import { move } from './transitions';
import type { MilestoneState } from './transitions';
import type { RequestState } from './changeRequests';

/** What carrying out reads of a change request. */
export interface Decided extends RequestState {
  readonly milestone: Link | null;
  readonly newDeadline: Deadline | null;
  readonly newText: string;
  readonly newPerson: Person | null;
  readonly reason: string;
  readonly targetTemplate: string;
  readonly targetKey: string;
  readonly targetField: string;
}

/** Where the change is to be stored: a milestone by its id, or a record of the plan by its own identifier. */
export interface Target {
  readonly template: Template;
  readonly id?: number;
  readonly key?: string;
}

const ofPlan: readonly Template[] = [project, projectPlan, goal, milestone];

/** What may be changed by request: prose and text that people write in the plan. */
export function isRequestable(template: string, field: string): boolean {
  const options = ofPlan.find(({ name }) => name === template)?.fields[field];
  const isText = options?.kind === 'text' || options?.kind === 'prose';
  return isText && options.options.hidden !== true && options.options.managed !== true;
}

/** The record that the change is about; nothing where people carry it out by hand, or where somebody has written nonsense. */
export function targetOf(request: Decided): Target | null {
  const { kind, targetTemplate, targetKey, targetField } = request;
  if (kind === 'deadline' || kind === 'person') {
    return request.milestone ? { template: milestone, id: request.milestone.id } : null;
  }
  const template = ofPlan.find(({ name }) => name === targetTemplate);
  if (kind !== 'text' || !template || !isRequestable(targetTemplate, targetField)) return null;
  return { template, key: targetKey };
}

/** What to store in the record that was found; `already`: it says so; `notOpen`: the milestone has no deadline to move. */
export type CarryOut = { readonly change: object } | 'already' | 'notOpen';

/** What deciding for a request comes to in the plan. A deadline is moved, with the request's reason. */
export function carryOut(request: Decided, record: Readonly<Record<string, unknown>>, today: IsoDate): CarryOut {
  const { kind, newPerson, newText, targetField, newDeadline, reason } = request;
  if (kind === 'person') {
    const before = record.responsible as Person | null;
    return before?.id === newPerson?.id ? 'already' : { change: { responsible: newPerson } };
  }
  if (kind === 'text') return record[targetField] === newText ? 'already' : { change: { [targetField]: newText } };
  const outcome = move(record as unknown as MilestoneState, { deadline: newDeadline, reason }, today);
  if (outcome.ok) return { change: outcome.change };
  return outcome.problems.some(({ code }) => code === 'unchanged') ? 'already' : 'notOpen';
}
