import * as React from 'react';
import type { GoalLevel } from '../../../../domain/planning/paste/goals/pastedGoals';
import { proposeNumber } from '../../../../domain/planning/proposeNumber';
import { goal } from '../../../../domain/templates/goal';
import { useDraft } from '../../../app/useDraft';
import { useWords } from '../../../app/WordsRoom';
import { useRows } from '../../../data/useRows';
import { useRowStart } from '../../../project/useRowStart';
import { tidyGoal, wrongWithGoal } from '../../paste/goals/goalRow';
import type { GoalProblems } from '../../paste/goals/goalRow';
import { useSending } from '../useSending';
import type { Sending } from '../useSending';
import { goalIn, goalPlace, goalText } from './keptGoal';

/** A goal being written on one line. */
export interface GoalDraft {
  readonly level: GoalLevel;
  readonly number: string;
  readonly name: string;
  readonly including: string;
}

export interface GoalEntry extends Omit<Sending<GoalDraft>, 'send'> {
  readonly draft: GoalDraft;
  readonly problems: GoalProblems;
  /** Counts the rows begun: a new one means an empty line. */
  readonly turn: number;
  /** Counts the times that the line could not be taken. */
  readonly refused: number;
  readonly change: (part: Partial<GoalDraft>) => void;
  readonly enter: () => void;
}

type Numbered = Pick<GoalDraft, 'number'> & { readonly level: unknown };

/** The number after those there are at the level; goals are simply counted where there is none yet. */
function numberAt(level: GoalLevel, rows: readonly Numbered[]): string {
  const numbers = rows.filter((row) => row.level === level).map(({ number }) => number);
  return numbers.length === 0 ? '1' : proposeNumber(numbers);
}

/**
 * Goals one after another: the next is at the same level, and has the next number there.
 * @param first the level of the first
 */
export function useGoalEntry(first: GoalLevel): GoalEntry {
  const { entry: said } = useWords().messages.goals;
  const { projectKey } = useRowStart();
  const goals = useRows(goal);
  const sending = useSending<GoalDraft>(goal, ({ name }) => said.saved(name));
  const known = (): readonly Numbered[] => [...goals, ...sending.sent.map(({ row }) => row)];
  const next = (level: GoalLevel, rows: readonly Numbered[]): GoalDraft => ({
    level,
    number: numberAt(level, rows),
    name: '',
    including: ''
  });
  const { found, keep } = useDraft(goalPlace(projectKey));
  const [draft, setDraft] = React.useState<GoalDraft>(() => ({ ...next(first, known()), ...goalIn(found) }));
  const [problems, setProblems] = React.useState<GoalProblems>({});
  const [turn, setTurn] = React.useState(0);
  const [refused, setRefused] = React.useState(0);
  const change = (part: Partial<GoalDraft>): void => {
    // A number that we proposed goes with the level; one that somebody wrote stays.
    const isOurs = draft.number === numberAt(draft.level, known());
    const number = part.level && isOurs ? { number: numberAt(part.level, known()) } : {};
    const changed = { ...draft, ...number, ...part };
    setDraft(changed);
    setProblems({});
    keep(goalText(changed));
  };
  const enter = (): void => {
    const wrong = wrongWithGoal(draft);
    setProblems(wrong);
    if (Object.keys(wrong).length > 0) {
      setRefused(refused + 1);
      return;
    }
    const row = tidyGoal(draft);
    sending.send(row);
    keep(undefined);
    setDraft(next(row.level, [...known(), row]));
    setTurn(turn + 1);
  };
  return { draft, problems, turn, refused, change, enter, ...sending };
}
