import * as React from 'react';
import { begunReports } from '../../domain/reports/begun';
import type { BegunReport } from '../../domain/reports/begun';
import { followUpReport } from '../../domain/templates/followUpReport';
import { useReportHeads, useRows } from '../data/useRows';

/** Every report of the project that somebody has begun or ordered. They come with the project. */
export function useBegunReports(): readonly BegunReport[] {
  const followUps = useRows(followUpReport);
  const heads = useReportHeads();
  return React.useMemo(() => begunReports<unknown>({ followUps, ...heads }), [followUps, heads]);
}
