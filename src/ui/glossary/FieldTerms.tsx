import * as React from 'react';
import { Caption1Strong, makeStyles, tokens } from '@fluentui/react-components';
import { termsOf } from '../../domain/glossary/occurrences';
import type { FieldWords } from '../../domain/schema/words';
import { useSetting } from '../setting';
import { TermFold } from './TermFold';
import { useGlossary } from './useGlossary';

const useStyles = makeStyles({
  root: { marginTop: tokens.spacingVerticalS },
  title: { color: tokens.colorNeutralForeground3 },
  list: { listStyleType: 'none', margin: `${tokens.spacingVerticalXXS} 0 0`, padding: 0 }
});

interface Props {
  readonly id?: string;
  readonly words: FieldWords;
}

/** «Begreper»: the terms of a field's label and guidance. */
export function FieldTerms({ id, words }: Props): JSX.Element | null {
  const { label, guidance = [] } = words;
  const styles = useStyles();
  const { terms } = useSetting().words.messages.form.guidance;
  const glossary = useGlossary();
  const names = glossary ? termsOf(label, guidance, glossary) : [];
  if (!glossary || names.length === 0) return null;
  return (
    <div id={id} className={styles.root}>
      <Caption1Strong className={styles.title}>{terms}</Caption1Strong>
      <ul className={styles.list}>
        {names.map((name) => (
          <li key={name}>
            <TermFold term={glossary[name]} />
          </li>
        ))}
      </ul>
    </div>
  );
}
