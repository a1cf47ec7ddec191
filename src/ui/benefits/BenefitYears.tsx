import * as React from 'react';
import { Link } from '@fluentui/react-components';
import { useLater } from '../app/WordsRoom';
import { recordAddress } from '../../domain/templates/addresses';
import type { RowsProps } from '../rooms/specials';
import { usePathLinks } from '../route/useGo';
import { Years } from './Years';
import type { BenefitYear } from './Years';

/** The years of one benefit; each leads to where it is written. */
export default function BenefitYears({ template, rows }: RowsProps): JSX.Element {
  const { years: said } = useLater().benefits;
  const linkTo = usePathLinks();
  const years = rows as readonly unknown[] as readonly BenefitYear[];
  return (
    <Years
      rows={years}
      nameOf={({ year }) => {
        const row = years.find((each) => each.year.trim() === year);
        return row ? (
          <Link aria-label={said.edit(year)} {...linkTo(recordAddress(template, row.id))}>
            {year}
          </Link>
        ) : (
          year
        );
      }}
    />
  );
}
