import * as React from 'react';
import { expectedReports } from '../../domain/reports/calendar';
import type { Expected } from '../../domain/reports/calendar';
import { programme } from '../../domain/templates/programme';
import { reportingLine } from '../../domain/templates/reportingLine';
import { useReportHeads, useRows } from '../data/useRows';
import { useProject } from '../project/ProjectRoom';
import { useSetting } from '../setting';

/** The reports that are due, or soon will be, and that nobody has begun. */
export function useExpected(): readonly Expected[] {
  const project = useProject();
  const { today } = useSetting();
  const programmes = useRows(programme);
  const lines = useRows(reportingLine);
  const heads = useReportHeads();
  return React.useMemo(() => {
    const calendar = programmes.find(({ id }) => id === project.programme?.id);
    return expectedReports({ project, calendar, lines, ...heads }, today);
  }, [project, today, programmes, lines, heads]);
}
