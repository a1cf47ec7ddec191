import { refuse } from '../http/failure';
import type { Literal } from './filter';

export type Token =
  { kind: 'literal'; literal: Literal } | { kind: 'name'; text: string } | { kind: 'mark'; text: string };

type Rule = readonly [pattern: RegExp, make: (text: string) => Token | undefined];

const RULES: readonly Rule[] = [
  [/\s+/y, () => undefined],
  [/datetime(?:offset)?'[^']*'/iy, (text) => literal({ kind: 'date', value: text.slice(text.indexOf("'") + 1, -1) })],
  [/guid'[^']*'/iy, (text) => literal({ kind: 'guid', value: text.slice(5, -1).toLowerCase() })],
  [/'(?:[^']|'')*'/y, (text) => literal({ kind: 'text', value: text.slice(1, -1).replace(/''/g, "'") })],
  [
    /-?\d+(?:\.\d+)?(?:e[+-]?\d+)?[ldfm]?(?![\w/])/iy,
    (text) => literal({ kind: 'number', value: Number(text.replace(/[ldfm]$/i, '')) })
  ],
  [/(?:true|false)(?![\w/])/iy, (text) => literal({ kind: 'boolean', value: text.toLowerCase() === 'true' })],
  [/null(?![\w/])/iy, () => literal({ kind: 'null' })],
  [/[\p{L}_][\p{L}\p{N}_]*(?:\/[\p{L}_][\p{L}\p{N}_]*)*/uy, (text) => ({ kind: 'name', text })],
  [/[(),]/y, (text) => ({ kind: 'mark', text })]
];

/** Cuts a `$filter` into words, literals and marks. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const [length, token] = nextToken(text, at);
    if (token) tokens.push(token);
    at += length;
  }
  return tokens;
}

function nextToken(text: string, at: number): [number, Token | undefined] {
  for (const [pattern, make] of RULES) {
    pattern.lastIndex = at;
    const found = pattern.exec(text)?.[0];
    if (found) return [found.length, make(found)];
  }
  throw refuse.badQuery(`The expression "${text}" is not valid.`);
}

function literal(value: Literal): Token {
  return { kind: 'literal', literal: value };
}
