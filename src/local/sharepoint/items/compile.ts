import { itemTable, type Parameter } from '../database';
import { columnNamed } from '../fields/columns';
import type { Field } from '../fields/field';
import { isLookupKind, KINDS } from '../fields/kinds';
import { refuse } from '../http/failure';
import type { Comparison, Condition, FieldPath, Literal, Operand } from '../odata/filter';
import { fold } from '../odata/fold';
import type { Farm } from '../store/farm';
import { listWithId, type List } from '../store/lists';
import { columnSql } from './columns';
import { parameterOf } from './literals';
import { isTypeName, typeNameSql } from './typeName';

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
  /** CAML compares columns that a $filter may not name: notes and several values */
  caml?: boolean;
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
    case 'or':
      return balanced(
        chainOf(condition, condition.kind).map((each) => compileCondition(each, ground)),
        condition.kind.toUpperCase()
      );
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
    case 'among':
      return on(condition.field, ground, (column, field) => among(column, field, condition.values, ground.zone));
  }
}

/** `a or b or c`, however long, without a call for each. */
function chainOf(condition: Condition, kind: 'and' | 'or'): Condition[] {
  const chain: Condition[] = [];
  let rest = condition;
  for (; rest.kind === kind; rest = rest.left) chain.push(rest.right);
  return [rest, ...chain.reverse()];
}

/** Joined in halves: SQLite bears a thousand levels, a long chain has more. */
function balanced(parts: readonly Sql[], word: string): Sql {
  const [first = { text: '1', parameters: [] }] = parts;
  if (parts.length <= 1) return first;
  const half = Math.ceil(parts.length / 2);
  const [left, right] = [balanced(parts.slice(0, half), word), balanced(parts.slice(half), word)];
  return { text: `(${left.text} ${word} ${right.text})`, parameters: [...left.parameters, ...right.parameters] };
}

function among(column: string, field: Field | undefined, values: readonly Literal[], zone: number): Sql {
  const given = values.flatMap((each) => (each.kind === 'null' ? [] : [parameterOf(each, field, zone)]));
  return { text: `${column} IN (SELECT value FROM json_each(?))`, parameters: [JSON.stringify(given)] };
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

type Test = (column: string, field?: Field) => Sql;

/** Applies a test to whatever a path leads to; what is behind a lookup is looked for in its own table. */
function on(path: FieldPath, ground: Ground, test: Test): Sql {
  const [name = '', behind, more] = path.path;
  if (more !== undefined) throw refuse.badQuery(`The query to field '${path.path.join('/')}' is not valid.`);
  const field = columnOfPath(ground, name);
  const many = isMany(field);
  if (isTypeName(field) && behind === undefined) return test(typeNameSql(ground.farm, ground.list), field);
  if (!ground.caml) refuseUnfilterable(field, behind !== undefined && many);
  const inside = (column: string): Sql =>
    behind === undefined || (behind.toLowerCase() === 'id' && isLookupKind(field.kind))
      ? test(column, field)
      : within(column, behindLookup(field, behind, ground, test));
  return many ? oneOf(field, inside) : inside(columnSql(field));
}

/** A column of several values meets a test when one of them does. */
function oneOf(field: Field, inside: (column: string) => Sql): Sql {
  const { text, parameters } = inside(KINDS[field.kind].shape === 'choices' ? 'fold(j.value)' : 'j.value');
  return { text: `EXISTS (SELECT 1 FROM json_each(${columnSql(field)}) j WHERE ${text})`, parameters };
}

const isMany = (field: Field): boolean => ['people', 'links', 'choices', 'terms'].includes(KINDS[field.kind].shape);

function refuseUnfilterable(field: Field, behindMany: boolean): void {
  const { shape, filterable } = KINDS[field.kind];
  if (behindMany || field.internalName === 'Attachments') return;
  if (filterable && !['people', 'links', 'prose', 'term', 'terms'].includes(shape)) return;
  throw refuse.notFilterable(field.internalName, field.kind);
}

function within(column: string, ids: Sql): Sql {
  return { text: `${column} IN (${ids.text})`, parameters: ids.parameters };
}

function behindLookup(field: Field, name: string, ground: Ground, test: Test): Sql {
  if (KINDS[field.kind].number === KINDS.User.number) {
    const column = PERSON_SQL[name.toLowerCase()];
    if (!column) throw refuse.noField(name);
    const inner = test(column);
    return {
      text: `SELECT p.id FROM principals p WHERE p.site = ? AND ${inner.text}`,
      parameters: [ground.site, ...inner.parameters]
    };
  }
  const isLink = isLookupKind(field.kind) && !(field.builtIn && field.kind === 'Lookup');
  const list = isLink ? listWithId(ground.farm, field.schema.attributes.List ?? '') : undefined;
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
  const field = columnOfPath(ground, left.path[0] ?? '');
  if (isMany(field) && isEmptyLiteral(right)) return emptiness(columnSql(field), operator);
  if (isMany(field) && operator === 'ne') {
    const { text, parameters } = comparison('eq', left, right, ground);
    return { text: `NOT ${text}`, parameters };
  }
  return on(left, ground, (column, of) => compare(operator, column, of, right, ground.zone));
}

const isEmptyLiteral = (literal: Literal): boolean =>
  literal.kind === 'null' || (literal.kind === 'text' && literal.value === '');

const emptiness = (column: string, operator: Comparison): Sql => ({
  text: `${column} IS ${operator === 'ne' ? 'NOT ' : ''}NULL`,
  parameters: []
});

function compare(operator: Comparison, column: string, field: Field | undefined, right: Literal, zone: number): Sql {
  if (right.kind === 'null' || (right.kind === 'text' && right.value === '')) return emptiness(column, operator);
  const parameters = [parameterOf(right, field, zone)];
  const plain = `${column} ${OPERATORS[operator]} ?`;
  return { text: operator === 'ne' ? `(${plain} OR ${column} IS NULL)` : plain, parameters };
}

function startsWith(column: string, prefix: string): Sql {
  return { text: `(${column} >= ? AND ${column} < ?)`, parameters: [prefix, `${prefix}\u{10ffff}`] };
}
