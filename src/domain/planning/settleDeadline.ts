import { readDeadline } from './deadlineWords';
import type { Period } from './deadlineWords';
import type { IsoDate } from '../schema/dates';
import type { Deadline } from '../schema/kinds';
import type { Problem } from '../schema/problem';

export type Settled =
  | { readonly deadline: Deadline | null; readonly problem: null }
  | { readonly deadline: Deadline | null; readonly problem: Omit<Problem, 'field'> };

/** A deadline that is to be stored: its words have one day, or we say why they have not. Never guesses. */
export function settleDeadline(deadline: Deadline | null, period: Period, today: IsoDate): Settled {
  if (!deadline || deadline.date !== null) return { deadline, problem: null };
  const reading = readDeadline(deadline.words, period, today);
  if (reading.kind === 'empty') return { deadline: null, problem: null };
  if (reading.kind === 'one') return { deadline: { ...deadline, date: reading.date }, problem: null };
  if (reading.kind === 'several') return { deadline, problem: { code: 'several' } };
  if (reading.kind === 'outside') return { deadline, problem: { code: 'outsidePeriod', limit: reading.nearest } };
  return { deadline, problem: { code: 'unclear' } };
}

/** Whoever is asked for a new day is to say one that comes; in the plan itself also what was agreed earlier is written. */
const hasPassed = (deadline: Deadline | null, today: IsoDate): Omit<Problem, 'field'> | null =>
  deadline?.date && deadline.date < today ? { code: 'inPast' } : null;

/**
 * A new day for something, said where there is nothing to choose among: of several days that the words can have, it is
 * the only one that has not passed. Where that leaves none or several, or the day has passed, we say so.
 */
export function settleNewDeadline(deadline: Deadline | null, period: Period, today: IsoDate): Settled {
  const settled = settleDeadline(deadline, period, today);
  if (!settled.problem) return { ...settled, problem: hasPassed(settled.deadline, today) };
  if (settled.problem.code !== 'several') return settled;
  const ahead = settleDeadline(deadline, { ...period, start: today }, today);
  return ahead.problem ? settled : ahead;
}
