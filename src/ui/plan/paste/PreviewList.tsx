import * as React from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import { GroupHeading } from '../../register/GroupHeading';
import type { PastedRow } from './pasted';
import { useRowStyles } from './styles';

const useStyles = makeStyles({
  root: { containerType: 'inline-size', containerName: 'framdrift-list' },
  heading: {
    margin: 0,
    fontWeight: tokens.fontWeightRegular,
    fontSize: 'inherit',
    paddingTop: tokens.spacingVerticalXL,
    paddingBottom: tokens.spacingVerticalS
  }
});

/** Rows under their groups, in the order the groups first come. */
function groups<R extends PastedRow>(rows: readonly R[]): readonly (readonly [under: string, rows: readonly R[]])[] {
  const found = new Map<string, R[]>();
  rows
    .filter(({ stored }) => !stored)
    .forEach((row) => {
      const before = found.get(row.under);
      if (before) before.push(row);
      else found.set(row.under, [row]);
    });
  return Array.from(found);
}

interface Props<R extends PastedRow> {
  readonly rows: readonly R[];
  /** What a group is called; `''` is the one of rows that have none. */
  readonly headingOf: (under: string) => string;
  readonly children: (row: R) => JSX.Element;
}

/** What the pasted becomes, in its groups. */
export function PreviewList<R extends PastedRow>({ rows, headingOf, children }: Props<R>): JSX.Element {
  const styles = useStyles();
  const rowStyles = useRowStyles();
  const all = groups(rows);
  const isPlain = all.length === 1 && all[0]?.[0] === '';
  return (
    <div className={styles.root}>
      {all.map(([under, members]) => (
        <section key={under} aria-label={headingOf(under)}>
          {!isPlain && (
            <h3 className={styles.heading}>
              <GroupHeading name={headingOf(under)} />
            </h3>
          )}
          <ul className={rowStyles.list}>{members.map(children)}</ul>
        </section>
      ))}
    </div>
  );
}
