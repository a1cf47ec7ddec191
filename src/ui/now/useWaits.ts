import * as React from 'react';
import type { Calendar } from '../../domain/planning/asking';
import type { BegunReport } from '../../domain/reports/begun';
import { waitsIn } from '../../domain/planning/waiting';
import type { Wait } from '../../domain/planning/waiting';
import { changeRequest } from '../../domain/templates/changeRequest';
import { milestone } from '../../domain/templates/milestone';
import type { ChangeRequest, Milestone } from '../data/records';
import { useRows } from '../data/useRows';
import { dayOf } from '../form/typing/timeText';
import { usePlan } from '../plan/chapters/usePlan';
import type { ProjectPlan } from '../plan/chapters/usePlan';
import { useBegunReports } from '../report/useBegunReports';
import { useExpected } from '../report/useExpected';
import { useLedProject } from '../project/useLedProject';
import { useSetting } from '../setting';

export type Waited = Wait<Milestone, BegunReport, ProjectPlan, ChangeRequest>;

/** Everything in this project that waits for somebody. */
export function useWaits(): readonly Waited[] {
  const project = useLedProject();
  const milestones = useRows(milestone);
  const reports = useBegunReports();
  const expected = useExpected();
  const requests = useRows(changeRequest);
  const { record: plan } = usePlan();
  const { today } = useSetting();
  return React.useMemo(() => {
    const calendar: Calendar = { today, dayOf };
    return waitsIn({ milestones, reports, expected, plan, requests }, project, calendar);
  }, [milestones, reports, expected, project, plan, requests, today]);
}
