import * as React from 'react';
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { Term } from '../../domain/glossary/glossary';

const useStyles = makeStyles({
  // A term may stand in a paragraph or a heading, where only spans may stand.
  root: { display: 'block' },
  one: {
    ...typographyStyles.body1,
    display: 'block',
    whiteSpace: 'pre-line',
    overflowWrap: 'anywhere',
    color: tokens.colorNeutralForeground1,
    '& + &': { marginTop: tokens.spacingVerticalS }
  }
});

/** What a term means, in the sources' words; where they explain it twice, both. */
export function Definition({ term: { definitions } }: { readonly term: Term }): JSX.Element {
  const styles = useStyles();
  return (
    <span className={styles.root}>
      {definitions.map((definition) => (
        <span key={definition} className={styles.one}>
          {definition}
        </span>
      ))}
    </span>
  );
}
