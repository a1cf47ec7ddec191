import { addDays, dayOf, daysBetween, daysInMonth, isoDate, monthOf, yearOf } from '../schema/dates';
import type { IsoDate } from '../schema/dates';
import type { OutsideWord } from '../schema/kinds';
import type { reportingLine } from '../templates/reportingLine';

type Rhythm = keyof typeof reportingLine.fields.rhythm.words;

/** A line of reporting as far as its days go. */
export interface ReportingRhythm {
  readonly rhythm: Rhythm | OutsideWord | null;
  readonly firstDue: IsoDate | null;
}

type Step = { readonly days: number } | { readonly months: number };

/** What is reported on order, or as the milestones fall due, has no rhythm. */
const steps: { readonly [R in Rhythm]: Step | null } = {
  weekly: { days: 7 },
  fortnightly: { days: 14 },
  monthly: { months: 1 },
  quarterly: { months: 3 },
  halfYearly: { months: 6 },
  yearly: { months: 12 },
  onOrder: null,
  byPlan: null
};

const monthCount = (day: IsoDate): number => yearOf(day) * 12 + monthOf(day) - 1;

/** The same day of the month, so many months later; the month's last day where it has no such day. */
function monthsLater(day: IsoDate, months: number): IsoDate {
  const count = monthCount(day) + months;
  const [year, month] = [Math.floor(count / 12), (count % 12) + 1];
  return isoDate(year, month, Math.min(dayOf(day), daysInMonth(year, month))) ?? day;
}

const dueAt = (first: IsoDate, step: Step, times: number): IsoDate =>
  'days' in step ? addDays(first, step.days * times) : monthsLater(first, step.months * times);

/** How many steps there certainly are before that day; none where it is before the first. */
function stepsBefore(first: IsoDate, step: Step, day: IsoDate): number {
  const whole =
    'days' in step ? daysBetween(first, day) / step.days : (monthCount(day) - monthCount(first)) / step.months;
  return Math.max(0, Math.floor(whole) - 1);
}

const stepOf = ({ rhythm }: ReportingRhythm): Step | null =>
  typeof rhythm === 'string' ? (steps[rhythm] ?? null) : null;

/**
 * The next day on which a report is due by this line, today's among them; null where no day is known. What is reported
 * on order is due the day it was ordered to.
 * @example nextDue({ rhythm: 'monthly', firstDue: '2018-01-31' }, '2018-02-02') // '2018-02-28'
 */
export function nextDue(line: ReportingRhythm, today: IsoDate): IsoDate | null {
  const { firstDue: first, rhythm } = line;
  const step = stepOf(line);
  if (first === null) return null;
  if (step === null) return rhythm === 'onOrder' && first >= today ? first : null;
  let times = stepsBefore(first, step, today);
  while (dueAt(first, step, times) < today) times += 1;
  return dueAt(first, step, times);
}

/** The last day before today on which a report was due by this line; null where there has been none. */
export function lastDue(line: ReportingRhythm, today: IsoDate): IsoDate | null {
  const { firstDue: first, rhythm } = line;
  const step = stepOf(line);
  if (first === null || first >= today) return null;
  if (step === null) return rhythm === 'onOrder' ? first : null;
  let times = stepsBefore(first, step, today);
  while (dueAt(first, step, times + 1) < today) times += 1;
  return dueAt(first, step, times);
}
