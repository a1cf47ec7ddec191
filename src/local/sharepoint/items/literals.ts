import type { Parameter } from '../database';
import type { Field } from '../fields/field';
import { KINDS } from '../fields/kinds';
import { refuse } from '../http/failure';
import type { Literal } from '../odata/filter';
import { fold } from '../odata/fold';
import { isFolded } from './columns';
import { readDate } from './values';

/** The literal as the column's values are stored; a text against a number column counts as the number it spells. */
export function parameterOf(
  literal: Exclude<Literal, { kind: 'null' }>,
  field: Field | undefined,
  zone: number
): Parameter {
  if (field?.builtIn && field.kind === 'Lookup') return plainLookup(literal, field, zone);
  const shape = field ? KINDS[field.kind].shape : 'text';
  if (literal.kind === 'boolean') return Number(literal.value);
  if (shape === 'date') return dateOf(literal, zone);
  if (literal.kind === 'number') return field && isFolded(field) ? String(literal.value) : literal.value;
  if (literal.kind === 'date') return literal.value;
  if (shape === 'boolean') return /^(1|true)$/i.test(literal.value) ? 1 : 0;
  if (['number', 'person', 'people', 'link', 'links', 'term', 'terms'].includes(shape)) return toNumber(literal.value);
  return fold(literal.value);
}

/** Built-in lookups are plain values: numbers, dates, ids and addresses. */
function plainLookup(literal: Exclude<Literal, { kind: 'null' }>, field: Field, zone: number): Parameter {
  if (literal.kind === 'boolean') return Number(literal.value);
  if (/_Date$|Modified$/.test(field.internalName) && literal.kind !== 'number') return dateOf(literal, zone);
  if (literal.kind === 'number') return literal.value;
  const text = literal.value.replace(/^\d+;#/, '');
  return field.internalName === 'FSObjType' ? toNumber(text) : fold(text.replace(/[{}]/g, ''));
}

function dateOf(literal: Exclude<Literal, { kind: 'null' | 'boolean' }>, zone: number): string {
  const utc = readDate(String(literal.value), zone);
  if (utc === undefined) throw refuse.badQuery(`Unrecognized 'Edm.DateTime' literal 'datetime'${literal.value}''.`);
  return utc;
}

function toNumber(text: string): number {
  const value = Number(text);
  if (text.trim() === '' || Number.isNaN(value)) throw refuse.badQuery(`The value '${text}' is not a number.`);
  return value;
}
