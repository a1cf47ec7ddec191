import { itemTable } from '../database';
import { extensionOf, joinPath, refuseName, unusedLeaf } from './names';
import { FOLDER, itemAt } from './place';
import { refuseFile } from './refusals';
import { addressOf } from './address';
import { locationDefaults } from './locationDefaults';
import { firstUi, nextUi, refuseLocked, standingAt } from './levels';
import { isWebSpot, onSpot, type Spot } from './spot';
import { refuse } from '../http/failure';
import { itemPath, readItem, type Item, type Stored } from '../items/item';
import { keepVersion } from '../items/versions';
import { addItem } from '../items/write';
import { defaultTypeId } from '../contentTypes/ofItems';
import { contentTypeId } from '../resources/contentTypes';
import { CHANGE } from '../store/changes';
import { dropUnused, insertContent, sizeOf } from '../store/contents';
import { openDrawer } from '../store/drawer';
import { now } from '../store/farm';
import { touchList, type List } from '../store/lists';
import { principalWithId } from '../store/principals';
import { MAY } from '../store/roles';
import { holdsFiles } from '../store/templates';
import { touchWeb } from '../store/webs';
import { need, type Visit } from '../visit';

export interface AddManner {
  overwrite?: boolean;
  /** another name is found when the name is taken */
  unique?: boolean;
}

/** The list that a folder's files are rows of; the web's own folder gets one when something is put there. */
export function listOf(visit: Visit, spot: Spot): List {
  if (spot.list) return spot.list;
  if (!isWebSpot(visit, spot) && !spot.owner) throw refuse.accessDenied();
  return openDrawer(visit.farm, visit.web);
}

/** Puts a file into a folder. */
export function addFile(visit: Visit, spot: Spot, wanted: string, bytes: Uint8Array, manner: AddManner = {}): Item {
  const list = listOf(visit, spot);
  if (!holdsFiles(list.template)) throw refuse.notImplemented('POST', 'a file in a list that is no library');
  const taken = (leaf: string): Item | undefined => itemAt(visit.farm, list, spot.dir, leaf);
  const leaf = manner.unique && !manner.overwrite ? unusedLeaf(wanted, (each) => taken(each) !== undefined) : wanted;
  const known = taken(leaf);
  if (known) return overwrite(visit, list, known, bytes, manner.overwrite === true);
  refuseName(leaf, `${spot.path}/${leaf}`);
  need(onSpot(visit, spot), MAY.addListItems);
  return insertFile(visit, list, spot.dir, leaf, bytes);
}

function overwrite(visit: Visit, list: List, known: Item, bytes: Uint8Array, allowed: boolean): Item {
  const path = itemPath(known, list);
  if (known.kind === FOLDER) throw refuseFile.folderExists(addressOf(visit, path));
  if (!allowed) {
    const login = principalWithId(visit.farm, visit.web.site, known.editor)?.login ?? '';
    const inWeb = path.slice(visit.web.path === '/' ? 1 : visit.web.path.length + 1);
    throw refuseFile.fileExists(inWeb, login, known.modified);
  }
  visit.needOnItem(list, known, MAY.editListItems);
  return writeBytes(visit, list, known, bytes);
}

function insertFile(visit: Visit, list: List, dir: string, leaf: string, bytes: Uint8Array): Item {
  const fields: Record<string, Stored> = { File_x0020_Size: bytes.length };
  const ending = extensionOf(leaf);
  if (ending !== '') fields.File_x0020_Type = ending;
  if (list.settings.ForceCheckout === true) fields.CheckoutUser = visit.me().id;
  const ui = firstUi(list);
  const item = addItem(visit, list, locationDefaults(visit, list, dir), defaultTypeId(visit.farm, list), {
    dir,
    leaf,
    kind: 0,
    ui,
    fields
  });
  const content = insertContent(visit.farm, list.seq, item.id, bytes);
  return setContent(visit, list, item.id, content);
}

/** Notes where the bytes of a row are, without its version going up. */
export function setContent(visit: Visit, list: List, id: number, content: number): Item {
  visit.farm.db.run(
    `UPDATE ${itemTable(list.seq)} SET fields = json_set(fields, '$._content', ?) WHERE id = ?`,
    content,
    id
  );
  return found(visit, list, id);
}

export function writeBytes(visit: Visit, list: List, item: Item, bytes: Uint8Array): Item {
  return writeContent(visit, list, item, insertContent(visit.farm, list.seq, item.id, bytes));
}

/** Other bytes make a new version of a file. */
export function writeContent(
  visit: Visit,
  list: List,
  item: Item,
  content: number,
  columns: Item['fields'] = item.fields
): Item {
  refuseLocked(visit, list, item);
  const ui = nextUi(list, item);
  if (ui !== item.ui) keepVersion(visit.farm, list, item);
  const fields = { ...columns, _content: content, File_x0020_Size: sizeOf(visit.farm, content) };
  const written = storeRow(visit, list, item, { ...fields, ...standingAt(list, item, ui) }, ui);
  dropUnused(visit.farm, list, item.id, content);
  return written;
}

/** Writes a row's columns and version in the caller's name. */
export function storeRow(
  visit: Visit,
  list: List,
  item: Item,
  fields: Readonly<Record<string, Stored>>,
  ui: number,
  as: { editor: number; modified: string } = { editor: visit.me().id, modified: now(visit.farm) }
): Item {
  visit.farm.db.run(
    `UPDATE ${itemTable(list.seq)} SET fields = ?, ui = ?, editor = ?, modified = ?, version = version + 1 WHERE id = ?`,
    JSON.stringify(fields),
    ui,
    as.editor,
    as.modified,
    item.id
  );
  touchList(visit.farm, list, 0);
  touchWeb(visit.farm, list.web);
  visit.changed('Item', CHANGE.update, { list: list.id, item: item.id, uniqueId: item.uniqueId });
  return found(visit, list, item.id);
}

/** Makes a folder; `made` says whether it was not there before. */
export function addFolder(visit: Visit, spot: Spot, leaf: string): { list: List; item: Item; made: boolean } {
  const list = listOf(visit, spot);
  const known = itemAt(visit.farm, list, spot.dir, leaf);
  if (known?.kind === FOLDER) return { list, item: known, made: false };
  if (known) throw refuseFile.folderExists(addressOf(visit, `${spot.path}/${leaf}`));
  refuseName(leaf, `${spot.path}/${leaf}`);
  need(onSpot(visit, spot), MAY.addListItems);
  const standing = { dir: spot.dir, leaf, kind: FOLDER };
  return { list, item: addItem(visit, list, new Map(), contentTypeId(list, 'folder'), standing), made: true };
}

export const folderPath = (spot: Spot, leaf: string): string => joinPath(spot.dir, leaf);

function found(visit: Visit, list: List, id: number): Item {
  const item = readItem(visit.farm, list, id);
  if (!item) throw refuse.noItem();
  return item;
}
