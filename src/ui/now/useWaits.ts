import * as React from 'react';
import type { Calendar } from '../../domain/planning/asking';
import { waitsIn } from '../../domain/planning/waiting';
import type { Wait } from '../../domain/planning/waiting';
import { changeRequest } from '../../domain/templates/changeRequest';
import { followUpReport } from '../../domain/templates/followUpReport';
import { milestone } from '../../domain/templates/milestone';
import type { ChangeRequest, Milestone, Report } from '../data/records';
import { useRows } from '../data/useRows';
import { dayOf } from '../form/typing/timeText';
import { usePlan } from '../plan/chapters/usePlan';
import type { ProjectPlan } from '../plan/chapters/usePlan';
import { useLedProject } from '../project/useLedProject';
import { useSetting } from '../setting';

export type Waited = Wait<Milestone, Report, ProjectPlan, ChangeRequest>;

/** Everything in this project that waits for somebody. */
export function useWaits(): readonly Waited[] {
  const project = useLedProject();
  const milestones = useRows(milestone);
  const reports = useRows(followUpReport);
  const requests = useRows(changeRequest);
  const { record: plan } = usePlan();
  const { today } = useSetting();
  return React.useMemo(() => {
    const calendar: Calendar = { today, dayOf };
    return waitsIn(milestones, reports, project, calendar, plan, requests);
  }, [milestones, reports, project, plan, requests, today]);
}
