import * as React from 'react';
import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { ArrowSync20Regular } from '@fluentui/react-icons/svg/arrow-sync';
import type { Person } from '../../domain/schema/kinds';
import type { AnyRecord } from '../../domain/schema/record';
import { settledAs, stepsFor } from '../../domain/reports/flow';
import type { ReportName } from '../../domain/reports/flow';
import { flowTemplates } from '../../domain/reports/flowReport';
import type { FlowReport } from '../../domain/reports/flowReport';
import { saysNothing } from '../../domain/reports/saysNothing';
import { tellsFacts } from '../../domain/reports/programmeSections';
import { receiversOf } from '../../domain/reports/begun';
import { useLater, useWords } from '../app/WordsRoom';
import { dayWords } from '../../locales/dayWords';
import { Trouble } from '../parts/Trouble';
import { useLedProject } from '../project/useLedProject';
import { useMay } from '../project/useMay';
import { useSetting } from '../setting';
import { Remarked, Returned } from './Returned';
import { StepButtons } from './StepButtons';
import { placeOf, useStep } from './useStep';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  waiting: { ...typographyStyles.body1, color: tokens.colorNeutralForeground2, margin: 0 }
});

export interface ReportActionsProps {
  readonly name: ReportName;
  readonly report: FlowReport;
  /** Has what is written in the report saved first, so that it is not left behind: the report then, or null where that cannot be. */
  readonly saved: () => Promise<FlowReport | null>;
  /** The step is taken, and its button gone. */
  readonly onDone: () => void;
  /** What else can be done with the report stands beside its steps. */
  readonly children?: React.ReactNode;
}

/** With whom it is once it is sent; oneself stands first, as «deg». */
function useReceivers({ name, report }: ReportActionsProps): string {
  const { you } = useLater().reports;
  const { opening } = useSetting();
  const kind = 'recipient' in report ? String(report.recipient) : '';
  const all = receiversOf({ template: name, kind }, useLedProject());
  const isMe = ({ id }: Person): boolean => id === opening.me.id;
  const others = all.filter((each) => !isMe(each)).map((each) => each.name);
  return [...(all.some(isMe) ? [you] : []), ...others].join(', ');
}

/** Who has the report now, where it waits for somebody, or what became of it. */
function useWhere(props: ReportActionsProps): string {
  const words = useWords();
  const { reports: said } = useLater();
  const receivers = useReceivers(props);
  const { status, takenBy, takenOn, remark, orderedBy, due } = props.report;
  if (status === 'ordered') return words.messages.now.reports.orderedBy(orderedBy?.name ?? '', dayWords(words, due));
  if (status === 'sent') return receivers ? said.waiting(receivers) : said.waitingUnknown;
  if (status !== settledAs[props.name] || remark.trim() !== '') return '';
  return said.frozen[settledAs[props.name]](takenBy?.name ?? '', dayWords(words, takenOn));
}

/** Sending a report, taking note of it or accepting it, or giving it back. */
export function ReportActions(props: ReportActionsProps): JSX.Element {
  const { name, report } = props;
  const styles = useStyles();
  const words = useWords();
  const { facts: said, nothingYet } = useLater().reports;
  const may = useMay();
  const where = useWhere(props);
  const { step, refresh, busy, failed, refreshed } = useStep(props);
  const isOpen = report.status === 'draft' || report.status === 'returned';
  const { factsOn } = report as { readonly factsOn?: string | null };
  const isBlank = isOpen && may('writeReport') && saysNothing(flowTemplates[name], report as unknown as AnyRecord);
  const hasFacts = isOpen && factsOn !== undefined && tellsFacts(report);
  return (
    <div className={styles.root}>
      <Returned report={report} />
      <Remarked report={report} />
      {where !== '' && <p className={styles.waiting}>{where}</p>}
      {isBlank && <p className={styles.waiting}>{nothingYet}</p>}
      <StepButtons
        report={name}
        names={stepsFor(report.status, may)}
        busy={busy}
        step={step}
        placeOf={(each) => placeOf(report, each)}
      >
        {hasFacts && may('writeReport') ? (
          <Button icon={<ArrowSync20Regular />} disabledFocusable={busy} onClick={refresh}>
            {said.refresh}
          </Button>
        ) : (
          props.children
        )}
      </StepButtons>
      {hasFacts && factsOn && (
        <p className={styles.waiting}>{refreshed ? said.refreshed : said.on(dayWords(words, factsOn))}</p>
      )}
      {failed !== null && <Trouble>{failed}</Trouble>}
    </div>
  );
}
