import * as React from 'react';
import type { RecordOf } from '../../../domain/schema/record';
import type { lessonsReport } from '../../../domain/templates/lessonsReport';
import LogTables from '../../log/LogTables';
import type { PartProps } from '../../rooms/specials';
import { LessonsIn } from './LessonsIn';
import { MeasureTable } from './MeasureTable';
import { TermsOffer } from './TermsOffer';

export type LessonsReport = RecordOf<typeof lessonsReport>;

/** What stands in the lessons report's chapters beside what is written there. */
export default function LessonsReportPart({ template, record, section }: PartProps): JSX.Element | null {
  const report = record as LessonsReport | null;
  switch (section) {
    case 'changeHistory':
      return record && <LogTables template={template} record={record} logs={['changes']} />;
    case 'terms':
      return report && <TermsOffer report={report} />;
    case 'summary':
      return <MeasureTable report={report} />;
    case 'improvements':
      return <LessonsIn report={report} kind="improvement" />;
    case 'successes':
      return <LessonsIn report={report} kind="success" />;
    default:
      return null;
  }
}
