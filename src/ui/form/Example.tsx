import * as React from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import { useSetting } from '../setting';

const useStyles = makeStyles({
  one: { margin: 0, overflowWrap: 'anywhere' },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL, overflowWrap: 'anywhere' }
});

/** What the answer may look like: one example, or several. */
export function Example({ example }: { readonly example: string | readonly string[] }): JSX.Element {
  const styles = useStyles();
  const said = useSetting().words.messages.form.guidance;
  if (typeof example === 'string') return <p className={styles.one}>{said.example(example)}</p>;
  return (
    <div>
      <p className={styles.one}>{said.examples}</p>
      <ul className={styles.list}>
        {example.map((each) => (
          <li key={each}>{each}</li>
        ))}
      </ul>
    </div>
  );
}
