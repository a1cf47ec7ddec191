import type { Attempt } from '../../../../data/repository';
import { goal } from '../../../../domain/templates/goal';
import { useWords } from '../../../app/WordsRoom';
import { useRows } from '../../../data/useRows';
import { useStore } from '../../../data/useStore';
import { wordsOf } from '../../../parts/failures';
import { useRowStart } from '../../../project/useRowStart';
import { failureIn } from '../useStoring';
import type { StoreRows } from '../useStoring';
import { tidyGoal } from './goalRow';
import type { GoalRow } from './goalRow';

/** Stores goals behind those there are. */
export function useStoreGoals(): StoreRows<GoalRow> {
  const words = useWords();
  const { createAll } = useStore();
  const start = useRowStart();
  const goals = useRows(goal);
  return async (rows, tell) => {
    const last = goals.reduce((most, { order }) => Math.max(most, order ?? 0), 0);
    tell(0, rows.length);
    const drafts = rows.map((row, at) => {
      const { level, number, name, including, key } = tidyGoal(row);
      return { ...start, level: level ?? 'outcome', number, name, including, order: last + 1 + at, rowKey: key };
    });
    const attempts = await createAll(goal, drafts, (done) => tell(done, rows.length));
    const failed = rows.flatMap((row, at) => {
      const failure = failureIn(attempts[at] as Attempt | undefined);
      return failure ? [[row.key, wordsOf(words, failure)] as const] : [];
    });
    const made = rows.flatMap((row, at) => {
      const attempt = attempts[at];
      return attempt && 'record' in attempt ? [{ row, record: attempt.record, under: 0 }] : [];
    });
    return { made, failed: new Map(failed) };
  };
}
