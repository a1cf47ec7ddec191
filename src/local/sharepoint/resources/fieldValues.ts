import { columnsOf } from '../fields/columns';
import type { Field } from '../fields/field';
import { KINDS } from '../fields/kinds';
import { valueOf } from '../items/columns';
import { asText, printDate } from '../items/forms';
import type { Item, Stored } from '../items/item';
import type { List } from '../store/lists';
import { termsText } from '../taxonomy/values';
import type { Visit } from '../visit';
import { showLinked, textName } from './formValues';
import { entity, type Entity } from './node';
import { typeName } from './stream';
import { lookupLink, presence } from './spans';

export type TextForm = 'FieldValuesAsText' | 'FieldValuesAsHtml' | 'FieldValuesForEdit';

/** An item's values as text in the web's locale, by name with the underscore of `OData__x005f_`. */
export function fieldValues(visit: Visit, list: List, item: Item, name: TextForm): Entity {
  const own: Record<string, string> = {};
  for (const field of columnsOf(visit.farm, list.id)) own[textName(field)] = textOf(visit, list, item, field, name);
  return entity({
    type: 'SP.FieldStringValues',
    set: 'SP.FieldStringValues',
    uri: `Web/Lists(guid'${list.id}')/Items(${item.id})/${name}`,
    own
  });
}

/** Built-in columns whose text is not their stored value, as recorded. */
const SPECIAL: Readonly<Record<string, (item: Item, visit: Visit, list: List) => string>> = {
  _ModerationStatus: () => 'Approved',
  MetaInfo: () => '',
  ScopeId: (item, visit, list) => `{${(item.scope ?? visit.listScope(list)).toUpperCase()}}`,
  SortBehavior: () => '0',
  ContentType: (item, visit, list) => typeName(visit, list, item),
  ContentTypeId: (item) => item.contentType,
  LinkTitle: (item) => String(item.fields.Title ?? ''),
  LinkTitleNoMenu: (item) => String(item.fields.Title ?? ''),
  LinkTitle2: (item) => String(item.fields.Title ?? '')
};

function textOf(visit: Visit, list: List, item: Item, field: Field, form: TextForm): string {
  if (form === 'FieldValuesAsHtml' && field.builtIn && field.kind === 'Lookup') return '';
  const special = field.builtIn ? SPECIAL[field.internalName] : undefined;
  if (special) return special(item, visit, list);
  const value = valueOf(field, item, list);
  if (field.builtIn && field.kind === 'Lookup') return plainLookup(visit, field, value);
  if (form === 'FieldValuesForEdit') return forEdit(visit, field, value);
  const text = asText(value, field, { locale: visit.web.locale, zone: visit.web.timeZone }, showLinked(visit));
  return form === 'FieldValuesAsHtml' ? asHtml(visit, field, value, text) : text;
}

/** Lookups of SharePoint's own tables are plain values. */
function plainLookup(visit: Visit, { internalName }: Field, value: Stored): string {
  if (value === null) return '';
  const isDate = /_Date$|Modified$|ModifiedDate$/.test(internalName);
  return isDate
    ? printDate(String(value), false, { locale: visit.web.locale, zone: visit.web.timeZone })
    : String(value);
}

/** What an edit form starts with: choices and lookups in the form that they are sent back in. */
function forEdit(visit: Visit, field: Field, value: Stored): string {
  const { shape } = KINDS[field.kind];
  if (shape === 'choices' && Array.isArray(value)) return `;#${value.join(';#')};#`;
  if (shape === 'term' || shape === 'terms') return termsText(visit, field, value);
  return asText(value, field, { locale: visit.web.locale, zone: visit.web.timeZone }, showLinked(visit));
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;'
};
export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (each) => ENTITIES[each] ?? each);

function asHtml(visit: Visit, field: Field, value: Stored, text: string): string {
  const { shape } = KINDS[field.kind];
  const ids = Array.isArray(value) ? (value as readonly number[]) : [Number(value)];
  if (value === null) return '';
  if (shape === 'person' || shape === 'people') return ids.map((id) => presence(visit, id)).join('; ');
  if (shape === 'link' || shape === 'links') return ids.map((id) => lookupLink(visit, field, id)).join('; ');
  if (shape === 'url' && typeof value === 'object' && 'Url' in value)
    return `<a href="${escapeHtml(value.Url)}">${escapeHtml(value.Description)}</a>`;
  if (shape !== 'prose') return escapeHtml(text);
  const rich = field.schema.attributes.RichText?.toUpperCase() === 'TRUE';
  return rich ? text : `<div dir="">${escapeHtml(text).replace(/\r?\n/g, '<br>')}</div>`;
}
