import * as React from 'react';
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';

const useStyles = makeStyles({
  root: { display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', columnGap: tokens.spacingHorizontalM },
  name: { ...typographyStyles.body1Strong, overflowWrap: 'anywhere' },
  count: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3, marginLeft: 'auto' }
});

/** What a group is called, and in short how it stands. */
export function GroupHeading({
  name,
  counts
}: {
  readonly name: React.ReactNode;
  readonly counts?: string;
}): JSX.Element {
  const styles = useStyles();
  return (
    <span className={styles.root}>
      <span className={styles.name}>{name}</span>
      {counts !== undefined && <span className={styles.count}>{counts}</span>}
    </span>
  );
}
