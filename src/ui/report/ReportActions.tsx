import * as React from 'react';
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { isFailure } from '../../domain/failure';
import { followUpReport } from '../../domain/templates/followUpReport';
import { useSay } from '../app/Announcer';
import { useSaid, useWords } from '../app/WordsRoom';
import { Trouble } from '../parts/Trouble';
import type { Report } from '../data/records';
import { useStore } from '../data/useStore';
import { wordsOf } from '../parts/failures';
import { useProject } from '../project/ProjectRoom';
import { useMay } from '../project/useMay';
import { useSetting } from '../setting';
import { steps, stepsFor } from './reportSteps';
import type { StepName } from './reportSteps';
import { Returned } from './Returned';
import { StepButtons } from './StepButtons';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  waiting: { ...typographyStyles.body1, color: tokens.colorNeutralForeground2, margin: 0 }
});

/** Who has the report now, where it waits for somebody. */
function useWhere({ status }: Report): string {
  const { reports: said } = useSaid();
  const { projectOwner } = useProject();
  if (status === 'noted') return said.frozen;
  if (status !== 'sent') return '';
  return projectOwner ? said.waiting(projectOwner.name) : said.waitingUnknown;
}

interface Props {
  readonly report: Report;
  /** Has what is written in the report saved first, so that it is not left behind: the report then, or null where that cannot be. */
  readonly saved: () => Promise<Report | null>;
  /** The step is taken, and its button gone. */
  readonly onDone: () => void;
}

/** Where the browser keeps why a report is sent back, until it is. */
const whyPlace = ({ projectKey, id }: Report): string => `framdrift:return:${projectKey}:${id}`;

interface Stepping {
  readonly step: (name: StepName, why: string) => Promise<boolean>;
  readonly busy: boolean;
  readonly failed: string | null;
}

function useStep({ saved, onDone }: Props): Stepping {
  const words = useWords();
  const said = useSaid();
  const say = useSay();
  const { update } = useStore();
  const [busy, setBusy] = React.useState(false);
  const [failed, setFailed] = React.useState<string | null>(null);
  const { opening, today } = useSetting();
  const step = async (name: StepName, why: string): Promise<boolean> => {
    const { to, asksWhy } = steps[name];
    const returned = asksWhy ? { returnReason: why, returnedBy: opening.me, returnedOn: today } : {};
    setBusy(true);
    setFailed(null);
    let isTaken = false;
    try {
      const report = await saved();
      if (report) {
        await update(followUpReport, report, { status: to, ...returned });
        isTaken = true;
        say(said.reports[to]);
        onDone();
      } else setFailed(said.reports.saveFirst);
    } catch (error) {
      setFailed(isFailure(error, 'Conflict') ? said.reports.others : wordsOf(words, error));
    }
    setBusy(false);
    return isTaken;
  };
  return { step, busy, failed };
}

/** Sending a report, taking note of it, or giving it back. */
export function ReportActions(props: Props): JSX.Element {
  const { report } = props;
  const styles = useStyles();
  const names = stepsFor(report, useMay());
  const where = useWhere(report);
  const { step, busy, failed } = useStep(props);
  return (
    <div className={styles.root}>
      <Returned report={report} />
      {where !== '' && <p className={styles.waiting}>{where}</p>}
      <StepButtons {...{ names, busy, step }} place={whyPlace(report)} />
      {failed !== null && <Trouble>{failed}</Trouble>}
    </div>
  );
}
