import * as React from 'react';
import { isFailure } from '../../../domain/failure';
import { blank } from '../../../domain/schema/record';
import type { ChangeOf, Identity, RecordOf } from '../../../domain/schema/record';
import { projectPlan } from '../../../domain/templates/projectPlan';
import { useRows } from '../../data/useRows';
import { useStore } from '../../data/useStore';
import { useProject } from '../../project/ProjectRoom';
import { useRowStart } from '../../project/useRowStart';

export type ProjectPlan = RecordOf<typeof projectPlan>;
/** What stands in a plan, stored or not. */
export type PlanContents = Omit<ProjectPlan, keyof Identity>;

export interface Plan {
  /** Null in a project whose plan nobody has written in yet. */
  readonly record: ProjectPlan | null;
  /** The plan, or what it would be if somebody wrote in it now. */
  readonly plan: PlanContents;
  /** What a new plan begins with: there is one to a project, and two people who begin it at once begin the same. */
  readonly known: ReturnType<typeof useRowStart> & { readonly name: string; readonly rowKey: string };
  /**
   * Stores a change made from the plan as it is; where somebody has written since, it is made again from theirs.
   * Rejects with a Failure.
   */
  readonly change: (change: (plan: PlanContents) => ChangeOf<typeof projectPlan>) => Promise<void>;
}

/** The project's plan record. */
export function usePlan(): Plan {
  const { key, name } = useProject();
  const start = useRowStart();
  const record = useRows(projectPlan).find(({ rowKey }) => rowKey === key) ?? null;
  const { create, update } = useStore();
  const known = React.useMemo(() => ({ ...start, name, rowKey: key }), [start, name, key]);
  const plan = React.useMemo(() => record ?? (blank(projectPlan, known) as unknown as PlanContents), [record, known]);
  const change = async (next: (plan: PlanContents) => ChangeOf<typeof projectPlan>): Promise<void> => {
    if (!record) return void (await create(projectPlan, { ...known, ...next(plan) }));
    try {
      await update(projectPlan, record, next(record));
    } catch (error) {
      if (!isFailure(error, 'Conflict')) throw error;
      const theirs = error.detail.current as unknown as ProjectPlan;
      await update(projectPlan, theirs, next(theirs));
    }
  };
  return { record, plan, known, change };
}
