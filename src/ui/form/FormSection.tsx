import * as React from 'react';
import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';

export type HeadingLevel = 2 | 3 | 4;

interface FormSectionProps {
  /** What the section is called; without it, the fields stand for themselves. */
  readonly heading: string | undefined;
  readonly level: HeadingLevel;
  readonly children: React.ReactNode;
}

const useStyles = makeStyles({
  root: { minWidth: 0, paddingTop: tokens.spacingVerticalS },
  heading: { margin: 0, paddingBottom: tokens.spacingVerticalM },
  onPage: typographyStyles.subtitle1,
  inPanel: typographyStyles.subtitle2
});

/** Some fields under a heading of their own. */
export function FormSection({ heading, level, children }: FormSectionProps): React.ReactElement {
  const styles = useStyles();
  const className = mergeClasses(styles.heading, level === 2 ? styles.onPage : styles.inPanel);
  if (heading === undefined) return <div className={styles.root}>{children}</div>;
  return (
    <div className={styles.root}>
      {React.createElement(`h${level}`, { className }, heading)}
      {children}
    </div>
  );
}
