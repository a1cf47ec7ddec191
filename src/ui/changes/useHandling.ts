import * as React from 'react';
import { may } from '../../domain/access';
import { isFailure } from '../../domain/failure';
import { carriesItselfOut, changeDeciders, isToBeCarriedOut, isUndecided } from '../../domain/planning/changeRequests';
import { useSay } from '../app/Announcer';
import { useLater, useWords } from '../app/WordsRoom';
import { useProjectKey } from '../data/projectKey';
import type { ChangeRequest } from '../data/records';
import { useSite } from '../data/SiteRoom';
import { useStore } from '../data/useStore';
import { wordsOf } from '../parts/failures';
import { useActor } from '../plan/approval/useActor';
import { useLedProject } from '../project/useLedProject';
import { handleRequest, NotCarriedOut } from './handleRequest';
import type { HandlingName, RequestHandling } from './handleRequest';

export interface Handling {
  /** What this person may do with the request as it stands. */
  readonly names: readonly HandlingName[];
  readonly busy: boolean;
  readonly failed: string | null;
  readonly handle: (name: HandlingName, text: string) => Promise<boolean>;
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

/** Who handles the request, and where what comes of it is stored. */
function useRequestHandling(): RequestHandling {
  const { connection } = useSite();
  const { read } = connection.repository;
  const { update } = useStore();
  return { storing: { update, read }, projectKey: useProjectKey(), actor: useActor(), people: useLedProject() };
}

/** The steps of a change request, one at a time. */
export function useHandling(request: ChangeRequest): Handling {
  const words = useWords();
  const { changes: said } = useLater();
  const say = useSay();
  const handling = useRequestHandling();
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
      await handleRequest(handling, request, name, text);
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
