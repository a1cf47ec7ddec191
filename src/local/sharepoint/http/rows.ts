import { evaluateOn } from '../odata/evaluate';
import { parseFilter } from '../odata/filter';
import type { Collection, Entity } from '../resources/node';
import { refuse } from './failure';
import type { Query } from './query';

/** Reads a collection; small ones are filtered, sorted and cut here. */
export function readRows(node: Collection, query: Query): { entities: readonly Entity[]; next?: string } {
  const page = node.read(query);
  if (!node.plain) return page;
  let rows = [...page.entities];
  if (query.filter) {
    const condition = parseFilter(query.filter);
    rows = rows.filter((row) => evaluateOn(condition, (path) => valueAt(row, path)));
  }
  for (const { path, descending } of [...query.orderBy].reverse()) {
    rows.sort((a, b) => compare(valueAt(a, [path]), valueAt(b, [path])) * (descending ? -1 : 1));
  }
  return { entities: rows.slice(query.skip ?? 0, query.top === undefined ? undefined : (query.skip ?? 0) + query.top) };
}

function valueAt(row: Entity, path: readonly string[]): unknown {
  const [name = '', ...rest] = path;
  if (rest.length === 0) {
    const value = row.get(name);
    if (value === undefined) throw refuse.noField(name);
    return value;
  }
  const linked = row.link?.(name)?.([]);
  return linked?.is === 'entity' ? valueAt(linked, rest) : undefined;
}

function compare(a: unknown, b: unknown): number {
  if (a === b) return 0;
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return String(a ?? '').localeCompare(String(b ?? ''), 'nb');
}
