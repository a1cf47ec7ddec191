import { number, text, type Row } from '../database';
import type { Visit } from '../visit';
import { newId, now, type Farm } from './farm';
import type { List } from './lists';

/** RecycleBinItemType */
export const RECYCLED = { file: 1, version: 2, item: 3, list: 4, folder: 5, attachment: 7 } as const;

/** An entry of the recycle bin. */
export interface Recycled {
  id: string;
  site: string;
  web: string;
  list: string;
  item: number | null;
  kind: number;
  title: string;
  dir: string;
  leaf: string;
  size: number;
  author: number;
  deletedBy: number;
  deleted: string;
  /** 1 the web's bin, 2 the site's second stage */
  stage: number;
  /** the item as JSON */
  row: string;
}

export interface NewRecycled {
  list: List;
  item?: number;
  /** RecycleBinItemType, when it is neither an item nor a list */
  kind?: number;
  title: string;
  folder: string;
  leaf: string;
  author: number;
  /** bytes beside the row itself */
  bytes?: number;
  row: string;
}

export function insertRecycled(visit: Visit, what: NewRecycled): string {
  const id = newId();
  const { list, item = null, kind, title, folder, leaf, author, bytes = 0, row } = what;
  visit.farm.db.run(
    `INSERT INTO recycled (id, site, web, list, item, kind, title, dir, leaf, size, author, deleted_by, deleted, stage, row)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1, ?)`,
    id,
    visit.web.site,
    visit.web.id,
    list.id,
    item,
    kind ?? (item === null ? RECYCLED.list : RECYCLED.item),
    title,
    folder.replace(/^\//, ''),
    leaf,
    row.length + bytes,
    author,
    visit.me().id,
    now(visit.farm),
    row
  );
  return id;
}

export function recycledIn(farm: Farm, where: { column: 'site' | 'web'; id: string }): Recycled[] {
  return farm.db
    .all(`SELECT * FROM recycled WHERE ${where.column} = ? ORDER BY deleted DESC, rowid DESC`, where.id)
    .map(toRecycled);
}

export function removeRecycled(farm: Farm, id: string): void {
  farm.db.run('DELETE FROM recycled WHERE id = ?', id);
}

export function toSecondStage(farm: Farm, id: string): void {
  farm.db.run('UPDATE recycled SET stage = 2 WHERE id = ?', id);
}

function toRecycled(row: Row): Recycled {
  return {
    id: text(row, 'id'),
    site: text(row, 'site'),
    web: text(row, 'web'),
    list: text(row, 'list'),
    item: row.item === null ? null : number(row, 'item'),
    kind: number(row, 'kind'),
    title: text(row, 'title'),
    dir: text(row, 'dir'),
    leaf: text(row, 'leaf'),
    size: number(row, 'size'),
    author: number(row, 'author'),
    deletedBy: number(row, 'deleted_by'),
    deleted: text(row, 'deleted'),
    stage: number(row, 'stage'),
    row: text(row, 'row')
  };
}
