import { itemTable, number, type Parameter } from '../database';
import type { Query } from '../http/query';
import { parseFilter, type Condition } from '../odata/filter';
import { itemScopesWith } from '../store/rights';
import { MAY } from '../store/roles';
import type { List } from '../store/lists';
import { may, type Visit } from '../visit';
import { compileCondition, type Sql } from './compile';
import { ITEM_COLUMNS, toItem, type Item } from './item';
import { afterToken, orderSql, readOrder, tokenOf, type Order } from './order';
import { guardThreshold } from './threshold';

const DEFAULT_PAGE = 100;
export const LARGEST_PAGE = 5000;

export interface Page {
  items: Item[];
  /** where the next page starts, when there is one */
  token?: string;
}

/** The items of a list that a query asks for, as far as the caller may see them, page by page. */
export function readPage(visit: Visit, list: List, query: Query): Page {
  const ground = visit.ground(list);
  return runPage(visit, list, {
    condition: query.filter ? parseFilter(query.filter) : undefined,
    orders: readOrder(query, ground),
    limit: Math.min(query.top ?? DEFAULT_PAGE, LARGEST_PAGE),
    token: query.skipToken
  });
}

export interface Wanted {
  condition?: Condition | undefined;
  orders: readonly Order[];
  limit: number;
  token?: string | undefined;
}

/** Guards the list view threshold, then reads one row more than wanted to know whether there is a next page. */
export function runPage(visit: Visit, list: List, wanted: Wanted): Page {
  const ground = visit.ground(list);
  guardThreshold(ground, wanted.condition, wanted.orders);
  const { condition, orders, limit, token } = wanted;
  const parts = [visibleSql(visit, list)];
  if (condition) parts.push(compileCondition(condition, ground));
  if (token) parts.push(afterToken(token, orders));
  const where = joined(parts);
  const order = orderSql(orders);
  const extra = orders.map(({ sql }, at) => `, ${sql} AS o${at}`).join('');
  const columns = ITEM_COLUMNS.split(', ')
    .map((name) => `t.${name}`)
    .join(', ');
  const rows = visit.farm.db.all(
    `SELECT ${columns}${extra} FROM ${itemTable(list.seq)} t WHERE ${where.text} ORDER BY ${order.text} LIMIT ?`,
    ...order.parameters,
    ...where.parameters,
    ...order.parameters,
    limit + 1
  );
  const page = rows.slice(0, limit);
  const last = page[page.length - 1];
  const more = rows.length > limit && last ? { token: tokenOf(orders, last) } : {};
  return { items: page.map(toItem), ...more };
}

/** How many items the caller sees. */
export function countVisible(visit: Visit, list: List): number {
  const where = visibleSql(visit, list);
  const row = visit.farm.db.one(
    `SELECT count(*) AS n FROM ${itemTable(list.seq)} t WHERE ${where.text}`,
    ...where.parameters
  );
  return row ? number(row, 'n') : 0;
}

/** Only items that the caller may see: by the list's permissions, an item's own, and ReadSecurity. */
function visibleSql(visit: Visit, list: List): Sql {
  if (visit.caller === 'app') return { text: '1', parameters: [] };
  const mask = visit.onList(list);
  const scopes = itemScopesWith(visit.farm, visit.who, list.id, MAY.viewListItems);
  const inherited = may(mask, MAY.viewListItems) ? 't.scope IS NULL' : '0';
  const parameters: Parameter[] = [];
  let text = inherited;
  if (scopes.length > 0) {
    text = `(${inherited} OR t.scope IN (SELECT value FROM json_each(?)))`;
    parameters.push(JSON.stringify(scopes));
  }
  if (list.settings.ReadSecurity === 2 && !may(mask, MAY.manageLists)) {
    text = `(${text} AND t.author = ?)`;
    parameters.push(visit.who.user ?? -1);
  }
  return { text, parameters };
}

function joined(parts: readonly Sql[]): Sql {
  return {
    text: parts.map(({ text }) => text).join(' AND '),
    parameters: parts.flatMap(({ parameters }) => parameters)
  };
}
