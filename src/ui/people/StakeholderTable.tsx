import * as React from 'react';
import { byStrategy } from '../../domain/people/strategy';
import type { RecordOf } from '../../domain/schema/record';
import type { stakeholder } from '../../domain/templates/stakeholder';
import { templateWordsOf } from '../../locales/words';
import type { AnyRecord } from '../../data/repository';
import { useLater, useWords } from '../app/WordsRoom';
import { GroupHeading } from '../register/GroupHeading';
import { Register } from '../register/Register';
import type { Column } from '../register/Register';
import type { RowsProps } from '../rooms/specials';
import { useRowColumns } from '../rooms/useRowColumns';
import { useMatrixStyles } from './matrixStyles';

/** Where rows are cards, these say what they are: «Stor» alone could be either. */
const told: readonly string[] = ['interest', 'influence'];

/** The columns; where there is little room, with the number that stands in the matrix, and what the degrees are of. */
function useColumns(template: RowsProps['template'], turns: ReadonlyMap<number, number>): readonly Column<AnyRecord>[] {
  const columns = useRowColumns(template);
  const { turn } = useMatrixStyles();
  return React.useMemo(
    () =>
      columns.map(({ cell, ...column }) => {
        const before = (row: AnyRecord): string =>
          column.name === template.title ? `${turns.get(row.id) ?? ''} ` : `${column.header}: `;
        if (column.name !== template.title && !told.includes(column.name)) return { ...column, cell };
        const more = (row: AnyRecord): React.ReactNode =>
          cell(row) === '' ? (
            ''
          ) : (
            <>
              <span className={turn}>{before(row)}</span>
              {cell(row)}
            </>
          );
        return { ...column, cell: more };
      }),
    [columns, turns, turn, template]
  );
}

/** The stakeholders as a table, under how they are best looked after. */
export default function StakeholderTable({ template, rows }: RowsProps): JSX.Element {
  const { matrix: said } = useLater().people;
  const label = templateWordsOf(useWords(), template).many;
  const grouped = React.useMemo(
    () => byStrategy(rows as readonly unknown[] as readonly RecordOf<typeof stakeholder>[]),
    [rows]
  );
  const turns = React.useMemo(
    () => new Map(grouped.flatMap((group) => group.rows).map(({ id }, index) => [id, index + 1])),
    [grouped]
  );
  const columns = useColumns(template, turns);
  const groups = grouped.map(({ strategy, rows: own }) => ({
    name: strategy ?? 'none',
    heading: <GroupHeading name={strategy ? said.strategies[strategy] : said.unassessed} />,
    rows: own as readonly unknown[] as readonly AnyRecord[]
  }));
  return <Register label={label} columns={columns} groups={groups} />;
}
