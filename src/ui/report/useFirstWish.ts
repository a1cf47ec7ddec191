import * as React from 'react';
import { nextMilestone } from '../../domain/planning/planTree';
import { addDays, compareDates, yearOf } from '../../domain/schema/dates';
import type { IsoDate } from '../../domain/schema/dates';
import { milestone } from '../../domain/templates/milestone';
import { statusReport } from '../../domain/templates/statusReport';
import { useRows } from '../data/useRows';
import { useProject } from '../project/ProjectRoom';
import { useSetting } from '../setting';
import { hasYear } from './wish';
import type { Recipient, Wish } from './wish';
import type { ReportKind } from './reportKinds';

/** The day after the last status report's period; the project's first day before there is one. */
function since(ends: readonly (IsoDate | null)[], start: IsoDate | null): IsoDate | null {
  const last = ends
    .flatMap((end) => end ?? [])
    .sort(compareDates)
    .pop();
  return last ? addDays(last, 1) : start;
}

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
      const from = since(
        reports.map(({ periodEnd }) => periodEnd),
        periodStart
      );
      const year = kind === 'halfYear' ? yearOf(today) : yearOf(today) - 1;
      return {
        kind,
        milestone: kind === 'followUpReport' && about !== '' ? about : next,
        recipient: recipientOf(about),
        from: from !== null && from <= today ? from : null,
        until: today,
        year: hasYear(kind) && about !== '' ? about : String(year),
        due: null
      };
    },
    [milestones, reports, periodStart, today]
  );
}
