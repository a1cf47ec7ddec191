import * as React from 'react';
import { checkPlan } from '../../../domain/planning/check/checkPlan';
import type { Checked } from '../../../domain/planning/check/checkPlan';
import type { CheckedPlan } from '../../../domain/planning/check/plan';
import { activity } from '../../../domain/templates/activity';
import { benefit } from '../../../domain/templates/benefit';
import { goal } from '../../../domain/templates/goal';
import { indicator } from '../../../domain/templates/indicator';
import { measurement } from '../../../domain/templates/measurement';
import { milestone } from '../../../domain/templates/milestone';
import { useLacking } from '../../benefits/useLacking';
import { useLoadedRows, useRows } from '../../data/useRows';
import { useProject } from '../../project/ProjectRoom';
import { useSetting } from '../../setting';
import { usePlan } from '../chapters/usePlan';

const ofBenefits = [benefit, indicator, measurement];

/** What the benefits lack, where they can be read: they do not come with the plan. */
function useBenefits(): CheckedPlan['benefits'] {
  const { loading, error } = useLoadedRows(ofBenefits);
  const { length: count } = useRows(benefit);
  const lacks = useLacking();
  return React.useMemo(() => (loading || error ? null : { count, lacks }), [loading, error, count, lacks]);
}

/** What «Sjekk planen» finds in the plan as it is now. */
export function useChecked(): Checked {
  const project = useProject();
  const { record: plan } = usePlan();
  const goals = useRows(goal);
  const milestones = useRows(milestone);
  const activities = useRows(activity);
  const benefits = useBenefits();
  const { today } = useSetting();
  return React.useMemo(
    () => checkPlan({ project, plan, goals, milestones, activities, benefits, today }),
    [project, plan, goals, milestones, activities, benefits, today]
  );
}
