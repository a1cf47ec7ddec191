import { createHash } from 'node:crypto';
import { itemTable, number, text } from '../database';
import { FOLDER } from './place';
import { itemSpot, rootSpot, webSpot, type Spot } from './spot';
import { ITEM_COLUMNS, toItem, type Item } from '../items/item';
import { drawerOf } from '../store/drawer';
import { listWithId, type List } from '../store/lists';
import type { Visit } from '../visit';

/** The file or folder with this UniqueId, in any list of the web. */
export function rowWithId(visit: Visit, id: string): { list: List; item: Item } | undefined {
  const wanted = id.toLowerCase().replace(/[{}]/g, '');
  const lists = visit.farm.db.all('SELECT seq, id FROM lists WHERE web = ? AND recycled <> 1', visit.web.id);
  for (const row of lists) {
    const table = itemTable(number(row, 'seq'));
    const found = visit.farm.db.one(`SELECT ${ITEM_COLUMNS} FROM ${table} WHERE unique_id = ? AND leaf <> ''`, wanted);
    const list = found && (listWithId(visit.farm, text(row, 'id')) ?? drawerOf(visit.farm, visit.web.id));
    if (list) return { list, item: toItem(found) };
  }
  return undefined;
}

export function folderWithId(visit: Visit, id: string): Spot | undefined {
  const wanted = id.toLowerCase().replace(/[{}]/g, '');
  const row = visit.farm.db.one(
    'SELECT id FROM lists WHERE web = ? AND root_folder = ? AND recycled = 0',
    visit.web.id,
    wanted
  );
  const list = row && listWithId(visit.farm, text(row, 'id'));
  if (list) return rootSpot(list);
  if (wanted === ghostId(visit, visit.web.path)) return webSpot(visit);
  const found = rowWithId(visit, wanted);
  return found?.item.kind === FOLDER ? itemSpot(found.list, found.item) : undefined;
}

/** The id of a folder that is no row: always the same for a web and a path. */
export function ghostId(visit: Visit, path: string): string {
  const hex = createHash('sha1').update(`${visit.web.id} ${path.toLowerCase()}`).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
