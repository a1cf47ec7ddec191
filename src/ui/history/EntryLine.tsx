import * as React from 'react';
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { differing } from '../../domain/history/alike';
import type { Entry } from '../../domain/history/entries';
import { useWords } from '../app/WordsRoom';
import { momentWords } from '../parts/days';
import { CompareLink } from './CompareLink';
import { EachSaving } from './EachSaving';
import type { RecordHistoryProps } from './RecordHistory';
import { Texts } from './Texts';
import { tellEntry } from './sentences';

const useStyles = makeStyles({
  item: {
    paddingTop: tokens.spacingVerticalS,
    paddingBottom: tokens.spacingVerticalS,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: 'anywhere',
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' }
  },
  sentence: { ...typographyStyles.body1, margin: 0, whiteSpace: 'pre-line', maxWidth: '80ch' },
  when: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3 }
});

export interface EntryLineProps extends RecordHistoryProps {
  readonly entry: Entry;
}

/** What one person did in one stretch, when, and ways to see more of it. */
export function EntryLine(props: EntryLineProps): JSX.Element {
  const { template, record, entry } = props;
  const styles = useStyles();
  const words = useWords();
  const [newest, ...others] = entry.versions;
  const { sentences, rewritten } = tellEntry({ words, template }, entry);
  const when = momentWords(words, newest.at);
  const isNow = differing(template, newest.values, record).length === 0;
  return (
    <li className={styles.item} tabIndex={-1}>
      {sentences.map((sentence) => (
        <p key={sentence} className={styles.sentence}>
          {sentence}
        </p>
      ))}
      <div className={styles.when}>
        {others.length === 0 ? when : `${when} · ${words.messages.history.savings(entry.versions.length)}`}
      </div>
      <Texts template={template} rewritten={rewritten}>
        {!isNow && <CompareLink version={newest} base={props.base} />}
      </Texts>
      {others.length > 0 && <EachSaving {...props} />}
    </li>
  );
}
