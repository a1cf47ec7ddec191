import type { Entity } from '../resources/node';
import { branch, type Query, type SelectTree } from './query';

/** Whether $select names this, or nothing was selected. */
export function isWanted({ select }: Query, name: string): boolean {
  return !select || branch(select, '*') !== undefined || branch(select, name) !== undefined;
}

interface Selected {
  of: readonly string[];
  names: readonly string[];
}

/** What was found for the last entity: the rows of a page are alike. */
const kept = new WeakMap<SelectTree, Selected>();

/** The plain properties that a query asks for, in the entity's own order, as recorded: not in that of $select. */
export function selectedNames(node: Entity, { select }: Query): readonly string[] {
  const { names } = node;
  if (!select) return names;
  const known = kept.get(select);
  if (known?.of === names) return known.names;
  const found = inOrder(node, withTwin(node, wantedNames(names, select)));
  kept.set(select, { of: names, names: found });
  return found;
}

function wantedNames(names: readonly string[], select: SelectTree): readonly string[] {
  if (!select.has('*')) return [...select.keys()];
  return [...names, ...[...select.keys()].filter((name) => name !== '*' && !names.includes(name))];
}

/** Of an item, Id brings ID along, as recorded. */
function withTwin({ twins }: Entity, names: readonly string[]): readonly string[] {
  if (!twins || names.includes(twins[1])) return names;
  return names.some((name) => name.toLowerCase() === twins[0].toLowerCase()) ? [...names, twins[1]] : names;
}

/** What leads elsewhere, and what is no column of an item, comes first. */
function inOrder(node: Entity, names: readonly string[]): readonly string[] {
  const rank = new Map((node.order?.() ?? node.names).map((name, index) => [name, index]));
  const of = (name: string): number => rank.get(name) ?? rank.get(node.spell?.(name) ?? name) ?? -1;
  const ranked = names.map((name) => [of(name), name] as const);
  return ranked.sort(([a], [b]) => a - b).map(([, name]) => name);
}
