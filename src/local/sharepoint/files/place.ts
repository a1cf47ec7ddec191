import { itemTable, number, text } from '../database';
import { ITEM_COLUMNS, toItem, type Item } from '../items/item';
import { fold } from '../odata/fold';
import type { Farm } from '../store/farm';
import type { List } from '../store/lists';

export const FOLDER = 1;

/** The file or folder of this name in a folder of a list. */
export function itemAt(farm: Farm, list: List, dir: string, leaf: string): Item | undefined {
  if (leaf === '') return undefined;
  const row = farm.db.one(
    `SELECT ${ITEM_COLUMNS} FROM ${itemTable(list.seq)} WHERE fold(dir) = ? AND fold(leaf) = ? AND leaf <> ''`,
    fold(dir),
    fold(leaf)
  );
  return row && toItem(row);
}

/** The files or folders that lie directly in a folder, by name. */
export function itemsIn(farm: Farm, list: List, dir: string, kind: number): Item[] {
  return farm.db
    .all(
      `SELECT ${ITEM_COLUMNS} FROM ${itemTable(list.seq)} WHERE fold(dir) = ? AND leaf <> '' AND kind = ? ORDER BY fold(leaf)`,
      fold(dir),
      kind
    )
    .map(toItem);
}

/** Everything in a folder, however deep; what lies deeper comes first. */
export function itemsBelow(farm: Farm, list: List, dir: string): Item[] {
  const sql = `SELECT ${ITEM_COLUMNS} FROM ${itemTable(list.seq)} WHERE ${BELOW} ORDER BY length(dir) DESC, id`;
  return farm.db.all(sql, fold(dir)).map(toItem);
}

/** In or under the folder ?1, read off the index. */
const BELOW = `dir <> '' AND (fold(dir) = ?1 OR (fold(dir) > ?1 || '/' AND fold(dir) < ?1 || '0'))`;

/** How many items, files and folders lie directly in a folder. */
export function countIn(farm: Farm, list: List, dir: string, kind?: number): number {
  const table = itemTable(list.seq);
  const only = kind === undefined ? '' : ` AND kind = ${kind}`;
  if (dir === '' && kind === undefined) {
    const nested = farm.db.one(`SELECT count(*) AS n FROM ${table} WHERE dir <> ''`);
    return list.items - (nested ? number(nested, 'n') : 0);
  }
  const named = dir === '' ? "leaf <> ''" : "dir <> ''";
  const row = farm.db.one(`SELECT count(*) AS n FROM ${table} WHERE fold(dir) = ? AND ${named}${only}`, fold(dir));
  return row ? number(row, 'n') : 0;
}

/** Gives a file or folder another place in its list; what lies in a folder goes along. */
export function putAt(farm: Farm, list: List, item: Item, dir: string, leaf: string): void {
  const table = itemTable(list.seq);
  farm.db.run(`UPDATE ${table} SET dir = ?, leaf = ? WHERE id = ?`, dir, leaf, item.id);
  if (item.kind !== FOLDER) return;
  const [from, to] = [pathOf(item), dir === '' ? leaf : `${dir}/${leaf}`];
  const moved = farm.db.all(`SELECT id, dir FROM ${table} WHERE ${BELOW}`, fold(from));
  for (const row of moved) {
    farm.db.run(
      `UPDATE ${table} SET dir = ? WHERE id = ?`,
      to + text(row, 'dir').slice(from.length),
      number(row, 'id')
    );
  }
}

/** A file's or folder's path under the list's folder. */
export const pathOf = (item: Item): string => (item.dir === '' ? item.leaf : `${item.dir}/${item.leaf}`);
