import type { Context } from '../../domain/reminders/context';
import { expectedOf } from '../../domain/reminders/asks/reports';
import { recordsOf } from '../../domain/reminders/context';
import { sinceLastStatus } from '../../domain/reminders/gatherings';
import { isOut } from '../../domain/reports/begun';
import { factsFor } from '../../domain/reports/facts';
import { stepChange } from '../../domain/reports/flow';
import type { ReportName } from '../../domain/reports/flow';
import { periodBegun } from '../../domain/reports/period';
import { flowTemplates } from '../../domain/reports/flowReport';
import { answersGoals, goalsToAnswer } from '../../domain/reports/goals';
import { isIsoDate } from '../../domain/schema/dates';
import type { IsoDate } from '../../domain/schema/dates';
import type { AnyDraft, AnyRecord } from '../../domain/schema/record';
import { longestText } from '../../domain/schema/validate';
import { goal } from '../../domain/templates/goal';
import { goalResult } from '../../domain/templates/goalResult';
import { dayWords } from '../../locales/dayWords';
import { programmeFacts, statusFacts } from '../../locales/factTexts';
import { expectedName } from '../../locales/reportNames';
import { ofSort } from '../cards/parts/reports';
import { begunReport } from './begunReport';
import type { Case, Done, Written } from './deed';
import { keyFrom } from './deed';
import { storeChange } from './store';

type Name = Exclude<ReportName, 'followUpReport'>;

/** The facts of a status report since its period began, or of a report to the programme so far; as text, in the person's words. */
export function factsOf(
  { speaking, context }: Pick<Case, 'speaking' | 'context'>,
  template: Name,
  from: IsoDate | null
) {
  const { words, today } = speaking;
  const facts = factsFor(context.rows, { from, to: today });
  const { reports } = words.later;
  return template === 'statusReport'
    ? statusFacts(words, reports, facts, today)
    : programmeFacts(words, reports, facts, today);
}

/** What a status report begins with: its period, since the last one, and what the records tell of it. */
export function statusBegun(given: Pick<Case, 'speaking' | 'context' | 'person'>, recipient: string): AnyDraft {
  const { speaking, context, person } = given;
  const { words, today } = speaking;
  const { status, to } = words.messages.now.reports;
  const since = sinceLastStatus(context, recipient);
  const from = since <= today ? since : today;
  const receiver = (to as Readonly<Record<string, string>>)[recipient] ?? recipient;
  return {
    name: status(receiver, dayWords(words, today)).slice(0, longestText),
    recipient,
    periodStart: from,
    periodEnd: today,
    preparedBy: [person],
    ...factsOf(given, 'statusReport', from)
  };
}

/** The day that the calendar asks for it on: what is asked for in the chat says none. */
function dueOf({ heard, context, speaking }: Case, template: Name, kind: string, year: string): IsoDate | null {
  const expected = expectedOf(context).filter(
    (each) => each.template === template && each.kind === kind && each.year === year
  );
  const { on } = heard.about;
  const isSaid = on !== speaking.today && isIsoDate(on);
  return isSaid || expected.some(({ due }) => due === on) ? on : (expected[0]?.due ?? null);
}

function programmeBegun(given: Case, kind: string, year: string): AnyDraft {
  const { speaking, person } = given;
  const about = { template: 'programmeReport', kind, year } as const;
  return {
    name: expectedName(speaking.words.messages.now.reports, about).slice(0, longestText),
    kind,
    year,
    due: dueOf(given, 'programmeReport', kind, year),
    preparedBy: [person],
    ...factsOf(given, 'programmeReport', null)
  };
}

