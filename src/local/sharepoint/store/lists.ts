import { itemTable, number, text, type Row } from '../database';
import { entityTypeNameOf, folderNameOf } from '../fields/names';
import { refuse } from '../http/failure';
import { newId, now, type Farm } from './farm';
import { itemTableSql } from './tables';
import { holdsFiles } from './templates';
import { under, type Web } from './webs';

export type ListSettings = Readonly<Record<string, string | number | boolean | null>>;

export interface List {
  seq: number;
  id: string;
  web: string;
  title: string;
  /** server relative address of the root folder, kept when the title changes */
  folder: string;
  template: number;
  /** EntityTypeName */
  entity: string;
  created: string;
  modified: string;
  /** when an item was last deleted */
  deleted: string;
  items: number;
  scope: string | null;
  settings: ListSettings;
  rootFolder: string;
  etag: number;
}

export const CUSTOM_LIST = 100;
export const LIBRARY = 101;
export const PAGES = 119;

export function listsOf(farm: Farm, web: string): List[] {
  return farm.db
    .all('SELECT * FROM lists WHERE web = ? AND recycled = 0 ORDER BY title COLLATE NOCASE', web)
    .map(toList);
}

export function listWithId(farm: Farm, id: string): List | undefined {
  const plain = id.toLowerCase().replace(/[{}]/g, '');
  return read(farm, `list ${plain}`, 'id = ?', plain);
}

export function listTitled(farm: Farm, web: string, title: string): List | undefined {
  return read(farm, `list in ${web} called ${title}`, 'web = ? AND fold(title) = fold(?)', web, title);
}

export function listAt(farm: Farm, web: string, folder: string): List | undefined {
  return read(farm, `list in ${web} at ${folder}`, 'web = ? AND fold(folder) = fold(?)', web, folder);
}

/** Makes a list; its address comes from the title it gets now. */
export function insertList(
  farm: Farm,
  web: Web,
  wanted: { title: string; template: number; settings: ListSettings; folderName?: string; at?: string }
): List {
  if (listTitled(farm, web.id, wanted.title)) throw refuse.titleTaken();
  const library = holdsFiles(wanted.template);
  const name = wanted.folderName ?? folderNameOf(wanted.title);
  const folder = unusedFolder(farm, web, wanted.at ?? (library ? name : `Lists/${name}`));
  const leaf = folder.slice(folder.lastIndexOf('/') + 1);
  const time = now(farm);
  const seq = farm.db.run(
    `INSERT INTO lists (id, web, title, folder, template, entity, created, modified, deleted, settings, root_folder)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    newId(),
    web.id,
    wanted.title,
    folder,
    wanted.template,
    entityTypeNameOf(leaf) + (library ? '' : 'List'),
    time,
    time,
    time,
    JSON.stringify(wanted.settings),
    newId()
  );
  farm.db.exec(itemTableSql(itemTable(seq)));
  return toList(farm.db.one('SELECT * FROM lists WHERE seq = ?', seq) ?? {});
}

export function updateList(farm: Farm, list: List, title: string, settings: ListSettings): void {
  const other = listTitled(farm, list.web, title);
  if (other && other.id !== list.id) throw refuse.titleTaken();
  farm.db.run(
    'UPDATE lists SET title = ?, settings = ?, etag = etag + 1 WHERE id = ?',
    title,
    JSON.stringify(settings),
    list.id
  );
}

/** Notes that items came, changed or went. */
export function touchList(farm: Farm, list: List, added: number): void {
  const time = now(farm);
  const deleted = added < 0 ? time : list.deleted;
  farm.db.run(
    'UPDATE lists SET items = items + ?, modified = ?, deleted = ? WHERE seq = ?',
    added,
    time,
    deleted,
    list.seq
  );
}

/** A column or view was added, changed or removed: the list's own version goes up. */
export function bumpList(farm: Farm, list: List): void {
  farm.db.run('UPDATE lists SET etag = etag + 1 WHERE seq = ?', list.seq);
  farm.columns.delete(list.id);
}

export function setListScope(farm: Farm, list: List, scope: string | null): void {
  farm.db.run('UPDATE lists SET scope = ? WHERE seq = ?', scope, list.seq);
}

export function setRecycled(farm: Farm, list: string, recycled: boolean): void {
  farm.db.run('UPDATE lists SET recycled = ? WHERE id = ?', recycled, list);
}

/** For ever: the items, their versions and files, the columns and the views. */
export function eraseList(farm: Farm, list: string): void {
  const row = farm.db.one('SELECT seq FROM lists WHERE id = ?', list);
  if (!row) return;
  const seq = number(row, 'seq');
  farm.db.exec(`DROP TABLE ${itemTable(seq)}`);
  farm.db.run('DELETE FROM pieces WHERE content IN (SELECT id FROM contents WHERE list = ?)', seq);
  for (const table of ['versions', 'attachments', 'contents', 'uploads', 'comments', 'likes'])
    farm.db.run(`DELETE FROM ${table} WHERE list = ?`, seq);
  for (const table of ['fields', 'views', 'content_types', 'event_receivers'])
    farm.db.run(`DELETE FROM ${table} WHERE list = ?`, list);
  farm.db.run('DELETE FROM assignments WHERE scope IN (SELECT id FROM scopes WHERE list = ?)', list);
  farm.db.run('DELETE FROM scopes WHERE list = ?', list);
  farm.db.run('DELETE FROM recycled WHERE list = ?', list);
  farm.db.run('DELETE FROM lists WHERE seq = ?', seq);
  farm.columns.delete(list);
}

function unusedFolder(farm: Farm, web: Web, name: string): string {
  const taken = (folder: string): boolean =>
    farm.db.one('SELECT 1 FROM lists WHERE web = ? AND fold(folder) = fold(?)', web.id, folder) !== undefined;
  const wanted = under(web.path, name);
  let folder = wanted;
  for (let count = 1; taken(folder); count += 1) folder = wanted + String(count);
  return folder;
}

function read(farm: Farm, name: string, where: string, ...parameters: string[]): List | undefined {
  return farm.db.remembered(name, () => {
    const row = farm.db.one(`SELECT * FROM lists WHERE recycled = 0 AND ${where}`, ...parameters);
    return row && toList(row);
  });
}

export function toList(row: Row): List {
  return {
    seq: number(row, 'seq'),
    id: text(row, 'id'),
    web: text(row, 'web'),
    title: text(row, 'title'),
    folder: text(row, 'folder'),
    template: number(row, 'template'),
    entity: text(row, 'entity'),
    created: text(row, 'created'),
    modified: text(row, 'modified'),
    deleted: text(row, 'deleted'),
    items: number(row, 'items'),
    scope: row.scope === null ? null : text(row, 'scope'),
    settings: JSON.parse(text(row, 'settings')) as ListSettings,
    rootFolder: text(row, 'root_folder'),
    etag: number(row, 'etag')
  };
}
