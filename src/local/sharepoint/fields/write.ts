import { isUniqueViolation, itemTable, number } from '../database';
import { refuse } from '../http/failure';
import { CHANGE } from '../store/changes';
import { newId } from '../store/farm';
import { bumpList, listWithId, type List } from '../store/lists';
import type { Visit } from '../visit';
import { indexedColumn, storedSql } from '../items/columns';
import { columnNamed, columnsOf, columnTitled } from './columns';
import { isIndexed, isUnique, type Field, type FieldSchema } from './field';
import { KINDS, type Kind } from './kinds';
import { internalNameOf, unusedName } from './names';

const MOST_INDEXES = 20;
/** Above this SharePoint refuses to build an index. */
const LARGEST_INDEXABLE = 20000;
/** Options of CreateFieldAsXml */
export const INTERNAL_NAME_HINT = 8;
export const TO_DEFAULT_VIEW = 16;

const TABLE_COLUMNS: Readonly<Record<string, string>> = {
  Author: 'author',
  Editor: 'editor',
  Created: 'created',
  Modified: 'modified',
  GUID: 'guid',
  ContentTypeId: 'ctype'
};

/** Adds a column. The internal name comes from the display name unless the schema's Name is to be taken. */
export function addColumn(visit: Visit, list: List, kind: Kind, schema: FieldSchema, keepName: boolean): Field {
  const { farm } = visit;
  const { attributes } = schema;
  const title = attributes.DisplayName ?? attributes.Name ?? '';
  if (title === '') throw refuse.badArgument('The parameter DisplayName may not be empty.');
  const wanted = keepName && attributes.Name ? attributes.Name : internalNameOf(title);
  const internalName = unusedName(wanted, (name) => columnNamed(farm, list.id, name) !== undefined);
  const id = (attributes.ID ?? newId()).replace(/[{}]/g, '').toLowerCase();
  if (columnNamed(farm, list.id, id) || columnTitled(farm, list.id, title)?.builtIn === false)
    throw refuse.duplicateColumn();
  const completed = complete(schema, { kind, title, internalName, id, list });
  refuseImpossible(visit, kind, completed);
  farm.db.run(
    'INSERT INTO fields (id, list, internal, kind, schema) VALUES (?, ?, ?, ?, ?)',
    id,
    list.id,
    internalName,
    kind,
    JSON.stringify(completed)
  );
  bumpList(farm, list);
  return afterwards(visit, list, id, CHANGE.add, undefined);
}

/** Stores a changed schema, and builds or drops the index that it asks for. */
export function changeColumn(visit: Visit, list: List, field: Field, kind: Kind, schema: FieldSchema): Field {
  refuseImpossible(visit, kind, schema);
  const moved = kind !== field.kind && (list.items > 0 || KINDS[kind].number !== KINDS[field.kind].number);
  if (moved) throw refuse.general('The local SharePoint does not change the type of a column with values.');
  const json = JSON.stringify(schema);
  if (field.seq === 0) {
    visit.farm.db.run(
      'INSERT INTO fields (id, list, internal, kind, schema) VALUES (?, ?, ?, ?, ?)',
      field.id,
      list.id,
      field.internalName,
      kind,
      json
    );
  } else visit.farm.db.run('UPDATE fields SET kind = ?, schema = ? WHERE seq = ?', kind, json, field.seq);
  bumpList(visit.farm, list);
  return afterwards(visit, list, field.id, CHANGE.update, field);
}

export function removeColumn(visit: Visit, list: List, field: Field): void {
  if (field.builtIn) throw refuse.general('The field cannot be deleted.');
  if (isIndexed(field)) dropIndex(visit, list, field);
  visit.farm.db.run('DELETE FROM fields WHERE seq = ?', field.seq);
  bumpList(visit.farm, list);
  visit.changed('Field', CHANGE.remove, { list: list.id, uniqueId: field.id });
}

function afterwards(visit: Visit, list: List, id: string, type: number, before: Field | undefined): Field {
  const field = columnNamed(visit.farm, list.id, id);
  if (!field) throw refuse.noField(id);
  const was = before ? `${isIndexed(before)} ${isUnique(before)}` : 'false false';
  if (was !== `${isIndexed(field)} ${isUnique(field)}`) {
    if (before && isIndexed(before)) dropIndex(visit, list, field);
    if (isIndexed(field)) createIndex(visit, list, field);
  }
  visit.changed('Field', type, { list: list.id, uniqueId: id });
  return field;
}

