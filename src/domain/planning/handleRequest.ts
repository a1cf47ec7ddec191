import { may } from '../access';
import { Failure, isFailure } from '../failure';
import type { AnyRecord, RecordOf } from '../schema/record';
import { belongsToProject, identityIn } from '../schema/template';
import type { Template } from '../schema/template';
import { storeStep } from '../storeStep';
import type { Store } from '../storeStep';
import { changeRequest } from '../templates/changeRequest';
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
import type { ChangePeople, Handler, RequestState, RequestStep } from './changeRequests';

type ChangeRequest = RecordOf<typeof changeRequest>;

/** Where requests, and what they change, are read and stored. */
export interface RequestStore extends Store {
  read(queries: {
    readonly found: { readonly template: Template; readonly filter: Readonly<Record<string, unknown>> };
  }): Promise<{ readonly found: readonly unknown[] }>;
}

export type HandlingName = 'recommendYes' | 'recommendNo' | 'adopt' | 'reject' | 'withdraw' | 'carryOut' | 'carriedOut';

/** What was to be changed could not be: it is decided, and the plan still stands as it did. */
export class NotCarriedOut extends Error {
  public constructor(public readonly why: 'gone' | 'notOpen') {
    super(why);
  }
}

export interface RequestHandling {
  readonly storing: RequestStore;
  /** The project's key. */
  readonly projectKey: string;
  readonly actor: Handler;
  /** With the programme's leaders, where the project names none. */
  readonly people: ChangePeople;
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

const store = async ({ storing }: RequestHandling, row: ChangeRequest, step: RequestStep): Promise<ChangeRequest> => {
  if (!step.ok) throw new Failure({ kind: 'Forbidden' });
  return storeStep(storing, changeRequest, row, step.change);
};

async function find(
  { storing, projectKey }: RequestHandling,
  { template, id, key }: Target
): Promise<AnyRecord | undefined> {
  const { found } = await storing.read({
    found: { template, filter: belongsToProject(template) ? { projectKey } : { key: projectKey } }
  });
  const rows = found as unknown as readonly AnyRecord[];
  return rows.find((row) => (id === undefined ? identityIn(template, row) === key : row.id === id));
}

/**
 * Stores in the plan what a request decides. Reads the record as it is now; what says so already stays. Where somebody
 * writes in it at the same moment, it is read once more.
 */
async function carry(handling: RequestHandling, request: ChangeRequest, again = true): Promise<void> {
  const target = targetOf(request);
  const record = target && (await find(handling, target));
  if (!target || !record) throw new NotCarriedOut('gone');
  const outcome = carryOut(request, target, record, handling.actor.today);
  if (outcome === 'notOpen') throw new NotCarriedOut(outcome);
  if (outcome === 'already') return;
  try {
    await handling.storing.update(target.template, record as never, outcome.change as never);
  } catch (error) {
    if (!again || !isFailure(error, 'Conflict')) throw error;
    await carry(handling, request, false);
  }
}

async function carryAndSay(handling: RequestHandling, request: ChangeRequest): Promise<void> {
  await carry(handling, request);
  await store(handling, request, carriedOut(request, handling.actor));
}

async function adopt(handling: RequestHandling, request: ChangeRequest, text: string): Promise<void> {
  const { actor, people } = handling;
  const adopted = await store(handling, request, decide(request, actor, people, { adopt: true, text }));
  if (carriesItselfOut(adopted) && isToBeCarriedOut(adopted)) await carryAndSay(handling, adopted);
}

/**
 * Takes a step with a change request. Deciding for it is stored first, then what it decides, and last that this stands
 * in the plan: stopped anywhere it is decided at most, and «carry out» goes on; nothing is stored twice.
 * Rejects like the repository; with `NotCarriedOut` where there is nothing left to change.
 */
export async function handleRequest(
  handling: RequestHandling,
  request: ChangeRequest,
  name: HandlingName,
  text: string
): Promise<void> {
  const { actor, people } = handling;
  const ways: { readonly [N in HandlingName]: () => Promise<unknown> } = {
    recommendYes: () => store(handling, request, recommend(request, actor, 'yes', text)),
    recommendNo: () => store(handling, request, recommend(request, actor, 'no', text)),
    adopt: () => adopt(handling, request, text),
    reject: () => store(handling, request, decide(request, actor, people, { adopt: false, text })),
    withdraw: () => store(handling, request, withdrawRequest(request, actor)),
    carryOut: () => carryAndSay(handling, request),
    carriedOut: () => store(handling, request, carriedOut(request, actor))
  };
  await ways[name]();
}
