import * as React from 'react';
import { Badge, makeStyles, tokens } from '@fluentui/react-components';
import type { Fields } from '../../domain/schema/template';
import { followUpReport } from '../../domain/templates/followUpReport';
import { choiceWord } from '../../locales/words';
import { useSay } from '../app/Announcer';
import { useSaid, useWords } from '../app/WordsRoom';
import type { Report } from '../data/records';
import { useRows } from '../data/useRows';
import { useStore } from '../data/useStore';
import { RecordForm } from '../form/RecordForm';
import { FilesFold } from '../files/FilesFold';
import { HistoryFold } from '../history/HistoryFold';
import { BackLink } from '../parts/BackLink';
import { Folds } from '../parts/Fold';
import { Heading } from '../parts/Heading';
import { usePeriod } from '../project/ProjectRoom';
import { useLinksTo } from '../project/useLinksTo';
import { SettingProvider, useSetting } from '../setting';
import { ReportActions } from './ReportActions';

const useStyles = makeStyles({
  top: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    marginTop: tokens.spacingVerticalS
  },
  heading: { flex: '0 1 auto', maxWidth: '72ch' },
  actions: { marginTop: tokens.spacingVerticalM, marginBottom: tokens.spacingVerticalXL }
});

/** The seven headings in the source's order, between which milestone it is and who wrote it. */
const fields = Object.entries(followUpReport.fields as Fields)
  .filter(([name, { options }]) => !options.hidden && name !== 'status')
  .map(([name]) => name);

/** A report that has been taken note of is only read, whoever looks. */
function useFrozen(report: Report): ReturnType<typeof useSetting> {
  const setting = useSetting();
  const frozen = report.status === 'noted';
  return React.useMemo(() => (frozen ? { ...setting, readOnly: true } : setting), [setting, frozen]);
}

interface FormProps {
  readonly report: Report;
  readonly hasUnsaved: React.MutableRefObject<() => boolean>;
}

function ReportForm({ report, hasUnsaved }: FormProps): JSX.Element {
  const said = useSaid();
  const say = useSay();
  const { keep } = useStore();
  const setting = useFrozen(report);
  return (
    <SettingProvider value={setting}>
      <RecordForm
        template={followUpReport}
        record={report}
        period={usePeriod()}
        links={useLinksTo()}
        fields={fields}
        layout="page"
        headingLevel={3}
        hasUnsaved={hasUnsaved}
        onSaved={(saved) => {
          keep(followUpReport, saved);
          say(said.reports.saved);
        }}
      />
    </SettingProvider>
  );
}

function ReportFolds({ report }: { readonly report: Report }): JSX.Element {
  const about = { template: followUpReport, record: report, home: ['reports', String(report.id)] };
  return (
    <Folds>
      <FilesFold {...about} settled={report.status === 'noted'} />
      <HistoryFold {...about} />
    </Folds>
  );
}

/** One follow-up report. */
export function ReportPage({ id }: { readonly id: number }): JSX.Element {
  const styles = useStyles();
  const words = useWords();
  const said = useSaid();
  const top = React.useRef<HTMLDivElement>(null);
  const hasUnsaved = React.useRef(() => false);
  const report = useRows(followUpReport).find((each) => each.id === id);
  const back = <BackLink to={['reports']}>{said.reports.title}</BackLink>;
  if (!report) {
    return (
      <>
        {back}
        <p role="status">{said.reports.gone}</p>
      </>
    );
  }
  return (
    <article>
      {back}
      <div ref={top} className={styles.top}>
        <Heading level="h2" arrival className={styles.heading}>
          {report.name}
        </Heading>
        <Badge appearance="tint" color={report.status === 'noted' ? 'success' : 'informative'} size="large">
          {choiceWord(words, followUpReport, 'status', report.status)}
        </Badge>
      </div>
      <div className={styles.actions}>
        <ReportActions
          report={report}
          hasUnsaved={() => hasUnsaved.current()}
          onDone={() => top.current?.querySelector('h2')?.focus()}
        />
      </div>
      <ReportForm report={report} hasUnsaved={hasUnsaved} />
      <ReportFolds report={report} />
    </article>
  );
}
