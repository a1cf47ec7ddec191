import * as React from 'react';
import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';

const useStyles = makeStyles({
  scroll: { overflowX: 'auto' },
  table: { borderCollapse: 'collapse', width: '100%' },
  cell: {
    ...typographyStyles.body1,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS} 0`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    textAlign: 'left',
    verticalAlign: 'top',
    overflowWrap: 'break-word',
    '@container framdrift (max-width: 479px)': {
      ...typographyStyles.caption1,
      paddingRight: tokens.spacingHorizontalS
    }
  },
  head: {
    ...typographyStyles.caption1,
    color: tokens.colorNeutralForeground2,
    borderTopStyle: 'none',
    verticalAlign: 'bottom'
  },
  number: { textAlign: 'right', fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
  wrapped: { whiteSpace: 'normal' },
  last: { fontWeight: tokens.fontWeightSemibold }
});

interface Props {
  readonly label: string;
  readonly headers: readonly string[];
  readonly rows: readonly { readonly key: string; readonly cells: readonly React.ReactNode[] }[];
  /** From this column on, numbers. */
  readonly numbersFrom?: number;
  /** The last row sums up the others. */
  readonly summed?: boolean;
}

/** What a picture shows, in a small table; the first cell of a row names it. */
export function FigureTable({ label, headers, rows, numbersFrom = headers.length, summed }: Props): JSX.Element {
  const styles = useStyles();
  const classOf = (column: number, row: number): string =>
    mergeClasses(
      styles.cell,
      column >= numbersFrom && styles.number,
      summed === true && row === rows.length - 1 && styles.last
    );
  return (
    <div className={styles.scroll} role="group" aria-label={label} tabIndex={0}>
      <table className={styles.table} aria-label={label}>
        <thead>
          <tr>
            {headers.map((header, column) => (
              <th key={header} scope="col" className={mergeClasses(classOf(column, -1), styles.head, styles.wrapped)}>
                {header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, cells: [first, ...rest] }, row) => (
            <tr key={key}>
              <th scope="row" className={classOf(0, row)}>
                {first}
              </th>
              {rest.map((cell, index) => (
                <td key={headers[index + 1]} className={classOf(index + 1, row)}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
