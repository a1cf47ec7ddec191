import type { Element } from '@xmldom/xmldom';
import { columnNamed } from '../fields/columns';
import { isDateOnly, type Field } from '../fields/field';
import { isLookupKind, KINDS } from '../fields/kinds';
import { childElements } from '../fields/schemaXml';
import { refuse } from '../http/failure';
import type { Comparison, Condition, Literal } from '../odata/filter';
import type { List } from '../store/lists';
import type { Visit } from '../visit';
import { byDay, dateLiteral, overlap } from './camlDates';
import { membership } from './camlMembership';

/** Deeper than anybody writes by hand. */
const DEEPEST = 200;

const COMPARISONS: Readonly<Record<string, Comparison>> = {
  Eq: 'eq',
  Neq: 'ne',
  Lt: 'lt',
  Leq: 'le',
  Gt: 'gt',
  Geq: 'ge'
};

/** Where a condition stands: whose list, and the calendar's date from the query's options. */
export interface CamlGround {
  visit: Visit;
  list: List;
  calendarDate?: string | undefined;
}

/** The one condition inside `<Where>`, in the terms of a $filter. */
export function readWhere(element: Element, ground: CamlGround, depth = 0): Condition {
  if (depth > DEEPEST) throw refuse.badCaml();
  const name = element.localName ?? '';
  if (name === 'And' || name === 'Or') return readPair(element, ground, depth);
  if (name === 'DateRangesOverlap') return overlap(element, ground.calendarDate, ground.visit);
  const [ref, value] = childElements(element);
  if (ref?.localName !== 'FieldRef') throw refuse.badCaml();
  const field = fieldOf(ref, ground);
  const path = pathOf(field, ref, value);
  if (name === 'IsNull' || name === 'IsNotNull')
    return compare(name === 'IsNull' ? 'eq' : 'ne', [field.internalName], { kind: 'null' });
  if (name === 'Membership') return membership(element, field, ground.visit);
  if (!value) throw refuse.badCaml();
  if (name === 'In') return readIn(value, field, ref, ground);
  return readSimple(name, path, field, value, ground);
}

function readPair(element: Element, ground: CamlGround, depth: number): Condition {
  const [first, second, more] = childElements(element);
  if (!first || !second || more) throw refuse.badCaml();
  const kind = element.localName === 'And' ? 'and' : 'or';
  return { kind, left: readWhere(first, ground, depth + 1), right: readWhere(second, ground, depth + 1) };
}

function readSimple(name: string, path: string[], field: Field, value: Element, ground: CamlGround): Condition {
  const field_ = { kind: 'field' as const, path };
  const text = value.textContent ?? '';
  if (name === 'BeginsWith') return { kind: 'startswith', field: field_, value: text };
  if (name === 'Contains') return { kind: 'substringof', field: field_, value: text };
  const literal = literalOf(value, field, ground.visit);
  if (name === 'Includes') return compare('eq', path, literal);
  if (name === 'NotIncludes') return { kind: 'not', of: compare('eq', path, literal) };
  const operator = COMPARISONS[name];
  if (!operator) throw refuse.badCaml();
  if (isByDay(field, value)) return byDay(operator, path, literal, ground.visit);
  return compare(operator, path, literal);
}

function readIn(values: Element, field: Field, ref: Element, { visit }: CamlGround): Condition {
  const each = childElements(values).filter(({ localName }) => localName === 'Value');
  const [first] = each;
  if (values.localName !== 'Values' || !first) throw refuse.badCaml();
  const path = pathOf(field, ref, first);
  return { kind: 'among', field: { kind: 'field', path }, values: each.map((one) => literalOf(one, field, visit)) };
}

/** A lookup compares with what it shows, unless the id is meant. */
function pathOf(field: Field, ref: Element, value: Element | undefined): string[] {
  if (!isLookupKind(field.kind) || (field.builtIn && field.kind === 'Lookup')) return [field.internalName];
  const type = value?.getAttribute('Type')?.toLowerCase();
  const byId =
    ref.getAttribute('LookupId')?.toUpperCase() === 'TRUE' ||
    type === 'integer' ||
    type === 'counter' ||
    (value && childElements(value).some(({ localName }) => localName === 'UserID'));
  return byId ? [field.internalName, 'Id'] : [field.internalName, 'Title'];
}

function compare(operator: Comparison, path: readonly string[], right: Literal): Condition {
  return { kind: 'compare', operator, left: { kind: 'field', path }, right };
}

function literalOf(value: Element, field: Field, visit: Visit): Literal {
  if (childElements(value).some(({ localName }) => localName === 'UserID'))
    return { kind: 'number', value: visit.me().id };
  if (KINDS[field.kind].shape === 'date') return dateLiteral(value, visit);
  const [strange] = childElements(value);
  if (strange) throw refuse.notImplemented('CAML', `<${strange.localName ?? ''}> in a <Value>`);
  return { kind: 'text', value: value.textContent ?? '' };
}

function isByDay(field: Field, value: Element): boolean {
  if (KINDS[field.kind].shape !== 'date') return false;
  const [word] = childElements(value);
  if (word?.localName === 'Now') return false;
  return isDateOnly(field) || value.getAttribute('IncludeTimeValue')?.toUpperCase() !== 'TRUE';
}

/** By name or id; a computed column is asked for by the one that it shows. */
export function fieldOf(ref: Element, { visit, list }: CamlGround): Field {
  const name = ref.getAttribute('Name') ?? ref.getAttribute('ID') ?? '';
  const shown = /^LinkTitle/.test(name) ? 'Title' : /^LinkFilename/.test(name) ? 'FileLeafRef' : name;
  const field = columnNamed(visit.farm, list.id, shown);
  if (!field) throw refuse.noCamlField();
  return field;
}
