import * as React from 'react';
import { isFailure } from '../../../domain/failure';
import type { ChangeOf } from '../../../domain/schema/record';
import { lessonsReport } from '../../../domain/templates/lessonsReport';
import { useWords } from '../../app/WordsRoom';
import { useStore } from '../../data/useStore';
import { wordsOf } from '../../parts/failures';
import type { LessonsReport } from './LessonsReportPart';

type Next = (report: LessonsReport) => ChangeOf<typeof lessonsReport>;

interface Changing {
  /** Why the last change was not stored. */
  readonly failed: string | null;
  readonly change: (next: Next, onStored?: () => void) => void;
}

/** Changes the report at the press of a button. Where it has been stored since it was read, as it is now. */
export function useChangeReport(report: LessonsReport | null): Changing {
  const words = useWords();
  const { update } = useStore();
  const [failed, setFailed] = React.useState<string | null>(null);
  const store = async (next: Next, before: LessonsReport, mayRepeat: boolean): Promise<void> => {
    try {
      await update(lessonsReport, before, next(before));
    } catch (error) {
      // The form beside it saves by itself when it is left, which is just when something is pressed here.
      if (!mayRepeat || !isFailure(error, 'Conflict')) throw error;
      await store(next, error.detail.current as unknown as LessonsReport, false);
    }
  };
  const change = async (next: Next, onStored: () => void): Promise<void> => {
    if (!report) return;
    setFailed(null);
    try {
      await store(next, report, true);
      onStored();
    } catch (error) {
      setFailed(wordsOf(words, error));
    }
  };
  return { failed, change: (next, onStored = () => undefined) => void change(next, onStored) };
}
