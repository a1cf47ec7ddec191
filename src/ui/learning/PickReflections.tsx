import * as React from 'react';
import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { ArrowDownload20Regular } from '@fluentui/react-icons/svg/arrow-download';
import { notPicked, picked } from '../../domain/learning/pickReflections';
import { isFrozen } from '../../domain/schema/frozen';
import { followUpReport } from '../../domain/templates/followUpReport';
import { reflection } from '../../domain/templates/reflection';
import { useSay } from '../app/Announcer';
import { useLater, useSaid, useWords } from '../app/WordsRoom';
import type { Report } from '../data/records';
import { useRows } from '../data/useRows';
import { useStore } from '../data/useStore';
import { wordsOf } from '../parts/failures';
import { Heading } from '../parts/Heading';
import { Trouble } from '../parts/Trouble';
import { useMay } from '../project/useMay';
import { ReflectionList } from './ReflectionList';
import type { Reflection } from './useOthersLessons';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalM,
    maxWidth: '720px',
    marginBottom: tokens.spacingVerticalXXL,
    padding: tokens.spacingHorizontalL,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground2,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`
  },
  hint: { ...typographyStyles.body1, color: tokens.colorNeutralForeground2, margin: 0 },
  list: { alignSelf: 'stretch' }
});

interface Props {
  readonly report: Report;
  /** What stands in the form is saved first: nothing that is typed is lost. Null where that could not be. */
  readonly saved: () => Promise<Report | null>;
  /** Where the focus goes when they are brought in. */
  readonly onDone: () => void;
}

function useBringing({ saved, onDone }: Props) {
  const words = useWords();
  const { reports } = useSaid();
  const { pick: said } = useLater().learning;
  const say = useSay();
  const { update } = useStore();
  const [state, setState] = React.useState<{ readonly busy: boolean; readonly failed: string | null }>({
    busy: false,
    failed: null
  });
  const bring = async (rows: readonly Reflection[]): Promise<void> => {
    setState({ busy: true, failed: null });
    try {
      const report = await saved();
      if (!report) return setState({ busy: false, failed: reports.saveFirst });
      // Somebody else may have brought them in while this was saved.
      const left = notPicked(report, rows);
      if (left.length > 0) await update(followUpReport, report, picked(report, left));
      say(said.done(left.length));
      onDone();
      setState({ busy: false, failed: null });
    } catch (error) {
      setState({ busy: false, failed: wordsOf(words, error) });
    }
  };
  return { ...state, bring: (rows: readonly Reflection[]) => void (state.busy || bring(rows)) };
}

/** The reflections on the report's milestone that do not stand in it yet, and one press that brings them in. */
export function PickReflections(props: Props): JSX.Element | null {
  const styles = useStyles();
  const { pick: said } = useLater().learning;
  const { report } = props;
  const mayWrite = useMay()('writeReport') && !isFrozen(followUpReport, report);
  const waiting = notPicked(report, useRows(reflection));
  const { busy, failed, bring } = useBringing(props);
  if (waiting.length === 0 || !mayWrite) return null;
  return (
    <section className={styles.root} aria-label={said.title}>
      <Heading level="h3">{said.title}</Heading>
      <div className={styles.list}>
        <ReflectionList rows={waiting} />
      </div>
      <p className={styles.hint}>{said.hint}</p>
      {failed !== null && <Trouble>{failed}</Trouble>}
      <Button icon={<ArrowDownload20Regular />} disabledFocusable={busy} onClick={() => bring(waiting)}>
        {said.bring(waiting.length)}
      </Button>
    </section>
  );
}
