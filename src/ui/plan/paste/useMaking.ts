import * as React from 'react';
import { useSay } from '../../app/Announcer';
import type { PasteSaid, PastedRow, Preview } from './pasted';
import type { Paste } from './usePaste';
import type { Doing, Made, Storing } from './useStoring';

export interface Making<R extends PastedRow = PastedRow> {
  readonly doing: Doing | null;
  /** What is in the plan now because of this preview. */
  readonly made: readonly Made<R>[];
  /** «10 milepæler og 2 delleveranser». */
  readonly madeWords: string;
  /** How many were tried and are not stored. */
  readonly lost: number;
  /** What became of taking it back; null where nobody has, or all went well. */
  readonly notice: string | null;
  readonly store: (rows: readonly R[]) => Promise<void>;
  readonly undo: () => Promise<void>;
}

function withNew<R extends PastedRow>(before: readonly Made<R>[], added: readonly Made<R>[]): readonly Made<R>[] {
  const keys = new Set(added.map(({ row }) => row.key));
  return [...before.filter(({ row }) => !keys.has(row.key)), ...added];
}

const keysOf = (made: readonly Made[]): readonly string[] => made.map(({ row }) => row.key);

interface Needs<R extends PastedRow> {
  readonly said: PasteSaid;
  readonly paste: Pick<Paste<Preview<R>>, 'settle' | 'putBack'>;
  readonly storing: Storing<R>;
  /** A row with keys of its own again: what was taken back may still lie in the recycle bin under the old ones. */
  readonly anew: (row: R) => R;
}

/** Storing what is wanted of a preview, and taking all of it back. */
export function useMaking<R extends PastedRow>({ said, paste, storing, anew }: Needs<R>): Making<R> {
  const say = useSay();
  const { doing, store, undo } = storing;
  const [made, setMade] = React.useState<readonly Made<R>[]>([]);
  const [lost, setLost] = React.useState(0);
  const [notice, setNotice] = React.useState<string | null>(null);
  const countWords = (all: readonly Made<R>[]): string =>
    said.stored(
      all.length,
      all.reduce((sum, { under }) => sum + under, 0)
    );
  return {
    doing,
    made,
    madeWords: countWords(made),
    lost,
    notice,
    store: async (rows) => {
      setNotice(null);
      const outcome = await store(rows);
      const all = withNew(made, outcome.made);
      paste.settle(new Set(keysOf(outcome.made).filter((key) => !outcome.failed.has(key))), outcome.failed);
      setMade(all);
      setLost(outcome.failed.size);
      const words = countWords(all);
      say(outcome.failed.size === 0 ? said.allStored(words) : said.someStored(words, outcome.failed.size));
    },
    undo: async () => {
      const left = await undo(made);
      const kept = new Set(keysOf(left));
      paste.putBack(new Set(keysOf(made).filter((key) => !kept.has(key))), anew);
      setMade(left);
      setLost(0);
      const told = left.length === 0 ? said.undone : said.undoneSome(left.length);
      setNotice(told);
      say(told);
    }
  };
}
