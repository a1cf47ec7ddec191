import * as React from 'react';
import { Button, Spinner, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useSaid } from '../../app/WordsRoom';
import type { Entered, Sending } from './useSending';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, paddingTop: tokens.spacingVerticalS },
  item: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
    paddingTop: tokens.spacingVerticalS,
    paddingBottom: tokens.spacingVerticalS
  },
  name: { ...typographyStyles.body1, flex: '1 1 240px', overflowWrap: 'anywhere' },
  failed: { ...typographyStyles.body1, color: tokens.colorStatusDangerForeground1, flexBasis: '100%' }
});

/** Rows that have been entered but are not in the list yet, and why. */
export function SentRows<R extends Entered>({ sent, again, discard }: Omit<Sending<R>, 'send'>): JSX.Element | null {
  const styles = useStyles();
  const said = useSaid();
  if (sent.length === 0) return null;
  return (
    <ul className={styles.list}>
      {sent.map((one) => (
        <li key={one.key} className={styles.item}>
          <span className={styles.name}>{`${one.row.number} ${one.row.name}`.trim()}</span>
          {one.failed === null ? (
            <Spinner size="tiny" label={said.entry.saving} />
          ) : (
            <>
              <Button size="small" onClick={() => again(one)}>
                {said.entry.again}
              </Button>
              <Button size="small" appearance="subtle" onClick={() => discard(one)}>
                {said.entry.discard}
              </Button>
              <span className={styles.failed}>{said.entry.notSaved(one.failed)}</span>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}
