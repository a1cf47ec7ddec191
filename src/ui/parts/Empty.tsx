import * as React from 'react';
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { Heading } from './Heading';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalS,
    maxWidth: '56ch',
    paddingTop: tokens.spacingVerticalXXXL,
    paddingBottom: tokens.spacingVerticalXXXL
  },
  icon: {
    color: tokens.colorBrandForeground1,
    fontSize: '32px',
    lineHeight: 0,
    marginBottom: tokens.spacingVerticalXS
  },
  title: typographyStyles.subtitle2,
  hint: { ...typographyStyles.body1, color: tokens.colorNeutralForeground2, margin: 0 },
  action: { marginTop: tokens.spacingVerticalM, display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS }
});

interface Props {
  readonly icon: JSX.Element;
  readonly title: string;
  readonly hint: string;
  readonly level?: 'h2' | 'h3';
  readonly children?: React.ReactNode;
}

/** Nothing here yet: says what to do next, in one sentence. */
export function Empty({ icon, title, hint, level = 'h2', children }: Props): JSX.Element {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <span className={styles.icon} aria-hidden="true">
        {icon}
      </span>
      <Heading level={level} arrival className={styles.title}>
        {title}
      </Heading>
      <p className={styles.hint}>{hint}</p>
      {children && <div className={styles.action}>{children}</div>}
    </div>
  );
}
