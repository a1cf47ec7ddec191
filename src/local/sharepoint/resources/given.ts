import type { Body } from '../http/ask';
import type { Argument } from '../http/path';

/** An argument as it stands in the address, by name or place, or else in the body; names without regard to case. */
export function given(args: readonly Argument[], body: Body, name: string, at: number): unknown {
  const named = args.find((each) => each.name === name) ?? args.filter((each) => !each.name)[at];
  if (named) return named.value;
  const key = Object.keys(body).find((each) => each.toLowerCase() === name);
  return key === undefined ? undefined : body[key];
}

export const isTrue = (value: unknown): boolean => value === true || String(value).toLowerCase() === 'true';
