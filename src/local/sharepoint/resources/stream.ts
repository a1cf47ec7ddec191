import { columnNamed } from '../fields/columns';
import type { Field } from '../fields/field';
import { KINDS, type Shape } from '../fields/kinds';
import { leafName, type Item, type Stored } from '../items/item';
import { valueOf } from '../items/columns';
import { asText } from '../items/forms';
import type { List } from '../store/lists';
import { principalWithId } from '../store/principals';
import type { Visit } from '../visit';
import { showLinked } from './formValues';

/** Computed columns of a view and what they show. */
const SHOWN: Readonly<Record<string, string>> = {
  LinkTitle: 'Title',
  LinkTitleNoMenu: 'Title',
  LinkFilename: 'FileLeafRef',
  LinkFilenameNoMenu: 'FileLeafRef'
};

/** One row as a list page reads it: nearly everything is text. */
export function streamedRow(visit: Visit, list: List, item: Item, fields: readonly string[]): Record<string, unknown> {
  const address = `${list.folder}/${leafName(item)}`;
  const row: Record<string, unknown> = {
    ID: String(item.id),
    PermMask: `0x${visit.onItem(list, item).toString(16)}`,
    FSObjType: String(item.kind),
    UniqueId: `{${item.uniqueId.toUpperCase()}}`,
    ContentTypeId: item.contentType,
    FileRef: address,
    'FileRef.urlencode': encodeURIComponent(address),
    'FileRef.urlencodeasurl': address,
    'FileRef.urlencoding': address,
    Attachments: item.attachments > 0 ? '1' : '0',
    SMTotalSize: '184',
    _CommentFlags: '',
    _CommentCount: ''
  };
  for (const name of fields) {
    const field = columnNamed(visit.farm, list.id, SHOWN[name] ?? name);
    if (field && row[field.internalName] === undefined) Object.assign(row, cell(visit, list, item, field));
  }
  const tail = {
    ItemChildCount: '0',
    FolderChildCount: '0',
    ScopeId: `{${(item.scope ?? visit.listScope(list)).toUpperCase()}}`,
    owshiddenversion: String(item.version),
    Restricted: ''
  };
  return { ...row, ...tail };
}

type Cell = (value: Exclude<Stored, null>, field: Field, visit: Visit, text: string) => Record<string, unknown>;

function cell(visit: Visit, list: List, item: Item, field: Field): Record<string, unknown> {
  const value = valueOf(field, item, list);
  if (value === null) return { [field.internalName]: '' };
  const text = asText(value, field, { locale: visit.web.locale, zone: visit.web.timeZone }, showLinked(visit));
  return CELLS[KINDS[field.kind].shape](value, field, visit, text);
}

const plain: Cell = (_value, field, _visit, text) => ({ [field.internalName]: text });
const ids = (value: Stored): readonly number[] =>
  Array.isArray(value) ? (value as readonly number[]) : [Number(value)];

const people: Cell = (value, field, visit) => ({
  [field.internalName]: ids(value).map((id) => {
    const person = principalWithId(visit.farm, visit.web.site, id);
    return {
      id: String(id),
      title: person?.title ?? '',
      email: person?.email ?? '',
      sip: person?.email ?? '',
      picture: ''
    };
  })
});

const links: Cell = (value, field, visit) => ({
  [field.internalName]: ids(value).map((id) => ({
    lookupId: id,
    lookupValue: showLinked(visit)(field, id),
    isSecretFieldValue: false
  }))
});

const CELLS: Readonly<Record<Shape, Cell>> = {
  text: plain,
  prose: plain,
  number: (value, field, _visit, text) => ({ [field.internalName]: text, [`${field.internalName}.`]: String(value) }),
  boolean: (value, field, _visit, text) => ({
    [field.internalName]: text,
    [`${field.internalName}.value`]: value === true ? '1' : '0'
  }),
  date: (value, field, _visit, text) => ({ [field.internalName]: text, [`${field.internalName}.`]: value }),
  person: people,
  people,
  link: links,
  links,
  choices: (value, field) => ({ [field.internalName]: value }),
  url: (value, field) =>
    typeof value === 'object' && 'Url' in value
      ? { [field.internalName]: value.Url, [`${field.internalName}.desc`]: value.Description }
      : {},
  none: plain
};