/** The plan's goals that a report answers for, those that are not there yet. */
async function addGoals({ context, connection }: Case, report: AnyRecord): Promise<void> {
  if (!answersGoals(report.kind)) return;
  const results = recordsOf(context.rows, goalResult);
  const own = results.filter((result) => result.report?.id === report.id);
  const { id, name, key } = context.project;
  const drafts = goalsToAnswer(recordsOf(context.rows, goal), results, own).map((each) => ({
    project: { id, title: name },
    projectKey: key,
    ...each,
    report: { id: report.id, title: String(report.name) },
    rowKey: keyFrom('goalResult', String(report.rowKey), each.goal.id)
  }));
  const attempts = drafts.length === 0 ? [] : await connection.repository.createAll(goalResult, drafts);
  const failed = attempts.find((attempt) => 'failure' in attempt);
  if (failed && 'failure' in failed) throw failed.failure;
}

/** What is ordered, as it is when somebody begins it; of what is begun, the facts of today. */
export function taken(given: Pick<Case, 'speaking' | 'context' | 'person'>, template: Name, report: AnyRecord) {
  const { speaking, context, person } = given;
  // Whoever orders a status report does not say since when.
  const since = template === 'statusReport' ? sinceLastStatus(context, String(report.recipient)) : null;
  const from = (report.periodStart as IsoDate | null | undefined) ?? since;
  const begun = stepChange(template, 'begin', { me: person, today: speaking.today, said: '' });
  return {
    ...factsOf(given, template, from),
    ...(template === 'statusReport' ? { periodStart: from } : {}),
    ...(report.status === 'ordered' ? { ...periodBegun(report as object, speaking.today), ...begun } : {})
  };
}

/** Those of the same sort: one that is still to be written on, and the newest of all. */
function others(context: Context, template: Name, kind: string, year: string) {
  const all = ofSort(context, template, kind, year);
  const unsent = all.filter(({ status }) => !isOut({ template, status: String(status) }));
  // Where one is begun already, another that is ordered is not begun beside it.
  const open = unsent.find(({ status }) => status !== 'ordered') ?? unsent[0];
  return { open, last: Math.max(0, ...all.map(({ id }) => id)) };
}

/** Which it is: a kind and a year, and whether somebody has ordered or begun it. */
function standing({ heard, context }: Pick<Case, 'heard' | 'context'>, template: Name, wanted: AnyRecord | null) {
  const { reportKind = '', year = '' } = heard.about;
  const kind = wanted ? String(wanted.recipient ?? wanted.kind) : reportKind;
  const { open, last } = others(context, template, kind, year);
  const ordered = wanted ?? (open?.status === 'ordered' ? open : null);
  return { kind, year, open, last, ordered };
}

/** What beginning it writes: itself, and the goals that it answers for. */
export function expectedIn(given: Case, template: Name, wanted: AnyRecord | null): readonly Written[] {
  const { kind, open, ordered } = standing(given, template, wanted);
  const report: Written = { template, id: (ordered ?? open)?.id ?? null };
  const hasGoals = template === 'programmeReport' && answersGoals(kind);
  return hasGoals ? [report, { template: 'goalResult', id: null }] : [report];
}

/** Begins a status report or a report to the programme, with its facts; one that somebody has begun already is that. */
export async function startExpected(given: Case, template: Name, wanted: AnyRecord | null): Promise<Done> {
  const { context, speaking, connection, person } = given;
  const { receipts } = speaking.words.bot;
  const { kind, year, open, last, ordered } = standing(given, template, wanted);
  if (open && !ordered) return begunReport(given, template, open.id, [receipts.exists]);
  const { id, name, key } = context.project;
  const record = ordered
    ? await storeChange(connection.repository, template, ordered, {
        ...taken(given, template, ordered),
        preparedBy: [person]
      })
    : ((await connection.repository.create(flowTemplates[template], {
        project: { id, title: name },
        projectKey: key,
        rowKey: keyFrom(template, key, kind, year, last),
        ...(template === 'statusReport'
          ? { ...statusBegun(given, kind), due: dueOf(given, template, kind, year) }
          : programmeBegun(given, kind, year))
      } as never)) as unknown as AnyRecord);
  if (template === 'programmeReport') await addGoals(given, record);
  return { ...begunReport(given, template, record.id, [receipts.facts]), stored: { template, record } };
}
