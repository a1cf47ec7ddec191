import * as React from 'react';
import { myTurn } from '../../domain/planning/myTurn';
import type { MyTurn } from '../../domain/planning/myTurn';
import type { BegunReport } from '../../domain/reports/begun';
import { milestone } from '../../domain/templates/milestone';
import type { ChangeRequest, Milestone } from '../data/records';
import { useRows } from '../data/useRows';
import type { ProjectPlan } from '../plan/chapters/usePlan';
import { useLedProject } from '../project/useLedProject';
import { useSetting } from '../setting';
import type { Waited } from './useWaits';

/** Where somebody else answers first, what one is writing stays where it is, to be settled there. */
function withOpen(waits: readonly Waited[], row: Milestone | undefined): readonly Waited[] {
  const isThere = waits.some((wait) => wait.what === 'answer' && wait.milestone.id === row?.id);
  if (!row || isThere) return waits;
  return [{ what: 'answer', milestone: row, holders: [], since: '' }, ...waits];
}

/** What waits for whoever looks. `open` is the milestone that is being answered for. */
export function useMyTurn(
  waits: readonly Waited[],
  open: number | undefined
): MyTurn<Milestone, BegunReport, ProjectPlan, ChangeRequest> {
  const project = useLedProject();
  const milestones = useRows(milestone);
  const { opening, readOnly } = useSetting();
  const { id } = opening.me;
  return React.useMemo(() => {
    const turn = myTurn({ id, mayEdit: !readOnly }, { ...project, milestones }, waits);
    const row = milestones.find((each) => each.id === open);
    return { ...turn, waits: withOpen(turn.waits, row) };
  }, [id, readOnly, project, milestones, waits, open]);
}
