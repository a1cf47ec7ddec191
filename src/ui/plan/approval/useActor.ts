import * as React from 'react';
import { rolesOf } from '../../../domain/access';
import type { Actor } from '../../../domain/planning/approval';
import { useLedProject } from '../../project/useLedProject';
import { useSetting } from '../../setting';

/** Whoever looks, as somebody who may take a step with the plan. */
export function useActor(): Actor {
  const { opening, readOnly, today } = useSetting();
  const project = useLedProject();
  return React.useMemo(() => {
    const roles = rolesOf({ id: opening.me.id, mayEdit: !readOnly }, project);
    return { person: opening.me, roles, today };
  }, [opening, readOnly, project, today]);
}
