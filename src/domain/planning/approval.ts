import { may } from '../access';
import type { Role } from '../access';
import { isEmpty } from '../schema/kinds';
import type { OutsideWord, Person } from '../schema/kinds';
import type { IsoDate } from '../schema/dates';
import { dueOn, isDropped } from './lateness';
import type { Awaited } from './lateness';

/** What approving reads of a plan record. */
export interface PlanState {
  readonly status: 'draft' | 'forApproval' | 'approved' | OutsideWord;
  readonly number: string;
  readonly approvedVersion: string;
  readonly sentBy: Person | null;
  readonly sentOn: IsoDate | null;
  readonly decidedBy: Person | null;
  readonly decidedOn: IsoDate | null;
  readonly decisionRemark: string;
  readonly sentPrint: string;
  readonly approvedPrint: string;
}

/** The fields that a step sets; all others stay as they are. */
export type PlanChange = Partial<Omit<PlanState, 'status'>> & {
  readonly status?: 'draft' | 'forApproval' | 'approved';
};

/** What a plan must have before anybody is asked to approve it. Nothing else is asked for, and nowhere else. */
export type Missing = 'purpose' | 'goal' | 'deadline' | 'decider';

/** Why a step cannot be taken: not by this person, not from here, nothing to decide on, no reason given, or what the plan lacks. */
export type Refusal = 'notAllowed' | 'notNow' | 'unchanged' | 'reason' | Missing;

export type Step =
  { readonly ok: true; readonly change: PlanChange } | { readonly ok: false; readonly refusals: readonly Refusal[] };

/** Who does it, what they are to the project, and which day it is. */
export interface Actor {
  readonly person: Person;
  readonly roles: readonly Role[];
  readonly today: IsoDate;
}

/**
 * How far a plan has come. `sentBack`: a draft whose sender has been told why. `begun`: somebody approves it, and not
 * all of the version is stored: it is still to be approved, and can be finished.
 */
export type Standing = 'draft' | 'sentBack' | 'forApproval' | 'begun' | 'approved';

/** A word that somebody has written into the list by hand is a draft: nothing counts as approved by accident. */
export function standingOfPlan({ status, decidedBy, decidedOn }: PlanState): Standing {
  const decided = decidedBy !== null || decidedOn !== null;
  if (status === 'forApproval') return decided ? 'begun' : 'forApproval';
  if (status === 'approved') return 'approved';
  return decided ? 'sentBack' : 'draft';
}

export const isWaiting = (plan: PlanState): boolean => plan.status === 'forApproval';

const shape = /^\s*(\d{1,4})\.(\d{1,4})\s*$/;

/** Major and minor; nothing where it is no number of ours. */
function partsOf(number: string): readonly [major: number, minor: number] | null {
  const [, major, minor] = shape.exec(number) ?? [];
  return major === undefined ? null : [Number(major), Number(minor)];
}

/** «0.3» becomes «0.4», «1.0» becomes «1.1»: the next draft after one that was sent or approved. */
export function nextDraft(number: string): string {
  const [major, minor] = partsOf(number) ?? [0, 0];
  return `${major}.${minor + 1}`;
}

/** «0.3» becomes «1.0», «1.2» becomes «2.0»: above every version there is, also those that the plan does not know of. */
export function nextApproved(
  { number, approvedVersion }: Pick<PlanState, 'number' | 'approvedVersion'>,
  taken: readonly string[] = []
): string {
  const majors = [number, approvedVersion, ...taken].map((each) => partsOf(each)?.[0] ?? 0);
  return `${Math.max(...majors) + 1}.0`;
}

/** What the plan is called today: «0.1» before anybody has sent it. */
export const numberOf = ({ number }: Pick<PlanState, 'number'>): string => (partsOf(number) ? number.trim() : '0.1');

/** Was this version approved? One that was only begun is not. */
export function isApprovedNumber({ approvedVersion }: Pick<PlanState, 'approvedVersion'>, number: string): boolean {
  const [last, wanted] = [partsOf(approvedVersion), partsOf(number)];
  return last !== null && wanted !== null && wanted[0] <= last[0];
}

/** Those of a project's people who may decide on its plan. */
export interface Deciders {
  readonly projectOwner: Person | null;
  readonly programmeLeaders: readonly Person[];
}

