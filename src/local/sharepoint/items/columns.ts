import { dirName, itemPath, leafName, versionLabel, type Item, type Stored } from './item';
import type { Field } from '../fields/field';
import { isDependent, isIndexed } from '../fields/field';
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
  ContentTypeId: 'fold(t.ctype)',
  FSObjType: 't.kind',
  owshiddenversion: 't.version',
  _UIVersion: 't.ui',
  Created_x0020_Date: 't.created',
  Last_x0020_Modified: 't.modified',
  _UIVersionString: "((t.ui / 512) || '.' || (t.ui % 512))",
  _ModerationStatus: "ifnull(json_extract(t.fields, '$._ModerationStatus'), 0)",
  _Level: "ifnull(json_extract(t.fields, '$._Level'), 1)",
  Order: '(t.id * 100)',
  Attachments: '(t.attachments > 0)',
  FileLeafRef: 'fold(@leaf)',
  FileRef: "fold(@root || '/' || @dir || @leaf)",
  FileDirRef: "fold(rtrim(@root || '/' || t.dir, '/'))"
};

const LEAF = "CASE WHEN t.leaf <> '' THEN t.leaf ELSE t.id || '_.000' END";
const DIR = "CASE WHEN t.dir <> '' THEN t.dir || '/' ELSE '' END";

/** Addresses of files are made of the list's folder, the item's and its name. */
function fixedSql(field: Field): string | undefined {
  const root = `(SELECT l.folder FROM lists l WHERE l.id = '${field.list.replace(/'/g, "''")}')`;
  return FIXED[field.internalName]?.replace('@root', root).replace('@leaf', LEAF).replace('@dir', DIR);
}

type Reader = (item: Item, list: List) => Stored;

/** Bytes, as text; a folder has none. */
function sizeText(item: Item): Stored {
  const size = item.fields.File_x0020_Size;
  return size === undefined ? null : String(size);
}

/** Built-in columns whose values are not in the JSON, or look different over REST. */
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
  _ModerationStatus: (item) => item.fields._ModerationStatus ?? 0,
  _Level: (item) => item.fields._Level ?? 1,
  _IsCurrentVersion: () => true,
  Attachments: (item) => item.attachments > 0,
  Order: (item) => item.id * 100,
  FileLeafRef: leafName,
  FileRef: itemPath,
  FileDirRef: dirName,
  ServerUrl: itemPath,
  BaseName: (item) => leafName(item).replace(/(?<=.)\.[^.]*$/, ''),
  DocIcon: (item) => item.fields.File_x0020_Type ?? null,
  FileSizeDisplay: sizeText,
  File_x0020_Size: sizeText,
  SMTotalFileStreamSize: sizeText,
  CheckedOutUserId: (item) => item.fields.CheckoutUser ?? null,
  ScopeId: (item) => item.scope,
  ItemChildCount: () => '0',
  FolderChildCount: () => '0'
};

/** The stored value of a column. */
export function valueOf(field: Field, item: Item, list: List): Stored {
  const builtIn = field.builtIn ? BUILT_IN[field.internalName] : undefined;
  return builtIn ? builtIn(item, list) : (item.fields[field.key] ?? null);
}

const WRITABLE: ReadonlySet<string> = new Set(['Title', 'FileLeafRef']);

/** Whether people may write the column in an item's body. */
export function isWritable(field: Field): boolean {
  if (field.builtIn) return WRITABLE.has(field.internalName);
  return KINDS[field.kind].shape !== 'none' && !isDependent(field);
}

/** The column of the table that an index needs. */
export const indexedColumn = (field: Field): string => `x_${field.key}`;

/** How the column reads in SQL; text comes folded, so that compare with folded text. */
export function columnSql(field: Field): string {
  const fixed = field.builtIn ? fixedSql(field) : undefined;
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
