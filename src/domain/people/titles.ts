import type { Person } from '../schema/kinds';

/** Somebody who has a role, with an account or without. */
export interface Named {
  readonly name: string;
  readonly person: Person | null;
}
export interface Holder extends Named {
  /** What they are in the line organisation; empty where nobody has said. */
  readonly title: string;
}

const fold = (text: string): string => text.trim().toLowerCase();

/** «Kari Nes: Fagsjef» of Kari Nes. */
function titleAfterName(line: string, { name }: Named): string | null {
  const at = line.indexOf(':');
  return at > 0 && fold(line.slice(0, at)) === fold(name) ? line.slice(at + 1).trim() : null;
}

/**
 * Everybody with their title. A line that begins with somebody's name is theirs, so that no title passes on to who
 * takes over a role. Lines without a colon belong to those who are left, one each, where there are just as many.
 */
export function titlesOf(text: string, named: readonly Named[]): readonly Holder[] {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  const own = named.map((who) => lines.map((line) => titleAfterName(line, who)).find((title) => title !== null));
  const free = lines.filter((line) => !line.includes(':'));
  const left = named.filter((_, index) => own[index] === undefined);
  const isOneEach = free.length === left.length;
  return named.map((who, index) => {
    const title = own[index] ?? (isOneEach ? free[left.indexOf(who)] : undefined) ?? '';
    return { ...who, title };
  });
}
