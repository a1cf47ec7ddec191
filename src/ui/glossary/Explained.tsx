import * as React from 'react';
import { makeStyles } from '@fluentui/react-components';
import { isCommon } from '../../domain/glossary/glossary';
import { occurrencesIn } from '../../domain/glossary/occurrences';
import { ExplainedTerm } from './ExplainedTerm';
import { useGlossary } from './useGlossary';

const useStyles = makeStyles({ root: { display: 'block', position: 'relative' } });

/**
 * A text of ours with its terms explained: a heading, or a paragraph of guidance. Never what people have typed.
 * Terms are marked when what they mean has come; the text stands as it stood.
 */
export function Explained({ children: text }: { readonly children: string }): JSX.Element {
  const styles = useStyles();
  const glossary = useGlossary();
  const found = glossary ? occurrencesIn(text, glossary).filter(({ term }) => !isCommon(term)) : [];
  const ends = [0, ...found.map(({ end }) => end)];
  return (
    <span className={styles.root}>
      {found.map(({ term, start, end }, at) => (
        <React.Fragment key={term}>
          {text.slice(ends[at], start)}
          {glossary && <ExplainedTerm term={glossary[term]}>{text.slice(start, end)}</ExplainedTerm>}
        </React.Fragment>
      ))}
      {text.slice(ends[ends.length - 1])}
    </span>
  );
}
