import * as React from 'react';
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { checkNamed } from '../../../domain/planning/check/checks';
import type { CheckName } from '../../../domain/planning/check/checks';
import { useWords } from '../../app/WordsRoom';

const useStyles = makeStyles({
  root: {
    margin: `${tokens.spacingVerticalS} 0`,
    paddingLeft: tokens.spacingHorizontalM,
    borderLeft: `3px solid ${tokens.colorNeutralStroke2}`
  },
  said: { ...typographyStyles.body1, whiteSpace: 'pre-line', margin: 0, overflowWrap: 'anywhere' },
  by: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3, margin: 0 }
});

/** Why, in the source's own words. */
export function Reason({ check }: { readonly check: CheckName }): JSX.Element {
  const styles = useStyles();
  const { checks, sources } = useWords().messages.check;
  return (
    <blockquote className={styles.root}>
      <p className={styles.said}>{checks[check].reason}</p>
      <p className={styles.by}>{sources[checkNamed(check).source]}</p>
    </blockquote>
  );
}
