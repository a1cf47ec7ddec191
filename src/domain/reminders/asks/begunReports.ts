import { isToProgramme, reportHolders } from '../../reports/register';
import type { ReportName } from '../../reports/flow';
import type { IsoDate } from '../../schema/dates';
import type { Person } from '../../schema/kinds';
import type { Stamp } from '../../schema/record';
import { followUpReport } from '../../templates/followUpReport';
import { programmeReport } from '../../templates/programmeReport';
import { statusReport } from '../../templates/statusReport';
import { keyOf, ownersOf, recordsOf, usualAsk } from '../context';
import type { Context } from '../context';
import type { Ask } from '../reminder';

interface Begun {
  readonly id: number;
  readonly rowKey: string;
  readonly name: string;
  readonly status: unknown;
  readonly due: IsoDate | null;
  readonly created: Stamp;
  readonly modified: Stamp;
  readonly orderedOn: IsoDate | null;
  readonly sentOn: IsoDate | null;
  readonly returnedOn: IsoDate | null;
  readonly template: ReportName;
  readonly reportKind: string;
  readonly writers: readonly Person[];
}

/** The reports of a project that are there, of whatever template. */
const begunIn = ({ rows }: Context): readonly Begun[] => [
  ...recordsOf(rows, followUpReport).map((each) => {
    return { ...each, template: 'followUpReport', reportKind: '', writers: each.authors } as const;
  }),
  ...recordsOf(rows, statusReport).map((each) => {
    return { ...each, template: 'statusReport', reportKind: String(each.recipient), writers: each.preparedBy } as const;
  }),
  ...recordsOf(rows, programmeReport).map((each) => {
    return { ...each, template: 'programmeReport', reportKind: String(each.kind), writers: each.preparedBy } as const;
  })
];

type Common = Omit<Ask, 'kind' | 'on'>;

/** Ordered: asked for at once where there is no day, and as any deadline where there is one. */
function ordered(common: Common, report: Begun, day: IsoDate, lead: number): Ask {
  const { due, orderedOn } = report;
  const when = due === null ? { on: orderedOn ?? day } : { on: due, lead };
  return { ...common, kind: 'writeReport', reason: 'ordered', ...when };
}

/** Begun and not sent: by its day where it has one. Without one nobody waits for it, and it is left in peace. */
const draft = (common: Common, { due }: Begun, lead: number): readonly Ask[] =>
  due === null ? [] : [{ ...common, kind: 'finishReport', reason: 'begun', on: due, lead }];

function ask(context: Context, report: Begun): readonly Ask[] {
  const { status, template, reportKind, writers, sentOn, returnedOn } = report;
  const { dayOf } = context.calendar;
  const changed = dayOf(report.modified.at);
  const isSent = status === 'sent';
  const toProgramme = isToProgramme(template, reportKind);
  const common: Common = {
    ...usualAsk(context),
    subject: 'reports',
    template,
    recordId: report.id,
    recordKey: keyOf(report),
    title: report.name,
    reportKind,
    holders: reportHolders(isSent ? 'sent' : 'write', toProgramme, writers, context),
    owners: isSent ? [] : ownersOf(context)
  };
  const lead = context.settings.reportLeadDays;
  if (status === 'ordered') return [ordered(common, report, dayOf(report.created.at), lead)];
  if (status === 'draft') return draft(common, report, lead);
  if (status === 'returned')
    return [{ ...common, kind: 'finishReport', reason: 'returned', on: returnedOn ?? changed }];
  return isSent ? [{ ...common, kind: 'takeNote', on: sentOn ?? changed, leaders: [] }] : [];
}

/** What is to be asked of reports that are there: to write, to finish, to take note of. */
export const begunReportAsks = (context: Context): readonly Ask[] =>
  begunIn(context).flatMap((report) => ask(context, report));
