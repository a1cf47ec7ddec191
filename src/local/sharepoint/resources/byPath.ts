import { folderWithId, rowWithId } from '../files/find';
import { refuseFile } from '../files/refusals';
import { fileAt, folderAt, serverPath, webSpot } from '../files/spot';
import type { Argument } from '../http/path';
import { listAt } from '../store/lists';
import { under } from '../store/webs';
import type { Visit } from '../visit';
import { attachmentAt } from './attachmentFile';
import { shownFile } from './files';
import { folderEntity, folderOr404, missingFolder } from './folder';
import { folderCollection } from './folders';
import { given } from './given';
import { itemEntity, seenItem } from './item';
import { listEntity } from './list';
import type { Entity, Link } from './node';

/** How a web's files and folders are found: by address, by id, or from its own folder down. */
export function fileTree(visit: Visit): Readonly<Record<string, Link>> {
  const file: Link = (args) => fileByPath(visit, pathIn(args, false));
  const folder: Link = (args) => folderByPath(visit, pathIn(args, false));
  return {
    getlistitem: (args) => rowByPath(visit, pathIn(args, true)),
    getlistitemusingpath: (args) => rowByPath(visit, pathIn(args, false)),
    rootfolder: () => folderEntity(visit, webSpot(visit)),
    folders: () => folderCollection(visit, webSpot(visit)),
    getfilebyserverrelativepath: file,
    getfilebyserverrelativeurl: (args) => fileByPath(visit, pathIn(args, true)),
    getfilebyurl: (args) => fileByPath(visit, pathIn(args, true)),
    getfilebyid: ([id]) => shownFile(visit, rowWithId(visit, String(id?.value)), () => refuseFile.notFound()),
    getfolderbyserverrelativepath: folder,
    getfolderbyserverrelativeurl: (args) => folderByPath(visit, pathIn(args, true)),
    getfolderbyid: ([id]) => {
      const spot = folderWithId(visit, String(id?.value));
      return spot ? folderEntity(visit, spot) : missingFolder();
    },
    defaultdocumentlibrary: () => {
      const list = listAt(visit.farm, visit.web.id, under(visit.web.path, 'Shared Documents'));
      if (!list) throw refuseFile.notFound();
      return listEntity(visit, list);
    }
  };
}

function fileByPath(visit: Visit, given_: string): Entity {
  if (!/^(\/|https?:)/i.test(given_)) throw refuseFile.badAddress('serverRelativeUrl');
  const path = serverPath(visit, given_);
  return attachmentAt(visit, path) ?? shownFile(visit, fileAt(visit, path), () => refuseFile.noFile(given_));
}

/** Folders may be named from the web's own folder on, too. */
function folderByPath(visit: Visit, given_: string): Entity {
  const absolute = /^(\/|https?:)/i.test(given_);
  return folderOr404(visit, serverPath(visit, absolute ? given_ : under(visit.web.path, given_)));
}

/** The row of a file or folder. */
function rowByPath(visit: Visit, given_: string): Entity {
  const path = serverPath(visit, given_);
  const spot = fileAt(visit, path) ?? folderAt(visit, path);
  if (!spot?.list || !spot.item) throw refuseFile.notFound();
  return itemEntity(visit, spot.list, seenItem(visit, spot.list, spot.item.id));
}

/** Of a ...Url %20 is a blank; of a ...Path everything means itself. */
function pathIn(args: readonly Argument[], encoded: boolean): string {
  const text = String(given(args, {}, 'decodedurl', 0) ?? args[0]?.value ?? '');
  if (!encoded) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
