import type { OutsideWord } from '../schema/kinds';

/** From least to most: the steps along both sides of the stakeholder matrix. */
export const degrees = ['none', 'little', 'medium', 'great'] as const;
export type Degree = (typeof degrees)[number];

/** How somebody is best looked after, by interest and influence. The order is that of the official guidance. */
export const strategies = ['engage', 'satisfy', 'inform', 'watch'] as const;
export type Strategy = (typeof strategies)[number];

export interface Assessed {
  readonly interest: Degree | OutsideWord | null;
  readonly influence: Degree | OutsideWord | null;
}

/** A square of the matrix: 0 is none, 3 is great. */
export interface Square {
  readonly interest: number;
  readonly influence: number;
}

/** The upper half of a side begins here. */
const high = 2;

/** Where somebody stands; null until both sides are assessed, in words that we know. */
export function squareOf({ interest, influence }: Assessed): Square | null {
  const [across, up] = [degrees.indexOf(interest as Degree), degrees.indexOf(influence as Degree)];
  return across < 0 || up < 0 ? null : { interest: across, influence: up };
}

/** The region that a square lies in. */
export function strategyIn({ interest, influence }: Square): Strategy {
  if (influence >= high) return interest >= high ? 'engage' : 'satisfy';
  return interest >= high ? 'inform' : 'watch';
}

/** How somebody is best looked after; null until that can be told. */
export function strategyOf(assessed: Assessed): Strategy | null {
  const square = squareOf(assessed);
  return square && strategyIn(square);
}

export interface Grouped<R> {
  /** Null: those that cannot be placed yet. */
  readonly strategy: Strategy | null;
  readonly rows: readonly R[];
}

const collator = new Intl.Collator('nb');

/** Everybody under how they are best looked after, by name; those not assessed last. Groups without anybody are left out. */
export function byStrategy<R extends Assessed & { readonly name: string }>(rows: readonly R[]): readonly Grouped<R>[] {
  const inOrder = rows.slice().sort((a, b) => collator.compare(a.name, b.name));
  return [...strategies, null]
    .map((strategy) => ({ strategy, rows: inOrder.filter((row) => strategyOf(row) === strategy) }))
    .filter((group) => group.rows.length > 0);
}
