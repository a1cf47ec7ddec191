import { addDays, compareDates, daysBetween, monthOf, yearOf } from '../schema/dates';
import type { IsoDate } from '../schema/dates';
import { firstOfMonth } from './calendar';
import type { Period } from './deadlineWords';
import { dueOn } from './lateness';
import { planTree } from './planTree';
import type { PlannedMilestone } from './planTree';

/** A milestone on the line of its result path. `at` goes from 0 (the first day shown) to 1 (the last). */
export interface Mark<M> {
  readonly milestone: M;
  readonly at: number;
  /** Marks that would cover each other stand in rows; 0 is the first. */
  readonly row: number;
}

export interface Lane<M> {
  readonly name: string;
  readonly marks: readonly Mark<M>[];
  readonly rows: number;
}

/** The first day of a month that is named on the axis. */
export interface Tick {
  readonly date: IsoDate;
  readonly at: number;
}

export interface Timeline<M> {
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly lanes: readonly Lane<M>[];
  readonly ticks: readonly Tick[];
  /** Where today is; null outside what is shown. */
  readonly today: number | null;
  /** Milestones that have no day, in the plan's order. */
  readonly undated: readonly M[];
}

interface Shown {
  /** The project's own period, which is shown whole. */
  readonly period: Period;
  readonly today: IsoDate;
  /** How near two marks may stand, as a part of the whole width. */
  readonly gap: number;
}

const months = [1, 2, 3, 6, 12, 24, 60, 120, 600, 1200];
const mostTicks = 12;

/** The first day of the stretch to show, and its last: the period, and every deadline outside it, with some air. */
function stretch(days: readonly IsoDate[], { start, end }: Period): readonly [IsoDate, IsoDate] {
  const all = [...days, ...(start ? [start] : []), ...(end ? [end] : [])].sort(compareDates);
  const [first, last] = [all[0]!, all[all.length - 1]!];
  const air = Math.max(7, Math.round(daysBetween(first, last) * 0.03));
  return [addDays(first, -air), addDays(last, air)];
}

function ticksBetween(from: IsoDate, to: IsoDate, at: (day: IsoDate) => number): readonly Tick[] {
  const [first, last] = [from, to].map((day) => yearOf(day) * 12 + monthOf(day) - 1) as [number, number];
  const step = months.find((each) => (last - first) / each <= mostTicks) ?? 1200;
  const start = Math.ceil((first + 1) / step) * step;
  const count = Math.max(0, Math.floor((last - start) / step) + 1);
  return Array.from({ length: count }, (_, index) => {
    const month = start + index * step;
    const date = firstOfMonth(Math.floor(month / 12), (month % 12) + 1);
    return { date, at: at(date) };
  });
}

/** Each mark in the first row where it has room. */
function inRows<M>(marks: readonly Omit<Mark<M>, 'row'>[], gap: number): readonly Mark<M>[] {
  const ends: number[] = [];
  return marks.map((mark) => {
    const free = ends.findIndex((end) => end + gap <= mark.at);
    const row = free === -1 ? ends.length : free;
    ends[row] = mark.at;
    return { ...mark, row };
  });
}

/** Milestones along the time, a lane for each result path. Null where none has a day. */
export function timeline<M extends PlannedMilestone>(
  milestones: readonly M[],
  { period, today, gap }: Shown
): Timeline<M> | null {
  const days = milestones.flatMap((each) => dueOn(each) ?? []);
  if (days.length === 0) return null;
  const [from, to] = stretch(days, period);
  const at = (day: IsoDate): number => daysBetween(from, day) / daysBetween(from, to);
  const { paths } = planTree(milestones, [], today);
  const lanes = paths.map(({ name, rows }) => {
    const dated = rows.flatMap(({ milestone }) => {
      const day = dueOn(milestone);
      return day === null ? [] : [{ milestone, at: at(day) }];
    });
    const marks = inRows(
      dated.sort((a, b) => a.at - b.at),
      gap
    );
    return { name, marks, rows: 1 + Math.max(0, ...marks.map(({ row }) => row)) };
  });
  return {
    from,
    to,
    lanes: lanes.filter(({ marks }) => marks.length > 0),
    ticks: ticksBetween(from, to, at),
    today: today < from || today > to ? null : at(today),
    undated: paths.flatMap(({ rows }) => rows.map(({ milestone }) => milestone)).filter((each) => dueOn(each) === null)
  };
}
