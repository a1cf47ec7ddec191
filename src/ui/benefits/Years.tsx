import * as React from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import type { RecordOf } from '../../domain/schema/record';
import { totalOf, yearSums } from '../../domain/benefits/years';
import type { YearSum } from '../../domain/benefits/years';
import type { benefitYear } from '../../domain/templates/benefitYear';
import { useLater, useWords } from '../app/WordsRoom';
import { writeNumber } from '../../locales/numberText';
import { FigureTable } from './FigureTable';
import { YearPicture } from './YearPicture';

export type BenefitYear = RecordOf<typeof benefitYear>;

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 300px), 1fr))',
    gap: tokens.spacingHorizontalXXXL,
    maxWidth: '960px',
    marginTop: tokens.spacingVerticalM
  }
});

interface Props {
  readonly rows: readonly BenefitYear[];
  /** How a year is named; where one benefit's years stand, it leads to where it is written. */
  readonly nameOf?: (sum: YearSum) => React.ReactNode;
}

/** Brutto, drift and netto year by year, as a picture and as the official plan's table. */
export function Years({ rows, nameOf = ({ year }) => year }: Props): JSX.Element {
  const styles = useStyles();
  const { language, messages } = useWords();
  const { years: said } = useLater().benefits;
  const sums = React.useMemo(() => yearSums(rows), [rows]);
  const kroner = (value: number): string => writeNumber(value, language);
  const inKroner = (name: string): string => `${name}, ${messages.form.kroner}`;
  const line = (key: string, name: React.ReactNode, { gross, running, net }: YearSum) => ({
    key,
    cells: [name, kroner(gross), kroner(running), kroner(net)]
  });
  return (
    <div className={styles.root}>
      <YearPicture sums={sums} />
      <FigureTable
        label={said.picture}
        headers={[said.year, ...[said.gross, said.running, said.net].map(inKroner)]}
        numbersFrom={1}
        summed
        rows={[...sums.map((sum) => line(sum.year, nameOf(sum), sum)), line('sum', said.sum, totalOf(rows))]}
      />
    </div>
  );
}
