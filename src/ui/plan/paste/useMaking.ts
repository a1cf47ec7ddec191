import * as React from 'react';
import { useSay } from '../../app/Announcer';
import { useWords } from '../../app/WordsRoom';
import type { PasteRow } from './pasteRow';
import type { Paste } from './usePaste';
import { useStoring } from './useStoring';
import type { Doing, Made } from './useStoring';

export interface Making {
  readonly doing: Doing | null;
  /** What is in the plan now because of this preview. */
  readonly made: readonly Made[];
  /** «10 milepæler og 2 delleveranser». */
  readonly madeWords: string;
  /** How many were tried and are not stored. */
  readonly lost: number;
  /** What became of taking it back; null where nobody has, or all went well. */
  readonly notice: string | null;
  readonly store: (rows: readonly PasteRow[]) => Promise<void>;
  readonly undo: () => Promise<void>;
}

const withNew = (before: readonly Made[], added: readonly Made[]): readonly Made[] => {
  const keys = new Set(added.map(({ row }) => row.key));
  return [...before.filter(({ row }) => !keys.has(row.key)), ...added];
};

const keysOf = (made: readonly Made[]): readonly string[] => made.map(({ row }) => row.key);

/** Storing what is wanted of a preview, and taking all of it back. */
export function useMaking({ settle, putBack }: Pick<Paste, 'settle' | 'putBack'>): Making {
  const said = useWords().messages.paste;
  const say = useSay();
  const { doing, store, undo } = useStoring();
  const [made, setMade] = React.useState<readonly Made[]>([]);
  const [lost, setLost] = React.useState(0);
  const [notice, setNotice] = React.useState<string | null>(null);
  const countWords = (all: readonly Made[]): string =>
    said.stored(
      all.length,
      all.reduce((sum, { deliverables }) => sum + deliverables, 0)
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
      settle(new Set(keysOf(outcome.made).filter((key) => !outcome.failed.has(key))), outcome.failed);
      setMade(all);
      setLost(outcome.failed.size);
      const words = countWords(all);
      say(outcome.failed.size === 0 ? said.allStored(words) : said.someStored(words, outcome.failed.size));
    },
    undo: async () => {
      const left = await undo(made);
      const kept = new Set(keysOf(left));
      putBack(new Set(keysOf(made).filter((key) => !kept.has(key))));
      setMade(left);
      setLost(0);
      const told = left.length === 0 ? said.undone : said.undoneSome(left.length);
      setNotice(told);
      say(told);
    }
  };
}
