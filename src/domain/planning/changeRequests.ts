import { may } from '../access';
import type { Role } from '../access';
import { isEmpty } from '../schema/kinds';
import type { OutsideWord, Person } from '../schema/kinds';
import type { IsoDate } from '../schema/dates';

/** What a change request changes. `other` is done by hand. */
export type RequestKind = 'deadline' | 'text' | 'number' | 'date' | 'person' | 'people' | 'choice' | 'link' | 'other';

/** What handling a change request reads of it. */
export interface RequestState {
  readonly status: 'proposed' | 'recommended' | 'adopted' | 'rejected' | 'withdrawn' | OutsideWord;
  readonly kind: RequestKind | OutsideWord;
  readonly proposedBy: Person | null;
  readonly proposedOn: IsoDate | null;
  readonly recommendation: 'yes' | 'no' | OutsideWord | null;
  readonly carriedOutOn: IsoDate | null;
}

/** The fields that a step sets; all others stay as they are. */
export interface RequestChange {
  readonly status?: 'proposed' | 'recommended' | 'adopted' | 'rejected' | 'withdrawn';
  readonly recommendation?: 'yes' | 'no' | null;
  readonly recommendationText?: string;
  readonly recommendedBy?: Person | null;
  readonly recommendedOn?: IsoDate | null;
  readonly decisionText?: string;
  readonly decidedBy?: Person;
  readonly decidedOn?: IsoDate;
  readonly carriedOutOn?: IsoDate;
}

/** Why a step cannot be taken: not by this person, not from where the request is, or no reason was given. */
export type RequestRefusal = 'notAllowed' | 'notNow' | 'reason';

export type RequestStep =
  | { readonly ok: true; readonly change: RequestChange }
  | { readonly ok: false; readonly refusals: readonly RequestRefusal[] };

/** Who does it, what they are to the project, and which day it is. */
export interface Handler {
  readonly person: Person;
  readonly roles: readonly Role[];
  readonly today: IsoDate;
}

/** Those of a project's people who handle its changes. */
export interface ChangePeople {
  readonly projectLeader: Person | null;
  readonly projectOwner: Person | null;
  readonly programmeLeaders: readonly Person[];
}

const one = (person: Person | null): readonly Person[] => (person ? [person] : []);

/** The programme leaders decide; where a project has none, its owner does. */
export const changeDeciders = ({ projectOwner, programmeLeaders }: ChangePeople): readonly Person[] =>
  programmeLeaders.length > 0 ? programmeLeaders : one(projectOwner);

/** Is it still to be decided? */
export const isUndecided = ({ status }: Pick<RequestState, 'status'>): boolean =>
  status === 'proposed' || status === 'recommended';

/** Whom a request waits for now: the project leader to recommend, and then whoever decides. Nobody once it is decided. */
export function requestHolders({ status }: Pick<RequestState, 'status'>, people: ChangePeople): readonly Person[] {
  const deciders = changeDeciders(people);
  if (status === 'recommended') return deciders;
  if (status !== 'proposed') return [];
  return people.projectLeader ? [people.projectLeader] : deciders;
}

/** Decided for, and the plan does not say it yet. */
export const isToBeCarriedOut = ({ status, carriedOutOn }: Pick<RequestState, 'status' | 'carriedOutOn'>): boolean =>
  status === 'adopted' && carriedOutOn === null;

/** Can the decision itself store what it decides? Otherwise people change the plan by hand, and say when they have. */
export const carriesItselfOut = ({ kind }: Pick<RequestState, 'kind'>): boolean =>
  typeof kind === 'string' && kind !== 'other';

function unless(refusals: readonly (RequestRefusal | false)[], change: () => RequestChange): RequestStep {
  const found = refusals.filter((each): each is RequestRefusal => each !== false);
  return found.length > 0 ? { ok: false, refusals: found } : { ok: true, change: change() };
}

const isDecider = ({ person, roles }: Handler, people: ChangePeople): boolean =>
  may(roles, 'decideChange') && changeDeciders(people).some(({ id }) => id === person.id);

/** What a new request begins with. What the project leader proposes is recommended by that. */
export function proposal({ person, roles, today }: Handler): RequestChange & { readonly proposedBy: Person } {
  const proposed = { proposedBy: person, proposedOn: today };
  if (!roles.includes('projectLeader')) return { ...proposed, status: 'proposed' };
  return { ...proposed, status: 'recommended', recommendation: 'yes', recommendedBy: person, recommendedOn: today };
}

/** «Innstill»: the project leader says whether it should be decided for. Against it, with a reason. */
export const recommend = (request: RequestState, handler: Handler, wish: 'yes' | 'no', text: string): RequestStep =>
  unless(
    [
      !may(handler.roles, 'recommendChange') && 'notAllowed',
      !isUndecided(request) && 'notNow',
      wish === 'no' && isEmpty(text) && 'reason'
    ],
    () => ({
      status: 'recommended',
      recommendation: wish,
      recommendationText: text.trim(),
      recommendedBy: handler.person,
      recommendedOn: handler.today
    })
  );

/** «Vedta» or «Avslå». A request that nobody has recommended can be decided too; refusing one needs a reason. */
export const decide = (
  request: RequestState,
  handler: Handler,
  people: ChangePeople,
  { adopt, text }: { readonly adopt: boolean; readonly text: string }
): RequestStep =>
  unless(
    [
      !isDecider(handler, people) && 'notAllowed',
      !isUndecided(request) && 'notNow',
      !adopt && isEmpty(text) && 'reason'
    ],
    () => ({
      status: adopt ? 'adopted' : 'rejected',
      decisionText: text.trim(),
      decidedBy: handler.person,
      decidedOn: handler.today
    })
  );

/** «Trekk tilbake»: whoever proposed it, or the project leader. */
export const withdrawRequest = (request: RequestState, { person, roles }: Handler): RequestStep =>
  unless(
    [
      !(request.proposedBy?.id === person.id || may(roles, 'recommendChange')) && 'notAllowed',
      !isUndecided(request) && 'notNow'
    ],
    () => ({ status: 'withdrawn' })
  );

/** The plan says now what was decided. */
export const carriedOut = (request: RequestState, { roles, today }: Handler): RequestStep =>
  unless([!may(roles, 'proposeChange') && 'notAllowed', !isToBeCarriedOut(request) && 'notNow'], () => ({
    carriedOutOn: today
  }));

/**
 * May the plan's words be changed only by request? Where change control is on and the plan is approved; not while a
 * decision that people carry out by hand is still to be carried out.
 */
export function isControlled(
  { changeControl }: { readonly changeControl: boolean | null },
  { approvedVersion }: { readonly approvedVersion: string },
  requests: readonly RequestState[]
): boolean {
  if (changeControl !== true || approvedVersion === '') return false;
  return !requests.some((request) => isToBeCarriedOut(request) && !carriesItselfOut(request));
}
