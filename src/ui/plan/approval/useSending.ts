import { missingIn, send, withdraw } from '../../../domain/planning/approval';
import type { Missing } from '../../../domain/planning/approval';
import { Failure } from '../../../domain/failure';
import { goal } from '../../../domain/templates/goal';
import { milestone } from '../../../domain/templates/milestone';
import { projectPlan } from '../../../domain/templates/projectPlan';
import { useWords } from '../../app/WordsRoom';
import { useRows } from '../../data/useRows';
import { useStore } from '../../data/useStore';
import { useLedProject } from '../../project/useLedProject';
import { usePlan } from '../chapters/usePlan';
import { takeStep } from './takeStep';
import { useActor } from './useActor';
import { usePlanPrint } from './usePlanRecords';
import { useStep } from './useStep';

export interface Sending {
  readonly missing: readonly Missing[];
  readonly busy: boolean;
  readonly failed: string | null;
  readonly send: () => Promise<boolean>;
  readonly withdraw: () => Promise<boolean>;
}

/** Sending the plan to whoever approves it, and taking it back. */
export function useSending(): Sending {
  const { approval: said } = useWords().messages;
  const store = useStore();
  const project = useLedProject();
  const { record, plan, known } = usePlan();
  const actor = useActor();
  const print = usePlanPrint();
  const content = { project, goals: useRows(goal), milestones: useRows(milestone) };
  const { take, busy, failed } = useStep();
  return {
    busy,
    failed,
    missing: missingIn(content),
    send: () =>
      take(async () => {
        const step = send(plan, actor, content, print);
        if (record) await takeStep(store, record, step);
        else if (step.ok) await store.create(projectPlan, { ...known, ...step.change });
        else throw new Failure({ kind: 'Forbidden' });
        return said.sent;
      }),
    withdraw: () =>
      take(async () => {
        await takeStep(store, record!, withdraw(record!, actor));
        return said.withdrawn;
      })
  };
}
