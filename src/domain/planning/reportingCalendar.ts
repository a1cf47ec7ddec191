import { dayOf, daysInMonth, isoDate, monthOf, yearOf } from '../schema/dates';
import type { IsoDate } from '../schema/dates';

/** The reports that a programme asks its projects for. */
export const programmeReports = ['startUp', 'halfYear', 'annual'] as const;
export type ProgrammeReport = (typeof programmeReports)[number];

/** A programme as far as its calendar goes. */
export interface ReportingCalendar {
  readonly periodStart: IsoDate | null;
  readonly periodEnd: IsoDate | null;
  readonly startUpDue: IsoDate | null;
  readonly halfYearDue: IsoDate | null;
  readonly annualDue: IsoDate | null;
}

/** Where a programme has set no other day: 1 February. */
const annualDefault = '2000-02-01';

/** That day and month in a year. */
function inYear(day: IsoDate, year: number): IsoDate {
  const month = monthOf(day);
  return isoDate(year, month, Math.min(dayOf(day), daysInMonth(year, month))) ?? day;
}

/** Within the programme: after it has begun, and at most a year after it has ended, when the last year is reported. */
const isWithin = ({ periodStart, periodEnd }: ReportingCalendar, day: IsoDate): boolean =>
  (periodStart === null || day > periodStart) &&
  (periodEnd === null || day <= inYear(periodEnd, yearOf(periodEnd) + 1));

/** The days near today on which that report is due, the first first. */
function daysNear(calendar: ReportingCalendar, report: ProgrammeReport, today: IsoDate): readonly IsoDate[] {
  const { startUpDue, halfYearDue, annualDue } = calendar;
  if (report === 'startUp') return startUpDue === null ? [] : [startUpDue];
  const day = report === 'annual' ? (annualDue ?? annualDefault) : halfYearDue;
  if (day === null) return [];
  const year = yearOf(today);
  return [year - 1, year, year + 1].map((each) => inYear(day, each)).filter((each) => isWithin(calendar, each));
}

/** The next day that report is due, today among them; null where there is none. */
export const nextReportDue = (calendar: ReportingCalendar, report: ProgrammeReport, today: IsoDate): IsoDate | null =>
  daysNear(calendar, report, today).find((day) => day >= today) ?? null;

/** The last day before today that it was due; null where it has not been yet. */
export const lastReportDue = (calendar: ReportingCalendar, report: ProgrammeReport, today: IsoDate): IsoDate | null =>
  daysNear(calendar, report, today)
    .filter((day) => day < today)
    .pop() ?? null;
