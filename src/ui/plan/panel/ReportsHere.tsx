import * as React from 'react';
import { Button, Link, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { Add20Regular } from '@fluentui/react-icons/svg/add';
import { followUpReport } from '../../../domain/templates/followUpReport';
import { choiceWord } from '../../../locales/words';
import { useSaid, useWords } from '../../app/WordsRoom';
import { Trouble } from '../../parts/Trouble';
import { useRows } from '../../data/useRows';
import { dayWords } from '../../../locales/dayWords';
import { useMay } from '../../project/useMay';
import { useStartReport } from '../../report/useStartReport';
import { usePathLinks } from '../../route/useGo';
import type { PartProps } from './PanelParts';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, marginBottom: tokens.spacingVerticalM },
  item: { paddingTop: tokens.spacingVerticalXS, paddingBottom: tokens.spacingVerticalS, overflowWrap: 'anywhere' },
  about: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  none: { ...typographyStyles.body1, color: tokens.colorNeutralForeground2, marginTop: 0 }
});

/** The follow-up reports on this milestone, and the beginning of another. */
export function ReportsHere({ milestone }: PartProps): JSX.Element {
  const styles = useStyles();
  const words = useWords();
  const said = useSaid();
  const linkTo = usePathLinks();
  const mayWrite = useMay(milestone)('writeReport');
  const reports = useRows(followUpReport).filter((report) => report.milestone?.id === milestone.id);
  const { start, busy, failed } = useStartReport();
  return (
    <>
      {reports.length === 0 && <p className={styles.none}>{said.reports.noneHere}</p>}
      <ul className={styles.list}>
        {reports.map((report) => (
          <li key={report.id} className={styles.item}>
            <Link {...linkTo(['reports', String(report.id)])}>{report.name}</Link>
            <div className={styles.about}>
              {[choiceWord(words, followUpReport, 'status', report.status), dayWords(words, report.reportDate)]
                .filter(Boolean)
                .join(' · ')}
            </div>
          </li>
        ))}
      </ul>
      {mayWrite && (
        <Button icon={<Add20Regular />} disabledFocusable={busy} onClick={() => start(milestone)}>
          {said.reports.start}
        </Button>
      )}
      {failed !== null && <Trouble>{failed}</Trouble>}
    </>
  );
}
