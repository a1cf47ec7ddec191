import { number, text } from '../database';
import type { Farm } from '../store/farm';
import type { List } from '../store/lists';
import type { Item } from './item';

/** Keeps an item as it is now, before it is changed; the oldest go when the list keeps no more. */
export function keepVersion(farm: Farm, list: List, item: Item): void {
  farm.db.run(
    'INSERT OR REPLACE INTO versions (list, item, version, row) VALUES (?, ?, ?, ?)',
    list.seq,
    item.id,
    item.ui,
    JSON.stringify(item)
  );
  const limit = Number(list.settings.MajorVersionLimit ?? 0);
  if (limit === 0) return;
  farm.db.run(
    'DELETE FROM versions WHERE list = ? AND item = ? AND version <= ?',
    list.seq,
    item.id,
    item.ui + 512 - limit * 512
  );
}

/** The current version first, then the earlier ones, newest first. */
export function versionsOf(farm: Farm, list: List, item: Item): Item[] {
  const rows = farm.db.all(
    'SELECT row FROM versions WHERE list = ? AND item = ? ORDER BY version DESC',
    list.seq,
    item.id
  );
  return [item, ...rows.map((row) => JSON.parse(text(row, 'row')) as Item)];
}

export function deleteVersion(farm: Farm, list: List, item: Item, version: number): void {
  farm.db.run('DELETE FROM versions WHERE list = ? AND item = ? AND version = ?', list.seq, item.id, version);
}

export function deleteEarlierVersions(farm: Farm, list: List, item: number): void {
  farm.db.run('DELETE FROM versions WHERE list = ? AND item = ?', list.seq, item);
}

export function countVersions(farm: Farm, list: List, item: number): number {
  const row = farm.db.one('SELECT count(*) AS n FROM versions WHERE list = ? AND item = ?', list.seq, item);
  return row ? number(row, 'n') : 0;
}
