import * as React from 'react';
import { useWords } from '../../app/WordsRoom';
import { wordsOf } from '../../parts/failures';
import { usePlan } from './usePlan';
import type { Plan } from './usePlan';

interface Changing {
  readonly store: (change: Parameters<Plan['change']>[0], onStored: () => void) => void;
  readonly busy: boolean;
  /** Why it could not be stored. */
  readonly failed: string | null;
}

/** Changes the plan record at the press of a button. */
export function useChangePlan(): Changing {
  const words = useWords();
  const { change } = usePlan();
  const [busy, setBusy] = React.useState(false);
  const [failed, setFailed] = React.useState<string | null>(null);
  const send = async (...[next, onStored]: Parameters<Changing['store']>): Promise<void> => {
    setBusy(true);
    setFailed(null);
    try {
      await change(next);
      onStored();
    } catch (error) {
      setFailed(wordsOf(words, error));
    }
    setBusy(false);
  };
  return { store: (...args) => void (busy || send(...args)), busy, failed };
}
