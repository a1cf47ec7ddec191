import { planTree } from './planTree';
import type { PlannedMilestone } from './planTree';

/** Where milestones are put: in which result path, and before which of its milestones; null is last. */
export interface Place {
  readonly path: string;
  readonly before: number | null;
}

/** What is to be stored so that a milestone stands where it was put. */
export interface Arrangement {
  readonly id: number;
  readonly change: { readonly order?: number; readonly path?: string };
}

const tidy = (path: string): string => path.trim().replace(/\s+/g, ' ');

/** The milestones as people read them: path after path, each in its order. */
export const inPlanOrder = <M extends PlannedMilestone>(milestones: readonly M[]): readonly M[] =>
  planTree(milestones, [], '0001-01-01').paths.flatMap(({ rows }) => rows.map((row) => row.milestone));

const insideOrBehind = <M extends PlannedMilestone>(rest: readonly M[], { path, before }: Place): number => {
  const at = before === null ? -1 : rest.findIndex(({ id }) => id === before);
  if (at >= 0) return at;
  const last = rest.reduce((found, row, index) => (tidy(row.path) === tidy(path) ? index : found), -1);
  return last < 0 ? rest.length : last + 1;
};

/** These milestones put there, together and in the order they had; everything else stays as it stood. */
export function moved<M extends PlannedMilestone>(
  plan: readonly M[],
  ids: ReadonlySet<number>,
  to: Place
): readonly M[] {
  const rest = plan.filter(({ id }) => !ids.has(id));
  const going = plan.filter(({ id }) => ids.has(id)).map((row) => ({ ...row, path: to.path }));
  const at = insideOrBehind(rest, to);
  return [...rest.slice(0, at), ...going, ...rest.slice(at)];
}

/** A whole result path put before another; null is last. */
export function pathMoved<M extends PlannedMilestone>(
  plan: readonly M[],
  path: string,
  before: string | null
): readonly M[] {
  const isOf = (name: string) => (row: M) => tidy(row.path) === tidy(name);
  const rest = plan.filter((row) => !isOf(path)(row));
  const found = before === null ? -1 : rest.findIndex(isOf(before));
  const at = found < 0 ? rest.length : found;
  return [...rest.slice(0, at), ...plan.filter(isOf(path)), ...rest.slice(at)];
}

/** One step up (-1) or down (1): past its neighbour, or into the path beside. Null at the ends of the plan. */
export function stepped<M extends PlannedMilestone>(plan: readonly M[], id: number, step: 1 | -1): Place | null {
  const at = plan.findIndex((row) => row.id === id);
  const [row, beside] = [plan[at], plan[at + step]];
  if (!row || !beside) return null;
  if (tidy(row.path) !== tidy(beside.path)) return { path: beside.path, before: step < 0 ? null : beside.id };
  if (step < 0) return { path: row.path, before: beside.id };
  const next = plan[at + 2];
  return { path: row.path, before: next && tidy(next.path) === tidy(row.path) ? next.id : null };
}

type Orders = readonly (number | null)[];

/** Which of these may keep their order: as many as can, so that as few as can be are written. */
function keeping(orders: Orders): ReadonlySet<number> {
  const tails: number[] = [];
  const before = orders.map((): number => -1);
  orders.forEach((order, at) => {
    if (order === null) return;
    const place = tails.findIndex((tail) => (orders[tail] ?? Infinity) >= order);
    const length = place < 0 ? tails.length : place;
    before[at] = tails[length - 1] ?? -1;
    tails[length] = at;
  });
  const kept = new Set<number>();
  for (let at = tails[tails.length - 1] ?? -1; at >= 0; at = before[at] ?? -1) kept.add(at);
  return kept;
}

/** Numbers for a run between two that stay: whole ones where there is room. */
function between(low: number | null, high: number | null, count: number): readonly number[] {
  const numbers = (first: number, step: number): readonly number[] =>
    Array.from({ length: count }, (_, at) => first + at * step);
  if (low === null) return high === null ? numbers(1, 1) : numbers(Math.ceil(high) - count, 1);
  if (high === null) return numbers(Math.floor(low) + 1, 1);
  const first = Math.floor(low) + 1;
  if (first + count - 1 < high) return numbers(first, 1);
  const step = (high - low) / (count + 1);
  return numbers(low + step, step);
}

function numbered(orders: Orders): readonly number[] {
  const kept = keeping(orders);
  const found: number[] = [];
  for (let at = 0; at < orders.length;) {
    if (kept.has(at)) found.push(orders[at++]!);
    else {
      let end = at;
      while (end < orders.length && !kept.has(end)) end += 1;
      found.push(...between(found[at - 1] ?? null, orders[end] ?? null, end - at));
      at = end;
    }
  }
  const isRising = found.every((order, at) => at === 0 || order > found[at - 1]!);
  return isRising ? found : orders.map((_, at) => at + 1);
}

const sameOrder = (a: readonly PlannedMilestone[], b: readonly PlannedMilestone[]): boolean =>
  a.every(({ id }, at) => id === b[at]?.id);

/**
 * As few changes as make the plan stand as it is wanted. Milestones that never had an order (made by hand in the list)
 * and stand behind everything that was moved keep having none.
 * @param movedIds what was moved; nothing where a whole path was, so that the smaller of the two is written
 * @param wanted the milestones as they are stored, path aside, in the order they are to stand in
 */
export function arrangementOf(
  stored: readonly PlannedMilestone[],
  wanted: readonly PlannedMilestone[],
  movedIds: ReadonlySet<number>
): readonly Arrangement[] {
  const before = new Map(stored.map((row) => [row.id, row]));
  if (sameOrder(inPlanOrder(stored), wanted) && wanted.every(({ id, path }) => before.get(id)?.path === path))
    return [];
  // What was moved is written anyway: what stands still keeps its order.
  const orders = wanted.map(({ id, order }) => (movedIds.has(id) ? null : order));
  const lastNeeded = wanted.reduce((last, { id, order }, at) => (movedIds.has(id) || order !== null ? at : last), -1);
  const numbers = numbered(orders.slice(0, lastNeeded + 1));
  const lazy = wanted.map((row, at) => ({ ...row, order: numbers[at] ?? null }));
  const all = numbered(orders);
  const after = sameOrder(inPlanOrder(lazy), wanted) ? lazy : wanted.map((row, at) => ({ ...row, order: all[at]! }));
  return after.flatMap(({ id, order, path }) => {
    const was = before.get(id);
    const change = {
      ...(order !== null && order !== was?.order ? { order } : {}),
      ...(path !== was?.path ? { path } : {})
    };
    return Object.keys(change).length > 0 ? [{ id, change }] : [];
  });
}
