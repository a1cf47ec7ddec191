import * as React from 'react';
import type { AnyRecord } from '../../data/repository';
import { Failure, isFailure } from '../../domain/failure';
import { carryOut, targetOf } from '../../domain/planning/carryOut';
import type { Target } from '../../domain/planning/carryOut';
import {
  carriedOut,
  carriesItselfOut,
  changeDeciders,
  decide,
  isToBeCarriedOut,
  isUndecided,
  recommend,
  withdrawRequest
} from '../../domain/planning/changeRequests';
import type { RequestStep } from '../../domain/planning/changeRequests';
import { may } from '../../domain/access';
import { identityIn } from '../../domain/schema/template';
import { changeRequest } from '../../domain/templates/changeRequest';
import { useSay } from '../app/Announcer';
import { useLater, useWords } from '../app/WordsRoom';
import { useProjectKey } from '../data/projectKey';
import { queryOf } from '../data/projectRows';
import type { ChangeRequest } from '../data/records';
import { useSite } from '../data/SiteRoom';
import { useStore } from '../data/useStore';
import { wordsOf } from '../parts/failures';
import { useActor } from '../plan/approval/useActor';
import { useProject } from '../project/ProjectRoom';
import { useLedProject } from '../project/useLedProject';

export type HandlingName = 'recommendYes' | 'recommendNo' | 'adopt' | 'reject' | 'withdraw' | 'carryOut' | 'carriedOut';

export interface Handling {
  /** What this person may do with the request as it stands. */
  readonly names: readonly HandlingName[];
  readonly busy: boolean;
  readonly failed: string | null;
  readonly handle: (name: HandlingName, text: string) => Promise<boolean>;
}

/** What was to be changed could not be: it is decided, and the plan still stands as it did. */
class NotCarriedOut extends Error {
  public constructor(public readonly why: 'gone' | 'notOpen') {
    super(why);
  }
}

/** Stores in the plan what a request decides. Reads the record as it is now; what says so already stays. */
function useCarryOut(): (request: ChangeRequest) => Promise<void> {
  const { connection } = useSite();
  const key = useProjectKey();
  const { update } = useStore();
  const { today } = useActor();
  const find = async ({ template, id, key: wanted }: Target): Promise<AnyRecord | undefined> => {
    const { found } = await connection.repository.read({ found: queryOf(template, key) });
    const rows = found as unknown as readonly AnyRecord[];
    return rows.find((row) => (id === undefined ? identityIn(template, row) === wanted : row.id === id));
  };
  return async (request) => {
    const target = targetOf(request);
    const record = target && (await find(target));
    if (!target || !record) throw new NotCarriedOut('gone');
    const outcome = carryOut(request, record, today);
    if (outcome === 'notOpen') throw new NotCarriedOut(outcome);
    if (outcome !== 'already') await update(target.template, record as never, outcome.change as never);
  };
}

function useNames(request: ChangeRequest): readonly HandlingName[] {
  const { person, roles } = useActor();
  const project = useLedProject();
  const mayRecommend = may(roles, 'recommendChange');
  const mayDecide = may(roles, 'decideChange') && changeDeciders(project).some(({ id }) => id === person.id);
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

type Ways = { readonly [N in HandlingName]: (text: string) => Promise<unknown> };

/** What each step stores. Deciding for a request stores what it decides, and then says that it stands there. */
function useWays(request: ChangeRequest): Ways {
  const actor = useActor();
  const project = useProject();
  const { update } = useStore();
  const carry = useCarryOut();
  const store = async (row: ChangeRequest, step: RequestStep): Promise<ChangeRequest> => {
    if (!step.ok) throw new Failure({ kind: 'Forbidden' });
    return update(changeRequest, row, step.change);
  };
  const carryAndSay = async (row: ChangeRequest): Promise<void> => {
    await carry(row);
    await store(row, carriedOut(row, actor));
  };
  return {
    recommendYes: (text) => store(request, recommend(request, actor, 'yes', text)),
    recommendNo: (text) => store(request, recommend(request, actor, 'no', text)),
    adopt: async (text) => {
      const adopted = await store(request, decide(request, actor, project, { adopt: true, text }));
      if (carriesItselfOut(adopted)) await carryAndSay(adopted);
    },
    reject: (text) => store(request, decide(request, actor, project, { adopt: false, text })),
    withdraw: () => store(request, withdrawRequest(request, actor)),
    carryOut: () => carryAndSay(request),
    carriedOut: () => store(request, carriedOut(request, actor))
  };
}

/** The steps of a change request, one at a time. */
export function useHandling(request: ChangeRequest): Handling {
  const words = useWords();
  const { changes: said } = useLater();
  const say = useSay();
  const ways = useWays(request);
  const [state, setState] = React.useState<{ readonly busy: boolean; readonly failed: string | null }>({
    busy: false,
    failed: null
  });
  const why = (error: unknown): string => {
    if (error instanceof NotCarriedOut) return said[error.why];
    return isFailure(error, 'Conflict') ? said.others : wordsOf(words, error);
  };
  const handle: Handling['handle'] = async (name, text) => {
    setState({ busy: true, failed: null });
    try {
      await ways[name](text);
      setState({ busy: false, failed: null });
      say(said.done[name === 'adopt' && !carriesItselfOut(request) ? 'adoptByHand' : name]);
      return true;
    } catch (error) {
      setState({ busy: false, failed: why(error) });
      return false;
    }
  };
  return { names: useNames(request), ...state, handle };
}
