import { refuse } from '../http/failure';
import { ARITHMETIC, notOfLists, UNKNOWN } from './unknown';
import { tokenize, type Token } from './tokens';

export type Comparison = 'eq' | 'ne' | 'lt' | 'le' | 'gt' | 'ge';
export type DatePart = 'day' | 'month' | 'year' | 'hour' | 'minute' | 'second';

/** `datetime'2026-01-31T00:00:00Z'` keeps its text; a guid its digits. */
export type Literal =
  | { kind: 'text'; value: string }
  | { kind: 'number'; value: number }
  | { kind: 'boolean'; value: boolean }
  | { kind: 'null' }
  | { kind: 'date'; value: string }
  | { kind: 'guid'; value: string };

export interface FieldPath {
  kind: 'field';
  path: readonly string[];
}

export type Operand = FieldPath | { kind: 'part'; part: DatePart; of: FieldPath };

export type Condition =
  | { kind: 'and' | 'or'; left: Condition; right: Condition }
  | { kind: 'not'; of: Condition }
  | { kind: 'compare'; operator: Comparison; left: Operand; right: Literal }
  | { kind: 'startswith' | 'substringof'; field: FieldPath; value: string }
  | { kind: 'flag'; field: FieldPath }
  /** only of CAML: one of these values, and the day's own comparison of emptiness */
  | { kind: 'among'; field: FieldPath; values: readonly Literal[] };

/** Parentheses and nots inside one another, and conditions in a row. */
const DEEPEST = 200;
const MOST = 1000;

const COMPARISONS: ReadonlySet<string> = new Set(['eq', 'ne', 'lt', 'le', 'gt', 'ge']);
const PARTS: ReadonlySet<string> = new Set(['day', 'month', 'year', 'hour', 'minute', 'second']);
const MIRRORED: Readonly<Record<Comparison, Comparison>> = {
  eq: 'eq',
  ne: 'ne',
  lt: 'gt',
  le: 'ge',
  gt: 'lt',
  ge: 'le'
};

/** Reads a `$filter` in SharePoint's dialect: `and` binds tighter than `or`, `not` tightest. */
export function parseFilter(text: string): Condition {
  const parser = new Parser(text);
  const condition = parser.disjunction();
  parser.end();
  return condition;
}

class Parser {
  private readonly tokens: readonly Token[];
  private at = 0;
  private depth = 0;
  private conditions = 0;

  public constructor(private readonly text: string) {
    this.tokens = tokenize(text);
  }

  public disjunction(): Condition {
    let left = this.conjunction();
    while (this.skipWord('or')) left = { kind: 'or', left, right: this.conjunction() };
    return left;
  }

  public end(): void {
    if (this.at < this.tokens.length) throw this.failure();
  }

  private conjunction(): Condition {
    let left = this.negation();
    while (this.skipWord('and')) left = { kind: 'and', left, right: this.negation() };
    return left;
  }

  private negation(): Condition {
    if (!this.skipWord('not')) return this.primary();
    return this.deeper(() => ({ kind: 'not', of: this.negation() }));
  }

  private primary(): Condition {
    if (this.skipMark('(')) {
      const inner = this.deeper(() => this.disjunction());
      this.expectMark(')');
      return inner;
    }
    this.conditions += 1;
    if (this.conditions > MOST) throw tooDeep();
    return this.textFunction() ?? this.comparison();
  }

  private deeper(read: () => Condition): Condition {
    this.depth += 1;
    if (this.depth > DEEPEST) throw tooDeep();
    const condition = read();
    this.depth -= 1;
    return condition;
  }

  private textFunction(): Condition | undefined {
    const name = this.peekWord();
    if ((name !== 'startswith' && name !== 'substringof') || !this.isMarkAt(this.at + 1, '(')) return undefined;
    this.at += 2;
    const first = this.value();
    this.expectMark(',');
    const second = this.value();
    this.expectMark(')');
    if (this.skipWord('eq')) this.expectTrue();
    const [field, needle] = name === 'startswith' ? [first, second] : [second, first];
    if (field.kind !== 'field' || needle.kind !== 'text') throw this.failure();
    return { kind: name, field, value: needle.value };
  }

  private comparison(): Condition {
    const left = this.value();
    const operator = this.peekWord();
    if (operator !== undefined && ARITHMETIC.has(operator)) throw notOfLists();
    if (operator === undefined || !COMPARISONS.has(operator)) {
      if (left.kind === 'field') return { kind: 'flag', field: left };
      throw this.failure();
    }
    this.at += 1;
    return this.oriented(left, operator as Comparison, this.value());
  }

  private oriented(left: Operand | Literal, operator: Comparison, right: Operand | Literal): Condition {
    if (isOperand(left) && !isOperand(right)) return { kind: 'compare', operator, left, right };
    if (!isOperand(left) && isOperand(right))
      return { kind: 'compare', operator: MIRRORED[operator], left: right, right: left };
    throw this.failure();
  }

  private value(): Operand | Literal {
    const token = this.tokens[this.at];
    if (!token) throw this.failure();
    this.at += 1;
    if (token.kind === 'literal') return token.literal;
    if (token.kind !== 'name') throw this.failure();
    const part = token.text.toLowerCase();
    if (UNKNOWN.has(part) && this.isMarkAt(this.at, '(')) throw notOfLists();
    if (PARTS.has(part) && this.skipMark('(')) {
      const of = this.value();
      this.expectMark(')');
      if (of.kind !== 'field') throw this.failure();
      return { kind: 'part', part: part as DatePart, of };
    }
    return { kind: 'field', path: token.text.split('/') };
  }

  private expectTrue(): void {
    const literal = this.value();
    if (literal.kind !== 'boolean' || !literal.value) throw this.failure();
  }

  private peekWord(): string | undefined {
    const token = this.tokens[this.at];
    return token?.kind === 'name' ? token.text.toLowerCase() : undefined;
  }

  private skipWord(word: string): boolean {
    if (this.peekWord() !== word) return false;
    this.at += 1;
    return true;
  }

  private isMarkAt(index: number, mark: string): boolean {
    const token = this.tokens[index];
    return token?.kind === 'mark' && token.text === mark;
  }

  private skipMark(mark: string): boolean {
    if (!this.isMarkAt(this.at, mark)) return false;
    this.at += 1;
    return true;
  }

  private expectMark(mark: string): void {
    if (!this.skipMark(mark)) throw this.failure();
  }

  private failure(): Error {
    return refuse.badQuery(`The expression "${this.text}" is not valid.`);
  }
}

const tooDeep = (): Error => refuse.badQuery('Recursion depth exceeded allowed limit.');

function isOperand(value: Operand | Literal): value is Operand {
  return value.kind === 'field' || value.kind === 'part';
}
