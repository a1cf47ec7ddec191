import type { Parameter, Row } from '../database';
import type { Field } from '../fields/field';
import { isLookupKind, KINDS } from '../fields/kinds';
import { refuse } from '../http/failure';
import { fold } from '../odata/fold';
import { isFolded } from './columns';
import type { Sql } from './compile';
import type { Order } from './order';

/** Where a page ended: `Paged=TRUE&p_Title=abc&p_ID=20`, the values of the last row. */
export function tokenOf(orders: readonly Order[], last: Row): string {
  const sorted = orders.map(({ field }, at) =>
    field.internalName === 'ID' ? '' : `&p_${field.internalName}=${encodeURIComponent(String(last[`o${at}`] ?? ''))}`
  );
  return `Paged=TRUE${sorted.join('')}&p_ID=${String(last.id)}`;
}

/** `PagedPrev=TRUE`: the page before the row that the token names. */
export function isBackwards(token: string | undefined): boolean {
  return /(?:^|[?&])PagedPrev=TRUE(?:&|$)/i.test(token ?? '');
}

/**
 * What comes after, or before, the row that the token names: one range of the first sorted column after the other, so
 * that an index leads to the place also in the middle of a long list.
 */
export function afterToken(token: string, orders: readonly Order[]): Sql[] {
  const values = new URLSearchParams(token.replace(/^\?/, ''));
  const id = Number(values.get('p_ID') ?? 0);
  if (!Number.isFinite(id)) throw refuse.badArgument('Value does not fall within the expected range.');
  const backwards = isBackwards(token);
  const [first, ...others] = orders.filter((order) => valueIn(values, order, id) !== undefined);
  const rest = others.reduceRight<Sql>((inner, order) => beyond(order, backwards, valueIn(values, order, id), inner), {
    text: backwards ? 't.id < ?' : 't.id > ?',
    parameters: [id]
  });
  return first ? ranges(first, first.descending !== backwards, valueIn(values, first, id) ?? '', rest) : [rest];
}

/** The same value and past the rest, then what is past the value; empty values sort first. */
function ranges({ sql, parameters, field }: Order, downwards: boolean, value: string, rest: Sql): Sql[] {
  const empty = (end: string): Sql => ({ text: `${sql} IS ${end}`, parameters });
  if (value === '') {
    const same = { text: `${sql} IS NULL AND ${rest.text}`, parameters: [...parameters, ...rest.parameters] };
    return downwards ? [same] : [same, empty('NOT NULL')];
  }
  const mark = markOf(field, value);
  const same = { text: `${sql} = ? AND ${rest.text}`, parameters: [...parameters, mark, ...rest.parameters] };
  const past = { text: `${sql} ${downwards ? '<' : '>'} ?`, parameters: [...parameters, mark] };
  return downwards ? [same, past, empty('NULL')] : [same, past];
}

/** Of the sorted columns that a hand-written token leaves out, nothing is known: the id alone decides. */
function valueIn(values: URLSearchParams, { field }: Order, id: number): string | undefined {
  return field.internalName === 'ID' ? String(id) : (values.get(`p_${field.internalName}`) ?? undefined);
}

/** Rows past one value of a column, or with the same value and past the rest. Empty values sort first. */
function beyond(order: Order, backwards: boolean, value: string | undefined, rest: Sql): Sql {
  if (value === undefined) return rest;
  const { sql, parameters } = order;
  const downwards = order.descending !== backwards;
  const same = value === '' ? `${sql} IS NULL` : `${sql} = ?`;
  const mark = value === '' ? [] : [markOf(order.field, value)];
  const past = pastSql(sql, value === '', downwards);
  return {
    text: `(${past.text} OR (${same} AND ${rest.text}))`,
    parameters: [
      ...Array.from({ length: past.uses }).flatMap((_each, at) => [...parameters, ...(at === 0 ? mark : [])]),
      ...parameters,
      ...mark,
      ...rest.parameters
    ]
  };
}

function pastSql(sql: string, empty: boolean, downwards: boolean): { text: string; uses: number } {
  if (empty) return downwards ? { text: '0', uses: 0 } : { text: `${sql} IS NOT NULL`, uses: 1 };
  return downwards ? { text: `(${sql} < ? OR ${sql} IS NULL)`, uses: 2 } : { text: `${sql} > ?`, uses: 1 };
}

function markOf(field: Field, value: string): Parameter {
  const { shape } = KINDS[field.kind];
  if (field.internalName === 'ID' || shape === 'number' || shape === 'boolean') return Number(value);
  return isFolded(field) || isLookupKind(field.kind) ? fold(value) : value;
}
