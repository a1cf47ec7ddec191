import { itemTable, number } from '../database';
import { isIndexed } from '../fields/field';
import { isLookupKind } from '../fields/kinds';
import { refuse } from '../http/failure';
import type { Condition } from '../odata/filter';
import { columnOfPath, compileCondition, type Ground } from './compile';
import { isOrderIndexed, type Order } from './order';

/** Rows that SharePoint is willing to touch for one query. */
export const LIST_VIEW_THRESHOLD = 5000;

/**
 * Refuses what SharePoint refuses of a long list: a sort that no index gives, and a filter whose first condition is
 * not on an indexed column or leaves more than 5,000 rows. What is returned does not count, what is touched does.
 */
export function guardThreshold(ground: Ground, condition: Condition | undefined, orders: readonly Order[]): void {
  if (ground.list.items <= LIST_VIEW_THRESHOLD) return;
  if (!isOrderIndexed(orders)) throw refuse.listViewThreshold();
  if (condition && touched(condition, ground) > LIST_VIEW_THRESHOLD) throw refuse.listViewThreshold();
}

/** How many rows the first condition leaves to look at; infinite when no index answers it. */
function touched(condition: Condition, ground: Ground): number {
  if (condition.kind === 'and') return touched(condition.left, ground);
  if (condition.kind === 'or') return touched(condition.left, ground) + touched(condition.right, ground);
  return isAnsweredByIndex(condition, ground) ? countUpTo(condition, ground) : Infinity;
}

function isAnsweredByIndex(condition: Condition, ground: Ground): boolean {
  const field = indexablePath(condition);
  if (!field || field.length !== 1) return false;
  const column = columnOfPath(ground, field[0] ?? '');
  return isIndexed(column) && !isLookupKind(column.kind);
}

function indexablePath(condition: Condition): readonly string[] | undefined {
  if (condition.kind === 'startswith' || condition.kind === 'flag' || condition.kind === 'among')
    return condition.field.path;
  if (condition.kind !== 'compare' || condition.operator === 'ne' || condition.left.kind !== 'field') return undefined;
  return condition.left.path;
}

function countUpTo(condition: Condition, ground: Ground): number {
  const { text, parameters } = compileCondition(condition, ground);
  const sql = `SELECT count(*) AS n FROM (SELECT 1 FROM ${itemTable(ground.list.seq)} t WHERE ${text} LIMIT ${LIST_VIEW_THRESHOLD + 1})`;
  const row = ground.farm.db.one(sql, ...parameters);
  return row ? number(row, 'n') : 0;
}
