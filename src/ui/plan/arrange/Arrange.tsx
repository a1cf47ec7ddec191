import * as React from 'react';
import { Button, Checkbox } from '@fluentui/react-components';
import type { Person } from '../../../domain/schema/kinds';
import { useSaid, useWords } from '../../app/WordsRoom';
import type { Milestone } from '../../data/records';
import { Heading } from '../../parts/Heading';
import { useGo } from '../../route/useGo';
import { gripId } from './ArrangeRow';
import type { RowActs } from './ArrangeRow';
import { checkedOf, Group } from './Group';
import { SelectionBar } from './SelectionBar';
import { useArrangeStyles } from './styles';
import { useArranging } from './useArranging';
import { useDragging } from './useDragging';
import type { Drag } from './useDragging';
import { AddPath, useNewPaths } from './NewPath';
import { useMoving, usePaths, useSelection } from './useMoving';
import type { Moving, Selection } from './useMoving';

/** The same functions all the while: rows are drawn anew only when they change. */
function useActs(moving: Moving, selection: Selection, grab: RowActs['grab']): RowActs {
  const latest = React.useRef(moving);
  latest.current = moving;
  const stepped = React.useRef<number | null>(null);
  // In another path the row is drawn anew: the focus goes along.
  React.useLayoutEffect(() => {
    if (stepped.current !== null) document.getElementById(gripId(stepped.current))?.focus();
    stepped.current = null;
  });
  const { set } = selection;
  return React.useMemo(
    () => ({
      select: set,
      grab,
      step: (id, by) => {
        stepped.current = id;
        latest.current.step(id, by);
      }
    }),
    [set, grab]
  );
}

function Top({ plan, selection }: { readonly plan: readonly Milestone[]; readonly selection: Selection }): JSX.Element {
  const styles = useArrangeStyles();
  const { arrange } = useWords().messages.planning;
  const said = useSaid();
  const go = useGo();
  return (
    <>
      <div className={styles.top}>
        <Heading level="h2" arrival>
          {arrange.title}
        </Heading>
        <Button onClick={() => go(['plan'])}>{said.entry.end}</Button>
      </div>
      <p className={styles.hint}>{arrange.hint}</p>
      <Checkbox
        label={arrange.selectAll}
        checked={checkedOf(plan, selection)}
        onChange={(_, { checked }) =>
          selection.set(
            plan.map(({ id }) => id),
            checked === true
          )
        }
      />
    </>
  );
}

function Chip({ drag, plan, count }: { drag: Drag; plan: readonly Milestone[]; count: number }): JSX.Element {
  const styles = useArrangeStyles();
  const { arrange } = useWords().messages.planning;
  const row = plan.find(({ id }) => id === drag.id);
  return (
    <div className={styles.chip} style={{ left: drag.x + 12, top: drag.y + 8 }} aria-hidden="true">
      {count > 1 ? arrange.selected(count) : `${row?.number ?? ''} ${row?.name ?? ''}`.trim()}
    </div>
  );
}

const placeOf = (at: number, of: number): 'first' | 'between' | 'last' | 'only' => {
  if (of === 1) return 'only';
  return at === 0 ? 'first' : at === of - 1 ? 'last' : 'between';
};

/** The plan put in order: milestones and result paths moved, and many milestones changed at once. */
export default function Arrange(): JSX.Element {
  const styles = useArrangeStyles();
  const { arrange } = useWords().messages.planning;
  const arranging = useArranging();
  const { plan } = arranging;
  const moving = useMoving(arranging);
  const selection = useSelection(plan);
  const fresh = useNewPaths(plan);
  const going = (id: number): ReadonlySet<number> => (selection.ids.has(id) ? selection.ids : new Set([id]));
  const { drag, onPointerDown } = useDragging((id, to) => moving.put(going(id), to));
  const acts = useActs(moving, selection, onPointerDown);
  const { paths, rowsIn } = usePaths(plan);
  const setPerson = (responsible: Person): void => {
    const changes = Array.from(selection.ids, (id) => [id, { responsible }] as const);
    void arranging.store(new Map(changes), arrange.personSet(changes.length, responsible.name));
  };
  return (
    <section className={styles.root} aria-label={arrange.title}>
      <Top plan={plan} selection={selection} />
      <div>
        {[...paths, ...fresh.names].map((path, at) => (
          <Group
            key={path}
            {...{ path, selection, moving, drag, acts }}
            rows={rowsIn(path)}
            place={placeOf(at, paths.length)}
            onRenameEmpty={(name) => fresh.rename(path, name)}
          />
        ))}
      </div>
      <AddPath fresh={fresh} />
      <SelectionBar
        {...{ arranging, paths: [...paths, ...fresh.names], ids: selection.ids }}
        onPerson={setPerson}
        onMove={(to) => moving.put(selection.ids, to)}
      />
      {drag && <Chip drag={drag} plan={plan} count={going(drag.id).size} />}
    </section>
  );
}
