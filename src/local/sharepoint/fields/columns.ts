import { number, text, type Row } from '../database';
import type { Farm } from '../store/farm';
import { BASE_FIELDS, LEADING } from './baseFields';
import type { Field, FieldSchema } from './field';
import type { Kind } from './kinds';
import { entityNameOf } from './names';

/** All columns of a list, in SharePoint's order: the built-in ones, with what people changed, and the added ones. */
export function columnsOf(farm: Farm, list: string): readonly Field[] {
  const known = farm.columns.get(list);
  if (known) return known;
  const rows = farm.db.all('SELECT * FROM fields WHERE list = ? ORDER BY seq', list).map(toField);
  const changed = new Map(rows.filter((field) => field.builtIn).map((field) => [field.id, field]));
  const base = BASE_FIELDS.map((each) => changed.get(each[0]) ?? baseField(list, each));
  const columns = inOrder(
    base,
    rows.filter((field) => !field.builtIn)
  );
  farm.columns.set(list, columns);
  return columns;
}

/** By internal name or id; case does not count. */
export function columnNamed(farm: Farm, list: string, name: string): Field | undefined {
  const wanted = name.toLowerCase().replace(/[{}]/g, '');
  const columns = columnsOf(farm, list);
  return columns.find((field) => field.internalName.toLowerCase() === wanted || field.id === wanted);
}

export function columnTitled(farm: Farm, list: string, title: string): Field | undefined {
  return columnsOf(farm, list).find((field) => field.title.toLowerCase() === title.toLowerCase());
}

function inOrder(base: readonly Field[], added: readonly Field[]): readonly Field[] {
  if (added.length === 0) return base;
  const leading = LEADING.flatMap((name) => base.filter((field) => field.internalName === name));
  return [...leading, ...added, ...base.filter((field) => !leading.includes(field))];
}

function toField(row: Row): Field {
  const schema = JSON.parse(text(row, 'schema')) as FieldSchema;
  const id = text(row, 'id');
  const internalName = text(row, 'internal');
  const builtIn = BASE_FIELDS.some((each) => each[0] === id);
  const seq = number(row, 'seq');
  return {
    id,
    list: text(row, 'list'),
    key: builtIn ? internalName : `f${seq}`,
    internalName,
    entityName: entityNameOf(internalName),
    title: schema.attributes.DisplayName ?? internalName,
    kind: text(row, 'kind') as Kind,
    schema,
    builtIn,
    seq
  };
}

function baseField(list: string, [id, internalName, title, kind, marks]: (typeof BASE_FIELDS)[number]): Field {
  const attributes: Record<string, string> = { ID: `{${id}}`, Type: kind, Name: internalName, DisplayName: title };
  if (marks.includes('h')) attributes.Hidden = 'TRUE';
  if (marks.includes('r')) attributes.ReadOnly = 'TRUE';
  if (internalName === 'Title') attributes.Required = 'TRUE';
  if (kind === 'DateTime') attributes.Format = 'DateTime';
  if (kind === 'User') Object.assign(attributes, { List: 'UserInfo', ShowField: 'ImnName' });
  Object.assign(attributes, {
    SourceID: 'http://schemas.microsoft.com/sharepoint/v3',
    StaticName: internalName,
    FromBaseType: 'TRUE'
  });
  return {
    id,
    list,
    key: internalName,
    internalName,
    entityName: entityNameOf(internalName),
    title,
    kind,
    schema: { attributes },
    builtIn: true,
    seq: 0
  };
}
