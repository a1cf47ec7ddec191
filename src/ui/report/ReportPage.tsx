import * as React from 'react';
import { Badge, makeStyles, tokens } from '@fluentui/react-components';
import type { Fields } from '../../domain/schema/template';
import { followUpReport } from '../../domain/templates/followUpReport';
import { choiceWord } from '../../locales/words';
import { useSaid, useWords } from '../app/WordsRoom';
import type { Report } from '../data/records';
import { useRows } from '../data/useRows';
import { useStore } from '../data/useStore';
import type { FormHandle } from '../form/RecordForm';
import { RecordForm } from '../form/RecordForm';
import { FilesFold } from '../files/FilesFold';
import { useSeen } from '../form/useSeen';
import { topicsOfTemplate } from '../../domain/learning/adviceTopics';
import { AdviceFold } from '../learning/advice/AdviceFold';
import { PickReflections } from '../learning/PickReflections';
import { LogFold } from '../log/LogFold';
import { HistoryFold } from '../history/HistoryFold';
import { BackLink } from '../parts/BackLink';
import { Folds } from '../parts/Fold';
import { Heading } from '../parts/Heading';
import { usePeriod } from '../project/ProjectRoom';
import { useLinksTo } from '../project/useLinksTo';
import { useGo } from '../route/useGo';
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
  .filter(([, { options }]) => !options.hidden && !options.managed)
  .map(([name]) => name);

/** A report that has been taken note of is only read, whoever looks. */
function useFrozen(report: Report): ReturnType<typeof useSetting> {
  const setting = useSetting();
  const frozen = report.status === 'noted';
  return React.useMemo(() => (frozen ? { ...setting, readOnly: true } : setting), [setting, frozen]);
}

interface FormProps {
  readonly report: Report;
  readonly gone: boolean;
  readonly handle: React.MutableRefObject<FormHandle<Report> | null>;
}

function ReportForm({ report, gone, handle }: FormProps): JSX.Element {
  const go = useGo();
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
        saves="byItself"
        handle={handle}
        gone={gone}
        onSaved={(saved) => keep(followUpReport, saved)}
        onMadeAnew={(made) => {
          keep(followUpReport, made);
          go(['reports', String(made.id)], { instead: true });
        }}
      />
    </SettingProvider>
  );
}

function ReportFolds({ report }: { readonly report: Report }): JSX.Element {
  const about = { template: followUpReport, record: report, home: ['reports', String(report.id)] };
  return (
    <Folds>
      <AdviceFold topics={topicsOfTemplate(followUpReport.name)} where={report.name} home={about.home} />
      <FilesFold {...about} settled={report.status === 'noted'} />
      <LogFold {...about} />
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
  const form = React.useRef<FormHandle<Report> | null>(null);
  const row = useRows(followUpReport).find((each) => each.id === id);
  const report = useSeen(row, id, form);
  const back = <BackLink to={['reports']}>{said.reports.title}</BackLink>;
  if (!report) {
    return (
      <>
        {back}
        <p role="status">{said.reports.gone}</p>
      </>
    );
  }
  const saved = async (): Promise<Report | null> => (form.current ? form.current.saveNow() : report);
  const onDone = (): void => top.current?.querySelector('h2')?.focus();
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
        <ReportActions {...{ report, saved, onDone }} />
      </div>
      <PickReflections {...{ report, saved, onDone }} />
      <ReportForm key={id} report={report} gone={!row} handle={form} />
      <ReportFolds report={report} />
    </article>
  );
}
