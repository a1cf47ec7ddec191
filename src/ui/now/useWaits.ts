import * as React from 'react';
import type { BegunReport } from '../../domain/reports/begun';
import { waitsIn } from '../../domain/planning/waiting';
import type { Wait } from '../../domain/planning/waiting';
import { changeRequest } from '../../domain/templates/changeRequest';
import { milestone } from '../../domain/templates/milestone';
import type { ChangeRequest, Milestone } from '../data/records';
import { useRows } from '../data/useRows';
import { usePlan } from '../plan/chapters/usePlan';
import type { ProjectPlan } from '../plan/chapters/usePlan';
import { useBegunReports } from '../report/useBegunReports';
import { useExpected } from '../report/useExpected';
import { useCalendar } from '../project/useCalendar';
import { useLedProject } from '../project/useLedProject';

export type Waited = Wait<Milestone, BegunReport, ProjectPlan, ChangeRequest>;

/** Everything in this project that waits for somebody. */
export function useWaits(): readonly Waited[] {
  const project = useLedProject();
  const milestones = useRows(milestone);
  const reports = useBegunReports();
  const expected = useExpected();
  const requests = useRows(changeRequest);
  const { record: plan } = usePlan();
  const calendar = useCalendar();
  return React.useMemo(
    () => waitsIn({ milestones, reports, expected, plan, requests }, project, calendar),
    [milestones, reports, expected, project, plan, requests, calendar]
  );
}
