import { setContentTypeOrder } from '../contentTypes/ofItems';
import { splitPath } from '../files/names';
import { copyTo, moveTo } from '../files/move';
import { countIn } from '../files/place';
import { refuseFile } from '../files/refusals';
import { folderAt, type Spot } from '../files/spot';
import { totalsOf } from '../files/totals';
import { isRecord, type Body } from '../http/ask';
import { noContent, type Answer } from '../http/answer';
import { refuse } from '../http/failure';
import type { Argument } from '../http/path';
import type { Item } from '../items/item';
import { deleteItem, recycleItem } from '../items/remove';
import type { List } from '../store/lists';
import { MAY } from '../store/roles';
import type { Visit } from '../visit';
import { guardFileEtag } from './file';
import { itemOf } from './fileItem';
import { folderPropertyBag } from './fileProperties';
import { fileCollection } from './files';
import { folderUri } from './fileUris';
import { folderEntity, type FolderFacts } from './folder';
import { addSubFolder, folderCollection } from './folders';
import { given, isTrue } from './given';
import { action, command, entity, scalar, type Entity, type Link } from './node';

/** What stands behind a folder's address, by name in lower case. */
export function folderLinks(visit: Visit, spot: Spot, facts: FolderFacts): Readonly<Record<string, Link>> {
  const uri = folderUri(spot.path);
  const { list, item } = spot;
  return {
    files: () => fileCollection(visit, spot),
    folders: () => folderCollection(visit, spot),
    listitemallfields: () =>
      list && item ? itemOf(visit, list, item, uri) : { is: 'absent', uri: `${uri}/ListItemAllFields` },
    parentfolder: () => {
      const parent = folderAt(visit, splitPath(spot.path).dir || '/');
      return parent && spot.path !== visit.web.path
        ? folderEntity(visit, parent)
        : { is: 'absent', uri: `${uri}/ParentFolder` };
    },
    properties: () => folderPropertyBag(visit, spot, facts),
    storagemetrics: () => storageMetrics(visit, spot, uri),
    addsubfolder: (args) =>
      action((body) => {
        addSubFolder(visit, spot, String(given(args, body, 'leafname', 0) ?? ''));
        return scalar('AddSubFolder', null);
      }),
    addsubfolderusingpath: (args) =>
      action((body) => {
        const path = given(args, body, 'leafpath', 0);
        addSubFolder(visit, spot, String((isRecord(path) ? path.DecodedUrl : path) ?? ''));
        return scalar('AddSubFolderUsingPath', null);
      }),
    ...placeLinks(visit, spot),
    ...removalLinks(visit, spot)
  };
}

function placeLinks(visit: Visit, spot: Spot): Readonly<Record<string, Link>> {
  type Goes = (list: List, item: Item, to: string) => void;
  const going =
    (name: string, argument: string, run: Goes): Link =>
    (args: readonly Argument[]) =>
      action((body) => {
        const { list, item } = owned(spot);
        const to = given(args, body, argument, 0) ?? given(args, body, 'newpath', 0);
        run(list, item, String((isRecord(to) ? to.DecodedUrl : to) ?? ''));
        return scalar(name, null);
      });
  const move: Goes = (list, item, to) => moveTo(visit, list, item, to, {});
  const copy: Goes = (list, item, to) => copyTo(visit, list, item, to, {});
  return {
    moveto: going('MoveTo', 'newurl', move),
    movetousingpath: going('MoveToUsingPath', 'decodedurl', move),
    copyto: going('CopyTo', 'strnewurl', copy),
    copytousingpath: going('CopyToUsingPath', 'decodedurl', copy)
  };
}

function removalLinks(visit: Visit, spot: Spot): Readonly<Record<string, Link>> {
  return {
    recycle: () => action(() => scalar('Recycle', recycleItem(visit, ...removable(visit, spot)), 'Edm.Guid')),
    deleteobject: () => command('DeleteObject', () => removeFolder(visit, spot)),
    deletewithparameters: () =>
      action((body) => {
        const parameters = isRecord(body.parameters) ? body.parameters : body;
        const [list, item] = removable(visit, spot, parameters.ETagMatch);
        if (isTrue(parameters.DeleteIfEmpty) && countIn(visit.farm, list, spot.dir) > 0)
          throw refuseFile.folderNotEmpty(spot.path);
        deleteItem(visit, list, item);
        return scalar('DeleteWithParameters', null);
      })
  };
}

export function removeFolder(visit: Visit, spot: Spot): void {
  deleteItem(visit, ...removable(visit, spot));
}

/** A MERGE may name a folder anew; what SharePoint keeps beside the name is taken only as it is. */
export function changeFolder(visit: Visit, spot: Spot, facts: FolderFacts, body: Body): Answer {
  const same: Body = { Name: facts.name, WelcomePage: facts.welcome, ProgID: null };
  for (const [name, value] of Object.entries(body)) {
    if (name === '__metadata' || name.includes('odata.') || same[name] === value) continue;
    if (name === 'UniqueContentTypeOrder' && spot.list && !spot.item) {
      setContentTypeOrder(visit, spot.list, value);
      continue;
    }
    if (!Object.hasOwn(same, name)) throw refuse.noProperty(name, 'SP.Folder');
    if (name !== 'Name') throw refuse.notImplemented('MERGE', `${name} of a folder`);
    const { list, item } = owned(spot);
    moveTo(visit, list, item, `${splitPath(spot.path).dir}/${String(value)}`, {});
  }
  return noContent();
}

/** Only a row can be moved or removed; what SharePoint has by itself stays. */
function owned({ list, item }: Spot): { list: List; item: Item } {
  if (!list || !item) throw refuse.accessDenied();
  return { list, item };
}

function removable(visit: Visit, spot: Spot, etag: unknown = visit.ask.ifMatch): [List, Item] {
  const { list, item } = owned(spot);
  visit.needOnItem(list, item, MAY.deleteListItems);
  guardFileEtag(visit, item, typeof etag === 'string' ? etag : undefined);
  return [list, item];
}

function storageMetrics(visit: Visit, spot: Spot, uri: string): Entity {
  const { files, bytes, modified } = totalsOf(visit.farm, spot);
  return entity({
    type: 'SP.StorageMetrics',
    set: 'SP.ApiData.StorageMetrics',
    uri: `${uri}/StorageMetrics`,
    own: {
      AdditionalFileStreamSize: '0',
      LastModified: modified ?? visit.web.modified,
      TotalFileCount: String(files),
      TotalFileStreamSize: String(bytes),
      TotalSize: String(bytes)
    }
  });
}
