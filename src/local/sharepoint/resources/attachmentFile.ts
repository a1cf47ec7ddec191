import { ghostId } from '../files/find';
import { bytesAnswer, noContent } from '../http/answer';
import { readItem, type Item } from '../items/item';
import type { List } from '../store/lists';
import { principalWithId } from '../store/principals';
import { MAY } from '../store/roles';
import { may, type Visit } from '../visit';
import { listOver } from '../files/spot';
import {
  attachmentNamed,
  attachmentPath,
  bytesOf,
  recycleAttachment,
  removeAttachment,
  factsOfAttachment,
  writeAttachment
} from './attachments';
import { fileUri, plainUri } from './fileUris';
import { action, command, entity, query, scalar, type Entity, type Node } from './node';
import { userEntity } from './people';

const ADDRESS = /^Attachments\/(\d+)\/([^/]+)$/i;

/** What hangs on an item is a file too: `<list>/Attachments/3/a.txt`. */
export function attachmentAt(visit: Visit, path: string): Entity | undefined {
  const over = listOver(visit, path);
  const found = over && ADDRESS.exec(over.rest);
  const item = over && found ? readItem(visit.farm, over.list, Number(found[1])) : undefined;
  if (!over || !item || !may(visit.onItem(over.list, item), MAY.viewListItems)) return undefined;
  const name = attachmentNamed(visit, over.list, item, found?.[2] ?? '');
  return name === undefined ? undefined : attachmentFile(visit, over.list, item, name);
}

function attachmentFile(visit: Visit, list: List, item: Item, name: string): Entity {
  const path = attachmentPath(list, item, name);
  const uri = fileUri(path);
  const open = (): ReturnType<typeof bytesAnswer> =>
    bytesAnswer(bytesOf(visit, list, item, name), 'application/octet-stream');
  return entity({
    type: 'SP.File',
    set: 'SP.ApiData.Files12',
    uri,
    id: `${visit.apiRoot}/${plainUri(uri)}`,
    own: attachmentFacts(visit, list, item, name),
    more: { ServerRelativePath: () => ({ DecodedUrl: path }) },
    links: {
      openbinarystream: () => query(open),
      recycle: () => action(() => scalar('Recycle', recycleAttachment(visit, list, item, name), 'Edm.Guid')),
      deleteobject: () => command('DeleteObject', () => removeAttachment(visit, list, item, name)),
      author: () => authorOf(visit, list, item, name, uri),
      listitemallfields: () => ({ is: 'absent', uri: `${uri}/ListItemAllFields` })
    },
    content: open,
    write: () => {
      writeAttachment(visit, list, item, name);
      return noContent();
    },
    remove: () => removeAttachment(visit, list, item, name)
  });
}

function authorOf(visit: Visit, list: List, item: Item, name: string, uri: string): Node {
  const found = principalWithId(visit.farm, visit.web.site, factsOfAttachment(visit, list, item, name).author);
  return found ? userEntity(visit, found) : { is: 'absent', uri: `${uri}/Author` };
}

function attachmentFacts(visit: Visit, list: List, item: Item, name: string): Record<string, unknown> {
  const path = attachmentPath(list, item, name);
  const id = ghostId(visit, path);
  const { size, created } = factsOfAttachment(visit, list, item, name);
  return {
    CheckInComment: '',
    CheckOutType: 2,
    ContentTag: `{${id.toUpperCase()}},1,1`,
    CustomizedPageStatus: 0,
    ETag: `"{${id.toUpperCase()}},1"`,
    Exists: true,
    IrmEnabled: false,
    Length: String(size),
    Level: 1,
    LinkingUri: null,
    LinkingUrl: '',
    MajorVersion: 1,
    MinorVersion: 0,
    Name: name,
    ServerRelativeUrl: path,
    TimeCreated: created,
    TimeLastModified: created,
    Title: null,
    UIVersion: 512,
    UIVersionLabel: '1.0',
    UniqueId: id
  };
}
