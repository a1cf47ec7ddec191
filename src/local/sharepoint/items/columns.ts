import { leafName, versionLabel, type Item, type Stored } from './item';
import type { Field } from '../fields/field';
import { isIndexed } from '../fields/field';
import { KINDS } from '../fields/kinds';
import type { List } from '../store/lists';

/** Built-in columns that are columns of the table too, in SQL; `t` is the table. */
const FIXED: Readonly<Record<string, string>> = {
  ID: 't.id',
  GUID: 't.guid',
  UniqueId: 't.unique_id',
  Author: 't.author',
  Editor: 't.editor',
  Created: 't.created',
  Modified: 't.modified',
  ContentTypeId: 't.ctype',
  FSObjType: 't.kind',
  owshiddenversion: 't.version',
  _UIVersion: 't.ui',
  Attachments: '(t.attachments > 0)',
  FileLeafRef: "(t.id || '_.000')"
};

type Reader = (item: Item, list: List) => Stored;

/** Built-in columns whose values are not in the JSON. */
const BUILT_IN: Readonly<Record<string, Reader>> = {
  ID: (item) => item.id,
  GUID: (item) => item.guid,
  UniqueId: (item) => item.uniqueId,
  Author: (item) => item.author,
  Editor: (item) => item.editor,
  Created: (item) => item.created,
  Modified: (item) => item.modified,
  Created_x0020_Date: (item) => item.created,
  Last_x0020_Modified: (item) => item.modified,
  ContentTypeId: (item) => item.contentType,
  FSObjType: (item) => String(item.kind),
  owshiddenversion: (item) => item.version,
  WorkflowVersion: () => 1,
  _UIVersion: (item) => item.ui,
  _UIVersionString: (item) => versionLabel(item.ui),
  _ModerationStatus: () => 0,
  _Level: () => 1,
  _IsCurrentVersion: () => true,
  Attachments: (item) => item.attachments > 0,
  Order: (item) => item.id * 100,
  FileLeafRef: leafName,
  FileRef: (item, list) => `${list.folder}/${leafName(item)}`,
  FileDirRef: (_item, list) => list.folder,
  ScopeId: (item) => item.scope,
  ItemChildCount: () => '0',
  FolderChildCount: () => '0'
};

/** The stored value of a column. */
export function valueOf(field: Field, item: Item, list: List): Stored {
  const builtIn = field.builtIn ? BUILT_IN[field.internalName] : undefined;
  return builtIn ? builtIn(item, list) : (item.fields[field.key] ?? null);
}

/** Whether people may write the column in an item's body. */
export function isWritable(field: Field): boolean {
  return field.builtIn ? field.internalName === 'Title' : KINDS[field.kind].shape !== 'none';
}

/** The column of the table that an index needs. */
export const indexedColumn = (field: Field): string => `x_${field.key}`;

/** How the column reads in SQL; text comes folded, so that compare with folded text. */
export function columnSql(field: Field): string {
  const fixed = field.builtIn ? FIXED[field.internalName] : undefined;
  if (fixed) return fixed;
  return isIndexed(field) ? `t.${indexedColumn(field)}` : storedSql(field, 't.fields');
}

/** The same over the JSON column, as the generated column of an index is defined. */
export function storedSql(field: Field, json = 'fields'): string {
  const value = `json_extract(${json}, '$.${field.key}')`;
  return isFolded(field) ? `fold(${value})` : value;
}

export function isFolded(field: Field): boolean {
  const { shape } = KINDS[field.kind];
  return shape === 'text' || shape === 'prose';
}
