import { may } from '../access';
import { Failure, isFailure } from '../failure';
import type { Link } from '../schema/kinds';
import type { AnyDraft, AnyRecord, RecordOf } from '../schema/record';
import { belongsToProject, identityIn } from '../schema/template';
import type { Template } from '../schema/template';
import { storeStep } from '../storeStep';
import type { Store } from '../storeStep';
import { templateNamed } from '../templates';
import type { TemplateName } from '../templates';
import { changeRequest } from '../templates/changeRequest';
import { project } from '../templates/project';
import { carryOut, targetOf } from './carryOut';
import type { Target, WhyNot } from './carryOut';
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
import { closedTo } from './dependencies';
import { linkTo } from './linkTo';

type ChangeRequest = RecordOf<typeof changeRequest>;

type Queries = Readonly<Record<string, { readonly template: Template; readonly filter?: AnyDraft }>>;

/** Where requests, and what they change, are read and stored. */
export interface RequestStore extends Store {
  read<Q extends Queries>(queries: Q): Promise<{ readonly [K in keyof Q]: readonly unknown[] }>;
}

export type HandlingName = 'recommendYes' | 'recommendNo' | 'adopt' | 'reject' | 'withdraw' | 'carryOut' | 'carriedOut';

/** What was to be changed cannot be: the plan stands as it did. Of a wish for links: what is not found. */
export class NotCarriedOut extends Error {
  public constructor(
    public readonly why: WhyNot,
    public readonly names: readonly string[] = []
  ) {
    super(why);
  }
}

interface Where {
  readonly storing: RequestStore;
  /** The project's key. */
  readonly projectKey: string;
}

export interface RequestHandling extends Where {
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

const ownQuery = (template: Template, projectKey: string): Queries[string] =>
  belongsToProject(template) ? { template, filter: { projectKey } } : { template };

interface Found {
  readonly record: AnyRecord | undefined;
  /** The rows that a link may be called by. */
  readonly rows: readonly Link[];
  /** Of these, those that this record may not point at. */
  readonly closed: ReadonlySet<number>;
}

/** Goals of programmes are chosen among those of the project's own programme. */
const isOfOwner = (row: AnyRecord, owner: AnyRecord | undefined): boolean =>
  !('programme' in row) || (row.programme as Link | null)?.id === (owner?.programme as Link | null)?.id;

/** The record that is to be changed and, where it is to point at others, those: one round trip. */
async function find({ storing, projectKey }: Where, { template, field, id, key }: Target): Promise<Found> {
  const { to } = template.fields[field]!;
  const linked = to === undefined ? undefined : templateNamed(to as TemplateName);
  const own = { template: project, filter: { key: projectKey } };
  const queries: Queries = {
    found: template === project ? own : ownQuery(template, projectKey),
    ...(linked ? { owner: own, rows: ownQuery(linked, projectKey) } : {})
  };
  const answers: Readonly<Record<string, readonly unknown[]>> = await storing.read(queries);
  const rowsIn = (name: string): readonly AnyRecord[] => (answers[name] ?? []) as readonly AnyRecord[];
  const isIt = (row: AnyRecord): boolean => (id === undefined ? identityIn(template, row) === key : row.id === id);
  const choosable = rowsIn('rows').filter((row) => isOfOwner(row, rowsIn('owner')[0]));
  const record = rowsIn('found').find(isIt);
  const closed = closedTo(template, template.fields[field], record?.id ?? 0, choosable);
  return { record, closed, rows: choosable.map((row) => linkTo(row, linked?.title)) };
}

/** The record of the plan that deciding for a request changes; null where people change it by hand, or it is gone. */
export async function changedBy(
  where: Where,
  request: ChangeRequest
): Promise<{ readonly template: Template; readonly id: number } | null> {
  const target = carriesItselfOut(request) ? targetOf(request) : null;
  const record = target && (await find(where, target)).record;
  return target && record ? { template: target.template, id: record.id } : null;
}

/** What is to be stored, and in which record; null where it says so already. */
interface Prepared {
  readonly template: Template;
  readonly record: AnyRecord;
  readonly change: AnyDraft;
}

/** What carrying a request out comes to, as the plan stands now. Rejects with `NotCarriedOut` where it cannot be. */
async function prepare(handling: RequestHandling, request: ChangeRequest): Promise<Prepared | null> {
  const target = targetOf(request);
  const found = target && (await find(handling, target));
  if (!target || !found?.record) throw new NotCarriedOut('gone');
  const { record } = found;
  const outcome = carryOut(request, record, handling.actor.today, found);
  if (outcome === 'already') return null;
  if ('why' in outcome) throw new NotCarriedOut(outcome.why, outcome.names);
  return { template: target.template, record, change: outcome.change };
}

/** Stores in the plan what a request decides. Where somebody writes in the record at the same moment, it is read once more. */
async function carry(handling: RequestHandling, request: ChangeRequest, prepared: Prepared | null): Promise<void> {
  const set = (it: Prepared | null): Promise<unknown> | null =>
    it && handling.storing.update(it.template, it.record as never, it.change as never);
  try {
    await set(prepared);
  } catch (error) {
    if (!isFailure(error, 'Conflict')) throw error;
    await set(await prepare(handling, request));
  }
  await store(handling, request, carriedOut(request, handling.actor));
}

/** What cannot be carried out is not decided for: it can still be changed, refused or taken back. */
async function adopt(handling: RequestHandling, request: ChangeRequest, text: string): Promise<void> {
  const { actor, people } = handling;
  const step = decide(request, actor, people, { adopt: true, text });
  const itself = step.ok && carriesItselfOut(request);
  const prepared = itself ? await prepare(handling, request) : null;
  const adopted = await store(handling, request, step);
  if (itself && isToBeCarriedOut(adopted)) await carry(handling, adopted, prepared);
}

/**
 * Takes a step with a change request. Deciding for it is stored first, then what it decides, and last that this stands
 * in the plan: stopped anywhere it is decided at most, and «carry out» goes on; nothing is stored twice.
 * Rejects like the repository; with `NotCarriedOut`, before anything is stored, where the plan cannot be changed so.
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
    carryOut: async () => carry(handling, request, await prepare(handling, request)),
    carriedOut: () => store(handling, request, carriedOut(request, actor))
  };
  await ways[name]();
}
