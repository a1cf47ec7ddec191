import type { Comparison, Condition, DatePart, Literal, Operand } from './filter';
import { fold } from './fold';

type Reader = (path: readonly string[]) => unknown;

const HOLDS: Readonly<Record<Comparison, (order: number) => boolean>> = {
  eq: (order) => order === 0,
  ne: (order) => order !== 0,
  lt: (order) => order < 0,
  le: (order) => order <= 0,
  gt: (order) => order > 0,
  ge: (order) => order >= 0
};

const PART: Readonly<Record<DatePart, (date: Date) => number>> = {
  day: (date) => date.getUTCDate(),
  month: (date) => date.getUTCMonth() + 1,
  year: (date) => date.getUTCFullYear(),
  hour: (date) => date.getUTCHours(),
  minute: (date) => date.getUTCMinutes(),
  second: (date) => date.getUTCSeconds()
};

/** Judges a condition on values in memory: lists, fields, people and other small collections. */
export function evaluateOn(condition: Condition, read: Reader): boolean {
  switch (condition.kind) {
    case 'and':
      return evaluateOn(condition.left, read) && evaluateOn(condition.right, read);
    case 'or':
      return evaluateOn(condition.left, read) || evaluateOn(condition.right, read);
    case 'not':
      return !evaluateOn(condition.of, read);
    case 'flag':
      return read(condition.field.path) === true;
    case 'startswith':
      return foldedAt(condition.field.path, read).startsWith(fold(condition.value));
    case 'substringof':
      return foldedAt(condition.field.path, read).includes(fold(condition.value));
    case 'among':
      return condition.values.some((each) => compare('eq', read(condition.field.path), each));
    case 'compare':
      return compare(condition.operator, operand(condition.left, read), condition.right);
  }
}

function foldedAt(path: readonly string[], read: Reader): string {
  return fold(String(read(path) ?? ''));
}

function operand(of: Operand, read: Reader): unknown {
  if (of.kind === 'field') return read(of.path);
  return PART[of.part](new Date(String(read(of.of.path) ?? '')));
}

function compare(operator: Comparison, left: unknown, right: Literal): boolean {
  if (right.kind === 'null') return operator === 'eq' ? left === null : operator === 'ne' && left !== null;
  if (left === null || left === undefined) return operator === 'ne';
  return HOLDS[operator](order(left, right));
}

function order(left: unknown, right: Exclude<Literal, { kind: 'null' }>): number {
  if (right.kind === 'number') return Number(left) - right.value;
  if (right.kind === 'boolean') return Number(left === true) - Number(right.value);
  if (right.kind === 'date') return Date.parse(String(left)) - Date.parse(right.value);
  const [a, b] = [fold(String(left)), fold(right.value)];
  return a < b ? -1 : Number(a > b);
}
