import { number } from '../database';
import { refuseFile } from '../files/refusals';
import { writeContent } from '../files/write';
import type { Argument } from '../http/path';
import { readItem, type Item } from '../items/item';
import { appendBytes, dropContent, insertContent, sizeOf } from '../store/contents';
import type { List } from '../store/lists';
import { MAY } from '../store/roles';
import type { Visit } from '../visit';
import { fileEntity } from './file';
import { given } from './given';
import { scalar, upload, type Link } from './node';

/** A file that comes in pieces: they are kept as they come, and become the file's bytes with the last one. */
export function uploadLinks(visit: Visit, list: List, item: Item): Readonly<Record<string, Link>> {
  const editable = (): void => visit.needOnItem(list, item, MAY.editListItems);
  const sized =
    (name: string, run: (args: readonly Argument[]) => number): Link =>
    (args) =>
      upload(() => {
        editable();
        return scalar(name, String(run(args)), 'Edm.Int64');
      });
  const finish: Link = (args) =>
    upload(() => {
      editable();
      const content = continued(visit, list, item, args);
      forget(visit, idIn(args));
      const written = writeContent(visit, list, readItem(visit.farm, list, item.id) ?? item, content);
      return fileEntity(visit, list, written);
    });
  const start = (name: string): Link => sized(name, (args) => started(visit, list, item, args));
  const proceed = (name: string): Link => sized(name, (args) => sizeOf(visit.farm, continued(visit, list, item, args)));
  const cancel: Link = (args) =>
    upload(() => {
      editable();
      cancelled(visit, idIn(args));
      return scalar('CancelUpload', null);
    });
  return {
    startupload: start('StartUpload'),
    startuploadfile: start('StartUploadFile'),
    continueupload: proceed('ContinueUpload'),
    continueuploadfile: proceed('ContinueUploadFile'),
    finishupload: finish,
    finishuploadfile: finish,
    cancelupload: cancel,
    canceluploadfile: cancel
  };
}

function idIn(args: readonly Argument[]): string {
  return String(given(args, {}, 'uploadid', 0) ?? '')
    .toLowerCase()
    .replace(/[{}]/g, '');
}

function started(visit: Visit, list: List, item: Item, args: readonly Argument[]): number {
  const id = idIn(args);
  cancelled(visit, id);
  const content = insertContent(visit.farm, list.seq, item.id, visit.ask.bytes);
  visit.farm.db.run(
    'INSERT INTO uploads (id, content, list, item) VALUES (?, ?, ?, ?)',
    id,
    content,
    list.seq,
    item.id
  );
  return sizeOf(visit.farm, content);
}

/** Adds a piece, which must begin where the last one ended. */
function continued(visit: Visit, list: List, item: Item, args: readonly Argument[]): number {
  const row = visit.farm.db.one(
    'SELECT content FROM uploads WHERE id = ? AND list = ? AND item = ?',
    idIn(args),
    list.seq,
    item.id
  );
  if (!row) throw refuseFile.noUpload();
  const content = number(row, 'content');
  if (Number(given(args, {}, 'fileoffset', 1)) !== sizeOf(visit.farm, content)) throw refuseFile.wrongOffset();
  appendBytes(visit.farm, content, visit.ask.bytes);
  return content;
}

function cancelled(visit: Visit, id: string): void {
  const row = visit.farm.db.one('SELECT content FROM uploads WHERE id = ?', id);
  if (!row) return;
  dropContent(visit.farm, number(row, 'content'));
  forget(visit, id);
}

const forget = (visit: Visit, id: string): void => void visit.farm.db.run('DELETE FROM uploads WHERE id = ?', id);