/** What SharePoint adds to the XML that it was given. */
function complete(
  schema: FieldSchema,
  { kind, title, internalName, id, list }: { kind: Kind; title: string; internalName: string; id: string; list: List }
): FieldSchema {
  const { Type: _type, Name: _name, DisplayName: _title, ID: _id, ...others } = schema.attributes;
  const attributes: Record<string, string> = {
    Type: kind,
    Name: internalName,
    DisplayName: title,
    ID: `{${id}}`,
    ...others,
    SourceID: `{${list.id}}`,
    StaticName: others.StaticName ?? internalName,
    RowOrdinal: '0'
  };
  if (kind === 'UserMulti' || kind === 'LookupMulti') attributes.Mult = 'TRUE';
  if (kind === 'Calculated') attributes.ReadOnly = 'TRUE';
  return { ...schema, attributes };
}

function refuseImpossible(visit: Visit, kind: Kind, { attributes }: FieldSchema): void {
  const says = (name: string): boolean => attributes[name]?.toUpperCase() === 'TRUE';
  if (says('Indexed') && !KINDS[kind].indexable)
    throw refuse.general('This field type does not support indexing.', -2130575350);
  if (says('EnforceUniqueValues')) {
    if (!KINDS[kind].uniqueable) throw refuse.general('This field type does not support enforcing unique values.');
    if (!says('Indexed')) throw refuse.general('To enforce unique values, the column must be indexed.');
  }
  if (KINDS[kind].number === KINDS.Lookup.number) refuseBrokenLookup(visit, attributes);
}

function refuseBrokenLookup(visit: Visit, attributes: Readonly<Record<string, string>>): void {
  const list = listWithId(visit.farm, attributes.List ?? '');
  if (!list) throw refuse.badArgument('The lookup column has no list: List must be the id of a list of this site.');
  const behaviour = (attributes.RelationshipDeleteBehavior ?? 'None').toLowerCase();
  if (behaviour !== 'none' && attributes.Indexed?.toUpperCase() !== 'TRUE') {
    throw refuse.general('A lookup column that restricts or cascades deletes must be indexed.');
  }
}

function createIndex(visit: Visit, list: List, field: Field): void {
  const { farm } = visit;
  const indexed = columnsOf(farm, list.id).filter((each) => isIndexed(each) && each.internalName !== 'ID');
  if (indexed.length > MOST_INDEXES) {
    throw refuse.general(`The list has reached the maximum number of indices: ${MOST_INDEXES}.`, -2130575342);
  }
  if (list.items > LARGEST_INDEXABLE) throw refuse.listViewThreshold();
  const table = itemTable(list.seq);
  const fixed = field.builtIn ? TABLE_COLUMNS[field.internalName] : undefined;
  const column = fixed ?? indexedColumn(field);
  if (!fixed)
    farm.db.exec(`ALTER TABLE ${table} ADD COLUMN ${column} GENERATED ALWAYS AS (${storedSql(field)}) VIRTUAL`);
  try {
    farm.db.exec(`CREATE ${isUnique(field) ? 'UNIQUE ' : ''}INDEX ${indexName(table, field)} ON ${table} (${column})`);
  } catch (error) {
    throw isUniqueViolation(error)
      ? refuse.general(`The column [${field.title}] contains duplicate values.`, -2130575169)
      : error;
  }
}

function dropIndex(visit: Visit, list: List, field: Field): void {
  const table = itemTable(list.seq);
  visit.farm.db.exec(`DROP INDEX IF EXISTS ${indexName(table, field)}`);
  const known = visit.farm.db.one(
    `SELECT count(*) AS n FROM pragma_table_xinfo('${table}') WHERE name = ?`,
    indexedColumn(field)
  );
  if (known && number(known, 'n') > 0) visit.farm.db.exec(`ALTER TABLE ${table} DROP COLUMN ${indexedColumn(field)}`);
}

const indexName = (table: string, field: Field): string => `${table}_x_${field.key}`;
