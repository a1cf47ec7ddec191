import { itemTable, type Parameter } from '../database';
import { columnNamed } from '../fields/columns';
import type { Field } from '../fields/field';
import { isLookupKind, KINDS } from '../fields/kinds';
import { refuse } from '../http/failure';
import type { Comparison, Condition, FieldPath, Literal, Operand } from '../odata/filter';
import { fold } from '../odata/fold';
import type { Farm } from '../store/farm';
import { listWithId, type List } from '../store/lists';
import { columnSql, isFolded } from './columns';
import { readDate } from './values';

export interface Sql {
  text: string;
  parameters: readonly Parameter[];
}

/** What a condition is asked of. */
export interface Ground {
  farm: Farm;
  list: List;
  /** the site whose people person columns mean */
  site: string;
  zone: number;
}

const OPERATORS: Readonly<Record<Comparison, string>> = { eq: '=', ne: '<>', lt: '<', le: '<=', gt: '>', ge: '>=' };

/** Properties of a person by their names behind a slash, in SQL over the table of principals. */
const PERSON_SQL: Readonly<Record<string, string>> = {
  id: 'p.id',
  title: 'fold(p.title)',
  email: 'fold(p.email)',
  name: 'fold(p.login)',
  username: 'fold(p.user_name)',
  jobtitle: 'fold(p.job_title)',
  department: 'fold(p.department)'
};

/** A condition as SQL over the list's table, which is called `t`. */
export function compileCondition(condition: Condition, ground: Ground): Sql {
  switch (condition.kind) {
    case 'and':
    case 'or': {
      const left = compileCondition(condition.left, ground);
      const right = compileCondition(condition.right, ground);
      const text = `(${left.text} ${condition.kind.toUpperCase()} ${right.text})`;
      return { text, parameters: [...left.parameters, ...right.parameters] };
    }
    case 'not': {
      const inner = compileCondition(condition.of, ground);
      return { text: `NOT ifnull(${inner.text}, 0)`, parameters: inner.parameters };
    }
    case 'flag':
      return on(condition.field, ground, (column) => ({ text: `${column} = 1`, parameters: [] }));
    case 'startswith':
      return on(condition.field, ground, (column) => startsWith(column, fold(condition.value)));
    case 'substringof':
      return on(condition.field, ground, (column) => ({
        text: `instr(${column}, ?) > 0`,
        parameters: [fold(condition.value)]
      }));
    case 'compare':
      return comparison(condition.operator, condition.left, condition.right, ground);
  }
}

/** The column of a list that a filter or an order names: `Title`, `ProjectId`, `OData__UIVersion`. */
export function columnOfPath(ground: Ground, name: string): Field {
  const { farm, list } = ground;
  const plain = name.replace(/^OData_(?=_)/, '');
  const direct = columnNamed(farm, list.id, plain);
  if (direct && !(isLookupKind(direct.kind) && plain !== direct.internalName)) return direct;
  const base = /^(.+?)(String)?Id$/i.exec(plain)?.[1];
  const lookup = base ? columnNamed(farm, list.id, base) : undefined;
  if (lookup && isLookupKind(lookup.kind)) return lookup;
  if (!direct) throw refuse.noColumn(name);
  return direct;
}

/** Applies a test to whatever a path leads to; what is behind a lookup is looked for in its own table. */
function on(path: FieldPath, ground: Ground, test: (column: string, field?: Field) => Sql): Sql {
  const [name = '', behind, more] = path.path;
  if (more !== undefined) throw refuse.badQuery(`The query to field '${path.path.join('/')}' is not valid.`);
  const field = columnOfPath(ground, name);
  refuseUnfilterable(field);
  if (behind === undefined || (behind.toLowerCase() === 'id' && isLookupKind(field.kind)))
    return test(columnSql(field), field);
  return within(columnSql(field), behindLookup(field, behind, ground, test));
}

function refuseUnfilterable(field: Field): void {
  const { shape, filterable } = KINDS[field.kind];
  if (filterable && !['people', 'links', 'prose'].includes(shape)) return;
  throw refuse.badValue(
    `The field '${field.internalName}' of type '${field.kind}' cannot be used in the query filter expression.`
  );
}

function within(column: string, ids: Sql): Sql {
  return { text: `${column} IN (${ids.text})`, parameters: ids.parameters };
}

function behindLookup(field: Field, name: string, ground: Ground, test: (column: string, field?: Field) => Sql): Sql {
  if (KINDS[field.kind].shape === 'person') {
    const column = PERSON_SQL[name.toLowerCase()];
    if (!column) throw refuse.noField(name);
    const inner = test(column);
    return {
      text: `SELECT p.id FROM principals p WHERE p.site = ? AND ${inner.text}`,
      parameters: [ground.site, ...inner.parameters]
    };
  }
  const list =
    KINDS[field.kind].shape === 'link' ? listWithId(ground.farm, field.schema.attributes.List ?? '') : undefined;
  if (!list) throw refuse.noField(`${field.internalName}/${name}`);
  const inner = on({ kind: 'field', path: [name] }, { ...ground, list }, test);
  return { text: `SELECT t.id FROM ${itemTable(list.seq)} t WHERE ${inner.text}`, parameters: inner.parameters };
}

function comparison(operator: Comparison, left: Operand, right: Literal, ground: Ground): Sql {
  if (left.kind === 'part') {
    const value = right.kind === 'number' ? right.value : NaN;
    const text = (column: string): string => `local_part(${column}, ?, ?) ${OPERATORS[operator]} ?`;
    return on(left.of, ground, (column) => ({ text: text(column), parameters: [left.part, ground.zone, value] }));
  }
  return on(left, ground, (column, field) => compare(operator, column, field, right, ground.zone));
}

function compare(operator: Comparison, column: string, field: Field | undefined, right: Literal, zone: number): Sql {
  if (right.kind === 'null' || (right.kind === 'text' && right.value === '')) {
    return { text: `${column} IS ${operator === 'ne' ? 'NOT ' : ''}NULL`, parameters: [] };
  }
  const parameters = [parameterOf(right, field, zone)];
  const plain = `${column} ${OPERATORS[operator]} ?`;
  return { text: operator === 'ne' ? `(${plain} OR ${column} IS NULL)` : plain, parameters };
}

/** The literal as the column's values are stored; a text against a number column counts as the number it spells. */
function parameterOf(literal: Exclude<Literal, { kind: 'null' }>, field: Field | undefined, zone: number): Parameter {
  const shape = field ? KINDS[field.kind].shape : 'text';
  if (literal.kind === 'boolean') return Number(literal.value);
  if (shape === 'date') return dateOf(literal, zone);
  if (literal.kind === 'number') return field && isFolded(field) ? String(literal.value) : literal.value;
  if (literal.kind === 'date') return literal.value;
  if (shape === 'boolean') return /^(1|true)$/i.test(literal.value) ? 1 : 0;
  if (shape === 'number' || shape === 'person' || shape === 'link') return toNumber(literal.value);
  return fold(literal.value);
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

function startsWith(column: string, prefix: string): Sql {
  return { text: `(${column} >= ? AND ${column} < ?)`, parameters: [prefix, `${prefix}\u{10ffff}`] };
}
