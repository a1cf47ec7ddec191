import * as React from 'react';
import { answersGoals, goalsToAnswer } from '../../domain/reports/goals';
import type { RecordOf } from '../../domain/schema/record';
import { goal } from '../../domain/templates/goal';
import { goalResult } from '../../domain/templates/goalResult';
import type { programmeReport } from '../../domain/templates/programmeReport';
import { useRows } from '../data/useRows';
import { useStore } from '../data/useStore';
import { useRowStart } from '../project/useRowStart';

/** Puts the plan's goals into a report that answers for them: those that are not there yet. */
export function useGoalRows(): (report: RecordOf<typeof programmeReport>) => Promise<void> {
  const goals = useRows(goal);
  const results = useRows(goalResult);
  const { createAll } = useStore();
  const start = useRowStart();
  return React.useCallback(
    async (report) => {
      if (!answersGoals(report.kind)) return;
      const own = results.filter((result) => result.report?.id === report.id);
      const link = { id: report.id, title: report.name };
      const drafts = goalsToAnswer(goals, results, own).map((each) => ({
        ...start,
        ...each,
        report: link,
        rowKey: crypto.randomUUID()
      }));
      if (drafts.length === 0) return;
      const attempts = await createAll(goalResult, drafts);
      const failed = attempts.find((attempt) => 'failure' in attempt);
      if (failed && 'failure' in failed) throw failed.failure;
    },
    [goals, results, createAll, start]
  );
}
