import * as React from 'react';
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { latestOf } from '../../domain/benefits/measuring';
import { measurement } from '../../domain/templates/measurement';
import { useLater, useWords } from '../app/WordsRoom';
import { useRows } from '../data/useRows';
import { dayWords } from '../../locales/dayWords';
import type { Indicator } from './useNumbers';
import { useNumbers } from './useNumbers';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalXXL,
    rowGap: tokens.spacingVerticalS,
    margin: 0
  },
  what: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  value: { ...typographyStyles.body1Strong, margin: 0 },
  basis: {
    ...typographyStyles.caption1,
    color: tokens.colorNeutralForeground2,
    margin: `${tokens.spacingVerticalXS} 0 0`
  },
  about: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 }
});

interface Figure {
  readonly what: string;
  readonly number: number | null;
  readonly day: string | null;
  readonly none: string;
}

/** An indicator's three numbers – from where, where now, to where – with what they mean in plain words. */
export function Standing({ of }: { readonly of: Indicator }): JSX.Element {
  const styles = useStyles();
  const words = useWords();
  const { benefits: said } = useLater();
  const { value, plain, basis } = useNumbers();
  const last = latestOf(of, useRows(measurement));
  const figures: readonly Figure[] = [
    { what: said.stages.nullPoint, number: of.nullValue, day: of.nullDate, none: said.noNullPoint },
    { what: said.latest, number: last?.measured ?? null, day: last?.measuredOn ?? null, none: said.notMeasured },
    { what: said.target, number: of.targetValue, day: of.targetDate, none: '–' }
  ];
  const from = basis(of);
  return (
    <>
      <dl className={styles.root}>
        {figures.map(({ what, number, day, none }) => (
          <div key={what}>
            <dt className={styles.what}>{[what, dayWords(words, day)].filter(Boolean).join(', ')}</dt>
            <dd className={styles.value}>{number === null ? none : value(of, number)}</dd>
            {plain(of, number) !== '' && <dd className={`${styles.value} ${styles.about}`}>{plain(of, number)}</dd>}
          </div>
        ))}
      </dl>
      {from !== '' && <p className={styles.basis}>{from}</p>}
    </>
  );
}
