import { refuse } from '../http/failure';
import { Scanner } from '../http/scanner';

/**
 * JSON as people write it into addresses: `{'ViewXml':'<View/>'}`, with single quotes or double, mixed. Objects of
 * texts, numbers, booleans, nulls and further objects; anything else is refused.
 */
export function readLooseJson(text: string): Record<string, unknown> {
  const reader = new Reader(text);
  const value = reader.object(0);
  reader.end();
  return value;
}

const DEEPEST = 20;
const LITERALS: Readonly<Record<string, unknown>> = { true: true, false: false, null: null };
const ESCAPED: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

class Reader extends Scanner {
  public object(depth: number): Record<string, unknown> {
    if (depth > DEEPEST) throw this.failure();
    const result: [string, unknown][] = [];
    this.expect(/\s*\{\s*/y);
    while (this.take(/\}\s*/y) === '') {
      if (result.length > 0) this.expect(/,\s*/y);
      const name = this.quoted() ?? this.expect(/[A-Za-z_$@][\w.$@]*/y);
      this.expect(/\s*:\s*/y);
      result.push([name, this.value(depth)]);
      this.take(/\s*/y);
    }
    return Object.fromEntries(result);
  }

  public end(): void {
    if (!this.atEnd()) throw this.failure();
  }

  private value(depth: number): unknown {
    if (this.next() === '{') return this.object(depth + 1);
    const quoted = this.quoted();
    if (quoted !== undefined) return quoted;
    const word = this.expect(/[-+.\w]+/y);
    if (Object.hasOwn(LITERALS, word)) return LITERALS[word];
    if (!/^-?\d+(\.\d+)?$/.test(word)) throw this.failure();
    return Number(word);
  }

  private quoted(): string | undefined {
    const mark = this.next();
    if (mark !== '"' && mark !== "'") return undefined;
    const found = this.expect(mark === '"' ? /"(?:[^"\\]|\\[^])*"/y : /'(?:[^'\\]|\\[^])*'/y);
    return found
      .slice(1, -1)
      .replace(/\\(?:u([0-9a-fA-F]{4})|([^]))/g, (_all, code: string | undefined, plain: string) =>
        code ? String.fromCharCode(parseInt(code, 16)) : (ESCAPED[plain] ?? plain)
      );
  }

  private expect(pattern: RegExp): string {
    const found = this.take(pattern);
    if (found === '') throw this.failure();
    return found;
  }

  private failure(): Error {
    return refuse.badQuery(`The expression "${this.text.slice(0, 500)}" is not valid.`);
  }
}
