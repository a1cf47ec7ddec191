import * as React from 'react';
import type { AnyRecord } from '../../data/repository';
import { isFailure } from '../../domain/failure';
import { carriesItselfOut } from '../../domain/planning/changeRequests';
import { NotCarriedOut, handle as handleRequest, handlingFor } from '../../domain/planning/handling';
import type { HandlingName, RequestStore } from '../../domain/planning/handling';
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
import { useLedProject } from '../project/useLedProject';

export interface Handling {
  /** What this person may do with the request as it stands. */
  readonly names: readonly HandlingName[];
  readonly busy: boolean;
  readonly failed: string | null;
  readonly handle: (name: HandlingName, text: string) => Promise<boolean>;
}

/** Where requests, and what they change, are kept. */
function useRequestStore(): RequestStore {
  const { connection } = useSite();
  const key = useProjectKey();
  const { update } = useStore();
  return {
    find: async ({ template, id, key: wanted }) => {
      const { found } = await connection.repository.read({ found: queryOf(template, key) });
      const rows = found as unknown as readonly AnyRecord[];
      return rows.find((row) => (id === undefined ? identityIn(template, row) === wanted : row.id === id));
    },
    update: (template, record, change) => update(template, record as never, change as never),
    store: (request, change) => update(changeRequest, request, change)
  };
}

/** The steps of a change request, one at a time. */
export function useHandling(request: ChangeRequest): Handling {
  const words = useWords();
  const { changes: said } = useLater();
  const say = useSay();
  const actor = useActor();
  const project = useLedProject();
  const requests = useRequestStore();
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
      await handleRequest(name, text, request, actor, project, requests);
      setState({ busy: false, failed: null });
      say(said.done[name === 'adopt' && !carriesItselfOut(request) ? 'adoptByHand' : name]);
      return true;
    } catch (error) {
      setState({ busy: false, failed: why(error) });
      return false;
    }
  };
  return { names: handlingFor(request, actor, project), ...state, handle };
}
