import { splitPath } from '../files/names';
import { itemAt, itemsIn } from '../files/place';
import { refuseFile } from '../files/refusals';
import { fileAt, folderAt, serverPath, type Spot } from '../files/spot';
import { addFile } from '../files/write';
import type { Body } from '../http/ask';
import type { Argument } from '../http/path';
import type { Item } from '../items/item';
import type { List } from '../store/lists';
import { MAY } from '../store/roles';
import { may, type Visit } from '../visit';
import { fileEntity } from './file';
import { folderUri } from './fileUris';
import { given, isTrue } from './given';
import { collection, upload, action, type Collection, type Entity, type Link } from './node';

const NOTHING = new Uint8Array();

/** The files in a folder that the caller may see. */
export function fileCollection(visit: Visit, spot: Spot): Collection {
  const { list } = spot;
  const named: Link = (args) =>
    fileNamed(visit, spot, String(given(args, {}, 'decodedurl', 0) ?? args[0]?.value ?? ''));
  return collection({
    type: 'SP.File',
    set: 'SP.ApiData.Files12',
    uri: `${folderUri(spot.path)}/Files`,
    all: () =>
      list
        ? itemsIn(visit.farm, list, spot.dir, 0)
            .filter((item) => may(visit.onItem(list, item), MAY.viewListItems))
            .map((item) => fileEntity(visit, list, item))
        : [],
    key: named,
    links: {
      getbyurl: named,
      getbypath: named,
      add: adding(visit, spot, 'url'),
      addusingpath: adding(visit, spot, 'decodedurl'),
      addstub: adding(visit, spot, 'urloffile', true),
      addstubusingpath: adding(visit, spot, 'decodedurl', true),
      addtemplatefile: (args) => action((body) => addTemplate(visit, args, body))
    }
  });
}

/** A file by its name in the folder, or by its whole address. */
function fileNamed(visit: Visit, spot: Spot, name: string): Entity {
  const inside = spot.list && !name.startsWith('/') ? itemAt(visit.farm, spot.list, spot.dir, name) : undefined;
  const found = inside && spot.list ? { list: spot.list, item: inside } : undefined;
  return shownFile(visit, name.startsWith('/') ? fileAt(visit, serverPath(visit, name)) : found, () =>
    refuseFile.notFound()
  );
}

/** The file, as far as the caller may see it. */
export function shownFile(visit: Visit, found: { list: List; item: Item } | undefined, missing: () => Error): Entity {
  if (!found || found.item.kind !== 0 || !may(visit.onItem(found.list, found.item), MAY.viewListItems)) throw missing();
  return fileEntity(visit, found.list, found.item);
}

function adding(visit: Visit, spot: Spot, argument: string, empty = false): Link {
  return (args) =>
    upload((body) => {
      const name = String(given(args, body, argument, 0) ?? '');
      const [folder, leaf] = placeFor(visit, spot, name);
      const list = folder.list;
      const item = addFile(visit, folder, leaf, empty ? NOTHING : visit.ask.bytes, {
        overwrite: isTrue(given(args, body, 'overwrite', 1)),
        unique: isTrue(given(args, body, 'ensureuniquefilename', 2))
      });
      const owner = list ?? folderAt(visit, folder.path)?.list;
      if (!owner) throw refuseFile.notFound();
      return fileEntity(visit, owner, item);
    });
}

/** A name in this folder, or the whole address of a file in any folder of the web. */
function placeFor(visit: Visit, spot: Spot, name: string): [Spot, string] {
  if (!/^(\/|https?:)/i.test(name)) return [spot, name];
  const { dir, leaf } = splitPath(serverPath(visit, name));
  const folder = folderAt(visit, dir === '' ? '/' : dir);
  if (!folder) throw refuseFile.notFound();
  return [folder, leaf];
}

/** A page made of one of SharePoint's own templates: here a file with nothing but the page's first line. */
function addTemplate(visit: Visit, args: readonly Argument[], body: Body): Entity {
  const path = serverPath(visit, String(given(args, body, 'urloffile', 0) ?? ''));
  const { dir, leaf } = splitPath(path);
  const folder = folderAt(visit, dir);
  if (!folder) throw refuseFile.notFound();
  const page = new TextEncoder().encode('<%@ Page language="C#" %>\r\n');
  addFile(visit, folder, leaf, page);
  return shownFile(visit, fileAt(visit, path), () => refuseFile.notFound());
}
