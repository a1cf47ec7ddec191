import * as React from 'react';
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { lastMove } from '../../domain/planning/moves';
import { useSaid } from '../app/WordsRoom';
import type { Milestone } from '../data/records';
import { column } from '../register/Register';
import type { Column } from '../register/Register';
import { RowLink } from '../register/RowLink';
import { usePathLinks } from '../route/useGo';
import { DeadlineCell } from './DeadlineCell';
import { StatusMark } from './StatusMark';

const useStyles = makeStyles({
  number: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums' },
  nobody: { color: tokens.colorNeutralForeground3 },
  dropped: { textDecorationLine: 'line-through', color: tokens.colorNeutralForeground3 }
});

/** Where the focus goes back to when a milestone is closed. */
export const rowId = (id: number): string => `framdrift-milestone-${id}`;

/** The columns of the plan. */
export function usePlanColumns(): readonly Column<Milestone>[] {
  const { plan } = useSaid();
  const styles = useStyles();
  const linkTo = usePathLinks();
  return React.useMemo(() => {
    const number = (row: Milestone): JSX.Element => <span className={styles.number}>{row.number}</span>;
    const sentence = (row: Milestone): JSX.Element => (
      <RowLink id={rowId(row.id)} {...linkTo(['plan', 'milestone', String(row.id)])}>
        <span className={mergeClasses(row.status === 'dropped' && styles.dropped)}>{row.name}</span>
      </RowLink>
    );
    const responsible = (row: Milestone): React.ReactNode =>
      row.responsible?.name ?? <span className={styles.nobody}>{plan.nobody}</span>;
    const deadline = (row: Milestone): JSX.Element => (
      <DeadlineCell deadline={row.deadline} moved={lastMove(row) !== null} />
    );
    const status = (row: Milestone): JSX.Element => <StatusMark milestone={row} />;
    return [
      column('number', plan.number, '44px', 'front', number),
      column('sentence', plan.sentence, 'minmax(0, 1fr)', 'title', sentence),
      column('responsible', plan.responsible, '168px', 'below', responsible),
      column('deadline', plan.deadline, '148px', 'below', deadline),
      column('status', plan.status, '168px', 'below', status)
    ];
  }, [plan, styles, linkTo]);
}
