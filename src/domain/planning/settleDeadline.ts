import { readDeadline } from './deadlineWords';
import type { DeadlineReading, Period } from './deadlineWords';
import { isIsoDate } from '../schema/dates';
import type { IsoDate } from '../schema/dates';
import type { Deadline } from '../schema/kinds';
import type { Problem } from '../schema/problem';

export type Settled =
  | { readonly deadline: Deadline | null; readonly problem: null }
  | { readonly deadline: Deadline | null; readonly problem: Omit<Problem, 'field'> };

/** A deadline that is to be stored: its words have one day, or we say why they have not. Never guesses. */
export const settleDeadline = (deadline: Deadline | null, period: Period, today: IsoDate): Settled =>
  settledAs(deadline, readDeadline(deadline?.words ?? '', period, today));

function settledAs(deadline: Deadline | null, reading: DeadlineReading): Settled {
  if (!deadline || deadline.date !== null) return { deadline, problem: null };
  if (reading.kind === 'empty') return { deadline: null, problem: null };
  if (reading.kind === 'one') return { deadline: { ...deadline, date: reading.date }, problem: null };
  if (reading.kind === 'several') return { deadline, problem: { code: 'several' } };
  if (reading.kind === 'outside') return { deadline, problem: { code: 'outsidePeriod', limit: reading.nearest } };
  return { deadline, problem: { code: 'unclear' } };
}

/** A new day to do something by is one that comes. What was planned or agreed earlier is written as it was. */
export const hasPassed = (date: IsoDate, today: IsoDate): boolean => isIsoDate(date) && date < today;

/** What words mean as a new day: of several, those that have not passed; where all have, it is asked which is meant. */
export function readNewDeadline(words: string, period: Period, today: IsoDate): DeadlineReading {
  const reading = readDeadline(words, period, today);
  if (reading.kind !== 'several') return reading;
  const [date, ...others] = reading.dates.filter((each) => !hasPassed(each, today));
  if (date === undefined) return reading;
  return others.length ? { kind: 'several', dates: [date, ...others] } : { kind: 'one', date };
}

/** A new day for something, to be stored: as `settleDeadline`, and where the day has passed we say so. */
export function settleNewDeadline(deadline: Deadline | null, period: Period, today: IsoDate): Settled {
  const settled = settledAs(deadline, readNewDeadline(deadline?.words ?? '', period, today));
  const date = settled.deadline?.date ?? null;
  if (settled.problem || date === null || !hasPassed(date, today)) return settled;
  return { ...settled, problem: { code: 'inPast' } };
}
