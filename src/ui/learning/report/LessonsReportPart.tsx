import * as React from 'react';
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { RecordOf } from '../../../domain/schema/record';
import type { lessonsReport } from '../../../domain/templates/lessonsReport';
import { useLater } from '../../app/WordsRoom';
import LogTables from '../../log/LogTables';
import type { PartProps } from '../../rooms/specials';
import { LessonsIn } from './LessonsIn';
import { MeasureTable } from './MeasureTable';
import { TermsOffer } from './TermsOffer';

const useStyles = makeStyles({
  none: { ...typographyStyles.body1, color: tokens.colorNeutralForeground2, margin: 0, maxWidth: '64ch' }
});

const changes = ['changes'] as const;

export type LessonsReport = RecordOf<typeof lessonsReport>;

/** Endringshistorikk: made from the report's versions, so there is none before it is begun. */
function ChangeHistory({ template, record }: Omit<PartProps, 'section'>): JSX.Element {
  const styles = useStyles();
  const { log: said } = useLater().learning;
  if (!record) return <p className={styles.none}>{said.begins}</p>;
  return <LogTables template={template} record={record} logs={changes} />;
}

/** What stands in the lessons report's chapters beside what is written there. */
export default function LessonsReportPart({ template, record, section }: PartProps): JSX.Element | null {
  const report = record as LessonsReport | null;
  switch (section) {
    case 'changeHistory':
      return <ChangeHistory template={template} record={record} />;
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
