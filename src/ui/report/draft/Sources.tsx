import * as React from 'react';
import { Badge, Button, Link, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { isStillDraft, standingUnder } from '../../../domain/reports/draft/drafted';
import type { Standing } from '../../../domain/reports/draft/drafted';
import type { Heading } from '../../../domain/reports/draft/sentence';
import { sourceAddress } from '../../../domain/reports/draft/sourceAddress';
import { followUpReport } from '../../../domain/templates/followUpReport';
import { sourceText } from '../../../locales/reportDraft/sentenceText';
import { fieldWords } from '../../../locales/words';
import { useLater, useWords } from '../../app/WordsRoom';
import type { Report } from '../../data/records';
import { Trouble } from '../../parts/Trouble';
import { usePathLinks } from '../../route/useGo';
import { useConfirming } from './useReportDraft';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, minWidth: 0 },
  draft: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
  hint: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, flex: '1 1 160px' },
  list: {
    ...typographyStyles.caption1,
    listStyleType: 'none',
    margin: 0,
    padding: `0 0 0 ${tokens.spacingHorizontalM}`,
    borderLeft: `${tokens.strokeWidthThick} solid ${tokens.colorNeutralStroke2}`,
    color: tokens.colorNeutralForeground2
  },
  item: { paddingBottom: tokens.spacingVerticalXXS, overflowWrap: 'anywhere' },
  words: { display: 'block', overflow: 'hidden', whiteSpace: 'nowrap', textOverflow: 'ellipsis' },
  link: typographyStyles.caption1
});

/** One source: the words that stand there, where there are several, and who said them, with the way to it. */
function SourceLine({
  of: { source, words },
  quotes
}: {
  readonly of: Standing;
  readonly quotes: boolean;
}): JSX.Element {
  const styles = useStyles();
  const { reportDraft: said } = useLater();
  const spoken = useWords();
  const linkTo = usePathLinks();
  return (
    <li className={styles.item}>
      {quotes && <span className={styles.words}>{words === null ? said.edited : words}</span>}
      <Link {...linkTo(sourceAddress(source))} className={styles.link} inline>
        {said.under(sourceText(source, said, spoken), said.from[source.template])}
      </Link>
    </li>
  );
}

interface DraftProps {
  readonly heading: Heading;
  /** Missing where it is only read. */
  readonly saved?: (() => Promise<Report | null>) | undefined;
}

/** That the text is a draft, and a press that lets it stand. */
function StillDraft({ heading, saved }: DraftProps): JSX.Element {
  const styles = useStyles();
  const words = useWords();
  const { reportDraft: said } = useLater();
  const root = React.useRef<HTMLDivElement>(null);
  const { busy, failed, confirm } = useConfirming(saved ?? (async () => null));
  const press = async (): Promise<void> => {
    const field = root.current?.closest('[data-field]');
    if (await confirm(heading)) field?.querySelector('textarea')?.focus();
  };
  return (
    <>
      <div ref={root} className={styles.draft}>
        <Badge appearance="outline" color="informative">
          {said.draft}
        </Badge>
        {saved && (
          <>
            <span className={styles.hint}>{said.draftHint}</span>
            <Button
              size="small"
              appearance="subtle"
              disabledFocusable={busy}
              aria-label={said.confirmOf(fieldWords(words, followUpReport, heading).label)}
              onClick={() => void (busy || press())}
            >
              {said.confirm}
            </Button>
          </>
        )}
      </div>
      {failed !== null && <Trouble>{failed}</Trouble>}
    </>
  );
}

interface Props extends DraftProps {
  readonly report: Report;
  readonly shown: boolean;
}

/** Under a heading: whether its text is still a draft, and where each sentence that was brought in is from. */
export function Sources({ report, heading, saved, shown }: Props): JSX.Element | null {
  const styles = useStyles();
  const words = useWords();
  const { reportDraft: said } = useLater();
  const standing = standingUnder(report, heading);
  const isDraft = standing.some(isStillDraft);
  if (standing.length === 0 || report[heading].trim() === '') return null;
  return (
    <div className={styles.root}>
      {isDraft && <StillDraft {...{ heading, saved }} />}
      {shown && (
        <ul className={styles.list} aria-label={said.sourcesOf(fieldWords(words, followUpReport, heading).label)}>
          {standing.map((each) => (
            <SourceLine key={each.key} of={each} quotes={standing.length > 1 || each.words === null} />
          ))}
        </ul>
      )}
    </div>
  );
}
