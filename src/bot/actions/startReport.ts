import type { Context } from '../../domain/reminders/context';
import { osloDay } from '../../domain/reminders/osloTime';
import { broughtIn } from '../../domain/reports/draft/broughtIn';
import { draftOf } from '../../domain/reports/draft/draftOf';
import { gather } from '../../domain/reports/draft/gather';
import type { Worded } from '../../domain/reports/draft/sentence';
import { isOut } from '../../domain/reports/begun';
import { stepChange } from '../../domain/reports/flow';
import type { ReportName } from '../../domain/reports/flow';
import type { Link } from '../../domain/schema/kinds';
import { blank } from '../../domain/schema/record';
import type { AnyRecord, RecordOf } from '../../domain/schema/record';
import { followUpReport } from '../../domain/templates/followUpReport';
import type { milestone } from '../../domain/templates/milestone';
import { worded } from '../../locales/reportDraft/sentenceText';
import { reportOn } from '../../locales/startReport';
import { milestoneOf, reportIn } from '../cards/facts';
import { draftLines } from '../cards/parts/draft';
import { onMilestone } from '../cards/parts/reports';
import { begunReport } from './begunReport';
import type { Case, Deed, Done } from './deed';
import { keyFrom } from './deed';
import { expectedIn, startExpected } from './startExpected';
import { storeChange } from './store';

type Report = RecordOf<typeof followUpReport>;

/** The report that is ordered, and is to be begun; null where nobody has made one yet. */
const orderedIn = ({ context, heard }: Case): ReturnType<typeof reportIn> => {
  const found = reportIn(context, heard.about);
  return found?.record.status === 'ordered' ? found : null;
};

/** The report, which somebody may have ordered; and the goals that it answers for. */
export const startedIn: Deed['writes'] = (given) => {
  const { context, heard } = given;
  const wanted = orderedIn(given);
  const expected = wanted?.name ?? expectedTemplate(given);
  if (expected && expected !== 'followUpReport') return expectedIn(given, expected, wanted?.record ?? null);
  const row = wanted ? null : milestoneOf(context, heard.about);
  const open = wanted?.record ?? (row && reportsOn(context, row).open);
  return [{ template: 'followUpReport', id: open?.id ?? null }];
};

/** Of a report that the calendar asks for: which it is. A follow-up report is told by its milestone. */
function expectedTemplate({ heard: { about } }: Case): Exclude<ReportName, 'followUpReport'> | null {
  const [, template] = about.recordKey.split('/');
  return template === 'statusReport' || template === 'programmeReport' ? template : null;
}

/** What the records tell that is not in the report, in the words of whoever begins it. */
async function newsFor({ connection, context, speaking }: Case, report: Report): Promise<readonly Worded[]> {
  if (!report.milestone) return [];
  const gathered = await gather(connection.repository, context.project, report.milestone.id, osloDay);
  return worded(draftOf(report, gathered), speaking.words.later.reportDraft, speaking.words);
}

/** The newest report on the milestone, and one that is still to be written on. */
function reportsOn(context: Context, row: Pick<RecordOf<typeof milestone>, 'id'>) {
  const all = onMilestone(context, row);
  const open = all.find(({ status }) => !isOut({ template: 'followUpReport', status: String(status) }));
  return { open, last: Math.max(0, ...all.map((report) => report.id)) };
}

/** A report on a milestone, with what the records tell; where somebody has begun one, that is it. */
async function startFollowUp(given: Case, row: RecordOf<typeof milestone>): Promise<Done> {
  const { context, speaking, connection, person } = given;
  const { receipts } = speaking.words.bot;
  const { open, last } = reportsOn(context, row);
  if (open?.status === 'ordered') return beginOrdered(given, open);
  if (open) return begunReport(given, 'followUpReport', open.id, [receipts.exists]);
  const about = {
    project: row.project as Link,
    projectKey: row.projectKey,
    // Whoever begins it and however often, the next report on this milestone is one.
    rowKey: keyFrom('followUpReport', row.projectKey, row.rowKey || row.id, last),
    ...reportOn(speaking.words.messages.app, row),
    authors: [person],
    reportDate: speaking.today
  };
  const empty = blank(followUpReport, about) as unknown as Report;
  const news = await newsFor(given, empty);
  const made = await connection.repository.create(followUpReport, { ...about, ...broughtIn(empty, news) });
  const stored = { template: 'followUpReport', record: made as unknown as AnyRecord } as const;
  return { ...begunReport(given, 'followUpReport', made.id, draftLines(speaking, news)), stored };
}

/** A report that somebody has ordered begins as any other: with what the records tell. */
async function beginOrdered(given: Case, report: Report): Promise<Done> {
  const { speaking, connection, person } = given;
  const news = await newsFor(given, report);
  const change = {
    ...stepChange('followUpReport', 'begin', { me: person, today: speaking.today, said: '' }),
    authors: [person],
    reportDate: speaking.today,
    ...broughtIn(report, news)
  };
  const record = await storeChange(connection.repository, 'followUpReport', report as unknown as AnyRecord, change);
  return {
    ...begunReport(given, 'followUpReport', report.id, draftLines(speaking, news)),
    stored: { template: 'followUpReport', record }
  };
}

/** Begins a report of any kind with what the records tell. Begun already, by anybody, it is that one. */
export async function start(given: Case): Promise<Done> {
  const { context, heard } = given;
  const ordered = orderedIn(given);
  if (ordered?.name === 'followUpReport') return beginOrdered(given, ordered.record as unknown as Report);
  const expected = ordered?.name ?? expectedTemplate(given);
  if (expected) return startExpected(given, expected as Exclude<ReportName, 'followUpReport'>, ordered?.record ?? null);
  const row = milestoneOf(context, heard.about) as RecordOf<typeof milestone> | null;
  return row ? startFollowUp(given, row) : { kind: 'stale' };
}
