import * as React from 'react';
import type { Attempt } from '../../../data/repository';
import { inPlanOrder } from '../../../domain/planning/arranging';
import type { ChangeOf } from '../../../domain/schema/record';
import { milestone } from '../../../domain/templates/milestone';
import { useSay } from '../../app/Announcer';
import { useWords } from '../../app/WordsRoom';
import type { Milestone } from '../../data/records';
import { useRows } from '../../data/useRows';
import { useStore } from '../../data/useStore';
import { wordsOf } from '../../parts/failures';

export type MilestoneChange = ChangeOf<typeof milestone>;
export type Changes = ReadonlyMap<number, MilestoneChange>;

/** What was done last, and what would undo it. */
interface Done {
  readonly words: string;
  readonly undo: Changes | null;
}

export interface Arranging {
  /** The milestones as they are shown: as they are stored, with what is on its way. */
  readonly plan: readonly Milestone[];
  readonly done: Done | null;
  /** Why not all of it was stored. */
  readonly failed: string | null;
  /** Stores the changes, and says so in these words. */
  readonly store: (changes: Changes, words: string) => Promise<void>;
  readonly undo: () => Promise<void>;
}

const none: Changes = new Map();

/** What would take the changes back. */
const inverse = (rows: readonly Milestone[], changes: Changes): Changes =>
  new Map(
    rows.flatMap((row) => {
      const change = changes.get(row.id);
      const before = Object.keys(change ?? {}).map((key) => [key, row[key as keyof Milestone]] as const);
      return change ? [[row.id, Object.fromEntries(before) as MilestoneChange] as const] : [];
    })
  );

/** Rows that nothing happens to stay the same objects: they are not drawn anew. */
const withChanges = (rows: readonly Milestone[], changes: Changes): readonly Milestone[] =>
  changes.size === 0
    ? rows
    : rows.map((row) => {
        const change = changes.get(row.id);
        return change ? ({ ...row, ...change } as Milestone) : row;
      });

interface Tries {
  readonly try: (changes: Changes) => Promise<readonly Attempt[]>;
  readonly stored: readonly Milestone[];
}

function useTrying(): Tries {
  const stored = useRows(milestone);
  const { updateAll } = useStore();
  const latest = React.useRef(stored);
  latest.current = stored;
  const run = React.useCallback(
    async (changes: Changes) => {
      const rows = latest.current.filter(({ id }) => changes.has(id));
      const wanted = rows.map((before) => ({ before, change: changes.get(before.id)! }));
      return (await updateAll(milestone, wanted)) as readonly Attempt[];
    },
    [updateAll]
  );
  return { try: run, stored };
}

/** What is to be stored next, and what would take it back. */
interface Waiting {
  readonly changes: Changes;
  readonly undo: Changes | null;
  readonly words: string;
}

const merged = (first: Changes, then: Changes): Changes => {
  const both = new Map(first);
  then.forEach((change, id) => both.set(id, { ...first.get(id), ...change }));
  return both;
};

/** While one is on its way the next wait, and go together: a key that is held down is no flood of writes. */
const together = (first: Waiting | null, then: Waiting): Waiting => ({
  ...then,
  changes: merged(first?.changes ?? none, then.changes),
  undo: then.undo && merged(then.undo, first?.undo ?? none)
});

interface Sending {
  /** What is on its way, or waits. */
  readonly coming: Changes;
  readonly send: (next: Waiting) => Promise<void>;
}

/** One round trip at a time; told what became of each. */
function useSending(attempt: Tries['try'], tell: (attempts: readonly Attempt[], what: Waiting) => void): Sending {
  const [coming, setComing] = React.useState<Changes>(none);
  const waiting = React.useRef<Waiting | null>(null);
  const busy = React.useRef(false);
  const run = async (): Promise<void> => {
    busy.current = true;
    for (let next = waiting.current; next; next = waiting.current) {
      waiting.current = null;
      tell(await attempt(next.changes), next);
      const left = waiting.current as Waiting | null;
      setComing(left?.changes ?? none);
    }
    busy.current = false;
  };
  const send = async (next: Waiting): Promise<void> => {
    waiting.current = together(waiting.current, next);
    setComing((now) => merged(now, next.changes));
    if (!busy.current) await run();
  };
  return { coming, send };
}

/** What is changed in many milestones at once: shown at once, stored in turn, and taken back on demand. */
export function useArranging(): Arranging {
  const words = useWords();
  const { arrange } = words.messages.planning;
  const say = useSay();
  const { try: attempt, stored } = useTrying();
  const [done, setDone] = React.useState<Done | null>(null);
  const [failed, setFailed] = React.useState<string | null>(null);
  const { coming, send } = useSending(attempt, (attempts, { words: said, undo }) => {
    const why = attempts.flatMap((each) => ('failure' in each ? [each.failure] : []));
    const problem = why[0] ? arrange.notAll(why.length, wordsOf(words, why[0])) : null;
    setFailed(problem);
    setDone(problem === null ? { words: said, undo } : null);
    if (problem !== null) say(problem);
  });
  const shown = React.useMemo(() => withChanges(stored, coming), [stored, coming]);
  const plan = React.useMemo(() => inPlanOrder(shown), [shown]);
  const start = async (next: Waiting): Promise<void> => {
    say(next.words);
    await send(next);
  };
  return {
    plan,
    done,
    failed,
    store: async (changes, said) => {
      if (changes.size > 0) await start({ changes, words: said, undo: inverse(shown, changes) });
    },
    undo: async () => {
      if (done?.undo) await start({ changes: done.undo, words: arrange.undone, undo: null });
    }
  };
}
