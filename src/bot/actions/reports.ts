import { fridayRound } from '../../domain/reminders/gatherings';
import { recordsOf } from '../../domain/reminders/context';
import { settledAs, stepChange, stepsFor } from '../../domain/reports/flow';
import type { ReportName } from '../../domain/reports/flow';
import { may } from '../../domain/access';
import type { AnyRecord, RecordOf } from '../../domain/schema/record';
import { longestText } from '../../domain/schema/validate';
import { followUpReport } from '../../domain/templates/followUpReport';
import type { milestone } from '../../domain/templates/milestone';
import { statusReport } from '../../domain/templates/statusReport';
import { dayWords } from '../../locales/dayWords';
import { statusFacts } from '../../locales/factTexts';
import { problemWords } from '../../locales/failureWords';
import { reportOn } from '../../locales/startReport';
import { milestoneOf, reportIn } from '../cards/facts';
import { into, pathOf } from '../cards/places';
import type { Case, Deed, Done } from './deed';
import { keyFor, typedText } from './deed';
import { storeChange } from './store';

const nameOf = ({ context, heard }: Case): ReportName => reportIn(context, heard.about)?.name ?? 'followUpReport';

const linkTo = (
  { speaking, context }: Case,
  name: ReportName,
  id: number
): NonNullable<Extract<Done, { kind: 'done' }>['links']> => [
  { title: speaking.words.bot.open, url: into(speaking, context.project.key, pathOf(name, id)) }
];

/** Takes note of a report, or sends it back with a reason. */
async function step(given: Case, which: 'take' | 'returnIt'): Promise<Done> {
  const { record, roles, speaking, connection, person } = given;
  const name = nameOf(given);
  const said = typedText(given, 'text');
  if (!stepsFor(record.status, (act) => may(roles, act)).includes(which)) return { kind: 'stale' };
  if (which === 'returnIt' && said === '')
    return { kind: 'wrong', wrong: [problemWords(speaking.words, { code: 'required' })] };
  const change = stepChange(name, which, { me: person, today: speaking.today, said });
  const stored = await storeChange(connection.repository, name, record, change);
  const { receipts } = speaking.words.bot;
  const receipt =
    which === 'returnIt' ? receipts.returned : settledAs[name] === 'accepted' ? receipts.accepted : receipts.noted;
  return {
    kind: 'done',
    receipt: [receipt],
    stored: { template: name, record: stored },
    links: linkTo(given, name, record.id)
  };
}

const handing = (which: 'take' | 'returnIt'): Deed => ({
  act: 'takeNoteOfReport',
  writes: (given) => ({ template: nameOf(given), id: given.record.id }),
  run: (given) => step(given, which)
});

/** Begins a follow-up report with what has been answered; where somebody has begun one, that is it. */
async function start(given: Case): Promise<Done> {
  const { context, heard, speaking, connection, person } = given;
  const row = milestoneOf(context, heard.about) as RecordOf<typeof milestone> | null;
  if (!row) return { kind: 'stale' };
  const { receipts } = speaking.words.bot;
  const isOpen = (report: RecordOf<typeof followUpReport>): boolean =>
    report.milestone.id === row.id &&
    (report.status === 'draft' || report.status === 'ordered' || report.status === 'returned');
  const begun = recordsOf(context.rows, followUpReport).find(isOpen);
  if (begun) return { kind: 'done', receipt: [receipts.exists], links: linkTo(given, 'followUpReport', begun.id) };
  const made = await connection.repository.create(followUpReport, {
    project: row.project,
    projectKey: row.projectKey,
    rowKey: keyFor(given, heard.about.reason ?? '', heard.about.on),
    ...reportOn(speaking.words.messages.app, row),
    situation: row.statusReason,
    cause: row.cause,
    changes: row.changes,
    consequences: row.consequences,
    authors: [person],
    reportDate: speaking.today
  });
  return {
    kind: 'done',
    receipt: [receipts.started],
    stored: { template: 'followUpReport', record: made as unknown as AnyRecord },
    links: linkTo(given, 'followUpReport', made.id)
  };
}

/** The three boxes of «Fredagsrunden» go into the status report that is begun; where there is none, one begins with its facts. */
async function friday(given: Case): Promise<Done> {
  const { context, speaking, connection, person } = given;
  const { words, today } = speaking;
  const { draft, from, facts } = fridayRound(context);
  const written = {
    summary: typedText(given, 'summary'),
    deviations: typedText(given, 'deviations'),
    decisionsComment: typedText(given, 'decisions')
  };
  if (draft) {
    const stored = await storeChange(connection.repository, 'statusReport', draft as unknown as AnyRecord, written);
    return saved(given, stored);
  }
  const { status, to } = words.messages.now.reports;
  const made = await connection.repository.create(statusReport, {
    project: { id: context.project.id, title: context.project.name },
    projectKey: context.project.key,
    rowKey: keyFor(given, from),
    name: status(to.programmeLeader, dayWords(words, today)).slice(0, longestText),
    recipient: 'programmeLeader',
    periodStart: from <= today ? from : today,
    periodEnd: today,
    preparedBy: [person],
    ...statusFacts(words, words.later.reports, facts, today),
    ...written
  });
  return saved(given, made as unknown as AnyRecord);
}

const saved = (given: Case, record: AnyRecord): Done => ({
  kind: 'done',
  receipt: [given.speaking.words.bot.receipts.friday],
  stored: { template: 'statusReport', record },
  links: linkTo(given, 'statusReport', record.id)
});

export const reportDeeds = {
  note: handing('take'),
  return: handing('returnIt'),
  start: { act: 'writeReport', writes: () => ({ template: 'followUpReport', id: null }), run: start },
  friday: {
    act: 'writeReport',
    writes: ({ context }) => ({ template: 'statusReport', id: fridayRound(context).draft?.id ?? null }),
    run: friday
  }
} as const satisfies Readonly<Record<string, Deed>>;
