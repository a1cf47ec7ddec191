import { typeInList } from '../contentTypes/types';
import { columnNamed } from '../fields/columns';
import type { Field } from '../fields/field';
import { dirName, itemPath, leafName, type Item } from '../items/item';
import { valueOf } from '../items/columns';
import { asText } from '../items/forms';
import { toLocal } from '../zone';
import { countComments } from '../store/comments';
import type { List } from '../store/lists';

import type { Visit } from '../visit';
import { showLinked } from './formValues';
import { cellOf } from './streamCells';
import { ofKind } from './streamKinds';

type Row = Record<string, unknown>;
type Special = (item: Item, list: List, visit: Visit) => Row;

/** Computed and built-in columns of a view, and what a row says of them. */
const SPECIAL: Readonly<Record<string, Special>> = {
  ID: ({ id }) => ({ ID: String(id) }),
  LinkTitle: (item, list, visit) => ({ Title: titleOf(item), ...nameParts(item, list, visit) }),
  LinkTitleNoMenu: (item) => ({ Title: titleOf(item) }),
  LinkTitle2: (item) => ({ Title: titleOf(item) }),
  LinkFilename: (item, list, visit) => nameParts(item, list, visit),
  LinkFilenameNoMenu: (item, list, visit) => nameParts(item, list, visit),
  FileLeafRef: (item, list, visit) => nameParts(item, list, visit),
  DocIcon: (item) => iconParts(item),
  FileRef: (item, list) => addresses('FileRef', itemPath(item, list)),
  FileDirRef: (item, list) => ({ FileDirRef: dirName(item, list) }),
  UniqueId: ({ uniqueId }) => ({ UniqueId: `{${uniqueId.toUpperCase()}}` }),
  GUID: ({ guid }) => ({ GUID: `{${guid.toUpperCase()}}` }),
  PermMask: (item, list, visit) => ({ PermMask: `0x${visit.onItem(list, item).toString(16)}` }),
  ScopeId: (item, list, visit) => ({ ScopeId: `{${(item.scope ?? visit.listScope(list)).toUpperCase()}}` }),
  FSObjType: ({ kind }) => ({ FSObjType: String(kind) }),
  Attachments: ({ attachments }) => ({ Attachments: attachments > 0 ? '1' : '0' }),
  ContentTypeId: ({ contentType }) => ({ ContentTypeId: contentType }),
  ContentType: (item, list, visit) => ({ ContentType: typeName(visit, list, item) }),
  Edit: () => ({ Edit: '' }),
  Created_x0020_Date: (item, _list, visit) => createdParts(item, visit)
};

/** The name of an item's content type. */
export const typeName = (visit: Visit, list: List, item: Item): string =>
  typeInList(visit.farm, list, item.contentType)?.name ?? '';

const titleOf = (item: Item): string => String(item.fields.Title ?? '');
const hex = (text: string): string =>
  encodeURIComponent(text).replace(/[-_.!~*'()]/g, (each) => `%${each.charCodeAt(0).toString(16).toUpperCase()}`);

function addresses(name: string, address: string): Row {
  return {
    [name]: address,
    [`${name}.urlencode`]: hex(address),
    [`${name}.urlencodeasurl`]: encodeURI(address),
    [`${name}.urlencoding`]: encodeURI(address),
    [`${name}.scriptencodeasurl`]: encodeURI(address).replace(/\//g, '\\u002f')
  };
}

function nameParts(item: Item, _list: List, visit: Visit): Row {
  const leaf = leafName(item);
  const dot = item.kind === 1 ? -1 : leaf.lastIndexOf('.');
  return {
    FileLeafRef: leaf,
    'FileLeafRef.Name': dot < 0 ? leaf : leaf.slice(0, dot),
    'FileLeafRef.Suffix': dot < 0 ? '' : leaf.slice(dot + 1),
    ...createdParts(item, visit),
    ...iconParts(item)
  };
}

function createdParts(item: Item, visit: Visit): Row {
  const { year, month, day, hour, minute, second } = toLocal(new Date(item.created), visit.web.timeZone);
  const two = (value: number): string => String(value).padStart(2, '0');
  const local = `${year}-${two(month)}-${two(day)} ${two(hour)}:${two(minute)}:${two(second)}`;
  const age = visit.farm.clock().getTime() - Date.parse(item.created);
  return {
    Created_x0020_Date: `${item.id};#${local}`,
    'Created_x0020_Date.': item.created,
    'Created_x0020_Date.ifnew': age < 2 * 86_400_000 ? '1' : ''
  };
}

function iconParts(item: Item): Row {
  const type = String(item.fields.File_x0020_Type ?? '');
  const icon = item.kind === 1 ? 'folder.gif' : `ic${type === '' ? 'gen' : type}.${type === '' ? 'gif' : 'png'}`;
  const name = 'HTML_x0020_File_x0020_Type.File_x0020_Type';
  return { File_x0020_Type: type, [`${name}.mapall`]: `${icon}|||`, [`${name}.mapcon`]: '', [`${name}.mapico`]: icon };
}

const HEAD = ['ID', 'PermMask', 'FSObjType', 'UniqueId', 'ContentTypeId', 'FileRef', 'Attachments'];

/** One row as a list page reads it. With `required` what pages need stands around the view's columns. */
export function streamedRow(visit: Visit, list: List, item: Item, fields: readonly string[], required: boolean): Row {
  const row: Row = {};
  const put = (name: string): void => {
    const cells = cellsOf(visit, list, item, name);
    for (const [key, value] of Object.entries(cells)) if (!Object.hasOwn(row, key)) row[key] = value;
  };
  if (required) HEAD.forEach(put);
  if (required)
    Object.assign(row, {
      SMTotalSize: String(sizeOf(item)),
      _CommentFlags: '',
      _CommentCount: said(visit, list, item)
    });
  fields.forEach(put);
  if (!required) return row;
  const { ScopeId } = cellsOf(visit, list, item, 'ScopeId');
  return {
    ...row,
    ItemChildCount: '0',
    FolderChildCount: '0',
    ScopeId,
    owshiddenversion: String(item.version),
    Restricted: ''
  };
}

/** How many comments there are; a number only where there is one. */
const said = (visit: Visit, list: List, { id }: Item): string => String(countComments(visit.farm, list, id) || '');

function cellsOf(visit: Visit, list: List, item: Item, name: string): Row {
  const field = columnNamed(visit.farm, list.id, name);
  if (!field) return {};
  const special = field.builtIn ? SPECIAL[field.internalName] : undefined;
  if (special) return special(item, list, visit);
  const value = valueOf(field, item, list);
  if (field.builtIn && field.kind === 'Lookup') return { [field.internalName]: String(value ?? '') };
  return ofKind(field, value) ?? cellOf(visit, field, value, textOf(visit, list, item, field));
}

export function textOf(visit: Visit, list: List, item: Item, field: Field): string {
  const manner = { locale: visit.web.locale, zone: visit.web.timeZone };
  return asText(valueOf(field, item, list), field, manner, showLinked(visit));
}

/** Real ones count the bytes of the row; 184 is a row with a title of six letters. */
const sizeOf = (item: Item): number =>
  172 + 2 * JSON.stringify(item.fields).length - 2 * JSON.stringify({ Title: '' }).length;

export const maskText = (visit: Visit, list: List): string => `0x${visit.onList(list).toString(16)}`;
