import { compareDates } from '../schema/dates';
import type { IsoDate } from '../schema/dates';
import { receiversOf, writersOf } from '../reports/begun';
import type { BegunReport, ReportPeople } from '../reports/begun';
import type { Expected } from '../reports/calendar';
import { settledAs } from '../reports/flow';
import type { Link, Person } from '../schema/kinds';
import type { Stamp } from '../schema/record';
import type { Asked, Calendar } from './asking';
import { unansweredSince } from './asking';
import { decidersOf, standingOfPlan } from './approval';
import type { PlanState } from './approval';
import { isUndecided, requestHolders } from './changeRequests';
import type { RequestState } from './changeRequests';

export interface WaitingMilestone extends Asked {
  readonly id: number;
  readonly responsible: Person | null;
}

/** What is told of a report that waits. */
export type WaitingReport = Pick<
  BegunReport,
  'id' | 'template' | 'kind' | 'status' | 'writers' | 'created' | 'modified' | 'sentOn' | 'returnedOn'
>;

export interface WaitingPlan extends PlanState {
  readonly modified: Stamp;
}

export interface WaitingRequest extends RequestState {
  readonly id: number;
  readonly recommendedOn?: IsoDate | null;
  readonly milestone?: Pick<Link, 'id'> | null;
  readonly modified: Stamp;
}

export type Leaders = ReportPeople;

/**
 * Something that waits, with whom the ball is, and since when (a report that nobody has begun: the day it is due, which
 * may be ahead). Nobody has it where the role is empty. What is asked: to answer for a milestone, to begin a report, to
 * finish one, to take note of it or accept it, to decide on the plan or mend it, to recommend or decide on a change.
 */
export type Wait<M, R, P = never, C = never> = { readonly holders: readonly Person[]; readonly since: IsoDate } & (
  | { readonly what: 'answer'; readonly milestone: M }
  | { readonly what: 'write'; readonly expected: Expected }
  | { readonly what: 'finish' | 'note' | 'accept'; readonly report: R }
  | { readonly what: 'decide' | 'revise'; readonly plan: P }
  | { readonly what: 'recommend' | 'decideChange'; readonly request: C }
);

const some = (person: Person | null): readonly Person[] => (person ? [person] : []);

/** The first of these that is anybody. */
const firstOf = (...choices: readonly (readonly Person[])[]): readonly Person[] =>
  choices.find(({ length }) => length > 0) ?? [];

const hasAsked =
  (kind: 'deadline' | 'person') =>
  (milestone: { readonly id: number }, requests: readonly WaitingRequest[]): boolean =>
    requests.some((each) => each.kind === kind && isUndecided(each) && each.milestone?.id === milestone.id);

/** Has somebody asked for another deadline of it, and nobody decided? The ball is not with who is responsible then. */
export const hasAskedForDay = hasAsked('deadline');

/** Has somebody asked for another person to be responsible for it, and nobody decided? */
export const hasAskedForPerson = hasAsked('person');

function onMilestone<M extends WaitingMilestone>(milestone: M, calendar: Calendar): readonly Wait<M, never>[] {
  const since = unansweredSince(milestone, calendar);
  // Where nobody is responsible, nobody can be asked: that is a hole in the plan, and the leader's.
  if (since === null || milestone.responsible === null) return [];
  return [{ what: 'answer', milestone, holders: [milestone.responsible], since }];
}

const asked = { noted: 'note', accepted: 'accept' } as const;

function onReport<R extends WaitingReport>(
  report: R,
  leaders: Leaders,
  { dayOf }: Calendar
): readonly Wait<never, R>[] {
  const { status, template, writers, created, modified, sentOn, returnedOn } = report;
  const changed = dayOf(modified.at);
  const toWrite = { what: 'finish', report, holders: writersOf(writers, leaders) } as const;
  if (status === 'draft' || status === 'ordered') return [{ ...toWrite, since: dayOf(created.at) }];
  if (status === 'returned') return [{ ...toWrite, since: returnedOn ?? changed }];
  if (status !== 'sent') return [];
  return [
    { what: asked[settledAs[template]], report, holders: receiversOf(report, leaders), since: sentOn ?? changed }
  ];
}

const onExpected = (expected: Expected, leaders: Leaders): Wait<never, never> => ({
  what: 'write',
  expected,
  holders: writersOf([], leaders),
  since: expected.due
});

function onPlan<P extends WaitingPlan>(
  plan: P,
  leaders: Leaders,
  { dayOf }: Calendar
): readonly Wait<never, never, P>[] {
  const standing = standingOfPlan(plan);
  const { sentBy, sentOn, decidedOn, modified } = plan;
  const changed = dayOf(modified.at);
  if (standing === 'sentBack') {
    const holders = firstOf(some(sentBy), some(leaders.projectLeader));
    return [{ what: 'revise', plan, holders, since: decidedOn ?? changed }];
  }
  if (standing !== 'forApproval' && standing !== 'begun') return [];
  return [{ what: 'decide', plan, holders: decidersOf(leaders), since: sentOn ?? changed }];
}

function onRequest<C extends WaitingRequest>(
  request: C,
  leaders: Leaders,
  { dayOf }: Calendar
): readonly Wait<never, never, never, C>[] {
  if (!isUndecided(request)) return [];
  const { status, proposedOn, recommendedOn, modified } = request;
  const changed = dayOf(modified.at);
  const what = status === 'recommended' || leaders.projectLeader === null ? 'decideChange' : 'recommend';
  const since = (status === 'proposed' ? proposedOn : recommendedOn) ?? changed;
  return [{ what, request, holders: requestHolders(request, leaders), since }];
}

export interface Waiting<M, R, P, C> {
  readonly milestones?: readonly M[];
  readonly reports?: readonly R[];
  /** The reports that nobody has begun. */
  readonly expected?: readonly Expected[];
  readonly plan?: P | null;
  readonly requests?: readonly C[];
}

/** Everything in the project that waits for somebody, what has waited longest first. */
export function waitsIn<
  M extends WaitingMilestone,
  R extends WaitingReport,
  P extends WaitingPlan = never,
  C extends WaitingRequest = never
>(
  { milestones = [], reports = [], expected = [], plan = null, requests = [] }: Waiting<M, R, P, C>,
  leaders: Leaders,
  calendar: Calendar
): readonly Wait<M, R, P, C>[] {
  const all: readonly Wait<M, R, P, C>[] = [
    ...milestones.filter((each) => !hasAskedForDay(each, requests)).flatMap((each) => onMilestone(each, calendar)),
    ...reports.flatMap((report) => onReport(report, leaders, calendar)),
    ...expected.map((each) => onExpected(each, leaders)),
    ...(plan ? onPlan(plan, leaders, calendar) : []),
    ...requests.flatMap((request) => onRequest(request, leaders, calendar))
  ];
  return all.slice().sort((a, b) => compareDates(a.since, b.since));
}

/** Is the ball with this person (a site's user id)? */
export const isWith = ({ holders }: Pick<Wait<never, never>, 'holders'>, id: number): boolean =>
  holders.some((holder) => holder.id === id);
