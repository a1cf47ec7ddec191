import * as React from 'react';
import { isFailure } from '../../../domain/failure';
import { milestone } from '../../../domain/templates/milestone';
import type { Period } from '../../../domain/planning/deadlineWords';
import { asAnswer } from '../../../domain/planning/transitions';
import type { MilestoneChange, Outcome } from '../../../domain/planning/transitions';
import type { IsoDate } from '../../../domain/schema/dates';
import type { Problem } from '../../../domain/schema/problem';
import { useSay } from '../../app/Announcer';
import { useDraft } from '../../app/useDraft';
import { useSaid, useWords } from '../../app/WordsRoom';
import type { Milestone } from '../../data/records';
import { useStore } from '../../data/useStore';
import { wordsOf } from '../../parts/failures';
import { usePeriod } from '../../project/ProjectRoom';
import { useSetting } from '../../setting';
import { settleNewDeadline } from '../../../domain/planning/settleDeadline';
import { useAsksFirst } from './useAsksFirst';
import { actions } from './actions';
import type { ActionName, Typed } from './actions';

export interface Doing {
  readonly typed: Typed;
  readonly problems: readonly Problem[];
  /** Why it could not be stored. */
  readonly failed: string | null;
  readonly busy: boolean;
  /** Is it asked for, and done when somebody has decided it? */
  readonly isAsked: boolean;
  readonly change: (part: Partial<Typed>) => void;
  readonly confirm: () => Promise<void>;
}

/** What the action comes to; where the deadline's words have no one day to come, that is what is wrong with it. */
function tryAction(name: ActionName, row: Milestone, typed: Typed, period: Period, today: IsoDate): Outcome {
  const { deadline, problem } = settleNewDeadline(typed.deadline, period, today);
  const outcome = actions[name].run(row, { ...typed, deadline }, today);
  if (!problem) return outcome;
  const others = outcome.ok ? [] : outcome.problems.filter(({ field }) => field !== 'deadline');
  return { ok: false, problems: [{ field: 'deadline', ...problem }, ...others] };
}

/** One action in the making. What was typed is kept, also by the browser, until it is stored. */
export function useAction(name: ActionName, row: Milestone, onDone: () => void): Doing {
  const action = actions[name];
  const words = useWords();
  const said = useSaid();
  const say = useSay();
  const period = usePeriod();
  const { today, opening } = useSetting();
  const { update } = useStore();
  const { found = '', keep } = useDraft(`action:${name}:${row.projectKey}:${row.id}`);
  const [typed, setTyped] = React.useState<Typed>(() => ({ day: today, deadline: null, reason: found }));
  const [problems, setProblems] = React.useState<readonly Problem[]>([]);
  const [failed, setFailed] = React.useState<string | null>(null);
  const [busy, setBusy] = React.useState(false);
  const change = (part: Partial<Typed>): void => {
    setTyped((now) => ({ ...now, ...part }));
    setProblems([]);
    if (part.reason !== undefined) keep(part.reason);
  };
  const asked = useAsksFirst(name);
  const store = async (change: MilestoneChange): Promise<void> => {
    setBusy(true);
    setFailed(null);
    try {
      await (asked ? asked(row, change) : update(milestone, row, asAnswer(change, opening.me, today)));
      keep(undefined);
      say(asked ? words.messages.now.changes.sent : said.actions[action.done]);
      onDone();
    } catch (error) {
      setFailed(isFailure(error, 'Conflict') ? said.panel.others : wordsOf(words, error));
      setBusy(false);
    }
  };
  const confirm = async (): Promise<void> => {
    const outcome = tryAction(name, row, typed, period, today);
    setProblems(outcome.ok ? [] : outcome.problems);
    if (outcome.ok) await store(outcome.change);
  };
  return { typed, problems, failed, busy, isAsked: asked !== null, change, confirm };
}
