import type { FrozenRow } from './frozenRows';
import type { PartKind } from './planContent';

/** Something in which two versions of a plan differ. */
export interface Difference {
  readonly what: 'added' | 'removed' | 'changed';
  /** As it was; as it is. What was added was not there, what was removed is not. */
  readonly before: FrozenRow | null;
  readonly after: FrozenRow | null;
}

/** The differences among chapters, goals, milestones, activities or other rows. */
export interface Differences {
  readonly kind: PartKind;
  readonly differing: readonly Difference[];
}

export interface Comparison {
  /** Only what differs. */
  readonly parts: readonly Differences[];
  /** How many chapters, goals, milestones, activities and other rows are as they were. */
  readonly same: number;
}

const idOf = ({ kind, recordKey }: FrozenRow): string => `${kind} ${recordKey}`;
const byId = (rows: readonly FrozenRow[]): ReadonlyMap<string, FrozenRow> =>
  new Map(rows.map((row) => [idOf(row), row]));
const isSame = (a: FrozenRow, b: FrozenRow): boolean => a.heading === b.heading && a.text === b.text;

const kinds: readonly PartKind[] = ['chapter', 'goal', 'milestone', 'activity', 'row'];

/** What has become of each row, in the newer plan's order; what was removed comes last. */
export function comparePlans(older: readonly FrozenRow[], newer: readonly FrozenRow[]): Comparison {
  const [before, after] = [byId(older), byId(newer)];
  const differing = [
    ...newer.flatMap((row): readonly Difference[] => {
      const was = before.get(idOf(row)) ?? null;
      if (was === null) return [{ what: 'added', before: null, after: row }];
      return isSame(was, row) ? [] : [{ what: 'changed', before: was, after: row }];
    }),
    ...older
      .filter((row) => !after.has(idOf(row)))
      .map((row): Difference => ({ what: 'removed', before: row, after: null }))
  ];
  const kindOf = ({ before: was, after: is }: Difference): PartKind | undefined => (is ?? was)?.kind;
  return {
    parts: kinds
      .map((kind) => ({ kind, differing: differing.filter((each) => kindOf(each) === kind) }))
      .filter((part) => part.differing.length > 0),
    same:
      newer.filter((row) => before.has(idOf(row))).length - differing.filter(({ what }) => what === 'changed').length
  };
}
