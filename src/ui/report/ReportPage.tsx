import * as React from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { isFrozen } from '../../domain/schema/frozen';
import type { Fields } from '../../domain/schema/template';
import { changeRequest } from '../../domain/templates/changeRequest';
import { followUpReport } from '../../domain/templates/followUpReport';
import { useLater, useSaid } from '../app/WordsRoom';
import type { Report } from '../data/records';
import { useRows } from '../data/useRows';
import { useStore } from '../data/useStore';
import type { FormHandle } from '../form/RecordForm';
import { RecordForm } from '../form/RecordForm';
import { FilesFold } from '../files/FilesFold';
import { useSeen } from '../form/useSeen';
import { topicsOfTemplate } from '../../domain/learning/adviceTopics';
import { AdviceFold } from '../learning/advice/AdviceFold';
import { LogFold } from '../log/LogFold';
import { HistoryFold } from '../history/HistoryFold';
import { BackLink } from '../parts/BackLink';
import { Folds } from '../parts/Fold';
import { Heading } from '../parts/Heading';
import { usePeriod, useProject } from '../project/ProjectRoom';
import { useMay } from '../project/useMay';
import { listAddress } from '../../domain/templates/addresses';
import { useLinksTo } from '../project/useLinksTo';
import { useGo, usePathLinks } from '../route/useGo';
import { useFrozenSetting } from '../rooms/useIsFrozen';
import { SettingProvider } from '../setting';
import { DraftPanel } from './draft/DraftPanel';
import { useSources } from './draft/useSources';
import { ReportActions } from './ReportActions';
import { ReportBadge } from './ReportTop';

const useStyles = makeStyles({
  top: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    marginTop: tokens.spacingVerticalS
  },
  heading: { flex: '0 1 auto', maxWidth: '72ch' },
  actions: { marginTop: tokens.spacingVerticalM }
});

/** The seven headings in the source's order, between which milestone it is and who wrote it. */
const fields = Object.entries(followUpReport.fields as Fields)
  .filter(([, { options }]) => !options.hidden && !options.managed)
  .map(([name]) => name);

interface FormProps {
  readonly report: Report;
  readonly gone: boolean;
  readonly handle: React.MutableRefObject<FormHandle<Report> | null>;
  /** Where what stands under a heading is from. */
  readonly under: (name: string) => React.ReactNode;
}

/** The fields to show; headings that the project does without are kept, and can be shown. */
function useHeadings(): { readonly shown: readonly string[]; readonly hidden: number; readonly showAll: () => void } {
  const { hiddenReportHeadings } = useProject();
  const [all, setAll] = React.useState(false);
  const shown = fields.filter((name) => all || !hiddenReportHeadings.some((hidden) => hidden === name));
  return { shown, hidden: fields.length - shown.length, showAll: () => setAll(true) };
}

function ReportForm({ report, gone, handle, under }: FormProps): JSX.Element {
  const { reports: said } = useLater();
  const { shown, hidden, showAll } = useHeadings();
  const go = useGo();
  const { keep } = useStore();
  const setting = useFrozenSetting(isFrozen(followUpReport, report));
  return (
    <SettingProvider value={setting}>
      <RecordForm
        key={hidden}
        template={followUpReport}
        record={report}
        period={usePeriod()}
        links={useLinksTo()}
        fields={shown}
        layout="page"
        headingLevel={3}
        saves="byItself"
        handle={handle}
        under={under}
        gone={gone}
        onSaved={(saved) => keep(followUpReport, saved)}
        onMadeAnew={(made) => {
          keep(followUpReport, made);
          go(['reports', String(made.id)], { instead: true });
        }}
      />
      {hidden > 0 && (
        <Button appearance="subtle" onClick={showAll}>
          {said.hidden(hidden)}
        </Button>
      )}
    </SettingProvider>
  );
}

/** What was found out goes on as a change of the plan, with the report's text carried over. */
function AskForChange({ report }: { readonly report: Report }): JSX.Element | null {
  const { reports: said } = useLater();
  const linkTo = usePathLinks();
  if (!useMay()('proposeChange') || report.status === 'ordered') return null;
  const to = [...listAddress(changeRequest), 'new', `${followUpReport.name}.${report.id}`];
  return (
    <Button as="a" {...linkTo(to)}>
      {said.change}
    </Button>
  );
}

function ReportFolds({ report }: { readonly report: Report }): JSX.Element {
  const about = { template: followUpReport, record: report, home: ['reports', String(report.id)] };
  return (
    <Folds>
      <AdviceFold topics={topicsOfTemplate(followUpReport.name)} where={report.name} home={about.home} />
      <FilesFold {...about} settled={isFrozen(followUpReport, report)} />
      <LogFold {...about} />
      <HistoryFold {...about} />
    </Folds>
  );
}

/** What is written in the report, by people and by the draft. */
function Written(
  props: Omit<FormProps, 'under'> & Pick<React.ComponentProps<typeof DraftPanel>, 'saved' | 'actions'>
): JSX.Element {
  const { report, saved, gone, handle, actions } = props;
  const { under, ...sources } = useSources(report, saved);
  return (
    <>
      <DraftPanel {...{ report, saved, sources, actions }} />
      <ReportForm {...{ report, gone, handle, under }} />
    </>
  );
}

/** One follow-up report. */
export function ReportPage({ id }: { readonly id: number }): JSX.Element {
  const styles = useStyles();
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
  const actions = (more: React.ReactNode): JSX.Element => (
    <div className={styles.actions}>
      <ReportActions name="followUpReport" {...{ report, saved, onDone }}>
        {more}
      </ReportActions>
    </div>
  );
  return (
    <article>
      {back}
      <div ref={top} className={styles.top}>
        <Heading level="h2" arrival className={styles.heading}>
          {report.name}
        </Heading>
        <ReportBadge template={followUpReport} report={report} />
      </div>
      <Written key={id} {...{ report, saved, actions }} gone={!row} handle={form} />
      <AskForChange report={report} />
      <ReportFolds report={report} />
    </article>
  );
}
