import * as React from 'react';
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { FieldWords } from '../../domain/schema/words';
import { useSetting } from '../setting';

export interface FieldGuidanceProps {
  readonly words: FieldWords;
  readonly id?: string;
  readonly className?: string;
  /** In the document, where it can be pointed at, but not shown. */
  readonly hidden?: boolean;
}

const useStyles = makeStyles({
  root: { display: 'grid', rowGap: tokens.spacingVerticalS, maxWidth: '70ch' },
  hidden: { display: 'none' },
  paragraph: { margin: 0, overflowWrap: 'anywhere' }
});

/** The source's own guidance to one field, paragraph by paragraph, and its example. Nothing where there is none. */
export function FieldGuidance({ words, id, className, hidden }: FieldGuidanceProps): React.ReactElement | null {
  const { example } = useSetting().words.messages.form.guidance;
  const styles = useStyles();
  const paragraphs = [...(words.guidance ?? []), ...(words.example ? [example(words.example)] : [])];
  if (!paragraphs.length) return null;
  return (
    <div id={id} className={mergeClasses(styles.root, className, hidden && styles.hidden)}>
      {paragraphs.map((paragraph) => (
        <p key={paragraph} className={styles.paragraph}>
          {paragraph}
        </p>
      ))}
    </div>
  );
}
