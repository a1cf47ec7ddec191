import * as React from 'react';
import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { isOpportunity } from '../../domain/planning/risks';
import { useLater } from '../app/WordsRoom';
import { RegionSign } from './Region';
import type { Risk } from './risk';
import { useRegionWords } from './useRegionWords';

const useStyles = makeStyles({
  root: { display: 'inline-flex', flexWrap: 'wrap', alignItems: 'baseline', columnGap: tokens.spacingHorizontalXS },
  after: { fontWeight: tokens.fontWeightSemibold },
  none: { color: tokens.colorNeutralForeground3 },
  /** In a list of cards there is no heading over it. */
  when: {
    ...typographyStyles.caption1,
    color: tokens.colorNeutralForeground2,
    flex: '1 0 100%',
    display: 'none',
    '@container framdrift-list (max-width: 759px)': { display: 'block' }
  }
});

interface Props {
  readonly row: Risk;
  readonly number: number | null;
  readonly when: 'before' | 'after';
}

/** A risk number with its region's sign and word; what is left after measures stands out. */
export function JudgedMark({ row, number, when }: Props): JSX.Element {
  const styles = useStyles();
  const { risks: said } = useLater();
  const { judged, region } = useRegionWords();
  return (
    <span
      className={mergeClasses(
        styles.root,
        when === 'after' && number !== null && styles.after,
        number === null && styles.none
      )}
    >
      <span className={styles.when} aria-hidden="true">
        {said[when]}
      </span>
      {number !== null && <RegionSign region={region(number)} good={isOpportunity(row)} />}
      {judged(number, row)}
    </span>
  );
}
