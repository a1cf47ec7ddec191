import * as React from 'react';
import { Button, ProgressBar, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { PasteSaid } from './pasted';
import type { Doing } from './useStoring';

const useStyles = makeStyles({
  root: {
    position: 'sticky',
    bottom: 0,
    zIndex: 1,
    marginTop: tokens.spacingVerticalL,
    padding: `${tokens.spacingVerticalM} 0`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`
  },
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalM },
  said: { ...typographyStyles.body1, margin: 0, flex: '1 1 240px', color: tokens.colorNeutralForeground2 },
  progress: { maxWidth: '400px', marginTop: tokens.spacingVerticalS }
});

interface Props {
  readonly said: PasteSaid;
  readonly count: number;
  /** How many of them cannot be stored as they are; said once somebody has tried. */
  readonly unsettled: number;
  readonly doing: Doing | null;
  readonly onStore: () => void;
}

/** Storing all of it with one press, and how far that has come. */
export function StoreBar({ said, count, unsettled, doing, onStore }: Props): JSX.Element {
  const styles = useStyles();
  const telling = doing === null ? '' : doing.what === 'undoing' ? said.undoing : said.storing(doing.done, doing.of);
  return (
    <div className={styles.root}>
      <div className={styles.line}>
        <Button appearance="primary" disabledFocusable={doing !== null || count === 0} onClick={onStore}>
          {said.store(count)}
        </Button>
        <p className={styles.said} role="status">
          {telling || (unsettled > 0 ? said.unsettled(unsettled) : '')}
        </p>
      </div>
      {doing && (
        <ProgressBar
          className={styles.progress}
          aria-label={telling}
          value={doing.of === 0 ? undefined : doing.done / doing.of}
        />
      )}
    </div>
  );
}
