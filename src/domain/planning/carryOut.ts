import type { Deadline, Link, OutsideWord } from '../schema/kinds';
import type { IsoDate } from '../schema/dates';
import type { ProblemCode } from '../schema/problem';
import type { AnyDraft } from '../schema/record';
import { sameValue } from '../schema/sameValue';
import { isFollowUp } from '../schema/template';
import type { AnyField, Template } from '../schema/template';
import { touchedBy, validate } from '../schema/validate';
import { goal } from '../templates/goal';
import { milestone } from '../templates/milestone';
import { project } from '../templates/project';
import { projectPlan } from '../templates/projectPlan';
import { chapterTemplates } from '../templates/rooms';
import { move } from './transitions';
import type { MilestoneState } from './transitions';
import type { RequestState } from './changeRequests';
import { notFoundIn, wayOf } from './wishes';
import type { FieldKind, Wanted, Way } from './wishes';

/** What carrying out reads of a change request. */
export interface Decided extends RequestState, Wanted {
  readonly milestone: Link | null;
  readonly newDeadline: Deadline | null;
  readonly reason: string;
  readonly targetTemplate: string;
  readonly targetKey: string;
  readonly targetField: string;
}

/** A field of the plan that a request is about, and how what is wanted of it is kept. */
export interface Asked {
  readonly template: Template;
  readonly name: string;
  readonly field: AnyField;
  readonly way: Way;
}

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

/** This field of the plan, if it is changed by request; not where it tells how it goes and is written freely. */
export function askedFor(template: Template, name: string): Asked | null {
  const field = plannedTemplate(template.name)?.fields[name];
  if (!field || field.options.hidden || field.options.managed || isFollowUp(template, name)) return null;
  const way = wayOf(field);
  return way && { template, name, field, way };
}

/** As what this field of the plan is changed by request; null where it is not. */
export const requestKindOf = (template: Template, name: string): FieldKind | null =>
  askedFor(template, name)?.way.kind ?? null;

/** The field that a request is about; nothing where it moves a deadline, is done by hand, or somebody has written nonsense. */
export function askedIn(request: Pick<Decided, 'kind' | 'targetTemplate' | 'targetField' | 'milestone'>): Asked | null {
  const { kind, targetTemplate, targetField } = request;
  const isResponsible = kind === 'person' && targetTemplate === '' && request.milestone !== null;
  const template = isResponsible ? milestone : plannedTemplate(targetTemplate);
  const asked = template ? askedFor(template, isResponsible ? 'responsible' : targetField) : null;
  return asked?.way.kind === kind ? asked : null;
}

/** The record that the change is about; nothing where people carry it out by hand, or where somebody has written nonsense. */
export function targetOf(request: Decided): Target | null {
  const { kind, targetTemplate, targetKey } = request;
  if (kind === 'deadline')
    return request.milestone ? { template: milestone, field: 'deadline', id: request.milestone.id } : null;
  const asked = askedIn(request);
  if (!asked) return null;
  const found = { template: asked.template, field: asked.name };
  if (targetTemplate === '') return request.milestone ? { ...found, id: request.milestone.id } : null;
  return targetKey === '' ? null : { ...found, key: targetKey };
}

/**
 * Why a request cannot be carried out: `gone` – the record is; `notOpen` – the milestone has no deadline to move;
 * `linkGone` – there is no row, or more than one, that is called what is wanted; `notValid` – the field cannot say that.
 */
export type WhyNot = 'gone' | 'notOpen' | 'linkGone' | 'notValid';

/** What to store in the record that was found; `already`: it says so. */
export type CarryOut =
  { readonly change: AnyDraft } | 'already' | { readonly why: WhyNot; readonly names?: readonly string[] };

const outsideWords = (value: unknown): readonly string[] =>
  (Array.isArray(value) ? value : [value]).flatMap((each: unknown) => {
    const { outside } = (each ?? {}) as Partial<OutsideWord>;
    return outside === undefined ? [] : [outside];
  });

/** Can the record say that? A word that no choice knows is only kept where it stands already. */
function isValid({ template, field }: Target, record: AnyDraft, value: unknown): boolean {
  const known = outsideWords(record[field]);
  if (outsideWords(value).some((word) => !known.includes(word))) return false;
  return validate(template, { ...record, [field]: value }, touchedBy(template, [field])).length === 0;
}

const pointsAt = (value: unknown, closed: ReadonlySet<number>): boolean =>
  (Array.isArray(value) ? value : [value]).some((each: unknown) => closed.has((each as Partial<Link> | null)?.id ?? 0));

function setField(request: Decided, asked: Asked, record: AnyDraft, { rows, closed }: Linkable): CarryOut {
  const { template, name, field, way } = asked;
  const value = way.read(request[way.column], field, rows);
  const names = notFoundIn(value);
  if (names.length > 0) return { why: 'linkGone', names };
  if (value === undefined || pointsAt(value, closed)) return { why: 'notValid' };
  if (sameValue(field, record[name], value)) return 'already';
  return isValid({ template, field: name }, record, value) ? { change: { [name]: value } } : { why: 'notValid' };
}

/** What a link may be called by, as people choose among them now; and those of these that it may not point at. */
interface Linkable {
  readonly rows: readonly Link[];
  readonly closed: ReadonlySet<number>;
}

const noLinks: Linkable = { rows: [], closed: new Set() };

/** A deadline is moved, with the request's reason. A day that was to come when it was asked for may be decided on late. */
function setDeadline({ newDeadline, reason, proposedOn }: Decided, record: AnyDraft, today: IsoDate): CarryOut {
  const wanted = { deadline: newDeadline, reason, saidOn: proposedOn };
  const outcome = move(record as unknown as MilestoneState, wanted, today);
  if (outcome.ok) return { change: { ...outcome.change } };
  const isWrong = (code: ProblemCode): boolean => outcome.problems.some((each) => each.code === code);
  if (isWrong('unchanged')) return 'already';
  return { why: isWrong('inPast') ? 'notValid' : 'notOpen' };
}

/** What deciding for a request comes to in the plan. */
export function carryOut(request: Decided, record: AnyDraft, today: IsoDate, linkable = noLinks): CarryOut {
  const asked = askedIn(request);
  return asked ? setField(request, asked, record, linkable) : setDeadline(request, record, today);
}
