import * as React from 'react';
import { Button, MessageBar, MessageBarActions, MessageBarBody, makeStyles, tokens } from '@fluentui/react-components';
import { useGo } from '../../route/useGo';
import type { PasteSaid } from './pasted';
import type { Making } from './useMaking';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM },
  list: { containerType: 'inline-size', containerName: 'framdrift-list' }
});

interface Props {
  readonly said: PasteSaid;
  readonly making: Pick<Making, 'made' | 'madeWords' | 'lost' | 'notice' | 'doing' | 'undo'>;
  /** Where what was stored belongs. */
  readonly home: readonly string[];
  /** All there is now, to look at. */
  readonly children: React.ReactNode;
}

/** Everything is stored, and stands here; and the way back, while it is fresh. */
export function StoredAll({ said, making, home, children }: Props): JSX.Element {
  const styles = useStyles();
  const go = useGo();
  return (
    <div className={styles.root}>
      <div className={styles.buttons}>
        <Button appearance="primary" onClick={() => go(home)}>
          {said.toPlan}
        </Button>
        <Button disabledFocusable={making.doing !== null} onClick={() => making.doing ?? void making.undo()}>
          {making.doing ? said.undoing : said.undo}
        </Button>
      </div>
      <div className={styles.list}>{children}</div>
    </div>
  );
}

/** What has been stored so far, and what has been taken back. */
export function StoredSome({ said, making }: Pick<Props, 'said' | 'making'>): JSX.Element | null {
  const { made, lost, notice, doing } = making;
  if (lost > 0 && !doing) {
    return (
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody>{said.someStored(making.madeWords, lost)}</MessageBarBody>
        {made.length > 0 && (
          <MessageBarActions>
            <Button onClick={() => void making.undo()}>{said.undo}</Button>
          </MessageBarActions>
        )}
      </MessageBar>
    );
  }
  if (notice === null) return null;
  return (
    <MessageBar intent={made.length === 0 ? 'info' : 'warning'} layout="multiline">
      <MessageBarBody>{notice}</MessageBarBody>
    </MessageBar>
  );
}
