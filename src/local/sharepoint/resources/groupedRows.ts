import { columnNamed } from '../fields/columns';
import type { CamlView } from '../items/caml';
import { valueOf } from '../items/columns';
import type { Item } from '../items/item';
import type { List } from '../store/lists';
import type { Visit } from '../visit';
import { fifteenDigits } from './streamCells';
import { textOf } from './stream';

type Row = Record<string, unknown>;

/** Rows with what a grouped view says of each: how many are in its group, and which group it is. */
export function groupedRows(
  visit: Visit,
  list: List,
  view: CamlView,
  items: readonly Item[],
  rows: readonly Row[]
): Row[] {
  const levels = view.groupBy.map((_name, level) => items.map((item) => keyOf(visit, list, view, item, level)));
  const marked = rows.map((row, at) => ({ ...row, ...marksOf(visit, list, view, items, levels, at) }));
  const deepest = levels[levels.length - 1] ?? [];
  return view.collapsed ? marked.filter((_row, at) => at === 0 || deepest[at] !== deepest[at - 1]) : marked;
}

/** The values of a row's groups down to a level, as one text. */
function keyOf(visit: Visit, list: List, view: CamlView, item: Item, level: number): string {
  return view.groupBy
    .slice(0, level + 1)
    .map((name) => shownIn(visit, list, item, name))
    .join('\n');
}

function shownIn(visit: Visit, list: List, item: Item, name: string): string {
  const field = columnNamed(visit.farm, list.id, name);
  return field ? textOf(visit, list, item, field) : '';
}

function rawIn(visit: Visit, list: List, item: Item, name: string): string {
  const field = columnNamed(visit.farm, list.id, name);
  const value = field ? valueOf(field, item, list) : null;
  return typeof value === 'number' ? fifteenDigits(value) : field ? textOf(visit, list, item, field) : '';
}

const encoded = (text: string): string =>
  encodeURIComponent(text).replace(/[-_.!~*'()]/g, (each) => `%${each.charCodeAt(0).toString(16).toUpperCase()}`);

function marksOf(
  visit: Visit,
  list: List,
  view: CamlView,
  items: readonly Item[],
  levels: readonly (readonly string[])[],
  at: number
): Row {
  const item = items[at];
  const marks: Row = {};
  if (!item) return marks;
  view.groupBy.forEach((name, level) => {
    const keys = levels[level] ?? [];
    const digit = level === 0 ? '' : String(level + 1);
    const path = view.groupBy.slice(0, level + 1).map((each) => rawIn(visit, list, item, each));
    marks[`${name}.urlencoded`] = encoded(`;#${path.join(';#')};#`);
    marks[`${name}.COUNT.group${digit}`] = String(keys.filter((key) => key === keys[at]).length);
    marks[`${name}.newgroup`] = at === 0 || keys[at] !== keys[at - 1] ? '1' : '';
    marks[`${name}.groupindex${digit}`] = `${new Set(keys.slice(0, at + 1)).size}_`;
  });
  return marks;
}
