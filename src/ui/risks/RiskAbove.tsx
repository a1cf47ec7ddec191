import * as React from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import { isOpenRisk, isOpportunity, numberAfter, numberBefore } from '../../domain/planning/risks';
import { useLater } from '../app/WordsRoom';
import type { RowsProps } from '../rooms/specials';
import { Attention } from './Attention';
import { Heading } from '../parts/Heading';
import type { Risk } from './risk';
import { RiskMatrix } from './RiskMatrix';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXXL,
    marginBottom: tokens.spacingVerticalXXL
  },
  pictures: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 440px), 1fr))',
    gap: tokens.spacingVerticalXXL,
    columnGap: tokens.spacingHorizontalXXXL
  },
  picture: { minWidth: 0 },
  heading: { marginBottom: tokens.spacingVerticalS }
});

const isPictured = (risk: Risk): boolean =>
  isOpenRisk(risk) && (numberBefore(risk) !== null || numberAfter(risk) !== null);

/** Over the list: what waits for somebody, and the pictures. */
export default function RiskAbove({ rows }: RowsProps): JSX.Element | null {
  const styles = useStyles();
  const { risks: said } = useLater();
  const risks = rows as readonly unknown[] as readonly Risk[];
  const pictures = React.useMemo(
    () =>
      [
        { label: said.matrix, good: false, of: risks.filter((risk) => !isOpportunity(risk) && isPictured(risk)) },
        { label: said.chanceMatrix, good: true, of: risks.filter((risk) => isOpportunity(risk) && isPictured(risk)) }
      ].filter(({ of }) => of.length > 0),
    [risks, said]
  );
  return (
    <div className={styles.root}>
      <Attention risks={risks} />
      {pictures.length > 0 && (
        <div className={styles.pictures}>
          {pictures.map(({ label, good, of }) => (
            <div key={label} className={styles.picture}>
              <Heading level="h3" className={styles.heading}>
                {label}
              </Heading>
              <RiskMatrix label={label} risks={of} good={good} />
            </div>
          ))}
        </div>
      )}
    </div>
  );
}
