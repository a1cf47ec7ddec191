import { checkIn, checkOut, CHECKIN, moderate, publish, undoCheckOut, unpublish } from '../files/checkOut';
import { contentAnswer } from '../files/bytes';
import { copyTo, moveTo } from '../files/move';
import { writeBytes } from '../files/write';
import { isRecord, type Body } from '../http/ask';
import type { Argument } from '../http/path';
import { itemPath, type Item } from '../items/item';
import { deleteItem, recycleItem } from '../items/remove';
import type { List } from '../store/lists';
import { principalWithId } from '../store/principals';
import { MAY } from '../store/roles';
import type { Visit } from '../visit';
import { guardFileEtag } from './file';
import { itemOf } from './fileItem';
import { filePropertyBag } from './fileProperties';
import { fileUri } from './fileUris';
import { uploadLinks } from './fileUploads';
import { fileVersions } from './fileVersions';

import { action, command, query, scalar, upload, type Action, type Link } from './node';
import { userEntity } from './people';
import { given, isTrue } from './given';

const OVERWRITE = 1;

/** What stands behind a file's address, by name in lower case. */
export function fileLinks(visit: Visit, list: List, item: Item): Readonly<Record<string, Link>> {
  return {
    author: person(visit, list, item, 'Author', item.author),
    modifiedby: person(visit, list, item, 'ModifiedBy', item.editor),
    checkedoutbyuser: person(visit, list, item, 'CheckedOutByUser', item.fields.CheckoutUser),
    lockedbyuser: person(visit, list, item, 'LockedByUser', undefined),
    listitemallfields: () => itemOf(visit, list, item, fileUri(itemPath(item, list))),
    properties: () => filePropertyBag(visit, list, item),
    versions: () => fileVersions(visit, list, item),
    ...contentLinks(visit, list, item),
    ...checkOutLinks(visit, list, item),
    ...placeLinks(visit, list, item),
    ...removalLinks(visit, list, item),
    ...uploadLinks(visit, list, item)
  };
}

function person(visit: Visit, list: List, item: Item, name: string, id: unknown): Link {
  return () => {
    const found = id === undefined ? undefined : principalWithId(visit.farm, visit.web.site, Number(id));
    return found ? userEntity(visit, found) : { is: 'absent', uri: `${fileUri(itemPath(item, list))}/${name}` };
  };
}

function contentLinks(visit: Visit, list: List, item: Item): Readonly<Record<string, Link>> {
  const open = (): Action => query(() => contentAnswer(visit.farm, Number(item.fields._content ?? 0)));
  return {
    openbinarystream: open,
    openbinarystreamwithoptions: open,
    savebinarystream: () =>
      upload(() => {
        visit.needOnItem(list, item, MAY.editListItems);
        writeBytes(visit, list, item, visit.ask.bytes);
        return scalar('SaveBinaryStream', null);
      })
  };
}

function checkOutLinks(visit: Visit, list: List, item: Item): Readonly<Record<string, Link>> {
  const commented =
    (name: string, run: (comment: string) => void): Link =>
    (args) =>
      action((body) => {
        run(String(given(args, body, 'comment', 0) ?? ''));
        return scalar(name, null);
      });
  return {
    checkout: () => command('CheckOut', () => checkOut(visit, list, item)),
    undocheckout: () => command('UndoCheckOut', () => undoCheckOut(visit, list, item)),
    checkin: (args) =>
      action((body) => {
        const comment = String(given(args, body, 'comment', 0) ?? '');
        checkIn(visit, list, item, comment, Number(given(args, body, 'checkintype', 1) ?? CHECKIN.minor));
        return scalar('CheckIn', null);
      }),
    publish: commented('Publish', (comment) => publish(visit, list, item, comment)),
    unpublish: commented('UnPublish', (comment) => unpublish(visit, list, item, comment)),
    approve: commented('Approve', (comment) => moderate(visit, list, item, comment, 0)),
    deny: commented('Deny', (comment) => moderate(visit, list, item, comment, 1))
  };
}

function placeLinks(visit: Visit, list: List, item: Item): Readonly<Record<string, Link>> {
  const moving =
    (name: string, target: string, flags: string): Link =>
    (args) =>
      action((body) => {
        const overwrite = (Number(given(args, body, flags, 1) ?? 0) & OVERWRITE) !== 0;
        moveTo(visit, list, item, addressIn(args, body, target), { overwrite });
        return scalar(name, null);
      });
  const copying =
    (name: string, target: string): Link =>
    (args) =>
      action((body) => {
        copyTo(visit, list, item, addressIn(args, body, target), {
          overwrite: isTrue(given(args, body, 'boverwrite', 1))
        });
        return scalar(name, null);
      });
  return {
    moveto: moving('MoveTo', 'newurl', 'flags'),
    movetousingpath: moving('MoveToUsingPath', 'decodedurl', 'moveoperations'),
    copyto: copying('CopyTo', 'strnewurl'),
    copytousingpath: copying('CopyToUsingPath', 'decodedurl')
  };
}

function addressIn(args: readonly Argument[], body: Body, name: string): string {
  const found = given(args, body, name, 0) ?? given(args, body, 'newpath', 0);
  return String((isRecord(found) ? found.DecodedUrl : found) ?? '');
}

function removalLinks(visit: Visit, list: List, item: Item): Readonly<Record<string, Link>> {
  const removable = (etag = visit.ask.ifMatch): void => {
    visit.needOnItem(list, item, MAY.deleteListItems);
    guardFileEtag(visit, item, etag);
  };
  return {
    recycle: () =>
      action(() => {
        removable();
        return scalar('Recycle', recycleItem(visit, list, item), 'Edm.Guid');
      }),
    recyclewithparameters: () =>
      action((body) => {
        removable(etagIn(body));
        return scalar('RecycleWithParameters', recycleItem(visit, list, item), 'Edm.Guid');
      }),
    deleteobject: () =>
      command('DeleteObject', () => {
        removable();
        deleteItem(visit, list, item);
      }),
    deletewithparameters: () =>
      action((body) => {
        removable(etagIn(body));
        deleteItem(visit, list, item);
        return scalar('DeleteWithParameters', null);
      })
  };
}

function etagIn(body: Body): string | undefined {
  const parameters = isRecord(body.parameters) ? body.parameters : body;
  return typeof parameters.ETagMatch === 'string' ? parameters.ETagMatch : undefined;
}
