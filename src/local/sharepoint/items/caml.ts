import type { Element } from '@xmldom/xmldom';
import { columnNamed } from '../fields/columns';
import { isDateOnly, type Field } from '../fields/field';
import { isLookupKind, KINDS } from '../fields/kinds';
import { childElements, parseXml } from '../fields/schemaXml';
import { refuse } from '../http/failure';
import type { Comparison, Condition, Literal } from '../odata/filter';
import { toSeconds } from '../store/farm';
import type { List } from '../store/lists';
import type { Visit } from '../visit';
import { startOfDay } from '../zone';
import { readDate } from './values';

const DAY = 86_400_000;

/** What a ViewXml asks for, in the terms of a $filter. */
export interface CamlView {
  condition?: Condition;
  orderBy: { path: string; descending: boolean }[];
  /** internal names; empty: everything */
  viewFields: string[];
  rowLimit?: number;
}

/** Reads `<View><Query><Where>..</Where><OrderBy>..</OrderBy></Query><ViewFields>..<RowLimit>..</View>`. */
export function readViewXml(xml: string, visit: Visit, list: List): CamlView {
  const view: CamlView = { orderBy: [], viewFields: [] };
  if (xml.trim() === '') return view;
  const root = parseXml(xml);
  const query = child(root, 'Query');
  const where = query && child(query, 'Where');
  const first = where && childElements(where)[0];
  if (first) view.condition = readCondition(first, visit, list);
  const orderBy = query && child(query, 'OrderBy');
  for (const ref of orderBy ? childElements(orderBy) : []) {
    view.orderBy.push({ path: nameOf(ref), descending: ref.getAttribute('Ascending')?.toUpperCase() === 'FALSE' });
  }
  const fields = child(root, 'ViewFields');
  view.viewFields = fields ? childElements(fields).map(nameOf) : [];
  const limit = Number(child(root, 'RowLimit')?.textContent ?? NaN);
  if (Number.isFinite(limit) && limit > 0) view.rowLimit = limit;
  return view;
}

const COMPARISONS: Readonly<Record<string, Comparison>> = {
  Eq: 'eq',
  Neq: 'ne',
  Lt: 'lt',
  Leq: 'le',
  Gt: 'gt',
  Geq: 'ge'
};

function readCondition(element: Element, visit: Visit, list: List): Condition {
  const name = element.localName ?? '';
  const [first, second] = childElements(element);
  if (name === 'And' || name === 'Or') {
    if (!first || !second) throw refuse.badArgument(`<${name}> needs two conditions.`);
    const kind = name === 'And' ? 'and' : 'or';
    return { kind, left: readCondition(first, visit, list), right: readCondition(second, visit, list) };
  }
  if (!first) throw refuse.badArgument(`<${name}> has no FieldRef.`);
  const field = fieldOf(first, visit, list);
  const path =
    first.getAttribute('LookupId')?.toUpperCase() === 'TRUE' ? [field.internalName, 'Id'] : pathOf(field, second);
  if (name === 'IsNull' || name === 'IsNotNull')
    return compare(name === 'IsNull' ? 'eq' : 'ne', [field.internalName], { kind: 'null' });
  if (!second) throw refuse.badArgument(`<${name}> has no Value.`);
  if (name === 'In')
    return anyOf(childElements(second).map((value) => compare('eq', path, literalOf(value, field, visit))));
  if (name === 'BeginsWith' || name === 'Contains') {
    const kind = name === 'BeginsWith' ? 'startswith' : 'substringof';
    return { kind, field: { kind: 'field', path }, value: second.textContent ?? '' };
  }
  const operator = COMPARISONS[name];
  if (!operator) throw refuse.notImplemented('CAML', `<${name}>`);
  return isByDay(field, second)
    ? byDay(operator, path, literalOf(second, field, visit), visit)
    : compare(operator, path, literalOf(second, field, visit));
}

/** A lookup compares with what it shows, unless the id is meant. */
function pathOf(field: Field, value: Element | undefined): string[] {
  const byId = value?.getAttribute('Type') === 'Integer' || (value && child(value, 'UserID') !== undefined);
  return isLookupKind(field.kind) && !byId ? [field.internalName, 'Title'] : [field.internalName];
}

function compare(operator: Comparison, path: readonly string[], right: Literal): Condition {
  return { kind: 'compare', operator, left: { kind: 'field', path }, right };
}

function anyOf(conditions: readonly Condition[]): Condition {
  const [first, ...rest] = conditions;
  if (!first) throw refuse.badArgument('<In> has no values.');
  return rest.reduce<Condition>((left, right) => ({ kind: 'or', left, right }), first);
}

function literalOf(value: Element, field: Field, visit: Visit): Literal {
  if (child(value, 'UserID')) return { kind: 'number', value: visit.me().id };
  const today = child(value, 'Today');
  if (today)
    return {
      kind: 'date',
      value: dayFromToday(visit, Number(today.getAttribute('OffsetDays') ?? today.getAttribute('Offset') ?? 0))
    };
  const text = value.textContent ?? '';
  if (KINDS[field.kind].shape === 'date') return { kind: 'date', value: utcOf(text, visit) };
  return { kind: 'text', value: text };
}

function dayFromToday(visit: Visit, days: number): string {
  const noon = startOfDay(visit.farm.clock(), visit.web.timeZone).getTime() + DAY / 2;
  return toSeconds(startOfDay(new Date(noon + days * DAY), visit.web.timeZone));
}

/** CAML's dates are the web's own time, also when a Z stands behind them. */
function utcOf(text: string, visit: Visit): string {
  const utc = readDate(text.replace(/Z$/i, ''), visit.web.timeZone);
  if (utc === undefined) throw refuse.badArgument(`'${text}' is not a date.`);
  return utc;
}

function isByDay(field: Field, value: Element): boolean {
  return (
    KINDS[field.kind].shape === 'date' &&
    (isDateOnly(field) || value.getAttribute('IncludeTimeValue')?.toUpperCase() !== 'TRUE')
  );
}

/** Without IncludeTimeValue only the day counts. */
function byDay(operator: Comparison, path: readonly string[], literal: Literal, visit: Visit): Condition {
  if (literal.kind !== 'date') return compare(operator, path, literal);
  const zone = visit.web.timeZone;
  const start = startOfDay(new Date(literal.value), zone);
  const next = startOfDay(new Date(start.getTime() + DAY + DAY / 2), zone);
  const at = (comparison: Comparison, date: Date): Condition =>
    compare(comparison, path, { kind: 'date', value: toSeconds(date) });
  const onDay: Condition = { kind: 'and', left: at('ge', start), right: at('lt', next) };
  const conditions: Readonly<Record<Comparison, Condition>> = {
    eq: onDay,
    ne: { kind: 'not', of: onDay },
    lt: at('lt', start),
    le: at('lt', next),
    gt: at('ge', next),
    ge: at('ge', start)
  };
  return conditions[operator];
}

function fieldOf(ref: Element, visit: Visit, list: List): Field {
  const field = columnNamed(visit.farm, list.id, nameOf(ref));
  if (!field) throw refuse.noColumn(nameOf(ref));
  return field;
}

const nameOf = (ref: Element): string => ref.getAttribute('Name') ?? '';

function child(parent: Element, name: string): Element | undefined {
  return childElements(parent).find((each) => each.localName === name);
}
