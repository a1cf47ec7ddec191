import * as React from 'react';
import { Button, Checkbox, mergeClasses } from '@fluentui/react-components';
import { ReOrderDotsVertical20Regular } from '@fluentui/react-icons/svg/re-order-dots-vertical';
import { useSaid, useWords } from '../../app/WordsRoom';
import type { Milestone } from '../../data/records';
import { DeadlineCell } from '../DeadlineCell';
import { useArrangeStyles } from './styles';

/** What a row can ask for; the same functions all the while, so that a thousand rows are not drawn anew. */
export interface RowActs {
  readonly select: (ids: readonly number[], on: boolean) => void;
  readonly step: (id: number, by: 1 | -1) => void;
  readonly grab: (id: number, event: React.PointerEvent<HTMLElement>) => void;
}

interface Props {
  readonly row: Milestone;
  readonly selected: boolean;
  readonly dragged: boolean;
  /** What is dragged would land here. */
  readonly drop: 'before' | 'after' | null;
  readonly acts: RowActs;
}

export const gripId = (id: number): string => `framdrift-grip-${id}`;

const nameOf = ({ number, name }: Milestone): string => `${number} ${name}`.trim();

const steps: Readonly<Record<string, 1 | -1>> = { ArrowUp: -1, ArrowDown: 1 };

function Grip({ row, acts }: Pick<Props, 'row' | 'acts'>): JSX.Element {
  const styles = useArrangeStyles();
  const { arrange } = useWords().messages.planning;
  const onKeyDown = (event: React.KeyboardEvent): void => {
    const by = steps[event.key];
    if (by === undefined) return;
    event.preventDefault();
    acts.step(row.id, by);
  };
  return (
    <Button
      id={gripId(row.id)}
      appearance="transparent"
      size="small"
      className={styles.grip}
      icon={<ReOrderDotsVertical20Regular />}
      aria-label={arrange.grip(nameOf(row))}
      onKeyDown={onKeyDown}
      onPointerDown={(event) => acts.grab(row.id, event)}
    />
  );
}

function PlainArrangeRow({ row, selected, dragged, drop, acts }: Props): JSX.Element {
  const styles = useArrangeStyles();
  const { plan } = useSaid();
  const { arrange } = useWords().messages.planning;
  const look = mergeClasses(
    styles.row,
    selected && styles.selected,
    dragged && styles.dragged,
    drop !== null && styles[drop]
  );
  return (
    <li className={look} data-arrange-row={row.id}>
      <Checkbox
        className={styles.check}
        checked={selected}
        aria-label={arrange.select(nameOf(row))}
        onChange={(_, { checked }) => acts.select([row.id], checked === true)}
      />
      <Grip row={row} acts={acts} />
      <div className={styles.number}>{row.number}</div>
      <div className={styles.cell}>{row.name}</div>
      <div className={styles.cell}>{row.responsible?.name ?? <span className={styles.quiet}>{plan.nobody}</span>}</div>
      <div className={styles.cell}>
        <DeadlineCell deadline={row.deadline} />
      </div>
    </li>
  );
}

/** A milestone that can be selected, dragged, or moved with the arrow keys. */
export const ArrangeRow = React.memo(PlainArrangeRow);
