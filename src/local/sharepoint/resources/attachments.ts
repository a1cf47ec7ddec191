import { bytesAnswer, noContent } from '../http/answer';
import { refuse } from '../http/failure';
import { itemTable, number, text } from '../database';
import { refuseName } from '../files/names';
import { refuseFile } from '../files/refusals';
import { CHANGE } from '../store/changes';
import type { Item } from '../items/item';
import { now } from '../store/farm';
import { touchList, type List } from '../store/lists';
import { insertRecycled, RECYCLED } from '../store/recycled';
import { MAY } from '../store/roles';
import type { Visit } from '../visit';
import { given } from './given';
import { collection, command, entity, scalar, upload, type Collection, type Entity, type Link } from './node';

/** The files that hang on an item. */
export function attachmentCollection(visit: Visit, list: List, item: Item): Collection {
  const uri = `Web/Lists(guid'${list.id}')/Items(${item.id})/AttachmentFiles`;
  const byName: Link = (args) => {
    const wanted = String(given(args, {}, 'decodedurl', 0) ?? args[0]?.value ?? '');
    const found = attachmentNamed(visit, list, item, wanted);
    if (found === undefined) throw refuse.noFile();
    return attachmentEntity(visit, list, item, found, uri);
  };
  const adding =
    (argument: string): Link =>
    (args) =>
      upload((body) => {
        const name = String(given(args, body, argument, 0) ?? '');
        addFile(visit, list, item, name);
        return attachmentEntity(visit, list, item, name, uri);
      });
  return collection({
    type: 'SP.Attachment',
    set: 'SP.ApiData.Attachments',
    uri,
    all: () => namesOf(visit, list, item).map((name) => attachmentEntity(visit, list, item, name, uri)),
    key: byName,
    links: {
      getbyfilename: byName,
      getbyfilenameaspath: byName,
      add: adding('filename'),
      addusingpath: adding('decodedurl')
    }
  });
}

function namesOf(visit: Visit, list: List, item: Item): string[] {
  if (item.attachments === 0) return [];
  const sql = 'SELECT name FROM attachments WHERE list = ? AND item = ? ORDER BY name';
  return visit.farm.db.all(sql, list.seq, item.id).map((row) => text(row, 'name'));
}

/** The name as it is stored, if the item has such a file. */
export function attachmentNamed(visit: Visit, list: List, item: Item, name: string): string | undefined {
  return namesOf(visit, list, item).find((each) => each.toLowerCase() === name.toLowerCase());
}

function addFile(visit: Visit, list: List, item: Item, name: string): void {
  visit.needOnItem(list, item, MAY.editListItems);
  if (list.settings.EnableAttachments !== true) throw refuse.general('Attachments are not enabled for this list.');
  refuseName(name, attachmentPath(list, item, name));
  if (attachmentNamed(visit, list, item, name) !== undefined) throw refuseFile.nameInUse();
  visit.farm.db.run(
    'INSERT INTO attachments (list, item, name, bytes, created, author) VALUES (?, ?, ?, ?, ?, ?)',
    list.seq,
    item.id,
    name,
    visit.ask.bytes,
    now(visit.farm),
    visit.me().id
  );
  counted(visit, list, item);
}

/** A file changes the item: its ETag goes up, its version does not. */
function counted(visit: Visit, list: List, item: Item): void {
  visit.farm.db.run(
    `UPDATE ${itemTable(list.seq)} SET version = version + 1, attachments = (SELECT count(*) FROM attachments WHERE list = ? AND item = ?) WHERE id = ?`,
    list.seq,
    item.id,
    item.id
  );
  touchList(visit.farm, list, 0);
  visit.changed('Item', CHANGE.update, { list: list.id, item: item.id, uniqueId: item.uniqueId });
}

export const attachmentPath = (list: List, item: Item, name: string): string =>
  `${list.folder}/Attachments/${item.id}/${name}`;

function attachmentEntity(visit: Visit, list: List, item: Item, name: string, uri: string): Entity {
  const address = attachmentPath(list, item, name);
  return entity({
    type: 'SP.Attachment',
    set: 'SP.ApiData.Attachments',
    uri: `${uri}('${name.replace(/'/g, "''")}')`,
    own: {
      FileName: name,
      FileNameAsPath: { DecodedUrl: name },
      ServerRelativePath: { DecodedUrl: address },
      ServerRelativeUrl: address
    },
    links: {
      deleteobject: () => command('DeleteObject', () => removeAttachment(visit, list, item, name)),
      recycleobject: () => ({
        is: 'action',
        deletes: true,
        run: () => {
          recycleAttachment(visit, list, item, name);
          return scalar('RecycleObject', null);
        }
      })
    },
    content: () => bytesAnswer(bytesOf(visit, list, item, name), 'application/octet-stream'),
    write: () => {
      writeAttachment(visit, list, item, name);
      return noContent();
    },
    remove: () => removeAttachment(visit, list, item, name)
  });
}

export function bytesOf(visit: Visit, list: List, item: Item, name: string): Uint8Array {
  const row = visit.farm.db.one(
    'SELECT bytes FROM attachments WHERE list = ? AND item = ? AND name = ?',
    list.seq,
    item.id,
    name
  );
  return row?.bytes instanceof Uint8Array ? row.bytes : new Uint8Array();
}

/** How large an attachment is, and who hung it there and when; earlier data does not say, and restored ones do not. */
export function factsOfAttachment(
  visit: Visit,
  list: List,
  item: Item,
  name: string
): { size: number; created: string; author: number } {
  const sql = 'SELECT length(bytes) AS n, created, author FROM attachments WHERE list = ? AND item = ? AND name = ?';
  const row = visit.farm.db.one(sql, list.seq, item.id, name);
  const { created, author } = item;
  if (!row) return { size: 0, created, author };
  return {
    size: number(row, 'n'),
    created: text(row, 'created') || created,
    author: number(row, 'author') || author
  };
}

export function writeAttachment(visit: Visit, list: List, item: Item, name: string): void {
  visit.needOnItem(list, item, MAY.editListItems);
  visit.farm.db.run(
    'UPDATE attachments SET bytes = ? WHERE list = ? AND item = ? AND name = ?',
    visit.ask.bytes,
    list.seq,
    item.id,
    name
  );
  counted(visit, list, item);
}

export function removeAttachment(visit: Visit, list: List, item: Item, name: string): void {
  visit.needOnItem(list, item, MAY.editListItems);
  visit.farm.db.run('DELETE FROM attachments WHERE list = ? AND item = ? AND name = ?', list.seq, item.id, name);
  counted(visit, list, item);
}

export function recycleAttachment(visit: Visit, list: List, item: Item, name: string): string {
  const bytes = bytesOf(visit, list, item, name);
  const id = insertRecycled(visit, {
    list,
    item: item.id,
    kind: RECYCLED.attachment,
    title: name,
    folder: `${list.folder}/Attachments/${item.id}`,
    leaf: name,
    author: item.author,
    bytes: bytes.length,
    row: '{}'
  });
  visit.farm.db.run('INSERT INTO recycled_files (bin, name, bytes) VALUES (?, ?, ?)', id, name, bytes);
  removeAttachment(visit, list, item, name);
  return id;
}
