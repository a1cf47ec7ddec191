import * as React from 'react';
import { reportHeadings } from '../../../domain/reports/headings';
import type { Heading } from '../../../domain/reports/draft/sentence';
import type { Report } from '../../data/records';
import { useMay } from '../../project/useMay';
import { isWritten } from './DraftPanel';
import { Sources } from './Sources';

const isHeading = (name: string): name is Heading => name in reportHeadings;

/** What stands under each heading of where its text is from, and whether that is shown: on paper it may be in the way. */
export function useSources(report: Report, saved: () => Promise<Report | null>) {
  const [shown, setShown] = React.useState(true);
  const mayWrite = useMay()('writeReport') && isWritten(report);
  const latest = React.useRef(saved);
  latest.current = saved;
  const under = React.useCallback(
    (name: string) =>
      isHeading(name) && (
        <Sources heading={name} saved={mayWrite ? () => latest.current() : undefined} report={report} shown={shown} />
      ),
    [report, shown, mayWrite]
  );
  const toggle = React.useCallback(() => setShown((before) => !before), []);
  return { under, shown, toggle };
}
