import { readDeadline } from '../../../domain/planning/deadlineWords';
import type { DeadlineReading, Period } from '../../../domain/planning/deadlineWords';
import { isIsoDate, yearOf } from '../../../domain/schema/dates';
import type { IsoDate } from '../../../domain/schema/dates';
import type { Deadline } from '../../../domain/schema/kinds';
import { isWanted } from './pasted';
import type { PasteRow, Reader } from './pasteRow';

/** Where the project has no period of its own, the one that stands in the pasted text: «April 2017 – desember 2018». */
export function periodIn(words: string, own: Period, today: IsoDate): Period {
  if (own.start !== null || own.end !== null) return own;
  const [from = '', to = ''] = words.split(/\s+[-–—]\s+|\s+til\s+|[–—]/);
  const days = [from, to].map((each) => readDeadline(each, { start: null, end: null }, today));
  const [start, end] = days.map((reading) => (reading.kind === 'one' ? reading.date : null));
  if (!start || !end || start > end || !/\d{4}/.test(from) || !/\d{4}/.test(to)) return own;
  return { start: `${start.slice(0, 8)}01`, end };
}

/** A deadline that is not settled, or that was one of several days. */
export type Asked = Extract<DeadlineReading, { kind: 'several' | 'outside' | 'unknown' }>;

/** What there is to ask about a deadline; null where its words mean one day, or somebody has set another. */
export function askedOf(deadline: Deadline | null, reader: Reader): Asked | null {
  if (!deadline || deadline.words === '') return null;
  const reading = readDeadline(deadline.words, reader.period, reader.today);
  if (reading.kind === 'one' || reading.kind === 'empty') return null;
  const isOther = deadline.date !== null && isIsoDate(deadline.date);
  if (reading.kind !== 'several') return isOther ? null : reading;
  return isOther && !reading.dates.includes(deadline.date!) ? null : reading;
}

const deadlinesOf = (row: PasteRow): readonly (Deadline | null)[] => [
  row.deadline,
  ...row.deliverables.map(({ deadline }) => deadline)
];

const only = (dates: readonly IsoDate[], year: number): IsoDate | undefined => {
  const found = dates.filter((date) => yearOf(date) === year);
  return found.length === 1 ? found[0] : undefined;
};

export interface Years {
  /** How many deadlines can be in several years. */
  readonly count: number;
  /** The years of which each answers all of them. */
  readonly years: readonly number[];
  /** The year that they have all got, if it is one. */
  readonly chosen: number | null;
}

/** The years that answer every question about which day is meant. */
export function commonYears(rows: readonly PasteRow[], reader: Reader): Years {
  const asked = rows
    .filter(isWanted)
    .flatMap(deadlinesOf)
    .flatMap((deadline) => {
      const found = askedOf(deadline, reader);
      return found?.kind === 'several' ? [{ dates: found.dates, date: deadline?.date ?? null }] : [];
    });
  const all = Array.from(new Set(asked.flatMap(({ dates }) => dates.map(yearOf)))).sort((a, b) => a - b);
  const years = all.filter((year) => asked.every(({ dates }) => only(dates, year) !== undefined));
  const chosen = years.find((year) => asked.every(({ dates, date }) => date === only(dates, year))) ?? null;
  return { count: asked.length, years: years.length > 1 ? years : [], chosen };
}

/** The row with every deadline that can be in several years set to this one. */
export function inYear(row: PasteRow, year: number, reader: Reader): PasteRow {
  const set = (deadline: Deadline | null): Deadline | null => {
    const found = askedOf(deadline, reader);
    const date = found?.kind === 'several' ? only(found.dates, year) : undefined;
    return deadline && date ? { ...deadline, date } : deadline;
  };
  const deliverables = row.deliverables.map((each) => ({ ...each, deadline: set(each.deadline) }));
  return { ...row, deadline: set(row.deadline), deliverables };
}
