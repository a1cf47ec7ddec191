import { itemTable } from '../database';
import { defaultTypeId } from '../contentTypes/ofItems';
import { extensionOf, joinPath, refuseName, splitPath, unusedLeaf } from './names';
import { refuseHeld } from './levels';
import { FOLDER, itemAt, itemsIn, pathOf, putAt } from './place';
import { refuseFile } from './refusals';
import { folderAt, itemSpot, onSpot, type Spot } from './spot';
import { addFolder, listOf, setContent, storeRow } from './write';
import { refuse } from '../http/failure';
import { deleteItem } from '../items/remove';
import { readItem, type Item, type Stored } from '../items/item';
import { addItem } from '../items/write';
import { CHANGE } from '../store/changes';
import { copyContent, dropUnused } from '../store/contents';
import type { List } from '../store/lists';
import { MAY } from '../store/roles';
import { webOver } from '../store/webs';
import { need, type Visit } from '../visit';

export interface MoveManner {
  overwrite?: boolean;
  /** another name is found when the name is taken */
  keepBoth?: boolean;
  /** the copy keeps who made it, and when */
  keepAuthor?: boolean;
  /** the copy is the same file: it was moved */
  keepId?: boolean;
}

interface Target {
  visit: Visit;
  spot: Spot;
  list: List;
  leaf: string;
}

/** Where a file or folder is to go: the folder must be there, in this web or another one. */
export function targetOf(visit: Visit, address: string, manner: MoveManner): Target {
  const origin = visit.farm.origin();
  const path = address.toLowerCase().startsWith(`${origin.toLowerCase()}/`) ? address.slice(origin.length) : address;
  const web = webOver(visit.farm, path);
  if (!web) throw refuseFile.notFound();
  const there = visit.in(web);
  const { dir, leaf } = splitPath(path);
  const spot = folderAt(there, dir === '' ? '/' : dir);
  if (!spot) throw refuseFile.notFound();
  const list = listOf(there, spot);
  const taken = (name: string): boolean => itemAt(visit.farm, list, spot.dir, name) !== undefined;
  return { visit: there, spot, list, leaf: manner.keepBoth ? unusedLeaf(leaf, taken) : leaf };
}

export function copyTo(visit: Visit, list: List, item: Item, address: string, manner: MoveManner): void {
  visit.needOnItem(list, item, MAY.viewListItems);
  const target = targetOf(visit, address, manner);
  guardTarget(target);
  copyInto(visit, list, item, target, manner);
}

export function moveTo(visit: Visit, list: List, item: Item, address: string, manner: MoveManner): void {
  visit.needOnItem(list, item, MAY.editListItems | MAY.deleteListItems);
  refuseHeld(visit, list, item);
  const target = targetOf(visit, address, manner);
  if (isInside(target, list, item)) throw refuse.badArgument('A folder cannot be moved into itself.');
  guardTarget(target);
  if (target.list.id !== list.id) {
    copyInto(visit, list, item, target, { ...manner, keepAuthor: true, keepId: true });
    deleteItem(visit, list, readItem(visit.farm, list, item.id) ?? item);
    return;
  }
  makeRoom(target, item, manner);
  putAt(visit.farm, list, item, target.spot.dir, target.leaf);
  const ending = extensionOf(target.leaf);
  const typed: Record<string, Stored> = item.kind === FOLDER || ending === '' ? {} : { File_x0020_Type: ending };
  storeRow(visit, list, item, { ...item.fields, ...typed }, item.ui);
  visit.changed('Item', CHANGE.rename, { list: list.id, item: item.id, uniqueId: item.uniqueId });
}

function guardTarget({ visit, spot, leaf }: Target): void {
  need(onSpot(visit, spot), MAY.addListItems);
  refuseName(leaf, `${spot.path}/${leaf}`);
}

function isInside({ list, spot }: Target, from: List, item: Item): boolean {
  const path = pathOf(item).toLowerCase();
  return list.id === from.id && `${spot.dir.toLowerCase()}/`.startsWith(`${path}/`) && item.kind === FOLDER;
}

/** What stands in the way is overwritten, if it may be. */
function makeRoom({ visit, list, spot, leaf }: Target, moving: Item, { overwrite }: MoveManner): void {
  const other = itemAt(visit.farm, list, spot.dir, leaf);
  if (!other || other.id === moving.id) return;
  if (!overwrite || other.kind === FOLDER) throw refuseFile.destinationExists();
  visit.needOnItem(list, other, MAY.deleteListItems);
  deleteItem(visit, list, other);
}

function copyInto(visit: Visit, from: List, item: Item, target: Target, manner: MoveManner): void {
  if (item.kind === FOLDER) copyFolder(visit, from, item, target, manner);
  else copyFile(visit, from, item, target, manner);
}

function copyFolder(visit: Visit, from: List, item: Item, target: Target, manner: MoveManner): void {
  const { list, item: folder, made } = addFolder(target.visit, target.spot, target.leaf);
  if (!made && !manner.overwrite) throw refuseFile.destinationExists();
  const spot = itemSpot(list, folder);
  const dir = joinPath(item.dir, item.leaf);
  for (const kind of [0, FOLDER]) {
    for (const child of itemsIn(visit.farm, from, dir, kind))
      if (child.id !== folder.id) copyInto(visit, from, child, { ...target, list, spot, leaf: child.leaf }, manner);
  }
}

function copyFile(visit: Visit, from: List, item: Item, target: Target, manner: MoveManner): void {
  const { visit: there, list, spot, leaf } = target;
  const other = itemAt(there.farm, list, spot.dir, leaf);
  if (other?.kind === FOLDER || (other && !manner.overwrite)) throw refuseFile.destinationExists();
  const copy = other ?? addItem(there, list, new Map(), defaultTypeId(there.farm, list), { dir: spot.dir, leaf });
  const content = copyContent(there.farm, Number(item.fields._content ?? 0), list.seq, copy.id);
  storeRow(there, list, copy, copiedFields(item, leaf, from.id === list.id), copy.ui);
  setContent(there, list, copy.id, content);
  dropUnused(there.farm, list, copy.id, content);
  there.farm.db.run(
    `UPDATE ${itemTable(list.seq)} SET version = ?, modified = ? WHERE id = ?`,
    copy.version + 1,
    manner.keepAuthor ? item.modified : copy.modified,
    copy.id
  );
  if (!manner.keepAuthor) return;
  const sql = `UPDATE ${itemTable(list.seq)} SET author = ?, editor = ?, created = ?, unique_id = ? WHERE id = ?`;
  const uniqueId = manner.keepId ? item.uniqueId : copy.uniqueId;
  there.farm.db.run(sql, item.author, item.editor, item.created, uniqueId, copy.id);
}

/** Columns of one's own go along inside a list; the keys of another list's columns mean nothing there. */
function copiedFields(item: Item, leaf: string, sameList: boolean): Record<string, Stored> {
  const { CheckoutUser: _user, _before, _content, _CheckinComment, ...rest } = item.fields;
  const kept = Object.entries(rest).filter(([key]) => sameList || !/^f\d+$/.test(key));
  const ending = extensionOf(leaf);
  return { ...Object.fromEntries(kept), ...(ending === '' ? {} : { File_x0020_Type: ending }) };
}
