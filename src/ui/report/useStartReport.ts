import * as React from 'react';
import { followUpReport } from '../../domain/templates/followUpReport';
import { useSay } from '../app/Announcer';
import { useSaid, useWords } from '../app/WordsRoom';
import type { Milestone } from '../data/records';
import { useStore } from '../data/useStore';
import { wordsOf } from '../parts/failures';
import { useRowStart } from '../project/useRowStart';
import { useGo } from '../route/useGo';
import { useSetting } from '../setting';
import { reportOn } from '../../locales/startReport';
import { useFollowUpDraft } from './useFollowUpDraft';

export interface Starting {
  readonly start: (milestone: Milestone) => void;
  readonly busy: boolean;
  /** Why it could not be started. */
  readonly failed: string | null;
}

/**
 * Starts a report with what the records tell, and opens it. It is stored at once, so that the whole group can write in
 * it.
 */
export function useStartReport(): Starting {
  const words = useWords();
  const said = useSaid();
  const say = useSay();
  const go = useGo();
  const { create } = useStore();
  const { opening, today } = useSetting();
  const row = useRowStart();
  const draft = useFollowUpDraft();
  const [busy, setBusy] = React.useState(false);
  const [failed, setFailed] = React.useState<string | null>(null);
  // One key for each milestone: pressed again after an answer that never came, it is the same report.
  const keys = React.useRef(new Map<number, string>());
  const store = async (milestone: Milestone): Promise<void> => {
    const rowKey = keys.current.get(milestone.id) ?? crypto.randomUUID();
    keys.current.set(milestone.id, rowKey);
    setBusy(true);
    setFailed(null);
    try {
      const own = { ...row, rowKey, authors: [opening.me], reportDate: today, ...reportOn(said, milestone) };
      const report = await create(followUpReport, { ...own, ...(await draft(own)) });
      say(said.reports.started);
      go(['reports', String(report.id)]);
    } catch (error) {
      setFailed(wordsOf(words, error));
      setBusy(false);
    }
  };
  return { start: (milestone) => void store(milestone), busy, failed };
}
