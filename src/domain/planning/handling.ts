import { may } from '../access';
import { Failure } from '../failure';
import type { AnyRecord, RecordOf } from '../schema/record';
import type { Template } from '../schema/template';
import type { changeRequest } from '../templates/changeRequest';
import { carryOut, targetOf } from './carryOut';
import type { Target } from './carryOut';
import {
  carriedOut,
  carriesItselfOut,
  changeDeciders,
  decide,
  isToBeCarriedOut,
  isUndecided,
  recommend,
  withdrawRequest
} from './changeRequests';
import type { ChangePeople, Handler, RequestChange, RequestState, RequestStep } from './changeRequests';

/** What can be done with a change request. */
export type HandlingName = 'recommendYes' | 'recommendNo' | 'adopt' | 'reject' | 'withdraw' | 'carryOut' | 'carriedOut';

/** What was to be changed could not be: it is decided, and the plan still stands as it did. */
export class NotCarriedOut extends Error {
  public constructor(public readonly why: 'gone' | 'notOpen') {
    super(why);
  }
}

/** What somebody may do with the request as it stands. */
export function handlingFor(
  request: RequestState,
  { person, roles }: Handler,
  people: ChangePeople
): readonly HandlingName[] {
  const mayRecommend = may(roles, 'recommendChange');
  const mayDecide = may(roles, 'decideChange') && changeDeciders(people).some(({ id }) => id === person.id);
  const mayWithdraw = !roles.includes('reader') && (mayRecommend || request.proposedBy?.id === person.id);
  if (isToBeCarriedOut(request)) {
    if (!may(roles, 'proposeChange')) return [];
    return [carriesItselfOut(request) ? 'carryOut' : 'carriedOut'];
  }
  if (!isUndecided(request)) return [];
  return [
    ...(mayDecide ? (['adopt', 'reject'] as const) : []),
    ...(mayRecommend && request.status === 'proposed' ? (['recommendYes', 'recommendNo'] as const) : []),
    ...(mayWithdraw ? (['withdraw'] as const) : [])
  ];
}

type Request = RecordOf<typeof changeRequest>;

/** Where requests and what they change are kept. */
export interface RequestStore {
  readonly find: (target: Target) => Promise<AnyRecord | undefined>;
  readonly update: (template: Template, record: AnyRecord, change: object) => Promise<unknown>;
  readonly store: (request: Request, change: RequestChange) => Promise<Request>;
}

const taken = (request: Request, step: RequestStep, { store }: RequestStore): Promise<Request> => {
  if (!step.ok) throw new Failure({ kind: 'Forbidden' });
  return store(request, step.change);
};

/** Stores in the plan what a request decides, and then that it stands there. What says so already stays. */
async function carry(request: Request, handler: Handler, store: RequestStore): Promise<Request> {
  const target = targetOf(request);
  const record = target && (await store.find(target));
  if (!target || !record) throw new NotCarriedOut('gone');
  const outcome = carryOut(request, record, handler.today);
  if (outcome === 'notOpen') throw new NotCarriedOut(outcome);
  if (outcome !== 'already') await store.update(target.template, record, outcome.change);
  return taken(request, carriedOut(request, handler), store);
}

/**
 * Takes one step with a request. Deciding for it stores what it decides, and then says that it stands there. Fails with
 * Forbidden where the step cannot be taken, and with `NotCarriedOut` where it is decided and the plan could not be changed.
 */
export async function handle(
  name: HandlingName,
  text: string,
  request: Request,
  handler: Handler,
  people: ChangePeople,
  store: RequestStore
): Promise<Request> {
  const steps: { readonly [N in Exclude<HandlingName, 'carryOut'>]: () => RequestStep } = {
    recommendYes: () => recommend(request, handler, 'yes', text),
    recommendNo: () => recommend(request, handler, 'no', text),
    adopt: () => decide(request, handler, people, { adopt: true, text }),
    reject: () => decide(request, handler, people, { adopt: false, text }),
    withdraw: () => withdrawRequest(request, handler),
    carriedOut: () => carriedOut(request, handler)
  };
  if (name === 'carryOut') return carry(request, handler, store);
  const after = await taken(request, steps[name](), store);
  return name === 'adopt' && carriesItselfOut(after) ? carry(after, handler, store) : after;
}
