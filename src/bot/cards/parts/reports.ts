import { recordsOf } from '../../../domain/reminders/context';
import type { Context } from '../../../domain/reminders/context';
import type { ReportName } from '../../../domain/reports/flow';
import { isOut } from '../../../domain/reports/begun';
import type { AnyRecord, RecordOf } from '../../../domain/schema/record';
import { followUpReport } from '../../../domain/templates/followUpReport';
import type { milestone } from '../../../domain/templates/milestone';
import { isTold } from '../../../domain/reminders/reminder';
import { dayWords } from '../../../locales/dayWords';
import { expectedName } from '../../../locales/reportNames';
import type { About } from '../about';
import type { Facts } from '../facts';
import { milestoneOf, reportIn } from '../facts';
import type { Part } from '../part';
import { into, pathOf, pathToBegin } from '../places';
import { contextLines, stateOf } from './common';
import { milestoneTitle } from './milestones';

interface Report {
  readonly id: number;
  readonly name: string;
  readonly status: unknown;
  readonly takenBy: { readonly name: string } | null;
  readonly takenOn: string | null;
}

/** The reports on a milestone. */
export const onMilestone = ({ rows }: Context, { id }: Pick<RecordOf<typeof milestone>, 'id'>) =>
  recordsOf(rows, followUpReport).filter((report) => report.milestone?.id === id);

/** The reports of the same sort: of a status report to whom it is, of others the kind and the year. */
export const ofSort = ({ rows }: Context, template: ReportName, kind: string, year: string): readonly AnyRecord[] =>
  (rows[template] ?? []).filter((row) =>
    template === 'statusReport' ? row.recipient === kind : row.kind === kind && row.year === year
  );

/** Which was the last that is sent: a button from before it begins no new one. */
const lastOut = (
  template: ReportName,
  reports: readonly { readonly id: number; readonly status?: unknown }[]
): string => {
  const out = reports.filter(({ status }) => isOut({ template, status: String(status) }));
  return String(Math.max(0, ...out.map(({ id }) => id)));
};

/** A follow-up report that nobody has begun: offered when a milestone is reached, asked for when it is late or moved. */
function followUp(facts: Facts, about: About): Part | null {
  const row = milestoneOf(facts.context, about) as RecordOf<typeof milestone> | null;
  if (!row) return null;
  const { speaking, context } = facts;
  const { bot } = speaking.words;
  const path = pathToBegin('followUpReport', about, row.id);
  return {
    title: bot.titled(bot.kinds.writeReport, milestoneTitle(facts, row)),
    sentence: row.name,
    lines: [about.kind === 'offerReport' ? bot.told.offerReport : bot.told.reasons[about.reason ?? 'missed']],
    small: contextLines(facts, about),
    forms: [{ verb: 'start', isMain: true }],
    links: [{ title: bot.open, url: into(speaking, context.project.key, path) }],
    was: lastOut('followUpReport', onMilestone(context, row))
  };
}

/** A report that is expected by the calendar, and not begun. */
function expected(facts: Facts, about: About): Part | null {
  const { speaking, context } = facts;
  const { bot, messages } = speaking.words;
  const template: ReportName = about.recordKey.includes('/statusReport/') ? 'statusReport' : 'programmeReport';
  const { reportKind = '', year = '' } = about;
  if (reportKind === '') return null;
  return {
    title: expectedName(messages.now.reports, { template, kind: reportKind, year }),
    lines: [bot.told.reasons.calendar],
    small: contextLines(facts, about, bot.due(dayWords(speaking.words, about.on))),
    forms: [{ verb: 'start', isMain: true }],
    links: [{ title: bot.open, url: into(speaking, context.project.key, pathToBegin(template, about)) }],
    was: lastOut(template, ofSort(context, template, reportKind, year))
  };
}

/** A report that is to be written, or finished. */
function begun(facts: Facts, about: About): Part | null {
  const found = reportIn(facts.context, about);
  if (!found) return null;
  const { speaking, context } = facts;
  const { bot } = speaking.words;
  const row = found.record as unknown as Report;
  return {
    title: bot.titled(bot.kinds.finishReport, row.name),
    lines: [bot.told.reasons[about.reason ?? 'begun']],
    small: contextLines(facts, about, bot.due(dayWords(speaking.words, about.on))),
    // What is ordered begins here; what is begun is written where there is room.
    ...(row.status === 'ordered' ? { forms: [{ verb: 'start', isMain: true }] as const } : {}),
    links: [{ title: bot.open, url: into(speaking, context.project.key, pathOf(found.name, row.id)) }]
  };
}

export function writePart(facts: Facts, about: About): Part | null {
  if (about.recordId !== null) return begun(facts, about);
  return about.reason === 'calendar' ? expected(facts, about) : followUp(facts, about);
}

/** «Ta til orientering», or send it back. */
export function notePart(facts: Facts, about: About): Part | null {
  const found = reportIn(facts.context, about);
  if (!found) return null;
  const { speaking, context } = facts;
  const { bot } = speaking.words;
  const row = found.record as unknown as Report;
  const isSent = row.status === 'sent';
  const taken = row.takenBy
    ? bot.since.answered(row.takenBy.name, bot.answers.note, dayWords(speaking.words, row.takenOn))
    : '';
  const asks = [{ name: 'text', label: bot.optional(bot.asks.remark), kind: 'text' }] as const;
  const back = [{ name: 'text', label: bot.asks.whyReturn, kind: 'text', required: true }] as const;
  return {
    title: bot.titled(bot.kinds.takeNote, row.name),
    lines: [isSent ? (isTold(about.stage) ? '' : bot.told.takeNote) : taken || bot.since.nothing],
    small: contextLines(facts, isSent ? about : { ...about, stage: 'onDay' }),
    ...(isSent && !isTold(about.stage)
      ? {
          forms: [
            { verb: 'note', isMain: true, asks },
            { verb: 'return', asks: back }
          ] as const
        }
      : {}),
    links: [{ title: bot.openReport, url: into(speaking, context.project.key, pathOf(found.name, row.id)) }],
    was: stateOf(found.record)
  };
}
