import * as React from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import { benefitYear } from '../../domain/templates/benefitYear';
import { useLater } from '../app/WordsRoom';
import { useRows } from '../data/useRows';
import { Heading } from '../parts/Heading';
import { RowList } from '../rooms/RowList';
import type { RowsProps } from '../rooms/specials';
import { BenefitMap } from './map/BenefitMap';
import { Years } from './Years';

const useStyles = makeStyles({
  part: { marginTop: tokens.spacingVerticalXXXL }
});

/** The gevinstrealiseringsplan at a glance: the benefits, what they are worth together, and what they come from. */
export default function BenefitRows({ template, rows }: RowsProps): JSX.Element {
  const styles = useStyles();
  const { years: said } = useLater().benefits;
  const years = useRows(benefitYear);
  return (
    <>
      <RowList template={template} rows={rows} />
      {years.length > 0 && (
        <section aria-label={said.title} className={styles.part}>
          <Heading level="h3">{said.title}</Heading>
          <Years rows={years} />
        </section>
      )}
      <BenefitMap className={styles.part} />
    </>
  );
}
