import * as React from 'react';
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { FieldWords } from '../../domain/schema/words';
import { Explained } from '../glossary/Explained';
import { Example } from './Example';

export interface FieldGuidanceProps {
  readonly words: FieldWords;
  readonly id?: string;
  readonly className?: string;
  /** In the document, where it can be pointed at, but not shown. */
  readonly hidden?: boolean;
  /** Its terms can be asked about where they stand. */
  readonly explained?: boolean;
}

const useStyles = makeStyles({
  root: { display: 'grid', rowGap: tokens.spacingVerticalS, maxWidth: '70ch' },
  hidden: { display: 'none' },
  paragraph: { margin: 0, overflowWrap: 'anywhere' }
});

/** The source's own guidance to one field, paragraph by paragraph, and its example. Nothing where there is none. */
export function FieldGuidance({
  words,
  id,
  className,
  hidden,
  explained
}: FieldGuidanceProps): React.ReactElement | null {
  const styles = useStyles();
  const { guidance: paragraphs = [], example } = words;
  if (!paragraphs.length && !example) return null;
  return (
    <div id={id} className={mergeClasses(styles.root, className, hidden && styles.hidden)}>
      {paragraphs.map((paragraph) => (
        <p key={paragraph} className={styles.paragraph}>
          {explained ? <Explained>{paragraph}</Explained> : paragraph}
        </p>
      ))}
      {example && <Example example={example} />}
    </div>
  );
}
