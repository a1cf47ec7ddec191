import { dueOn, isLate } from '../planning/lateness';
import { comparePlanned } from '../planning/planTree';
import { compareDates } from '../schema/dates';
import type { IsoDate } from '../schema/dates';
import type { Link, OutsideWord, Person } from '../schema/kinds';
import type { RecordOf } from '../schema/record';
import type { milestone } from '../templates/milestone';
import { begunReports, receiversOf, writersOf } from './begun';
import type { BegunReport, BegunRows, ReportPeople } from './begun';
import type { Expected } from './calendar';
import type { ReportName } from './flow';

/** Må skrives, bestilt, til orientering, ferdige. */
export type ReportGroup = 'write' | 'ordered' | 'sent' | 'done';
export const reportGroups: readonly ReportGroup[] = ['write', 'ordered', 'sent', 'done'];

/** A report in the list of all of them; without an id it is one that nobody has begun. */
export interface ReportLine {
  readonly group: ReportGroup;
  readonly template: ReportName;
  /** Which kind of that template: of a report to the programme its kind, of a status report to whom it is. */
  readonly kind: string;
  readonly id: number | null;
  readonly name: string;
  readonly milestone: Link | null;
  readonly due: IsoDate | null;
  readonly with: readonly Person[];
  readonly year: string;
  /** Its state as the template says it; null where nobody has begun it. */
  readonly status: string | OutsideWord | null;
  /** When it was taken note of or accepted. */
  readonly settledOn: IsoDate | null;
}

export interface ReportRows extends BegunRows {
  readonly milestones: readonly RecordOf<typeof milestone>[];
  /** What the programme's calendar and the lines of reporting ask for, and nobody has begun. */
  readonly expected: readonly Expected[];
}

const groups: Readonly<Record<string, ReportGroup>> = {
  ordered: 'ordered',
  draft: 'write',
  returned: 'write',
  sent: 'sent',
  noted: 'done',
  accepted: 'done'
};

/** A word that somebody has put into the list by hand does not make a report finished. */
const groupOf = (status: unknown): ReportGroup => (typeof status === 'string' ? (groups[status] ?? 'write') : 'write');

/** Who has it: whoever is to write it, or whoever it was sent to; nobody when it is finished. */
function holders(group: ReportGroup, report: BegunReport, people: ReportPeople): readonly Person[] {
  if (group === 'done') return [];
  return group === 'sent' ? receiversOf(report, people) : writersOf(report.writers, people);
}

/** Milestones that are reached or late, and that nobody has begun a report on. */
function unreported({ milestones, followUps }: ReportRows, today: IsoDate): readonly RecordOf<typeof milestone>[] {
  const has = new Set(followUps.map((report) => report.milestone?.id));
  return milestones
    .filter((each) => !has.has(each.id) && (each.status === 'reached' || isLate(each, today)))
    .sort(comparePlanned);
}

const begun = (rows: ReportRows, people: ReportPeople): readonly ReportLine[] =>
  begunReports(rows).map((report) => {
    const { id, template, kind, name, status, milestone: about, due, year, takenOn } = report;
    const group = groupOf(status);
    const own = { id, template, kind, name, status, milestone: about, due, year, settledOn: takenOn };
    return { ...own, group, with: holders(group, report, people) };
  });

const wanted = (rows: ReportRows, people: ReportPeople, today: IsoDate): readonly ReportLine[] => {
  const waits = { group: 'write', id: null, name: '', status: null, settledOn: null } as const;
  const common = { ...waits, with: writersOf([], people) } as const;
  return [
    ...rows.expected.map((expected) => ({ ...common, ...expected, milestone: null })),
    ...unreported(rows, today).map((row) => {
      const about = { id: row.id, title: `${row.number} ${row.name}`.trim() };
      return { ...common, template: 'followUpReport', kind: '', year: '', milestone: about, due: dueOn(row) } as const;
    })
  ];
};

/** What is to be done stands by its deadline; what is finished, the newest first. */
const compare = (a: ReportLine, b: ReportLine): number =>
  a.group === 'done'
    ? compareDates(b.settledOn ?? '', a.settledOn ?? '') || (b.id ?? 0) - (a.id ?? 0)
    : compareDates(a.due ?? '9999-12-31', b.due ?? '9999-12-31') || (a.id ?? 0) - (b.id ?? 0);

/** Every report of the project, of whatever kind, and those that should be there and are not; by group. */
export function reportLines(
  rows: ReportRows,
  people: ReportPeople,
  today: IsoDate
): readonly { readonly group: ReportGroup; readonly lines: readonly ReportLine[] }[] {
  const all = [...wanted(rows, people, today), ...begun(rows, people)];
  return reportGroups
    .map((group) => ({ group, lines: all.filter((line) => line.group === group).sort(compare) }))
    .filter(({ lines }) => lines.length > 0);
}
