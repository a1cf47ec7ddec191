import { refuse } from './failure';
import { Scanner } from './scanner';

/** One argument of an addressed function: `guid'..'` arrives as its text. `name` is set for `name=value`. */
export interface Argument {
  name?: string;
  value: string | number | boolean | null;
}

/** One step of a path: `lists('x')`, `items(3)`, `title`. */
export interface Segment {
  /** in lower case, for finding */
  name: string;
  /** as written, for messages */
  written: string;
  args: readonly Argument[];
  /** whether there were parentheses, even empty ones */
  called: boolean;
}

/**
 * Splits what stands behind `/_api/` into steps. Quotes may hold slashes and doubled quotes; `@p1` is looked up in
 * the query. The text must be decoded already.
 */
export function parsePath(text: string, alias: (name: string) => string | undefined): Segment[] {
  const reader = new Reader(text, alias);
  const segments: Segment[] = [];
  while (!reader.atEnd()) {
    if (reader.skip('/')) continue;
    segments.push(reader.segment());
  }
  return segments;
}

/** A single literal as it stands in an alias: 'text', guid'..', 3, true. */
export function parseLiteral(text: string): Argument['value'] {
  return new Reader(text, () => undefined).value();
}

class Reader extends Scanner {
  public constructor(
    text: string,
    private readonly alias: (name: string) => string | undefined
  ) {
    super(text);
  }

  public segment(): Segment {
    const written = this.take(/[^/(]+/y);
    const called = this.skip('(');
    const args: Argument[] = [];
    while (called && !this.skip(')')) {
      args.push(this.argument());
      this.take(/\s*/y);
      if (!this.skip(',') && this.next() !== ')') throw this.failure();
      this.take(/\s*/y);
    }
    return { name: written.toLowerCase(), written, args, called };
  }

  public value(): Argument['value'] {
    this.take(/(?:guid|datetime)(?=')/iy);
    if (this.next() === '{') return this.take(/[^]*/y);
    if (this.next() === "'") return this.quoted();
    const word = this.take(/[^,()]+/y).trim();
    if (word.startsWith('@')) return this.aliased(word);
    if (word === 'true' || word === 'false') return word === 'true';
    if (word === 'null') return null;
    return /^-?\d+(\.\d+)?$/.test(word) ? Number(word) : word;
  }

  private argument(): Argument {
    const name = this.take(/[A-Za-z_]\w*(?=\s*=)/y);
    if (!name) return { value: this.value() };
    this.take(/\s*=\s*/y);
    return { name: name.toLowerCase(), value: this.value() };
  }

  private aliased(name: string): Argument['value'] {
    const literal = this.alias(name);
    if (literal === undefined) throw refuse.badQuery(`The parameter alias '${name}' has no value.`);
    return parseLiteral(literal);
  }

  private quoted(): string {
    const found = this.take(/'(?:[^']|'')*'/y);
    if (!found) throw this.failure();
    return found.slice(1, -1).replace(/''/g, "'");
  }

  private failure(): Error {
    return refuse.badQuery(`The expression "${this.text}" is not valid.`);
  }
}
