import { isUniqueViolation, itemTable, number } from '../database';
import { refuse } from '../http/failure';
import { indexedColumn, storedSql } from '../items/columns';
import type { List } from '../store/lists';
import type { Visit } from '../visit';
import { columnsOf } from './columns';
import { isIndexed, isUnique, type Field } from './field';

const MOST_INDEXES = 20;
/** Above this SharePoint refuses to build an index. */
const LARGEST_INDEXABLE = 20000;

/** Built-in columns that are columns of the table of items, too. */
const TABLE_COLUMNS: Readonly<Record<string, string>> = {
  Author: 'author',
  Editor: 'editor',
  Created: 'created',
  Modified: 'modified',
  GUID: 'guid',
  ContentTypeId: 'ctype'
};

/** Builds or drops the index of a column that was added or changed, so that it is what its schema says. */
export function matchIndex(visit: Visit, list: List, field: Field, before: Field | undefined): void {
  const was = before ? `${isIndexed(before)} ${isUnique(before)}` : 'false false';
  if (was === `${isIndexed(field)} ${isUnique(field)}`) return;
  if (before && isIndexed(before)) dropIndex(visit, list, field);
  if (isIndexed(field)) createIndex(visit, list, field);
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
      ? refuse.general('This field contains duplicate values. Remove all duplicate values and try the operation again.')
      : error;
  }
}

export function dropIndex(visit: Visit, list: List, field: Field): void {
  const table = itemTable(list.seq);
  visit.farm.db.exec(`DROP INDEX IF EXISTS ${indexName(table, field)}`);
  const known = visit.farm.db.one(
    `SELECT count(*) AS n FROM pragma_table_xinfo('${table}') WHERE name = ?`,
    indexedColumn(field)
  );
  if (known && number(known, 'n') > 0) visit.farm.db.exec(`ALTER TABLE ${table} DROP COLUMN ${indexedColumn(field)}`);
}

const indexName = (table: string, field: Field): string => `${table}_x_${field.key}`;
