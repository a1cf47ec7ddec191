import { itemTable, number, type Parameter, type Row } from '../database';
import type { Query } from '../http/query';
import { parseFilter, type Condition } from '../odata/filter';
import { itemScopesWith } from '../store/rights';
import { MAY } from '../store/roles';
import type { List } from '../store/lists';
import { may, type Visit } from '../visit';
import { compileCondition, type Sql } from './compile';
import { ITEM_COLUMNS, toItem, type Item } from './item';
import { orderSql, readOrder, type Order } from './order';
import { afterToken, isBackwards, tokenOf } from './paging';
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
  /** the condition was written in CAML */
  caml?: boolean;
  /** only what lies in this folder under the list's own, and whether folders and what is below it count */
  within?: Within | undefined;
}

export interface Within {
  dir: string;
  deep: boolean;
  folders: boolean;
}

/** Guards the list view threshold, then reads one row more than wanted to know whether there is a next page. */
export function runPage(visit: Visit, list: List, wanted: Wanted): Page {
  const { condition, orders, limit, token, caml = false, within } = wanted;
  const ground = { ...visit.ground(list), caml };
  guardThreshold(ground, condition, orders);
  const backwards = isBackwards(token);
  const parts = [visibleSql(visit, list)];
  if (within) parts.push(withinSql(within));
  if (condition) parts.push(compileCondition(condition, ground));
  const rows: Row[] = [];
  for (const range of token ? afterToken(token, orders) : [undefined]) {
    if (rows.length > limit) break;
    const where = joined(range ? [...parts, range] : parts);
    rows.push(...readRange(visit, list, where, orders, backwards, limit + 1 - rows.length));
  }
  const page = backwards ? rows.slice(0, limit).reverse() : rows.slice(0, limit);
  const last = page[page.length - 1];
  const more = (backwards || rows.length > limit) && last ? { token: tokenOf(orders, last) } : {};
  return { items: page.map(toItem), ...more };
}

/** Rows of the list's table, with the values that they are sorted by. */
function readRange(
  { farm }: Visit,
  list: List,
  where: Sql,
  orders: readonly Order[],
  backwards: boolean,
  limit: number
): Row[] {
  const order = orderSql(orders, backwards);
  const extra = orders.map(({ sql }, at) => `, ${sql} AS o${at}`).join('');
  const columns = ITEM_COLUMNS.split(', ').map((name) => `t.${name}`);
  return farm.db.all(
    `SELECT ${columns.join(', ')}${extra} FROM ${itemTable(list.seq)} t WHERE ${where.text} ORDER BY ${order.text} LIMIT ?`,
    ...order.parameters,
    ...where.parameters,
    ...order.parameters,
    limit
  );
}

function withinSql({ dir, deep, folders }: Within): Sql {
  const kind = folders ? '' : ' AND t.kind = 0';
  if (!deep) return { text: `t.dir = ? COLLATE NOCASE${kind}`, parameters: [dir] };
  if (dir === '') return { text: `1${kind}`, parameters: [] };
  return {
    text: `(t.dir = ? COLLATE NOCASE OR t.dir LIKE ? ESCAPE '\\')${kind}`,
    parameters: [dir, `${dir.replace(/[\\%_]/g, '\\$&')}/%`]
  };
}

/** How many items the caller sees, and a condition leaves. */
export function countVisible(visit: Visit, list: List, filter?: string): number {
  const ground = visit.ground(list);
  const condition = filter ? parseFilter(filter) : undefined;
  guardThreshold(ground, condition, []);
  const where = joined([visibleSql(visit, list), ...(condition ? [compileCondition(condition, ground)] : [])]);
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
  if (list.settings.ReadSecurity === 2 && !may(mask, MAY.cancelCheckout)) {
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
