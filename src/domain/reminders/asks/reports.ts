import { isLate } from '../../planning/lateness';
import { unansweredSince } from '../../planning/asking';
import { lastMove } from '../../planning/moves';
import { expectedReports } from '../../reports/calendar';
import type { Expected } from '../../reports/calendar';
import { addDays } from '../../schema/dates';
import type { RecordOf } from '../../schema/record';
import { followUpReport } from '../../templates/followUpReport';
import { milestone } from '../../templates/milestone';
import { programmeReport } from '../../templates/programmeReport';
import { reportingLine } from '../../templates/reportingLine';
import { statusReport } from '../../templates/statusReport';
import { firstOf, keyOf, ownersOf, recordsOf, some, usualAsk } from '../context';
import type { Context } from '../context';
import type { Ask, ReportReason } from '../reminder';

type Milestone = RecordOf<typeof milestone>;

/** What the programme's calendar and the lines of reporting ask for, and nobody has begun. */
export const expectedOf = ({ project, programme, rows, settings, calendar: { today } }: Context): readonly Expected[] =>
  expectedReports(
    {
      project,
      calendar: programme,
      lines: recordsOf(rows, reportingLine),
      statuses: recordsOf(rows, statusReport),
      programmes: recordsOf(rows, programmeReport)
    },
    today,
    settings.reportLeadDays
  );

const writing = (context: Context): Pick<Ask, 'holders' | 'owners'> & ReturnType<typeof usualAsk> => ({
  ...usualAsk(context),
  holders: firstOf(some(context.projectLeader), ownersOf(context)),
  owners: ownersOf(context)
});

/** By their rhythm, on the day they are ordered to, and before 1 February. */
const byCalendar = (context: Context): readonly Ask[] =>
  expectedOf(context).map(({ template, kind, year, due }) => ({
    ...writing(context),
    kind: 'writeReport',
    reason: 'calendar',
    template,
    recordId: null,
    recordKey: [context.project.key, template, kind].join('/'),
    title: context.project.name,
    on: due,
    lead: 'reportLeadDays',
    reportKind: kind,
    year
  }));

/** Is there a report on this milestone that was begun on that day or later, or that is still to be finished? */
function isReported(context: Context, { id }: Milestone, on: string): boolean {
  const { dayOf } = context.calendar;
  return recordsOf(context.rows, followUpReport).some((report) => {
    const isOpen = report.status === 'draft' || report.status === 'ordered' || report.status === 'returned';
    return report.milestone?.id === id && (isOpen || dayOf(report.created.at) >= on);
  });
}

/** Since when, and why, there is reason to write of a milestone. */
function reasonFor(each: Milestone, { calendar }: Context): readonly [ReportReason, string] | null {
  const { today } = calendar;
  if (each.status === 'reached') return each.reachedOn === null ? null : ['reached', each.reachedOn];
  if (each.status === 'dropped') return null;
  // While it is not known whether it was missed, that is what is asked.
  const due = each.deadline?.date ?? today;
  if (isLate(each, today)) return unansweredSince(each, calendar) === null ? ['missed', addDays(due, 1)] : null;
  const movedOn = lastMove(each)?.on ?? null;
  return movedOn === null ? null : ['moved', movedOn];
}

/** A follow-up report is offered when a milestone is reached; it is asked for when one is missed or moved. */
function ofMilestone(context: Context, each: Milestone): readonly Ask[] {
  const [reason, on] = reasonFor(each, context) ?? [];
  // What happened before the follow-up began is nobody's to report on now; a milestone that is still late is.
  const isOld = on !== undefined && on < (context.project.followUpFrom ?? '') && reason !== 'missed';
  if (reason === undefined || on === undefined || isOld || isReported(context, each, on)) return [];
  const isOffer = reason === 'reached';
  return [
    {
      ...writing(context),
      kind: isOffer ? 'offerReport' : 'writeReport',
      reason,
      template: 'followUpReport',
      recordId: null,
      recordKey: keyOf(each),
      title: `${each.number} ${each.name}`.trim(),
      on,
      holders: firstOf(some(each.responsible), some(context.projectLeader)),
      repeats: !isOffer,
      ...(isOffer ? { leaders: [], owners: [] } : {})
    }
  ];
}

/** What is to be asked of reports that are not begun. */
export const reportAsks = (context: Context): readonly Ask[] => [
  ...byCalendar(context),
  ...recordsOf(context.rows, milestone).flatMap((each) => ofMilestone(context, each))
];
