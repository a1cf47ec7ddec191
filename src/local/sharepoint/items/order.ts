import { itemTable, type Parameter, type Row } from '../database';
import { isIndexed, type Field } from '../fields/field';
import { isLookupKind, KINDS } from '../fields/kinds';
import { refuse } from '../http/failure';
import { fold } from '../odata/fold';
import type { Query } from '../http/query';
import { listWithId } from '../store/lists';
import { columnSql, isFolded } from './columns';
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
    if (!KINDS[field.kind].sortable)
      throw refuse.badValue(
        `The field '${field.internalName}' of type '${field.kind}' cannot be used in the query sort expression.`
      );
    return { field, sql: sorted.text, parameters: sorted.parameters, descending };
  });
}

/** The SQL behind ORDER BY; the id decides last. */
export function orderSql(orders: readonly Order[]): Sql {
  const parts = orders.map(({ sql, descending }) => `${sql} ${descending ? 'DESC' : 'ASC'}`);
  return { text: [...parts, 't.id ASC'].join(', '), parameters: orders.flatMap(({ parameters }) => parameters) };
}

/** Whether the order can be read off an index, as SharePoint judges it. */
export function isOrderIndexed(orders: readonly Order[]): boolean {
  return orders.every(({ field }) => isIndexed(field) && !isLookupKind(field.kind));
}

/** Where a page ended: `p_ID=20&p_Title=abc`, the values of the last row. */
export function tokenOf(orders: readonly Order[], last: Row): string {
  const sorted = orders.map(
    ({ field }, at) => `&p_${field.internalName}=${encodeURIComponent(String(last[`o${at}`] ?? ''))}`
  );
  return `Paged=TRUE&p_ID=${String(last.id)}${sorted.join('')}`;
}

/** Only what comes after the row that the token names. */
export function afterToken(token: string, orders: readonly Order[]): Sql {
  const values = new URLSearchParams(token);
  const id = Number(values.get('p_ID') ?? 0);
  if (!Number.isFinite(id)) throw refuse.badArgument('The paging token is not valid.');
  return orders.reduceRight<Sql>(
    (rest, order) => after(order, values.get(`p_${order.field.internalName}`) ?? '', rest),
    { text: 't.id > ?', parameters: [id] }
  );
}

function after(order: Order, value: string, rest: Sql): Sql {
  const { sql, descending, parameters } = order;
  if (value === '') {
    const beyond = descending ? '0' : `${sql} IS NOT NULL`;
    return {
      text: `(${beyond} OR (${sql} IS NULL AND ${rest.text}))`,
      parameters: [...(descending ? [] : parameters), ...parameters, ...rest.parameters]
    };
  }
  const mark = markOf(order.field, value);
  const beyond = descending ? `(${sql} < ? OR ${sql} IS NULL)` : `${sql} > ?`;
  const beyondParameters = descending ? [...parameters, mark, ...parameters] : [...parameters, mark];
  return {
    text: `(${beyond} OR (${sql} = ? AND ${rest.text}))`,
    parameters: [...beyondParameters, ...parameters, mark, ...rest.parameters]
  };
}

function markOf(field: Field, value: string): Parameter {
  const { shape } = KINDS[field.kind];
  if (shape === 'number' || shape === 'boolean') return Number(value);
  return isFolded(field) || isLookupKind(field.kind) ? fold(value) : value;
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
