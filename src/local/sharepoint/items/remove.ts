import { itemTable, number, text } from '../database';
import { attribute, type Field } from '../fields/field';
import { columnsOf } from '../fields/columns';
import { KINDS } from '../fields/kinds';
import { refuse } from '../http/failure';
import { CHANGE } from '../store/changes';
import { isFile, refuseHeld } from '../files/levels';
import { joinPath } from '../files/names';
import { FOLDER, itemsBelow } from '../files/place';
import { forgetTalk } from '../store/comments';
import { dropContents } from '../store/contents';
import { insertRecycled, RECYCLED } from '../store/recycled';
import { MAY } from '../store/roles';
import { deleteScope } from '../store/rights';
import { listWithId, touchList, type List } from '../store/lists';
import { touchWeb } from '../store/webs';
import type { Visit } from '../visit';
import { columnSql } from './columns';
import { dirName, ITEM_COLUMNS, leafName, toItem, type Item } from './item';
import { deleteEarlierVersions } from './versions';

/** To the recycle bin, with the rows that are deleted together with it; the id of the bin's entry. */
export function recycleItem(visit: Visit, list: List, item: Item): string {
  settleReferences(visit, list, item, (other, row) => recycleItem(visit, other, row));
  const id = insertRecycled(visit, {
    list,
    item: item.id,
    kind: item.kind === FOLDER ? RECYCLED.folder : isFile(item) ? RECYCLED.file : RECYCLED.item,
    title: item.leaf || String(item.fields.Title ?? leafName(item)),
    folder: dirName(item, list),
    leaf: leafName(item),
    author: item.author,
    bytes: Number(item.fields.File_x0020_Size ?? 0),
    row: JSON.stringify(item)
  });
  for (const child of below(visit, list, item)) {
    visit.farm.db.run(
      'INSERT INTO recycled_items (bin, item, row) VALUES (?, ?, ?)',
      id,
      child.id,
      JSON.stringify(child)
    );
    takeOut(visit, list, child);
  }
  takeOut(visit, list, item);
  return id;
}

/** For ever: also its versions, files and permissions. */
export function deleteItem(visit: Visit, list: List, item: Item): void {
  settleReferences(visit, list, item, (other, row) => deleteItem(visit, other, row));
  for (const each of [...below(visit, list, item), item]) {
    takeOut(visit, list, each);
    forgetItem(visit, list, each);
  }
}

/** What goes along with a folder; nothing in it may be out of the caller's reach, or checked out by others. */
function below(visit: Visit, list: List, item: Item): Item[] {
  refuseHeld(visit, list, item);
  const found = item.kind === FOLDER ? itemsBelow(visit.farm, list, joinPath(item.dir, item.leaf)) : [];
  for (const child of found) {
    visit.needOnItem(list, child, MAY.deleteListItems);
    refuseHeld(visit, list, child);
  }
  return found;
}

/** What stays of a recycled item until it is deleted for ever. */
export function forgetItem(visit: Visit, list: List, item: Item): void {
  deleteEarlierVersions(visit.farm, list, item.id);
  visit.farm.db.run('DELETE FROM attachments WHERE list = ? AND item = ?', list.seq, item.id);
  forgetTalk(visit.farm, list, item.id);
  if (isFile(item)) dropContents(visit.farm, list.seq, item.id);
  if (item.scope) deleteScope(visit.farm, item.scope);
}

function takeOut(visit: Visit, list: List, item: Item): void {
  visit.farm.db.run(`DELETE FROM ${itemTable(list.seq)} WHERE id = ?`, item.id);
  touchList(visit.farm, list, -1);
  touchWeb(visit.farm, list.web);
  visit.changed('Item', CHANGE.remove, { list: list.id, item: item.id, uniqueId: item.uniqueId });
}

/** Restrict refuses, cascade deletes along; a lookup without behaviour keeps pointing to nothing. */
function settleReferences(visit: Visit, list: List, item: Item, along: (list: List, item: Item) => void): void {
  const enforced = referring(visit, list).filter(({ behaviour }) => behaviour !== 'none');
  for (const { list: other, field, behaviour } of enforced) {
    const columns = ITEM_COLUMNS.split(', ')
      .map((name) => `t.${name}`)
      .join(', ');
    const rows = visit.farm.db.all(
      `SELECT ${columns} FROM ${itemTable(other.seq)} t WHERE ${columnSql(field)} = ?`,
      item.id
    );
    if (behaviour === 'restrict' && rows.length > 0) throw refuse.stillReferenced();
    for (const row of rows) {
      const current = listWithId(visit.farm, other.id);
      const still = visit.farm.db.one(`SELECT 1 FROM ${itemTable(other.seq)} WHERE id = ?`, number(row, 'id'));
      if (current && still) along(current, toItem(row));
    }
  }
}

interface Reference {
  list: List;
  field: Field;
  behaviour: string;
}

/** Lookup columns of any list of the web that point to this list; restricting ones first. */
function referring(visit: Visit, list: List): Reference[] {
  const sql = "SELECT DISTINCT list FROM fields WHERE kind = 'Lookup' AND schema LIKE ?";
  const found: Reference[] = [];
  for (const row of visit.farm.db.all(sql, `%${list.id}%`)) {
    const other = listWithId(visit.farm, text(row, 'list'));
    if (!other) continue;
    for (const field of columnsOf(visit.farm, other.id)) {
      const points = attribute(field, 'List')?.replace(/[{}]/g, '').toLowerCase() === list.id;
      if (field.builtIn || KINDS[field.kind].shape !== 'link' || !points) continue;
      found.push({
        list: other,
        field,
        behaviour: (attribute(field, 'RelationshipDeleteBehavior') ?? 'None').toLowerCase()
      });
    }
  }
  return found.sort((a, b) => Number(b.behaviour === 'restrict') - Number(a.behaviour === 'restrict'));
}
