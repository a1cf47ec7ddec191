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
  line: { ...typographyStyles.body1, color: tokens.colorNeutralForeground2, margin: 0, maxWidth: '72ch' }
});

interface Props {
  readonly report: Report;
  /** What stands in the form is saved first. Null where that could not be. */
  readonly saved: () => Promise<Report | null>;
  readonly sources: { readonly shown: boolean; readonly toggle: () => void };
  /** The report's own actions, beside which what can be done with the draft stands. */
  readonly actions: (more: React.ReactNode) => React.ReactNode;
}

/** Can it still be written in? What is sent or taken note of is not drafted any more. */
export const isWritten = ({ status }: Report): boolean => status === 'draft' || status === 'returned';

interface ButtonsProps extends Pick<Props, 'sources'> {
  readonly button: React.RefObject<HTMLButtonElement>;
  readonly mayWrite: boolean;
  readonly hasSources: boolean;
  readonly bringing: ReturnType<typeof useBringingIn>;
}

/** «Hent inn det nye», and whether each sentence shows where it is from. */
function Buttons({ button, mayWrite, hasSources, sources, bringing }: ButtonsProps): JSX.Element {
  const { reportDraft: said } = useLater();
  const { busy, found, look } = bringing;
  return (
    <>
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
    </>
  );
}

/** The report's actions, how much of it is still a draft, and what has come since. */
export function DraftPanel({ report, saved, sources, actions }: Props): JSX.Element {
  const styles = useStyles();
  const { reportDraft: said } = useLater();
  const mayWrite = useMay()('writeReport') && isWritten(report);
  const button = React.useRef<HTMLButtonElement>(null);
  const toButton = (): void => button.current?.focus();
  const bringing = useBringingIn(saved, toButton);
  const { busy, failed, found, brought, bring, leave } = bringing;
  const [drafts, hasSources] = [draftHeadings(report).length, draftedIn(report).length > 0];
  const news = found?.length === 0 ? said.none : brought > 0 ? said.brought(brought) : null;
  const onLeave = (): void => {
    leave();
    toButton();
  };
  return (
    <div className={styles.root}>
      {actions(mayWrite || hasSources ? <Buttons {...{ button, mayWrite, hasSources, sources, bringing }} /> : null)}
      {drafts > 0 && <p className={styles.line}>{said.isDraft(drafts)}</p>}
      {news !== null && <p className={styles.line}>{news}</p>}
      {failed !== null && <Trouble>{failed}</Trouble>}
      {found !== null && found.length > 0 && <Preview {...{ found, busy, onLeave }} onBring={bring} />}
    </div>
  );
}
