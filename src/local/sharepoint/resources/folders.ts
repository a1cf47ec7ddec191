import { splitPath } from '../files/names';
import { FOLDER, itemsIn } from '../files/place';
import { refuseFile } from '../files/refusals';
import {
  folderAt,
  ghostsOf,
  ghostsOfWeb,
  isWebSpot,
  itemSpot,
  onSpot,
  rootSpot,
  serverPath,
  type Spot
} from '../files/spot';
import { addFolder } from '../files/write';
import { fold } from '../odata/fold';
import { listsOf } from '../store/lists';
import { MAY } from '../store/roles';
import { under } from '../store/webs';
import { may, type Visit } from '../visit';
import { folderEntity, folderOr404 } from './folder';
import { folderUri } from './fileUris';
import { given, isTrue } from './given';
import { action, collection, type Collection, type Entity, type Link } from './node';
import type { Argument } from '../http/path';
import type { Body } from '../http/ask';
import { addressOf } from '../files/address';

/** The folders in a folder that the caller may see. */
export function folderCollection(visit: Visit, spot: Spot): Collection {
  const named: Link = (args) => {
    const name = String(given(args, {}, 'decodedurl', 0) ?? args[0]?.value ?? '');
    return folderOr404(visit, pathIn(visit, spot, name));
  };
  const adding =
    (argument: string, strict: boolean): Link =>
    (args) =>
      action((body) => added(visit, spot, args, body, argument, strict));
  return collection({
    type: 'SP.Folder',
    set: 'SP.ApiData.Folders',
    uri: `${folderUri(spot.path)}/Folders`,
    all: () =>
      childrenOf(visit, spot)
        .filter((child) => may(onSpot(visit, child), child.item ? MAY.viewListItems : MAY.open))
        .map((child) => folderEntity(visit, child)),
    key: named,
    links: {
      getbyurl: named,
      getbypath: named,
      add: adding('url', false),
      addwithoverwrite: adding('url', false),
      addusingpath: adding('decodedurl', true)
    },
    add: (body) => added(visit, spot, [], body, 'serverrelativeurl', false)
  });
}

/** A folder directly in this one. */
export function addSubFolder(visit: Visit, spot: Spot, leaf: string): void {
  addFolder(visit, spot, leaf);
}

function added(
  visit: Visit,
  spot: Spot,
  args: readonly Argument[],
  body: Body,
  argument: string,
  strict: boolean
): Entity {
  const path = pathIn(visit, spot, String(given(args, body, argument, 0) ?? ''));
  const { dir, leaf } = splitPath(path);
  const parent = folderAt(visit, dir === '' ? '/' : dir);
  if (!parent) throw refuseFile.notFound();
  const { list, item, made } = addFolder(visit, parent, leaf);
  const overwrite = given(args, body, 'overwrite', 1);
  if (!made && strict && !isTrue(overwrite)) throw refuseFile.folderExists(addressOf(visit, path));
  return folderEntity(visit, itemSpot(list, item));
}

/** A path below this folder, or a whole address; the web's own folder takes both. */
function pathIn(visit: Visit, spot: Spot, name: string): string {
  if (/^https?:/i.test(name)) return serverPath(visit, name);
  if (!name.startsWith('/')) return under(spot.path, name.replace(/\/+$/, ''));
  const root = fold(visit.web.path === '/' ? '' : visit.web.path);
  return fold(`${name}/`).startsWith(`${root}/`) ? serverPath(visit, name) : under(spot.path, name.slice(1));
}

function childrenOf(visit: Visit, spot: Spot): Spot[] {
  const { list, dir } = spot;
  const made = list ? itemsIn(visit.farm, list, dir, FOLDER).map((item) => itemSpot(list, item)) : [];
  if (isWebSpot(visit, spot)) return [...rootsIn(visit, spot.path), ...ghostsOfWeb(visit), ...made].sort(byName);
  if (!list) return rootsIn(visit, spot.path);
  return [...(dir === '' ? ghostsOf(visit, list) : []), ...made].sort(byName);
}

/** The folders of lists that lie directly in a folder that is no list's. */
function rootsIn(visit: Visit, path: string): Spot[] {
  return listsOf(visit.farm, visit.web.id)
    .filter(({ folder }) => fold(splitPath(folder).dir || '/') === fold(path))
    .map(rootSpot);
}

const byName = (a: Spot, b: Spot): number => a.path.toLowerCase().localeCompare(b.path.toLowerCase());
