import type { Entity } from '../resources/node';
import { branch, type Query } from './query';

/** Whether $select names this, or nothing was selected. */
export function isWanted({ select }: Query, name: string): boolean {
  return !select || branch(select, '*') !== undefined || branch(select, name) !== undefined;
}

/** The plain properties that a query asks for, in its order. */
export function selectedNames(node: Entity, { select }: Query): readonly string[] {
  if (!select) return node.names;
  if (!select.has('*')) return [...select.keys()];
  const named = [...select.keys()].filter((name) => name !== '*');
  return [...node.names, ...named.filter((name) => !node.names.includes(name))];
}

/** Of an item, Id brings ID along, as recorded. */
export function withTwins(node: Entity, names: readonly string[]): readonly string[] {
  const [first, second] = node.twins ?? [];
  if (first === undefined || second === undefined || names === node.names) return names;
  return [...new Set(names.flatMap((name) => (name.toLowerCase() === first.toLowerCase() ? [first, second] : [name])))];
}
