import { addDays, dayOf, isoDate, monthOf, yearOf } from '../schema/dates';
import type { IsoDate } from '../schema/dates';
import type { ProgrammeKind } from './programmeSections';

/** The programme's calendar. Of what comes each year, the day and the month count. */
export interface ReportCalendar {
  readonly startUpDue: IsoDate | null;
  readonly halfYearDue: IsoDate | null;
  readonly annualDue: IsoDate | null;
}

/** What is due where the programme says nothing: the annual report on 1 February. */
export const usualCalendar: ReportCalendar = { startUpDue: null, halfYearDue: null, annualDue: '2014-02-01' };

/** A report that is to be written: of which kind, on which year, by when. */
export interface Expected {
  readonly kind: ProgrammeKind;
  readonly year: number;
  readonly due: IsoDate;
}

interface Runs {
  readonly periodStart: IsoDate | null;
  readonly periodEnd: IsoDate | null;
}
interface Written {
  readonly kind: unknown;
  readonly year: string;
}

/** It is said so long before a report is due. */
const ahead = 60;

const onThe = (day: IsoDate, year: number): IsoDate =>
  isoDate(year, monthOf(day), dayOf(day)) ?? isoDate(year, monthOf(day), 28) ?? day;

/** On a year that the project ran in, the annual report is due in the next, and the half-year report in the same. */
function everyYear(year: number, { annualDue, halfYearDue }: ReportCalendar): readonly Expected[] {
  return [
    ...(halfYearDue ? [{ kind: 'halfYear', year, due: onThe(halfYearDue, year) } as const] : []),
    ...(annualDue ? [{ kind: 'annual', year, due: onThe(annualDue, year + 1) } as const] : [])
  ];
}

/** Was the project under way on some day of the stretch? Without a period nothing can be expected of it. */
function ran({ periodStart, periodEnd }: Runs, { kind, year, due }: Expected): boolean {
  if (periodStart === null) return false;
  const last = kind === 'annual' ? `${year}-12-31` : due;
  return periodStart <= last && (periodEnd === null || periodEnd >= `${year}-01-01`);
}

/** The reports to the programme that are due, or soon will be, and that nobody has begun; the first due first. */
export function expectedReports(
  project: Runs,
  reports: readonly Written[],
  today: IsoDate,
  calendar: ReportCalendar = usualCalendar
): readonly Expected[] {
  const { periodStart } = project;
  if (periodStart === null) return [];
  const first = yearOf(periodStart);
  const years = Array.from({ length: Math.max(0, yearOf(today) - first + 1) }, (_, index) => first + index);
  const { startUpDue } = calendar;
  const start = startUpDue ? [{ kind: 'startUp', year: yearOf(startUpDue), due: startUpDue } as const] : [];
  const isWritten = ({ kind, year }: Expected): boolean =>
    reports.some((report) => report.kind === kind && (kind === 'startUp' || report.year === String(year)));
  return [...start, ...years.flatMap((year) => everyYear(year, calendar).filter((each) => ran(project, each)))]
    .filter((each) => each.due <= addDays(today, ahead) && !isWritten(each))
    .sort((a, b) => (a.due < b.due ? -1 : 1));
}
