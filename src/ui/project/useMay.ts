import * as React from 'react';
import { may, rolesOf } from '../../domain/access';
import type { Act } from '../../domain/access';
import { useControlled } from '../changes/useControlled';
import { useSetting } from '../setting';
import type { Milestone } from '../data/records';
import { useLedProject } from './useLedProject';

/** What this person may do in the project, or with one milestone of it. A plan under change control is not edited. */
export function useMay(milestone?: Pick<Milestone, 'responsible'>): (act: Act) => boolean {
  const { opening, readOnly } = useSetting();
  const project = useLedProject();
  const controlled = useControlled();
  return React.useMemo(() => {
    const roles = rolesOf({ id: opening.me.id, mayEdit: !readOnly }, project, milestone);
    return (act) => may(roles, act) && !(controlled && act === 'editPlan');
  }, [opening, readOnly, project, milestone, controlled]);
}
