import { bytesAnswer } from '../http/answer';
import { refuse } from '../http/failure';
import { itemTable, text } from '../database';
import { CHANGE } from '../store/changes';
import type { Item } from '../items/item';
import { touchList, type List } from '../store/lists';
import { MAY } from '../store/roles';
import type { Visit } from '../visit';
import { argument } from './security';
import { action, collection, entity, type Collection, type Entity, type Link } from './node';

/** The files that hang on an item. */
export function attachmentCollection(visit: Visit, list: List, item: Item): Collection {
  const uri = `Web/Lists(guid'${list.id}')/Items(${item.id})/AttachmentFiles`;
  const byName: Link = ([name]) => {
    const found = namesOf(visit, list, item).find((each) => each.toLowerCase() === String(name?.value).toLowerCase());
    if (found === undefined) throw refuse.noFile();
    return attachmentEntity(visit, list, item, found, uri);
  };
  return collection({
    type: 'SP.Attachment',
    set: 'SP.ApiData.Attachments',
    uri,
    all: () => namesOf(visit, list, item).map((name) => attachmentEntity(visit, list, item, name, uri)),
    key: byName,
    links: {
      getbyfilename: byName,
      add: (args) =>
        action(() => {
          const name = String(argument(args, 'filename', 0) ?? '');
          addFile(visit, list, item, name);
          return attachmentEntity(visit, list, item, name, uri);
        })
    }
  });
}

function namesOf(visit: Visit, list: List, item: Item): string[] {
  const sql = 'SELECT name FROM attachments WHERE list = ? AND item = ? ORDER BY name';
  return visit.farm.db.all(sql, list.seq, item.id).map((row) => text(row, 'name'));
}

function addFile(visit: Visit, list: List, item: Item, name: string): void {
  visit.needOnItem(list, item, MAY.editListItems);
  if (list.settings.EnableAttachments !== true) throw refuse.general('Attachments are not enabled for this list.');
  if (name === '' || /["#%*:<>?/\\|]/.test(name)) throw refuse.badArgument(`The file name '${name}' is not valid.`);
  if (namesOf(visit, list, item).some((each) => each.toLowerCase() === name.toLowerCase())) {
    throw refuse.general(
      'The specified name is already in use.\n\nThe document or folder name was not changed. To change the name to a different value, close this dialog and edit the properties of the document or folder.',
      -2130575257
    );
  }
  visit.farm.db.run(
    'INSERT INTO attachments (list, item, name, bytes) VALUES (?, ?, ?, ?)',
    list.seq,
    item.id,
    name,
    visit.ask.bytes
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

function attachmentEntity(visit: Visit, list: List, item: Item, name: string, uri: string): Entity {
  const address = `${list.folder}/Attachments/${item.id}/${name}`;
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
    content: () => {
      const row = visit.farm.db.one(
        'SELECT bytes FROM attachments WHERE list = ? AND item = ? AND name = ?',
        list.seq,
        item.id,
        name
      );
      return bytesAnswer(row?.bytes instanceof Uint8Array ? row.bytes : new Uint8Array(), 'application/octet-stream');
    },
    remove: () => {
      visit.needOnItem(list, item, MAY.editListItems);
      visit.farm.db.run('DELETE FROM attachments WHERE list = ? AND item = ? AND name = ?', list.seq, item.id, name);
      counted(visit, list, item);
    }
  });
}
