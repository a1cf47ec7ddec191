import * as React from 'react';
import { isFailure } from '../../domain/failure';
import { carriesItselfOut } from '../../domain/planning/changeRequests';
import { handleRequest, handlingFor, NotCarriedOut } from '../../domain/planning/handleRequest';
import type { HandlingName, RequestHandling } from '../../domain/planning/handleRequest';
import { useSay } from '../app/Announcer';
import { useLater, useWords } from '../app/WordsRoom';
import { useProjectKey } from '../data/projectKey';
import type { ChangeRequest } from '../data/records';
import { useSite } from '../data/SiteRoom';
import { useStore } from '../data/useStore';
import { whyNot } from '../../locales/changes/whyNot';
import { wordsOf } from '../parts/failures';
import { useActor } from '../plan/approval/useActor';
import { useLedProject } from '../project/useLedProject';

export interface Handling {
  /** What this person may do with the request as it stands. */
  readonly names: readonly HandlingName[];
  readonly busy: boolean;
  readonly failed: string | null;
  readonly handle: (name: HandlingName, text: string) => Promise<boolean>;
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
  const later = useLater();
  const { changes: said } = later;
  const say = useSay();
  const handling = useRequestHandling();
  const [state, setState] = React.useState<{ readonly busy: boolean; readonly failed: string | null }>({
    busy: false,
    failed: null
  });
  const why = (error: unknown): string => {
    if (error instanceof NotCarriedOut) return whyNot(later, error);
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
  return { names: handlingFor(request, handling.actor, handling.people), ...state, handle };
}
