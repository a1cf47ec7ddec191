import * as React from 'react';
import { mergeClasses } from '@fluentui/react-components';
import { useRegisterStyles } from './styles';

/** One column. On narrow screens rows become cards, and a cell stands in front, as the title, or on the line below. */
export interface Column<R> {
  readonly name: string;
  readonly header: string;
  /** A track of CSS grid: `minmax(0, 1fr)`, `160px`. */
  readonly width: string;
  readonly narrow: 'front' | 'title' | 'below' | 'none';
  readonly cell: (row: R) => React.ReactNode;
}

/** A column on one line. */
export const column = <R,>(
  name: string,
  header: string,
  width: string,
  narrow: Column<R>['narrow'],
  cell: Column<R>['cell']
): Column<R> => ({ name, header, width, narrow, cell });

export interface Group<R> {
  readonly name: string;
  /** Stands over the rows of the group; without one the group has no header. */
  readonly heading?: React.ReactNode;
  readonly rows: readonly R[];
}

interface Identified {
  readonly id: number;
}

interface RowProps<R> {
  readonly row: R;
  readonly columns: readonly Column<R>[];
  readonly selected: boolean;
  /** Is it drawn only when it comes in sight? */
  readonly deferred: boolean;
}

/** More rows than this are not all drawn at once. */
const manyRows = 100;

function PlainRow<R extends Identified>({ row, columns, selected, deferred }: RowProps<R>): JSX.Element {
  const styles = useRegisterStyles();
  return (
    <tr
      role="row"
      className={mergeClasses(
        styles.tracks,
        styles.row,
        deferred && styles.deferred,
        columns.some(({ narrow }) => narrow === 'front') && styles.fronted,
        selected && styles.selected
      )}
    >
      {columns.map(({ name, narrow, cell }) =>
        narrow === 'title' ? (
          <th key={name} scope="row" role="rowheader" className={mergeClasses(styles.cell, styles.title)}>
            {cell(row)}
          </th>
        ) : (
          <td key={name} role="cell" className={mergeClasses(styles.cell, styles[narrow])}>
            {cell(row)}
          </td>
        )
      )}
    </tr>
  );
}

/** Thousands of rows may stand here: one is drawn again only when it changes. */
const Row = React.memo(PlainRow) as typeof PlainRow;

export interface RegisterProps<R extends Identified> {
  /** What the table is, to somebody who hears it. */
  readonly label: string;
  readonly columns: readonly Column<R>[];
  readonly groups: readonly Group<R>[];
  readonly selected?: number;
}

function Header<R>({ columns }: { readonly columns: readonly Column<R>[] }): JSX.Element {
  const styles = useRegisterStyles();
  return (
    <thead role="rowgroup" className={styles.head}>
      <tr role="row" className={styles.tracks}>
        {columns.map(({ name, header }) => (
          <th key={name} role="columnheader" scope="col" className={styles.header}>
            {header}
          </th>
        ))}
      </tr>
    </thead>
  );
}

/** A list of records: a table where there is room, cards where there is not. */
export function Register<R extends Identified>({ label, columns, groups, selected }: RegisterProps<R>): JSX.Element {
  const styles = useRegisterStyles();
  const deferred = groups.reduce((sum, { rows }) => sum + rows.length, 0) > manyRows;
  const tracks = { '--tracks': columns.map(({ width }) => width).join(' ') } as React.CSSProperties;
  return (
    <table role="table" aria-label={label} className={styles.table} style={tracks}>
      <Header columns={columns} />
      {groups.map(({ name, heading, rows }) => (
        <tbody key={name} role="rowgroup" className={styles.group}>
          {heading !== undefined && (
            <tr role="row" className={styles.groupRow}>
              <th role="rowheader" scope="rowgroup" colSpan={columns.length} className={styles.groupHeading}>
                {heading}
              </th>
            </tr>
          )}
          {rows.map((row) => (
            <Row key={row.id} row={row} columns={columns} selected={row.id === selected} deferred={deferred} />
          ))}
        </tbody>
      ))}
    </table>
  );
}
