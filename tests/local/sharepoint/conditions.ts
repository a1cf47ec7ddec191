import fc from 'fast-check';
import type { Condition, Literal, Operand } from '../../../src/local/sharepoint/odata/filter';

function printLiteral(literal: Literal): string {
  if (literal.kind === 'null') return 'null';
  if (literal.kind === 'text') return `'${literal.value.replace(/'/g, "''")}'`;
  if (literal.kind === 'date') return `datetime'${literal.value}'`;
  return literal.kind === 'guid' ? `guid'${literal.value}'` : String(literal.value);
}

function printOperand(operand: Operand): string {
  return operand.kind === 'field' ? operand.path.join('/') : `${operand.part}(${operand.of.path.join('/')})`;
}

/** Parentheses everywhere, so that the tree is what was meant. */
export function print(condition: Condition): string {
  switch (condition.kind) {
    case 'and':
    case 'or':
      return `(${print(condition.left)} ${condition.kind} ${print(condition.right)})`;
    case 'not':
      return `not (${print(condition.of)})`;
    case 'flag':
      return printOperand(condition.field);
    case 'startswith':
      return `startswith(${printOperand(condition.field)},${printLiteral({ kind: 'text', value: condition.value })})`;
    case 'substringof':
      return `substringof(${printLiteral({ kind: 'text', value: condition.value })},${printOperand(condition.field)})`;
    case 'among':
      throw new Error('No $filter says so');
    case 'compare':
      return `${printOperand(condition.left)} ${condition.operator} ${printLiteral(condition.right)}`;
  }
}

const RESERVED = new Set([
  'and',
  'or',
  'not',
  'null',
  'true',
  'false',
  'eq',
  'ne',
  'lt',
  'le',
  'gt',
  'ge',
  'startswith',
  'substringof',
  'day',
  'month',
  'year',
  'hour',
  'minute',
  'second',
  'datetime',
  'guid'
]);
const name = fc.stringMatching(/^[A-Za-z_][A-Za-z0-9_]{0,12}$/).filter((each) => !RESERVED.has(each.toLowerCase()));
const field = fc.array(name, { minLength: 1, maxLength: 2 }).map((path) => ({ kind: 'field' as const, path }));
const literal: fc.Arbitrary<Literal> = fc.oneof(
  fc.string({ unit: 'binary' }).map((value) => ({ kind: 'text' as const, value })),
  fc.integer().map((value) => ({ kind: 'number' as const, value })),
  fc
    .double({ noNaN: true, noDefaultInfinity: true })
    .filter((each) => !Object.is(each, -0))
    .map((value) => ({ kind: 'number' as const, value })),
  fc.boolean().map((value) => ({ kind: 'boolean' as const, value })),
  fc.constant({ kind: 'null' as const }),
  fc.constantFrom('2026-01-31T00:00:00Z', '2026-06-01').map((value) => ({ kind: 'date' as const, value })),
  fc.uuid().map((value) => ({ kind: 'guid' as const, value }))
);
export const operator = fc.constantFrom(
  'eq' as const,
  'ne' as const,
  'lt' as const,
  'le' as const,
  'gt' as const,
  'ge' as const
);
const part = fc.constantFrom(
  'day' as const,
  'month' as const,
  'year' as const,
  'hour' as const,
  'minute' as const,
  'second' as const
);
const leaf: fc.Arbitrary<Condition> = fc.oneof(
  fc.record({ kind: fc.constant('compare' as const), operator, left: field, right: literal }),
  fc.record({
    kind: fc.constant('compare' as const),
    operator,
    left: fc.record({ kind: fc.constant('part' as const), part, of: field }),
    right: literal
  }),
  fc.record({ kind: fc.constantFrom('startswith' as const, 'substringof' as const), field, value: fc.string() })
);
export const { condition } = fc.letrec<{ condition: Condition }>((tie) => ({
  condition: fc.oneof(
    { maxDepth: 4 },
    leaf,
    fc.record({
      kind: fc.constantFrom('and' as const, 'or' as const),
      left: tie('condition'),
      right: tie('condition')
    }),
    fc.record({ kind: fc.constant('not' as const), of: tie('condition') })
  )
}));
