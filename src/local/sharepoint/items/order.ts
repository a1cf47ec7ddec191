import { itemTable, type Parameter } from '../database';
import { isIndexed, type Field } from '../fields/field';
import { isLookupKind, KINDS } from '../fields/kinds';
import { refuse } from '../http/failure';
import type { Query } from '../http/query';
import { listWithId } from '../store/lists';
import { columnSql } from './columns';
import { columnOfPath, type Ground, type Sql } from './compile';

/** One column to sort by. */
export interface Order {
  field: Field;
  sql: string;
  parameters: readonly Parameter[];
  descending: boolean;
}

/** What `$orderby` asks for; lookups sort by what they show. */
export function readOrder(query: Query, ground: Ground): Order[] {
  return query.orderBy.map(({ path, descending }) => {
    const [name = '', behind = ''] = path.split('/');
    const field = columnOfPath(ground, name);
    const byId = behind.toLowerCase() === 'id' || /id$/i.test(name);
    const sorted =
      isLookupKind(field.kind) && !byId ? shownSql(field, ground) : { text: columnSql(field), parameters: [] };
    if (!KINDS[field.kind].sortable) throw refuse.notFilterable(field.internalName, field.kind, 'sort');
    return { field, sql: sorted.text, parameters: sorted.parameters, descending };
  });
}

/** The SQL behind ORDER BY; the id decides last. */
export function orderSql(orders: readonly Order[], backwards = false): Sql {
  const parts = orders.map(({ sql, descending }) => `${sql} ${descending === backwards ? 'ASC' : 'DESC'}`);
  const last = backwards ? 't.id DESC' : 't.id ASC';
  return { text: [...parts, last].join(', '), parameters: orders.flatMap(({ parameters }) => parameters) };
}

/** Whether the order can be read off an index, as SharePoint judges it. */
export function isOrderIndexed(orders: readonly Order[]): boolean {
  return orders.every(({ field }) => isIndexed(field) && !isLookupKind(field.kind));
}

function shownSql(field: Field, ground: Ground): Sql {
  const column = columnSql(field);
  if (KINDS[field.kind].shape === 'person') {
    return {
      text: `(SELECT fold(p.title) FROM principals p WHERE p.site = ? AND p.id = ${column})`,
      parameters: [ground.site]
    };
  }
  const list = listWithId(ground.farm, field.schema.attributes.List ?? '');
  if (!list) return { text: column, parameters: [] };
  return {
    text: `(SELECT fold(json_extract(o.fields, '$.Title')) FROM ${itemTable(list.seq)} o WHERE o.id = ${column})`,
    parameters: []
  };
}
