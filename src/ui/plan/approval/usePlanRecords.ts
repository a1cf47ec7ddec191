import * as React from 'react';
import { planPrint } from '../../../domain/planning/planContent';
import type { PlanRecords } from '../../../domain/planning/planContent';
import { activity } from '../../../domain/templates/activity';
import { goal } from '../../../domain/templates/goal';
import { chapterTemplates } from '../../../domain/templates/rooms';
import { milestone } from '../../../domain/templates/milestone';
import { useRows, useRowsByName } from '../../data/useRows';
import { useProject } from '../../project/ProjectRoom';
import { usePlan } from '../chapters/usePlan';

/** What the plan consists of today, from the rows that every screen has. */
export function usePlanRecords(): PlanRecords {
  const project = useProject();
  const { record } = usePlan();
  const goals = useRows(goal);
  const milestones = useRows(milestone);
  const activities = useRows(activity);
  const lists = useRowsByName(chapterTemplates);
  return React.useMemo(
    () => ({ project, plan: record, goals, milestones, activities, lists }),
    [project, record, goals, milestones, activities, lists]
  );
}

/** What the plan says today, in a few digits. */
export function usePlanPrint(): string {
  const records = usePlanRecords();
  return React.useMemo(() => planPrint(records), [records]);
}
