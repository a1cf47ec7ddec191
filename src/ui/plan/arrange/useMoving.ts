import * as React from 'react';
import { arrangementOf, moved, pathMoved, stepped } from '../../../domain/planning/arranging';
import type { Place } from '../../../domain/planning/arranging';
import { useWords } from '../../app/WordsRoom';
import type { Milestone } from '../../data/records';
import { markOf } from '../../../domain/planning/markOf';
import type { Arranging, Changes } from './useArranging';

export interface Moving {
  /** Puts these milestones there. */
  readonly put: (ids: ReadonlySet<number>, to: Place) => void;
  /** One step up (-1) or down (1). */
  readonly step: (id: number, by: 1 | -1) => void;
  readonly stepPath: (path: string, by: 1 | -1) => void;
  readonly rename: (path: string, name: string) => void;
}

const tidy = (path: string): string => path.trim().replace(/\s+/g, ' ');
export const samePath = (a: string, b: string): boolean => tidy(a) === tidy(b);

/** The result paths in the plan's order, each with what stands in it. */
function pathsIn(plan: readonly Milestone[]): ReadonlyMap<string, readonly Milestone[]> {
  const names = new Map<string, string>();
  const paths = new Map<string, Milestone[]>();
  plan.forEach((row) => {
    const name = names.get(tidy(row.path)) ?? row.path;
    names.set(tidy(row.path), name);
    const rows = paths.get(name);
    if (rows) rows.push(row);
    else paths.set(name, [row]);
  });
  return paths;
}

const none: readonly Milestone[] = [];

interface Paths {
  readonly paths: readonly string[];
  readonly rowsIn: (path: string) => readonly Milestone[];
}

/** The result paths of the plan that is shown: sorted out once for each plan, not for each step of a drag. */
export function usePaths(plan: readonly Milestone[]): Paths {
  return React.useMemo(() => {
    const found = pathsIn(plan);
    return { paths: Array.from(found.keys()), rowsIn: (path) => found.get(path) ?? none };
  }, [plan]);
}

interface Told {
  readonly nameOf: (path: string) => string;
  /** «M3 er nummer 2 av 4 i AS IS». */
  readonly placeIn: (wanted: readonly Milestone[], id: number) => string;
}

function useTold(): Told {
  const { planning, app } = useWords().messages;
  const nameOf = (path: string): string => path.trim() || app.plan.noPath;
  return {
    nameOf,
    placeIn: (wanted, id) => {
      const row = wanted.find((each) => each.id === id);
      const around = wanted.filter(({ path }) => row && samePath(path, row.path));
      const at = around.findIndex((each) => each.id === id) + 1;
      return row ? planning.arrange.placed(markOf(row), at, around.length, nameOf(row.path)) : '';
    }
  };
}

/** Moving milestones and result paths: what is written is only what changed. */
export function useMoving({ plan, store }: Arranging): Moving {
  const { arrange } = useWords().messages.planning;
  const { nameOf, placeIn } = useTold();
  const changesTo = (wanted: readonly Milestone[], ids: ReadonlySet<number>): Changes =>
    new Map(arrangementOf(plan, wanted, ids).map(({ id, change }) => [id, change] as const));
  const put: Moving['put'] = (ids, to) => {
    const wanted = moved(plan, ids, to);
    const [only, ...others] = Array.from(ids);
    const isOne = only !== undefined && others.length === 0;
    void store(changesTo(wanted, ids), isOne ? placeIn(wanted, only) : arrange.moved(ids.size, nameOf(to.path)));
  };
  return {
    put,
    step: (id, by) => {
      const to = stepped(plan, id, by);
      if (to) put(new Set([id]), to);
    },
    stepPath: (path, by) => {
      const paths = Array.from(pathsIn(plan).keys());
      const at = paths.findIndex((each) => samePath(each, path));
      const before = by < 0 ? paths[at - 1] : paths[at + 2];
      const changes = changesTo(pathMoved(plan, path, before ?? null), new Set());
      void store(changes, arrange.pathPlaced(nameOf(path), at + by + 1, paths.length));
    },
    rename: (path, name) => {
      const rows = plan.filter((row) => samePath(row.path, path));
      void store(new Map(rows.map(({ id }) => [id, { path: name.trim() }] as const)), arrange.renamed(name.trim()));
    }
  };
}

/** What is selected, of what there is. */
export interface Selection {
  readonly ids: ReadonlySet<number>;
  readonly set: (ids: readonly number[], on: boolean) => void;
  readonly clear: () => void;
}

export function useSelection(plan: readonly Milestone[]): Selection {
  const [chosen, setChosen] = React.useState<ReadonlySet<number>>(new Set());
  const ids = React.useMemo(() => new Set(plan.filter(({ id }) => chosen.has(id)).map(({ id }) => id)), [plan, chosen]);
  const set = React.useCallback((some: readonly number[], on: boolean) => {
    setChosen((now) => {
      const next = new Set(now);
      some.forEach((id) => (on ? next.add(id) : next.delete(id)));
      return next;
    });
  }, []);
  return { ids, set, clear: () => setChosen(new Set()) };
}
