import * as React from 'react';
import { nextMilestone } from '../../domain/planning/planTree';
import { sinceLastTo } from '../../domain/reports/period';
import { yearOf } from '../../domain/schema/dates';
import { milestone } from '../../domain/templates/milestone';
import { statusReport } from '../../domain/templates/statusReport';
import { useRows } from '../data/useRows';
import { useProject } from '../project/ProjectRoom';
import { useSetting } from '../setting';
import { hasYear } from './wish';
import type { Recipient, Wish } from './wish';
import type { ReportKind } from './reportKinds';

const recipientOf = (name: string): Recipient =>
  name === 'steeringGroup' || name === 'ufl' ? name : 'programmeLeader';

/** What a report of a kind most likely is about; `about` is the milestone, the receiver or the year, where it is known. */
export function useFirstWish(): (kind: ReportKind, about: string | undefined) => Wish {
  const milestones = useRows(milestone);
  const reports = useRows(statusReport);
  const { periodStart } = useProject();
  const { today } = useSetting();
  return React.useCallback(
    (kind, about = '') => {
      const next = String(nextMilestone(milestones, today)?.id ?? milestones[0]?.id ?? '');
      const recipient = recipientOf(about);
      // The project's first day, before the receiver has had any.
      const from = sinceLastTo(recipient, reports) ?? periodStart;
      const year = kind === 'halfYear' ? yearOf(today) : yearOf(today) - 1;
      return {
        kind,
        milestone: kind === 'followUpReport' && about !== '' ? about : next,
        recipient,
        from: from !== null && from > today ? today : from,
        until: today,
        year: hasYear(kind) && about !== '' ? about : String(year),
        due: null
      };
    },
    [milestones, reports, periodStart, today]
  );
}
