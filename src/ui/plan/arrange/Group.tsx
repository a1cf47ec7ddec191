import * as React from 'react';
import { useSaid, useWords } from '../../app/WordsRoom';
import type { Milestone } from '../../data/records';
import { ArrangeRow } from './ArrangeRow';
import type { RowActs } from './ArrangeRow';
import { PathHeading } from './PathHeading';
import { useArrangeStyles } from './styles';
import type { Drag } from './useDragging';
import { samePath } from './useMoving';
import type { Moving, Selection } from './useMoving';

/** How much of these is selected. */
export const checkedOf = (rows: readonly Milestone[], { ids }: Selection): boolean | 'mixed' => {
  const count = rows.filter(({ id }) => ids.has(id)).length;
  return count === 0 ? false : count === rows.length ? true : 'mixed';
};

interface GroupProps {
  readonly path: string;
  readonly rows: readonly Milestone[];
  /** Where among the paths it stands. */
  readonly place: 'first' | 'between' | 'last' | 'only';
  readonly selection: Selection;
  readonly moving: Moving;
  readonly drag: Drag | null;
  readonly acts: RowActs;
  /** Names a path in which nothing stands yet. */
  readonly onRenameEmpty: (name: string) => void;
}

interface Landing {
  readonly id: number | undefined;
  readonly side: 'before' | 'after';
}

/** Where in this path what is dragged would land. */
function landingOf({ path, rows, drag }: GroupProps): Landing | null {
  if (!drag?.to || !samePath(drag.to.path, path)) return null;
  const { before } = drag.to;
  return before === null ? { id: rows[rows.length - 1]?.id, side: 'after' } : { id: before, side: 'before' };
}

/** A result path and what stands in it. */
export function Group(props: GroupProps): JSX.Element {
  const styles = useArrangeStyles();
  const { arrange } = useWords().messages.planning;
  const said = useSaid();
  const { path, rows, place, selection, moving, drag, acts, onRenameEmpty } = props;
  const empty = rows.length === 0;
  const landing = landingOf(props);
  return (
    <section className={styles.group} data-arrange-path={path} aria-label={path.trim() || said.plan.noPath}>
      <PathHeading
        {...{ path, empty }}
        first={place === 'first' || place === 'only'}
        last={place === 'last' || place === 'only'}
        checked={checkedOf(rows, selection)}
        onSelect={(on) =>
          selection.set(
            rows.map(({ id }) => id),
            on
          )
        }
        onStep={(by) => moving.stepPath(path, by)}
        onRename={(name) => (empty ? onRenameEmpty(name) : moving.rename(path, name))}
      />
      {empty && <p className={styles.empty}>{arrange.emptyPath}</p>}
      <ul className={styles.list}>
        {rows.map((row) => (
          <ArrangeRow
            key={row.id}
            row={row}
            acts={acts}
            selected={selection.ids.has(row.id)}
            dragged={drag?.id === row.id || (drag !== null && selection.ids.has(drag.id) && selection.ids.has(row.id))}
            drop={landing?.id === row.id ? landing.side : null}
          />
        ))}
      </ul>
    </section>
  );
}
