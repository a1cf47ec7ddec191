import * as React from 'react';
import { checkPlan } from '../../../domain/planning/check/checkPlan';
import type { Checked } from '../../../domain/planning/check/checkPlan';
import { activity } from '../../../domain/templates/activity';
import { goal } from '../../../domain/templates/goal';
import { milestone } from '../../../domain/templates/milestone';
import { useRows } from '../../data/useRows';
import { useProject } from '../../project/ProjectRoom';
import { useSetting } from '../../setting';
import { usePlan } from '../chapters/usePlan';

/** What «Sjekk planen» finds in the plan as it is now. */
export function useChecked(): Checked {
  const project = useProject();
  const { record: plan } = usePlan();
  const goals = useRows(goal);
  const milestones = useRows(milestone);
  const activities = useRows(activity);
  const { today } = useSetting();
  return React.useMemo(
    () => checkPlan({ project, plan, goals, milestones, activities, today }),
    [project, plan, goals, milestones, activities, today]
  );
}
