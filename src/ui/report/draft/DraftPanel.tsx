import * as React from 'react';
import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { ArrowDownload20Regular } from '@fluentui/react-icons/svg/arrow-download';
import { draftHeadings, draftedIn } from '../../../domain/reports/draft/drafted';
import { useLater } from '../../app/WordsRoom';
import type { Report } from '../../data/records';
import { Trouble } from '../../parts/Trouble';
import { useMay } from '../../project/useMay';
import { Preview } from './Preview';
import { useBringingIn } from './useReportDraft';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    marginBottom: tokens.spacingVerticalXL
  },
  line: { ...typographyStyles.body1, color: tokens.colorNeutralForeground2, margin: 0, maxWidth: '72ch' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS }
});

interface Props {
  readonly report: Report;
  /** What stands in the form is saved first. Null where that could not be. */
  readonly saved: () => Promise<Report | null>;
  readonly sources: { readonly shown: boolean; readonly toggle: () => void };
}

/** Can it still be written in? What is sent or taken note of is not drafted any more. */
export const isWritten = ({ status }: Report): boolean => status === 'draft' || status === 'returned';

/** How much of the report is still a draft, and «Hent inn det nye». */
export function DraftPanel({ report, saved, sources }: Props): JSX.Element | null {
  const styles = useStyles();
  const { reportDraft: said } = useLater();
  const mayWrite = useMay()('writeReport') && isWritten(report);
  const button = React.useRef<HTMLButtonElement>(null);
  const toButton = (): void => button.current?.focus();
  const { busy, failed, found, brought, look, bring, leave } = useBringingIn(saved, toButton);
  const [drafts, hasSources] = [draftHeadings(report).length, draftedIn(report).length > 0];
  const news = found?.length === 0 ? said.none : brought > 0 ? said.brought(brought) : null;
  if (!mayWrite && !hasSources) return null;
  const onLeave = (): void => {
    leave();
    toButton();
  };
  return (
    <div className={styles.root}>
      {drafts > 0 && <p className={styles.line}>{said.isDraft(drafts)}</p>}
      <div className={styles.buttons}>
        {mayWrite && (
          <Button ref={button} icon={<ArrowDownload20Regular />} disabledFocusable={busy} onClick={look}>
            {busy && found === null ? said.looking : said.news}
          </Button>
        )}
        {hasSources && (
          <Button appearance="subtle" onClick={sources.toggle}>
            {sources.shown ? said.hide : said.show}
          </Button>
        )}
      </div>
      {news !== null && <p className={styles.line}>{news}</p>}
      {failed !== null && <Trouble>{failed}</Trouble>}
      {found !== null && found.length > 0 && <Preview {...{ found, busy, onLeave }} onBring={bring} />}
    </div>
  );
}
