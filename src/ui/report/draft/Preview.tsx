import * as React from 'react';
import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { reportHeadings } from '../../../domain/reports/headings';
import type { Heading, Worded } from '../../../domain/reports/draft/sentence';
import { followUpReport } from '../../../domain/templates/followUpReport';
import { sourceText } from '../../../locales/reportDraft/sentenceText';
import { fieldWords } from '../../../locales/words';
import { useLater, useSaid, useWords } from '../../app/WordsRoom';
import { Heading as Title } from '../../parts/Heading';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    maxWidth: '720px',
    padding: tokens.spacingHorizontalL,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground2,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere'
  },
  hint: { ...typographyStyles.body1, color: tokens.colorNeutralForeground2, margin: 0 },
  heading: { ...typographyStyles.body1Strong, margin: 0 },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  words: { ...typographyStyles.body1, whiteSpace: 'pre-line' },
  source: { ...typographyStyles.caption1, display: 'block', color: tokens.colorNeutralForeground2 },
  item: { paddingBottom: tokens.spacingVerticalS },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS }
});

const headings = Object.keys(reportHeadings) as readonly Heading[];

function Under({
  heading,
  found
}: {
  readonly heading: Heading;
  readonly found: readonly Worded[];
}): JSX.Element | null {
  const styles = useStyles();
  const words = useWords();
  const { reportDraft: said } = useLater();
  const own = found.filter(({ sentence }) => sentence.heading === heading);
  if (own.length === 0) return null;
  return (
    <div>
      <p className={styles.heading}>{fieldWords(words, followUpReport, heading).label}</p>
      <ul className={styles.list}>
        {own.map(({ sentence, words: text }) => (
          <li key={sentence.key} className={styles.item}>
            <span className={styles.words}>{text}</span>
            <span className={styles.source}>
              {said.under(sourceText(sentence.source, said, words), said.from[sentence.source.template])}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}

interface Props {
  readonly found: readonly Worded[];
  readonly busy: boolean;
  readonly onBring: () => void;
  readonly onLeave: () => void;
}

/** What will be added to the report, under which headings and from whom, before it is. */
export function Preview({ found, busy, onBring, onLeave }: Props): JSX.Element {
  const styles = useStyles();
  const { reportDraft: said } = useLater();
  return (
    <section className={styles.root} aria-label={said.found(found.length)}>
      <Title level="h3">{said.found(found.length)}</Title>
      <p className={styles.hint}>{said.foundHint}</p>
      {headings.map((heading) => (
        <Under key={heading} {...{ heading, found }} />
      ))}
      <div className={styles.buttons}>
        <Button appearance="primary" disabledFocusable={busy} onClick={onBring}>
          {said.bring}
        </Button>
        <Button onClick={onLeave}>{useSaid().app.cancel}</Button>
      </div>
    </section>
  );
}
