import * as React from 'react';
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { Warning16Regular } from '@fluentui/react-icons/svg/warning';

const useStyles = makeStyles({
  root: {
    ...typographyStyles.caption1,
    display: 'flex',
    alignItems: 'flex-start',
    columnGap: tokens.spacingHorizontalXS,
    margin: 0,
    maxWidth: '70ch',
    color: tokens.colorNeutralForeground2
  },
  icon: { flexShrink: 0, lineHeight: 0, color: tokens.colorStatusWarningForeground1 }
});

/** What to beware of in a field: plain and near, before anything is written. */
export function Caution({ id, children }: { readonly id?: string; readonly children: string }): React.ReactElement {
  const styles = useStyles();
  return (
    <p id={id} className={styles.root}>
      <span className={styles.icon} aria-hidden="true">
        <Warning16Regular />
      </span>
      {children}
    </p>
  );
}
