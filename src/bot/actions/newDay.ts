import { settleNewDeadline } from '../../domain/planning/settleDeadline';
import type { Settled } from '../../domain/planning/settleDeadline';
import type { Context } from '../../domain/reminders/context';
import { addDays } from '../../domain/schema/dates';
import type { IsoDate } from '../../domain/schema/dates';
import { isFar } from '../far';

/** The day that comes: the first of that name within a year; later only where the year is said. */
function coming(said: string, today: IsoDate): Settled | undefined {
  const written = { words: said, date: null };
  const ends = [addDays(today, 364), null];
  const readings = ends.map((end) => settleNewDeadline(written, { start: today, end }, today));
  return readings.find(({ problem, deadline }) => {
    const day = deadline?.date ?? null;
    return problem === null && day !== null && !isFar(said, day, today);
  });
}

/**
 * A new day, as it is written in a card: there is no calendar to choose in, as the web part has. It is first read as a
 * day of the project's period. Who asks for a new day is often on the way out of that: then it is the day that comes, and
 * one that is far away only with its year.
 */
export function newDayIn(
  said: string,
  { periodStart, periodEnd }: Pick<Context['project'], 'periodStart' | 'periodEnd'>,
  today: IsoDate
): Settled {
  const within = settleNewDeadline({ words: said, date: null }, { start: periodStart, end: periodEnd }, today);
  if (within.problem?.code !== 'outsidePeriod' && within.problem?.code !== 'inPast') return within;
  return coming(said, today) ?? within;
}
