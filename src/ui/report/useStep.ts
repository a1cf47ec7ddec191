import * as React from 'react';
import { isFailure } from '../../domain/failure';
import { stepChange, steps } from '../../domain/reports/flow';
import type { StepName } from '../../domain/reports/flow';
import { periodBegun } from '../../domain/reports/period';
import { useSay } from '../app/Announcer';
import { useLater, useWords } from '../app/WordsRoom';
import { useStore } from '../data/useStore';
import { wordsOf } from '../parts/failures';
import { useSetting } from '../setting';
import type { FlowReport } from '../../domain/reports/flowReport';
import { flowTemplates } from '../../domain/reports/flowReport';
import type { ReportActionsProps } from './ReportActions';
import { useBegun } from './useBegun';

interface Doing {
  readonly busy: boolean;
  readonly failed: string | null;
  /** The facts have just been filled in anew. */
  readonly refreshed: boolean;
}

const still: Doing = { busy: false, failed: null, refreshed: false };

export interface Stepping extends Doing {
  /** False where it did not go. */
  readonly step: (name: StepName, said: string) => Promise<boolean>;
  readonly refresh: () => void;
}

/** Where the browser keeps what is being said with a step, until it is taken. */
export const placeOf = ({ projectKey, rowKey, id }: FlowReport, name: StepName): string =>
  `${name}:${projectKey}:${rowKey || id}`;

/** What a step, and filling in the facts anew, store. */
function useStoring({ name: report }: ReportActionsProps) {
  const { update } = useStore();
  const { opening, today } = useSetting();
  const begun = useBegun(report);
  const change = (row: FlowReport, to: object): Promise<unknown> =>
    update(flowTemplates[report], row as never, to as never);
  return {
    step: async (row: FlowReport, name: StepName, said: string): Promise<void> => {
      const period = name === 'begin' ? periodBegun(row, today) : {};
      const filledIn = name === 'begin' ? await begun.fields({ ...row, ...period }) : {};
      const after = await change(row, {
        ...period,
        ...filledIn,
        ...stepChange(report, name, { me: opening.me, today, said })
      });
      if (name === 'begin') await begun.rows(after as FlowReport);
    },
    refresh: async (row: FlowReport): Promise<void> =>
      begun.rows((await change(row, await begun.facts(row))) as FlowReport)
  };
}

/** Saves what is written, and then does something with the report as it is stored. */
function useRun({ saved }: ReportActionsProps) {
  const words = useWords();
  const { reports: said } = useLater();
  const [doing, setDoing] = React.useState(still);
  const run = async (store: (row: FlowReport) => Promise<void>, after: Doing = still): Promise<boolean> => {
    setDoing({ ...still, busy: true });
    try {
      const row = await saved();
      if (row) await store(row);
      setDoing(row ? after : { ...still, failed: said.saveFirst });
      return row !== null;
    } catch (error) {
      setDoing({ ...still, failed: isFailure(error, 'Conflict') ? said.others : wordsOf(words, error) });
      return false;
    }
  };
  return { doing, run };
}

/** Takes a step, or fills in the facts anew: what is written is saved first. */
export function useStep(props: ReportActionsProps): Stepping {
  const { name: report, onDone } = props;
  const { reports: said } = useLater();
  const say = useSay();
  const storing = useStoring(props);
  const { doing, run } = useRun(props);
  const step = async (name: StepName, text: string): Promise<boolean> => {
    const isTaken = await run((row) => storing.step(row, name, text));
    if (isTaken) {
      say(said.taken[steps[name].to(report) as keyof typeof said.taken]);
      onDone();
    }
    return isTaken;
  };
  const refresh = async (): Promise<void> => {
    if (await run(storing.refresh, { ...still, refreshed: true })) say(said.facts.refreshed);
  };
  return { ...doing, step, refresh: () => void refresh() };
}
