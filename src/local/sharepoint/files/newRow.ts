import { itemTable } from '../database';
import { refuseName } from './names';
import { FOLDER, itemAt } from './place';
import { refuseFile } from './refusals';
import { addressOf } from './address';
import { folderAt, onSpot, rootSpot, serverPath, type Spot } from './spot';
import { isRecord } from '../http/ask';
import { refuse } from '../http/failure';
import { readItem, type Item, type Stored } from '../items/item';
import { addItem, type Changes } from '../items/write';
import { defaultTypeId } from '../contentTypes/ofItems';
import { contentTypeId } from '../resources/contentTypes';
import type { List } from '../store/lists';
import { MAY } from '../store/roles';
import { holdsFiles } from '../store/templates';
import { need, type Visit } from '../visit';

/** Where a new row goes, and whether it is a folder: SP.ListItemCreationInformation. */
export interface NewRow {
  /** address of the folder; the list's own when there is none */
  folder?: string;
  /** the name of a folder */
  leaf?: string;
  isFolder?: boolean;
}

/** Reads `listItemCreateInfo` of the functions that add rows, in both of its forms. */
export function readNewRow(info: unknown): NewRow {
  if (!isRecord(info)) return {};
  const path = isRecord(info.FolderPath) ? info.FolderPath.DecodedUrl : info.FolderUrl;
  const leaf = isRecord(info.LeafName) ? info.LeafName.DecodedUrl : info.LeafName;
  return {
    ...(typeof path === 'string' && path !== '' ? { folder: path } : {}),
    ...(typeof leaf === 'string' && leaf !== '' ? { leaf } : {}),
    isFolder: Number(info.UnderlyingObjectType ?? 0) === FOLDER
  };
}

/** Adds a row to a list, or to a folder of it; a folder gets its name from whatever names it. */
export function addRow(visit: Visit, list: List, changes: Changes, row: NewRow = {}): Item {
  const spot = spotOf(visit, list, row.folder);
  need(onSpot(visit, spot), MAY.addListItems);
  if (!row.isFolder) {
    if (holdsFiles(list.template))
      throw refuse.general('To add an item to a document library, use SPFileCollection.Add()');
    return addItem(visit, list, changes, defaultTypeId(visit.farm, list), { dir: spot.dir });
  }
  return addFolderRow(visit, list, spot, changes, row.leaf);
}

function spotOf(visit: Visit, list: List, folder: string | undefined): Spot {
  if (folder === undefined) return rootSpot(list);
  const spot = folderAt(visit, serverPath(visit, folder));
  if (spot?.list?.id !== list.id) throw refuseFile.notFound();
  return spot;
}

function addFolderRow(visit: Visit, list: List, spot: Spot, changes: Changes, named: string | undefined): Item {
  const said = (name: string): string | undefined => {
    const value = [...changes].find(([{ internalName }]) => internalName === name)?.[1];
    return typeof value === 'string' ? value : undefined;
  };
  const wanted = said('FileLeafRef') ?? named;
  if (wanted !== undefined) {
    refuseName(wanted, `${spot.path}/${wanted}`);
    if (itemAt(visit.farm, list, spot.dir, wanted))
      throw refuseFile.folderExists(addressOf(visit, `${spot.path}/${wanted}`));
  }
  const fields: Record<string, Stored> = wanted === undefined || said('Title') !== undefined ? {} : { Title: wanted };
  const standing = { dir: spot.dir, leaf: wanted ?? '', kind: FOLDER, fields };
  const item = addItem(visit, list, changes, contentTypeId(list, 'folder'), standing);
  return wanted === undefined ? numbered(visit, list, item) : item;
}

/** A folder without a name is called by its number. */
function numbered(visit: Visit, list: List, item: Item): Item {
  visit.farm.db.run(`UPDATE ${itemTable(list.seq)} SET leaf = ? WHERE id = ?`, `${item.id}_.000`, item.id);
  return readItem(visit.farm, list, item.id) ?? item;
}
