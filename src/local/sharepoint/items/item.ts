import { itemTable, number, text, type Row } from '../database';
import type { Farm } from '../store/farm';
import type { List } from '../store/lists';

/** A value as it stands in the JSON of an item: see Shape in fields/kinds.ts. */
export type Stored =
  null | string | number | boolean | readonly (string | number)[] | { Url: string; Description: string } | Place;

/** A point on the globe: SP.FieldGeolocationValue. */
export interface Place {
  Altitude: number;
  Latitude: number;
  Longitude: number;
  Measure: number;
}

export interface Item {
  id: number;
  guid: string;
  uniqueId: string;
  /** counts every write; the number in the ETag */
  version: number;
  /** 512 for 1.0, 1024 for 2.0 */
  ui: number;
  author: number;
  editor: number;
  created: string;
  modified: string;
  contentType: string;
  /** 0 an item, 1 a folder */
  kind: number;
  scope: string | null;
  attachments: number;
  fields: Readonly<Record<string, Stored>>;
  /** the folder under the list's own: '' or 'A/B' */
  dir: string;
  /** the name of a file or folder; '' for what is neither */
  leaf: string;
}

export const ITEM_COLUMNS =
  'id, guid, unique_id, version, ui, author, editor, created, modified, ctype, kind, scope, attachments, fields, dir, leaf';

export function readItem(farm: Farm, list: List, id: number): Item | undefined {
  const row = farm.db.one(`SELECT ${ITEM_COLUMNS} FROM ${itemTable(list.seq)} WHERE id = ?`, id);
  return row && toItem(row);
}

export function toItem(row: Row): Item {
  return {
    id: number(row, 'id'),
    guid: text(row, 'guid'),
    uniqueId: text(row, 'unique_id'),
    version: number(row, 'version'),
    ui: number(row, 'ui'),
    author: number(row, 'author'),
    editor: number(row, 'editor'),
    created: text(row, 'created'),
    modified: text(row, 'modified'),
    contentType: text(row, 'ctype'),
    kind: number(row, 'kind'),
    scope: row.scope === null ? null : text(row, 'scope'),
    attachments: number(row, 'attachments'),
    fields: JSON.parse(text(row, 'fields')) as Item['fields'],
    dir: text(row, 'dir'),
    leaf: text(row, 'leaf')
  };
}

/** `"3"` */
export const bodyEtag = (item: Item): string => `"${item.version}"`;
/** `"<guid>,3"` */
export const headerEtag = (item: Item): string => `"${item.uniqueId},${item.version}"`;
export const versionLabel = (ui: number): string => `${Math.floor(ui / 512)}.${ui % 512}`;

/** The name of a file or folder; `3_.000`, which SharePoint gives to what is neither. */
export const leafName = (item: Item): string => item.leaf || `${item.id}_.000`;
/** Server relative address of the folder that an item lies in. */
export const dirName = (item: Item, list: List): string => (item.dir ? `${list.folder}/${item.dir}` : list.folder);
/** Server relative address of a file or folder, or what stands for it. */
export const itemPath = (item: Item, list: List): string => `${dirName(item, list)}/${leafName(item)}`;
