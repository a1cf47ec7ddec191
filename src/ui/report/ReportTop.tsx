import * as React from 'react';
import { Badge, makeStyles, tokens } from '@fluentui/react-components';
import type { Template } from '../../domain/schema/template';
import { choiceWord } from '../../locales/words';
import { useWords } from '../app/WordsRoom';
import type { RecordProps } from '../rooms/specials';
import type { FlowReport } from '../../domain/reports/flowReport';
import { reportNameOf } from '../../domain/reports/flowReport';
import { ReportActions } from './ReportActions';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    marginBottom: tokens.spacingVerticalXXL
  }
});

/** How far a report has come on its way. */
export function ReportBadge({
  template,
  report
}: {
  readonly template: Template;
  readonly report: FlowReport;
}): JSX.Element {
  const words = useWords();
  const { status } = report;
  const isSettled = status === 'noted' || status === 'accepted';
  return (
    <Badge appearance="tint" color={isSettled ? 'success' : 'informative'} size="large">
      {choiceWord(words, template, 'status', status)}
    </Badge>
  );
}

/** Under the heading of a report that is a document: how far it has come, and what can be done with it. */
export default function ReportTop({ template, record, saved }: RecordProps): JSX.Element {
  const styles = useStyles();
  const root = React.useRef<HTMLDivElement>(null);
  const report = record as unknown as FlowReport;
  return (
    <div ref={root} className={styles.root}>
      <div>
        <ReportBadge template={template} report={report} />
      </div>
      <ReportActions
        name={reportNameOf(template)}
        report={report}
        saved={async () => (saved ? ((await saved()) as unknown as FlowReport | null) : report)}
        onDone={() => root.current?.closest('article')?.querySelector<HTMLElement>('h2')?.focus()}
      />
    </div>
  );
}