/** What sending looks at. */
export interface Sendable {
  readonly project: Deciders & { readonly purpose: string };
  readonly goals: readonly unknown[];
  readonly milestones: readonly Awaited[];
}

/** Everybody who may decide on the plan. */
export function decidersOf({ projectOwner, programmeLeaders }: Deciders): readonly Person[] {
  const all = [...programmeLeaders, ...(projectOwner ? [projectOwner] : [])];
  return all.filter((each, at) => all.findIndex(({ id }) => id === each.id) === at);
}

const lacks: { readonly [M in Missing]: (plan: Sendable) => boolean } = {
  purpose: ({ project }) => isEmpty(project.purpose),
  goal: ({ goals }) => goals.length === 0,
  deadline: ({ milestones }) => !milestones.some((each) => !isDropped(each) && dueOn(each) !== null),
  decider: ({ project }) => decidersOf(project).length === 0
};

/** What keeps the plan from being sent, in the order in which it is put right. */
export const missingIn = (plan: Sendable): readonly Missing[] =>
  (Object.keys(lacks) as readonly Missing[]).filter((missing) => lacks[missing](plan));

function unless(refusals: readonly (Refusal | false)[], change: () => PlanChange): Step {
  const found = refusals.filter((each): each is Refusal => each !== false);
  return found.length > 0 ? { ok: false, refusals: found } : { ok: true, change: change() };
}

const undecided = { decidedBy: null, decidedOn: null, decisionRemark: '' } as const;

const maySend = ({ roles }: Actor): Refusal | false => !may(roles, 'sendPlan') && 'notAllowed';

/** Who sent it may decide as well where the role is theirs: small projects have one person in two roles. Both names stand in the version. */
const mayDecide = ({ roles }: Actor): Refusal | false => !may(roles, 'decidePlan') && 'notAllowed';

/**
 * «Send til godkjenning». An approved plan can be sent when it has changed, and is a new draft then.
 * @param print what the plan says now (`planPrint`)
 */
export function send(plan: PlanState, actor: Actor, content: Sendable, print: string): Step {
  const standing = standingOfPlan(plan);
  const approved = standing === 'approved';
  const found = [
    maySend(actor),
    isWaiting(plan) && ('notNow' as const),
    approved && print === plan.approvedPrint && ('unchanged' as const),
    ...missingIn(content)
  ];
  return unless(found, () => ({
    status: 'forApproval',
    number: approved ? nextDraft(plan.approvedVersion) : numberOf(plan),
    sentBy: actor.person,
    sentOn: actor.today,
    sentPrint: print,
    ...undecided
  }));
}

/** «Trekk tilbake»: nobody is asked any more, and what follows is the next draft. */
export const withdraw = (plan: PlanState, actor: Actor): Step =>
  unless([maySend(actor), standingOfPlan(plan) !== 'forApproval' && 'notNow'], () => ({
    status: 'draft',
    number: nextDraft(numberOf(plan)),
    sentBy: null,
    sentOn: null,
    ...undecided
  }));

/** «Send tilbake», with a reason; also of an approval that was begun and not finished. */
export const sendBack = (plan: PlanState, actor: Actor, reason: string): Step =>
  unless([mayDecide(actor), !isWaiting(plan) && 'notNow', isEmpty(reason) && 'reason'], () => ({
    status: 'draft',
    number: nextDraft(numberOf(plan)),
    decidedBy: actor.person,
    decidedOn: actor.today,
    decisionRemark: reason.trim()
  }));

/** The first half of approving: says who does it, so that nobody else does it at once. The plan still waits. */
export const beginApproval = (plan: PlanState, actor: Actor, remark: string): Step =>
  unless([mayDecide(actor), !isWaiting(plan) && 'notNow'], () => ({
    decidedBy: actor.person,
    decidedOn: actor.today,
    decisionRemark: remark.trim()
  }));

/** The second half, when the whole version is stored under this number. */
export const finishApproval = (plan: PlanState, number: string, print: string): Step =>
  unless([standingOfPlan(plan) !== 'begun' && 'notNow'], () => ({
    status: 'approved',
    number,
    approvedVersion: number,
    approvedPrint: print
  }));
