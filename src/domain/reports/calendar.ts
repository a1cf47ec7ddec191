import { lastReportDue, nextReportDue, programmeReports } from '../planning/reportingCalendar';
import type { ProgrammeReport, ReportingCalendar } from '../planning/reportingCalendar';
import { lastDue, nextDue } from '../planning/reportingDue';
import type { ReportingRhythm } from '../planning/reportingDue';
import { addWorkingDays } from '../planning/workingDays';
import { addDays, yearOf } from '../schema/dates';
import type { IsoDate } from '../schema/dates';
import type { OutsideWord } from '../schema/kinds';

/** A report that is to be written and that nobody has begun: a status report to whom, or a report to the programme. */
export interface Expected {
  readonly template: 'statusReport' | 'programmeReport';
  readonly kind: string;
  /** The year that it is on; none for a status report. */
  readonly year: string;
  readonly due: IsoDate;
}

interface Runs {
  readonly periodStart: IsoDate | null;
  readonly periodEnd: IsoDate | null;
}
interface WrittenProgramme {
  readonly kind: unknown;
  readonly year: string;
}
interface WrittenStatus {
  readonly recipient: unknown;
  readonly due: IsoDate | null;
  readonly periodEnd: IsoDate | null;
}
interface Line extends ReportingRhythm {
  readonly receiver: string | OutsideWord | null;
}

/** It is said so many days before a report is due; earlier where somebody wishes to hear of it earlier. */
const ahead = { programmeReport: 60, statusReport: 14 };

const limitOf = (template: keyof typeof ahead, today: IsoDate, leadDays: number): IsoDate =>
  [addDays(today, ahead[template]), addWorkingDays(today, leadDays)].sort()[1]!;

/** A report that was dated so many days before it was due is that report. */
const early = 3;

/** The annual report is on the year before the one it is due in. */
const yearOn = (kind: ProgrammeReport, due: IsoDate): number => yearOf(due) - (kind === 'annual' ? 1 : 0);

/** Was the project under way in that year? Without a first day nothing can be expected of it. */
const ran = ({ periodStart, periodEnd }: Runs, year: number): boolean =>
  periodStart !== null && yearOf(periodStart) <= year && (periodEnd === null || yearOf(periodEnd) >= year);

/** The days near today: the last that has passed, and the next where it is near enough to be told of. */
const near = (last: IsoDate | null, next: IsoDate | null, limit: IsoDate): readonly IsoDate[] => [
  ...(last === null ? [] : [last]),
  ...(next === null || next > limit ? [] : [next])
];

/** What the programme's calendar asks for; nobody asks a project that is in none. */
export function expectedByProgramme(
  project: Runs,
  calendar: ReportingCalendar | undefined,
  written: readonly WrittenProgramme[],
  today: IsoDate,
  leadDays = 0
): readonly Expected[] {
  if (!calendar) return [];
  const limit = limitOf('programmeReport', today, leadDays);
  const isWritten = (kind: string, year: string): boolean =>
    written.some((report) => report.kind === kind && (kind === 'startUp' || report.year === year));
  return programmeReports.flatMap((kind) =>
    near(lastReportDue(calendar, kind, today), nextReportDue(calendar, kind, today), limit)
      .filter((due) => ran(project, yearOn(kind, due)))
      .map((due) => ({ template: 'programmeReport', kind, year: String(yearOn(kind, due)), due }) as const)
      .filter(({ year }) => !isWritten(kind, year))
  );
}

const recipients: readonly unknown[] = ['programmeLeader', 'steeringGroup', 'ufl'];

/** What the plan's lines of reporting ask for: by their rhythm, or on the day they are ordered to. */
export function expectedByLines(
  lines: readonly Line[],
  written: readonly WrittenStatus[],
  today: IsoDate,
  leadDays = 0
): readonly Expected[] {
  const limit = limitOf('statusReport', today, leadDays);
  const isWritten = (kind: unknown, due: IsoDate): boolean =>
    written.some(
      ({ recipient, ...days }) =>
        recipient === kind && [days.periodEnd, days.due].some((day) => (day ?? '') >= addDays(due, -early))
    );
  return lines
    .filter(({ receiver }) => recipients.includes(receiver))
    .flatMap((line) =>
      near(lastDue(line, today), nextDue(line, today), limit).map((due) => {
        return { template: 'statusReport', kind: String(line.receiver), year: '', due } as const;
      })
    )
    .filter(({ kind, due }) => !isWritten(kind, due));
}

/** What a project has to go by, and what it has written. */
export interface Reported {
  readonly project: Runs & { readonly status: unknown };
  /** The calendar of its programme. */
  readonly calendar: ReportingCalendar | undefined;
  readonly lines: readonly Line[];
  readonly statuses: readonly WrittenStatus[];
  readonly programmes: readonly WrittenProgramme[];
}

/**
 * The reports that are due, or soon will be, and that nobody has begun; by the lines of reporting while the project runs.
 * @param leadDays working days before, where somebody has said how early they are asked for
 */
export function expectedReports(
  { project, calendar, lines, statuses, programmes }: Reported,
  today: IsoDate,
  leadDays = 0
): readonly Expected[] {
  if (project.status === 'closed') return [];
  const byLines = expectedByLines(lines, statuses, today, leadDays);
  return [
    ...expectedByProgramme(project, calendar, programmes, today, leadDays),
    ...byLines.filter(({ due }) => project.periodEnd === null || due <= project.periodEnd)
  ];
}
