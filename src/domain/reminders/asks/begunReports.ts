import { begunReports, receiversOf, writersOf } from '../../reports/begun';
import type { BegunReport } from '../../reports/begun';
import { addDays } from '../../schema/dates';
import type { IsoDate } from '../../schema/dates';
import { followUpReport } from '../../templates/followUpReport';
import { programmeReport } from '../../templates/programmeReport';
import { statusReport } from '../../templates/statusReport';
import { keyOf, ownersOf, recordsOf, usualAsk } from '../context';
import type { Context } from '../context';
import type { Ask } from '../reminder';

/** A report as the whole list has it. */
interface Whole {
  readonly rowKey: string;
  readonly orderedOn: IsoDate | null;
}
type Begun = BegunReport & Whole;

type Common = Omit<Ask, 'kind' | 'on'>;

const lead = 'reportLeadDays' as const;

/** Ordered: asked for at once where there is no day, and as any deadline where there is one. */
function ordered(common: Common, report: Begun, day: IsoDate): Ask {
  const { due, orderedOn } = report;
  const when = due === null ? { on: orderedOn ?? day } : { on: due, lead };
  return { ...common, kind: 'writeReport', reason: 'ordered', ...when };
}

/** Whoever has begun a report when its day had come is left in peace with it for so many days. */
const peace = 7;

/**
 * Begun and not sent: by its day where it has one. Without one nobody waits for it, and it is left in peace; and so is
 * whoever writes on it before its day.
 */
function draft(common: Common, { due }: Begun, begun: IsoDate, changed: IsoDate): readonly Ask[] {
  if (due === null) return [];
  const on = begun < due ? due : addDays(begun, peace);
  return [{ ...common, kind: 'finishReport', reason: 'begun', on, lead, answered: changed < on ? changed : null }];
}

function ask(context: Context, report: Begun): readonly Ask[] {
  const { status, template, kind: reportKind, writers, sentOn, returnedOn } = report;
  const { dayOf } = context.calendar;
  const changed = dayOf(report.modified.at);
  const isSent = status === 'sent';
  const common: Common = {
    ...usualAsk(context),
    template,
    recordId: report.id,
    recordKey: keyOf(report),
    title: report.name,
    reportKind,
    holders: isSent ? receiversOf(report, context) : writersOf(writers, context),
    owners: ownersOf(context)
  };
  if (status === 'ordered') return [ordered(common, report, dayOf(report.created.at))];
  if (status === 'draft') return draft(common, report, dayOf(report.created.at), changed);
  if (status === 'returned')
    return [{ ...common, kind: 'finishReport', reason: 'returned', on: returnedOn ?? changed }];
  return isSent ? [{ ...common, kind: 'takeNote', on: sentOn ?? changed }] : [];
}

/** What is to be asked of reports that are there: to write, to finish, to take note of. */
export const begunReportAsks = (context: Context): readonly Ask[] =>
  begunReports<Whole>({
    followUps: recordsOf(context.rows, followUpReport),
    statuses: recordsOf(context.rows, statusReport),
    programmes: recordsOf(context.rows, programmeReport)
  }).flatMap((report) => ask(context, report));
