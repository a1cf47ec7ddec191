import * as React from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { sendBack } from '../../../domain/planning/approval';
import { frozenRows } from '../../../domain/planning/frozenRows';
import { planPrint } from '../../../domain/planning/planContent';
import { planVersion } from '../../../domain/templates/planVersion';
import { planVersionRow } from '../../../domain/templates/planVersionRow';
import { useWords } from '../../app/WordsRoom';
import { rowsKey, useSite } from '../../data/SiteRoom';
import { useStore } from '../../data/useStore';
import { useProject } from '../../project/ProjectRoom';
import { usePlan } from '../chapters/usePlan';
import { approvePlan } from './approvePlan';
import { bokmalScribe } from './scribe';
import { takeStep } from './takeStep';
import { useActor } from './useActor';
import { usePlanRecords } from './usePlanRecords';
import { useStep } from './useStep';

/** How much of a version is stored. */
export interface Progress {
  readonly done: number;
  readonly of: number;
}

export interface Deciding {
  readonly busy: boolean;
  readonly failed: string | null;
  readonly progress: Progress | null;
  /** They resolve with whether it is done. */
  readonly approve: (remark: string) => Promise<boolean>;
  readonly giveBack: (reason: string) => Promise<boolean>;
}

/** Versions that somebody has read are read again when there is another. */
function useForget(): () => void {
  const client = useQueryClient();
  const { siteUrl } = useSite();
  return () =>
    [planVersion, planVersionRow].forEach(
      ({ name }) => void client.invalidateQueries(rowsKey(siteUrl, name, '').slice(0, 3))
    );
}

/** Deciding on the plan: approving it, or giving it back. */
export function useApproving(): Deciding {
  const { decide: said } = useWords().messages.approval;
  const { connection } = useSite();
  const store = useStore();
  const project = useProject();
  const records = usePlanRecords();
  const { record } = usePlan();
  const actor = useActor();
  const { take, isThere, busy, failed } = useStep();
  const [progress, setProgress] = React.useState<Progress | null>(null);
  const forget = useForget();
  const approve = (remark: string): Promise<boolean> =>
    take(async () => {
      const storing = { ...store, read: connection.repository.read };
      const rows = frozenRows(records, await bokmalScribe());
      const onProgress = (done: number, of: number): void => void (isThere() && setProgress({ done, of }));
      try {
        const approving = {
          storing,
          project,
          plan: record!,
          actor,
          remark,
          rows,
          print: planPrint(records),
          onProgress
        };
        return said.approved((await approvePlan(approving)).number);
      } finally {
        if (isThere()) setProgress(null);
        forget();
      }
    });
  const giveBack = (reason: string): Promise<boolean> =>
    take(async () => {
      await takeStep(store, record!, sendBack(record!, actor, reason));
      return said.sentBack;
    });
  return { busy, failed, progress, approve, giveBack };
}
