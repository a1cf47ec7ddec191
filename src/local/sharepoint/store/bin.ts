import { itemTable, text } from '../database';
import { itemAt, FOLDER } from '../files/place';
import { splitPath } from '../files/names';
import { addFolder } from '../files/write';
import type { Spot } from '../files/spot';
import { refuse } from '../http/failure';
import { forgetItem } from '../items/remove';
import { readItem, type Item } from '../items/item';
import type { Visit } from '../visit';
import { CHANGE } from './changes';
import { dropUnused } from './contents';
import { drawerOf } from './drawer';
import { eraseList, listTitled, listWithId, setRecycled, touchList, type List } from './lists';
import { removeRecycled, RECYCLED, type Recycled } from './recycled';

/** Back to where it was, with its id, its versions and its files; what was in a folder comes along. */
export function restore(visit: Visit, entry: Recycled): void {
  if (entry.kind === RECYCLED.list) restoreList(visit, entry);
  else {
    const list = listOfEntry(visit, entry);
    if (!list) throw refuse.noListWithId();
    if (entry.kind === RECYCLED.attachment) restoreAttachment(visit, list, entry);
    else if (entry.kind === RECYCLED.version) restoreVersion(visit, list, entry);
    else restoreRow(visit, list, entry);
  }
  forgetEntry(visit, entry);
}

/** Gone for ever. */
export function erase(visit: Visit, entry: Recycled): void {
  const list = listOfEntry(visit, entry);
  if (entry.kind === RECYCLED.list) eraseList(visit.farm, entry.list);
  else if (list && entry.kind === RECYCLED.version) {
    removeRecycled(visit.farm, entry.id);
    const item = readItem(visit.farm, list, Number(entry.item));
    dropUnused(visit.farm, list, Number(entry.item), Number(item?.fields._content ?? 0));
  } else if (list && entry.kind !== RECYCLED.attachment) {
    for (const child of [...childrenOf(visit, entry), JSON.parse(entry.row) as Item]) forgetItem(visit, list, child);
  }
  forgetEntry(visit, entry);
}

function forgetEntry({ farm }: Visit, entry: Recycled): void {
  removeRecycled(farm, entry.id);
  for (const table of ['recycled_items', 'recycled_files']) farm.db.run(`DELETE FROM ${table} WHERE bin = ?`, entry.id);
}

function listOfEntry({ farm }: Visit, entry: Recycled): List | undefined {
  return listWithId(farm, entry.list) ?? [drawerOf(farm, entry.web)].find((drawer) => drawer?.id === entry.list);
}

function restoreList(visit: Visit, entry: Recycled): void {
  if (listTitled(visit.farm, entry.web, entry.title)) throw refuse.titleTaken();
  setRecycled(visit.farm, entry.list, false);
  visit.changed('List', CHANGE.restore, { list: entry.list });
}

function restoreRow(visit: Visit, list: List, entry: Recycled): void {
  const item = JSON.parse(entry.row) as Item;
  const { leaf = '', dir = '' } = item;
  if (leaf !== '' && itemAt(visit.farm, list, dir, leaf)) throw nameTaken(item.kind, leaf, entry.dir);
  ensureFolder(visit, list, dir);
  for (const each of [item, ...childrenOf(visit, entry)]) insertRow(visit, list, each);
}

const nameTaken = (kind: number, leaf: string, dir: string): Error =>
  refuse.general(
    `A ${kind === FOLDER ? 'folder' : 'file'} with this name "${leaf}" already exists in "${dir}". To restore the ${kind === FOLDER ? 'folder' : 'file'}, rename the existing ${kind === FOLDER ? 'folder' : 'file'} and try again.`,
    -2130575257
  );

/** A folder that is gone is made anew for what was in it. */
function ensureFolder(visit: Visit, list: List, dir: string): void {
  if (dir === '') return;
  const { dir: above, leaf } = splitPath(dir);
  if (itemAt(visit.farm, list, above, leaf)) return;
  ensureFolder(visit, list, above);
  const parent: Spot = { path: above === '' ? list.folder : `${list.folder}/${above}`, list, dir: above };
  addFolder(visit, parent, leaf);
}

function insertRow(visit: Visit, list: List, item: Item): void {
  if (readItem(visit.farm, list, item.id)) throw refuse.general('An item with this id exists already.');
  visit.farm.db.run(
    `INSERT INTO ${itemTable(list.seq)} (id, guid, unique_id, version, ui, author, editor, created, modified, ctype, kind, scope, attachments, fields, dir, leaf)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    item.id,
    item.guid,
    item.uniqueId,
    item.version + 1,
    item.ui,
    item.author,
    item.editor,
    item.created,
    item.modified,
    item.contentType,
    item.kind,
    item.scope,
    item.attachments,
    JSON.stringify(item.fields),
    item.dir ?? '',
    item.leaf ?? ''
  );
  touchList(visit.farm, list, 1);
  visit.changed('Item', CHANGE.restore, { list: list.id, item: item.id, uniqueId: item.uniqueId });
}

/** The rows in a recycled folder, what lies highest first. */
function childrenOf({ farm }: Visit, entry: Recycled): Item[] {
  const rows = farm.db.all('SELECT row FROM recycled_items WHERE bin = ? ORDER BY item', entry.id);
  return rows.map((row) => JSON.parse(text(row, 'row')) as Item);
}

function restoreAttachment(visit: Visit, list: List, entry: Recycled): void {
  const { farm } = visit;
  const row = farm.db.one('SELECT name, bytes FROM recycled_files WHERE bin = ?', entry.id);
  const item = readItem(farm, list, Number(entry.item));
  if (!row || !item) throw refuse.noItem();
  const name = text(row, 'name');
  const known = farm.db.one(
    'SELECT 1 FROM attachments WHERE list = ? AND item = ? AND name = ?',
    list.seq,
    item.id,
    name
  );
  if (known) throw nameTaken(0, name, entry.dir);
  farm.db.run(
    'INSERT INTO attachments (list, item, name, bytes) VALUES (?, ?, ?, ?)',
    list.seq,
    item.id,
    name,
    row.bytes ?? null
  );
  farm.db.run(
    `UPDATE ${itemTable(list.seq)} SET version = version + 1, attachments = attachments + 1 WHERE id = ?`,
    item.id
  );
  visit.changed('Item', CHANGE.update, { list: list.id, item: item.id, uniqueId: item.uniqueId });
}

function restoreVersion(visit: Visit, list: List, entry: Recycled): void {
  const version = JSON.parse(entry.row) as Item;
  visit.farm.db.run(
    'INSERT OR IGNORE INTO versions (list, item, version, row) VALUES (?, ?, ?, ?)',
    list.seq,
    version.id,
    version.ui,
    entry.row
  );
}
