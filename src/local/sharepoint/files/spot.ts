import { number, text } from '../database';
import { joinPath, splitPath } from './names';
import { FOLDER, itemAt } from './place';
import { refuseFile } from './refusals';
import type { Item } from '../items/item';
import { drawerOf } from '../store/drawer';
import { listWithId, type List } from '../store/lists';
import { holdsFiles } from '../store/templates';
import { under } from '../store/webs';
import type { Visit } from '../visit';

/** A place in the tree of folders of a web: a list's own folder, one in it, or one that SharePoint has by itself. */
export interface Spot {
  /** server relative, as the folders spell it */
  path: string;
  /** the list whose folder it is, or is in; undefined for the web's own folder and `Lists` while nothing lies in them */
  list?: List;
  /** the path under the list's folder */
  dir: string;
  /** the folder's item; a list's own folder has none */
  item?: Item;
  /** the list that SharePoint made the folder for: what lies in it is no row of the list */
  owner?: List;
}

/** Folders of every web and list that nobody made. */
const OF_WEBS = ['Lists', '_catalogs', '_cts', '_private', 'images'];
const OF_LISTS = ['Attachments', 'Item'];
const OF_LIBRARIES = ['Forms'];

/** The server relative path of what an address means; a complaint when it is outside of the web. */
export function serverPath(visit: Visit, given: string): string {
  const { web, farm } = visit;
  const origin = farm.origin();
  const rest = given.toLowerCase().startsWith(`${origin.toLowerCase()}/`) ? given.slice(origin.length) : given;
  const path = rest.replace(/\/+$/, '') || '/';
  const root = web.path === '/' ? '' : web.path.toLowerCase();
  if (path !== '/' && !`${path.toLowerCase()}/`.startsWith(`${root}/`)) throw refuseFile.otherWeb();
  if (path === '/' && root !== '') throw refuseFile.otherWeb();
  return path;
}

/** The list that a path is in, and the rest of the path. */
export function listOver(visit: Visit, path: string): { list: List; rest: string } | undefined {
  const row = visit.farm.db.one(
    `SELECT id, folder FROM lists WHERE web = ?1 AND recycled = 0
     AND substr(fold(?2) || '/', 1, length(fold(folder)) + 1) = fold(folder) || '/' ORDER BY length(folder) DESC LIMIT 1`,
    visit.web.id,
    path
  );
  const list = row && listWithId(visit.farm, text(row, 'id'));
  return list && { list, rest: path.slice(list.folder.length + 1) };
}

/** The folder at a server relative path, if there is one. */
export function folderAt(visit: Visit, path: string): Spot | undefined {
  if (path.toLowerCase() === visit.web.path.toLowerCase()) return webSpot(visit);
  const found = listOver(visit, path);
  if (!found) return folderOfWeb(visit, path);
  const { list, rest } = found;
  return rest === '' ? rootSpot(list) : (madeFolder(visit, list, rest) ?? ghost(visit, list, path));
}

/** The file's item at a server relative path, if there is one. */
export function fileAt(visit: Visit, path: string): { list: List; item: Item } | undefined {
  for (const found of [listOver(visit, path), inDrawer(visit, path)]) {
    if (!found) continue;
    const { dir, leaf } = splitPath(found.rest);
    const item = itemAt(visit.farm, found.list, dir, leaf);
    if (item && item.kind !== FOLDER) return { list: found.list, item };
  }
  return undefined;
}

export const rootSpot = (list: List): Spot => ({ path: list.folder, list, dir: '' });

export function webSpot(visit: Visit): Spot {
  const list = drawerOf(visit.farm, visit.web.id);
  return { path: visit.web.path, dir: '', ...(list ? { list } : {}) };
}

export function itemSpot(list: List, item: Item): Spot {
  const dir = joinPath(item.dir, item.leaf);
  return { path: under(list.folder, dir), list, dir, item };
}

/** The folders that SharePoint has by itself in a list's own folder. */
export function ghostsOf(visit: Visit, owner: List): Spot[] {
  const names = holdsFiles(owner.template) ? OF_LIBRARIES : OF_LISTS;
  const list = drawerOf(visit.farm, visit.web.id);
  return names.map((name) => {
    const path = `${owner.folder}/${name}`;
    return { path, dir: inWeb(visit, path), owner, ...(list ? { list } : {}) };
  });
}

/** A path from the web's own folder on. */
const inWeb = ({ web }: Visit, path: string): string => path.slice(web.path === '/' ? 1 : web.path.length + 1);

/** The folders of a web's own folder that are no list's and that nobody made. */
export function ghostsOfWeb(visit: Visit): Spot[] {
  return OF_WEBS.map((name) => ({ path: under(visit.web.path, name), dir: name }));
}

export function isWebSpot(visit: Visit, spot: Spot): boolean {
  return spot.path === visit.web.path;
}

/** Who may do what in a folder: by its item's permissions, its list's, or the web's. */
export function onSpot(visit: Visit, { list, item, owner }: Spot): bigint {
  if (owner) return visit.onList(owner);
  if (list && item) return visit.onItem(list, item);
  return list ? visit.onList(list) : visit.onWeb();
}

/** The number of lists, for `Lists`. */
export function listFolderCount(visit: Visit): number {
  const row = visit.farm.db.one(
    'SELECT count(*) AS n FROM lists WHERE web = ? AND recycled = 0 AND folder LIKE ?',
    visit.web.id,
    `${under(visit.web.path, 'Lists/')}%`
  );
  return row ? number(row, 'n') : 0;
}

function madeFolder(visit: Visit, list: List, rest: string): Spot | undefined {
  const { dir, leaf } = splitPath(rest);
  const item = itemAt(visit.farm, list, dir, leaf);
  return item?.kind === FOLDER ? itemSpot(list, item) : undefined;
}

function ghost(visit: Visit, list: List, path: string): Spot | undefined {
  return ghostsOf(visit, list).find((spot) => spot.path.toLowerCase() === path.toLowerCase());
}

function folderOfWeb(visit: Visit, path: string): Spot | undefined {
  const found = inDrawer(visit, path);
  const made = found && madeFolder(visit, found.list, found.rest);
  return made ?? ghostsOfWeb(visit).find((spot) => spot.path.toLowerCase() === path.toLowerCase());
}

function inDrawer(visit: Visit, path: string): { list: List; rest: string } | undefined {
  const list = drawerOf(visit.farm, visit.web.id);
  return list && { list, rest: inWeb(visit, path) };
}
