import { columnsOf } from '../fields/columns';
import type { Field } from '../fields/field';
import { KINDS, type Shape } from '../fields/kinds';
import { valueOf } from '../items/columns';
import { itemPath, leafName, type Item, type Place, type Stored } from '../items/item';
import { printPlace } from '../items/places';
import type { List } from '../store/lists';
import type { Visit } from '../visit';
import { showLinked } from './formValues';
import { typeName } from './stream';
import { fifteenDigits } from './streamCells';

type Ows = (value: Exclude<Stored, null>, show: (id: number) => string) => string;

const number: Ows = (value) => fifteenDigits(Number(value));
const plain: Ows = (value) => String(value);
const one: Ows = (value, show) => `${Number(value)};#${show(Number(value))}`;
const many: Ows = (value, show) =>
  (Array.isArray(value) ? (value as readonly number[]) : []).map((id) => `${id};#${show(id)}`).join(';#');

/** Values as the older services write them: `ows_Author='11;#Kari Dalen'`. */
const OWS: Readonly<Record<Shape, Ows>> = {
  text: plain,
  prose: plain,
  number,
  boolean: (value) => (value === true ? '1' : '0'),
  date: plain,
  person: one,
  people: many,
  link: one,
  links: many,
  choices: (value) => (Array.isArray(value) ? `;#${value.join(';#')};#` : ''),
  url: (value) => (typeof value === 'object' && 'Url' in value ? `${value.Url}, ${value.Description}` : ''),
  term: one,
  terms: many,
  place: (value) => printPlace(value as Place),
  none: plain
};

type Special = (item: Item, list: List, visit: Visit) => string;
const guid = (id: string): string => `{${id.toUpperCase()}}`;
const unrooted = (path: string): string => path.replace(/^\//, '');
const dirOf = (item: Item, list: List): string => unrooted(itemPath(item, list)).replace(/\/[^/]*$/, '');
const titleOf = (item: Item): string => String(item.fields.Title ?? '');

/** Built-in columns as recorded in Microsoft's own example; lookups carry the item's id in front. */
const SPECIAL: Readonly<Record<string, Special>> = {
  ID: ({ id }) => String(id),
  ContentTypeId: ({ contentType }) => contentType,
  ContentType: (item, list, visit) => typeName(visit, list, item),
  owshiddenversion: ({ version }) => String(version),
  WorkflowVersion: () => '1',
  _UIVersion: ({ ui }) => String(ui),
  Attachments: ({ attachments }) => String(attachments > 0 ? 1 : 0),
  _ModerationStatus: (item) => String(item.fields._ModerationStatus ?? 0),
  LinkTitleNoMenu: titleOf,
  LinkTitle: titleOf,
  LinkTitle2: titleOf,
  SelectTitle: ({ id }) => String(id),
  GUID: (item) => guid(item.guid),
  FileRef: (item, list) => `${item.id};#${unrooted(itemPath(item, list))}`,
  FileDirRef: (item, list) => `${item.id};#${dirOf(item, list)}`,
  Last_x0020_Modified: ({ id, modified }) => `${id};#${modified}`,
  Created_x0020_Date: ({ id, created }) => `${id};#${created}`,
  FSObjType: ({ id, kind }) => `${id};#${kind}`,
  SortBehavior: ({ id }) => `${id};#0`,
  PermMask: (item, list, visit) => `0x${visit.onItem(list, item).toString(16)}`,
  FileLeafRef: (item) => `${item.id};#${leafName(item)}`,
  UniqueId: ({ id, uniqueId }) => `${id};#${guid(uniqueId)}`,
  ProgId: ({ id }) => `${id};#`,
  ScopeId: (item, list, visit) => `${item.id};#${guid(item.scope ?? visit.listScope(list))}`,
  LinkFilename: (item) => leafName(item),
  LinkFilenameNoMenu: (item) => leafName(item),
  LinkFilename2: (item) => leafName(item),
  ServerUrl: (item, list) => itemPath(item, list),
  EncodedAbsUrl: (item, list, visit) => `${visit.farm.origin()}${encodeURI(itemPath(item, list))}`,
  BaseName: (item) => leafName(item).replace(/\.[^.]*$/, ''),
  MetaInfo: ({ id }) => `${id};#`,
  _Level: (item) => String(item.fields._Level ?? 1),
  _IsCurrentVersion: () => '1',
  ItemChildCount: ({ id }) => `${id};#0`,
  FolderChildCount: ({ id }) => `${id};#0`
};

/** What always stands in a row, whatever columns were asked for. */
const MANDATORY: readonly string[] = [
  'ID',
  'UniqueId',
  'FSObjType',
  'Modified',
  'Created',
  'PermMask',
  'MetaInfo',
  '_Level',
  '_ModerationStatus',
  'owshiddenversion',
  'ScopeId',
  'FileRef'
];

/** A row's attributes, in the list's order; without names all columns that hold something. */
export function owsRow(
  visit: Visit,
  list: List,
  item: Item,
  names: readonly string[],
  mandatory: boolean
): readonly [string, string][] {
  const wanted = new Set([...names, ...(mandatory ? MANDATORY : [])].map((name) => name.toLowerCase()));
  const columns = columnsOf(visit.farm, list.id);
  return columns
    .filter(({ internalName }) => names.length === 0 || wanted.has(internalName.toLowerCase()))
    .flatMap((field): [string, string][] => {
      const text = owsText(visit, list, item, field);
      return text === undefined ? [] : [[`ows_${field.internalName}`, text]];
    });
}

function owsText(visit: Visit, list: List, item: Item, field: Field): string | undefined {
  const special = field.builtIn ? SPECIAL[field.internalName] : undefined;
  if (special) return special(item, list, visit);
  if (field.builtIn && field.kind === 'Lookup') return undefined;
  const value = valueOf(field, item, list);
  return value === null ? undefined : OWS[KINDS[field.kind].shape](value, (id) => showLinked(visit)(field, id));
}
