import { compareDates } from '../schema/dates';
import type { IsoDate } from '../schema/dates';
import type { Link, OutsideWord, Person } from '../schema/kinds';
import type { Stamp } from '../schema/record';
import type { Asked, Calendar } from './asking';
import { unansweredSince } from './asking';
import { decidersOf, standingOfPlan } from './approval';
import type { PlanState } from './approval';
import { isUndecided, requestHolders } from './changeRequests';
import type { RequestState } from './changeRequests';

/**
 * What is asked of whom: to answer for a milestone, to finish a report, to take note of one, to decide on the plan, to
 * mend one that was sent back, to recommend a change of it, to decide on that.
 */
export type WaitingFor = 'answer' | 'finish' | 'note' | 'decide' | 'revise' | 'recommend' | 'decideChange';

export interface WaitingMilestone extends Asked {
  readonly id: number;
  readonly responsible: Person | null;
}

export interface WaitingReport {
  readonly id: number;
  readonly status: 'ordered' | 'draft' | 'sent' | 'returned' | 'noted' | OutsideWord;
  readonly authors: readonly Person[];
  readonly created: Stamp;
  readonly modified: Stamp;
  readonly sentOn?: IsoDate | null;
  readonly returnedOn?: IsoDate | null;
}

export interface WaitingPlan extends PlanState {
  readonly modified: Stamp;
}

export interface WaitingRequest extends RequestState {
  readonly id: number;
  readonly recommendedOn?: IsoDate | null;
  readonly milestone?: Pick<Link, 'id'> | null;
  readonly modified: Stamp;
}

export interface Leaders {
  readonly projectLeader: Person | null;
  readonly projectOwner: Person | null;
  readonly programmeLeaders: readonly Person[];
}

/** Something that waits, with whom the ball is, and since when. Nobody has it where the role is empty. */
export type Wait<M, R, P = never, C = never> = { readonly holders: readonly Person[]; readonly since: IsoDate } & (
  | { readonly what: 'answer'; readonly milestone: M }
  | { readonly what: 'finish' | 'note'; readonly report: R }
  | { readonly what: 'decide' | 'revise'; readonly plan: P }
  | { readonly what: 'recommend' | 'decideChange'; readonly request: C }
);

const some = (person: Person | null): readonly Person[] => (person ? [person] : []);

/** The first of these that is anybody. */
const firstOf = (...choices: readonly (readonly Person[])[]): readonly Person[] =>
  choices.find(({ length }) => length > 0) ?? [];

/** Has somebody asked for another deadline of it, and nobody decided? The ball is not with who is responsible then. */
export const hasAskedForDay = (milestone: { readonly id: number }, requests: readonly WaitingRequest[]): boolean =>
  requests.some((each) => each.kind === 'deadline' && isUndecided(each) && each.milestone?.id === milestone.id);

function onMilestone<M extends WaitingMilestone>(milestone: M, calendar: Calendar): readonly Wait<M, never>[] {
  const since = unansweredSince(milestone, calendar);
  // Where nobody is responsible, nobody can be asked: that is a hole in the plan, and the leader's.
  if (since === null || milestone.responsible === null) return [];
  return [{ what: 'answer', milestone, holders: [milestone.responsible], since }];
}

function onReport<R extends WaitingReport>(
  report: R,
  { projectLeader, projectOwner, programmeLeaders }: Leaders,
  { dayOf }: Calendar
): readonly Wait<never, R>[] {
  const writers = firstOf(report.authors, some(projectLeader));
  const readers = firstOf(some(projectOwner), programmeLeaders);
  const isToWrite = report.status === 'draft' || report.status === 'ordered';
  if (isToWrite) return [{ what: 'finish', report, holders: writers, since: dayOf(report.created.at) }];
  const changed = dayOf(report.modified.at);
  const { sentOn, returnedOn } = report;
  if (report.status === 'returned') return [{ what: 'finish', report, holders: writers, since: returnedOn ?? changed }];
  return report.status === 'sent' ? [{ what: 'note', report, holders: readers, since: sentOn ?? changed }] : [];
}

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

/** Everything in the project that waits for somebody, what has waited longest first. */
export function waitsIn<
  M extends WaitingMilestone,
  R extends WaitingReport,
  P extends WaitingPlan = never,
  C extends WaitingRequest = never
>(
  milestones: readonly M[],
  reports: readonly R[],
  leaders: Leaders,
  calendar: Calendar,
  plan: P | null = null,
  requests: readonly C[] = []
): readonly Wait<M, R, P, C>[] {
  const all: readonly Wait<M, R, P, C>[] = [
    ...milestones.filter((each) => !hasAskedForDay(each, requests)).flatMap((each) => onMilestone(each, calendar)),
    ...reports.flatMap((report) => onReport(report, leaders, calendar)),
    ...(plan ? onPlan(plan, leaders, calendar) : []),
    ...requests.flatMap((request) => onRequest(request, leaders, calendar))
  ];
  return all.slice().sort((a, b) => compareDates(a.since, b.since));
}

/** Is the ball with this person (a site's user id)? */
export const isWith = ({ holders }: Pick<Wait<never, never>, 'holders'>, id: number): boolean =>
  holders.some((holder) => holder.id === id);
