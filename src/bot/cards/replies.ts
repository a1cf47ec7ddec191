import { dueOn, isLate, isOpen } from '../../domain/planning/lateness';
import { comparePlanned } from '../../domain/planning/planTree';
import { recordsOf } from '../../domain/reminders/context';
import type { Context } from '../../domain/reminders/context';
import type { Reminder } from '../../domain/reminders/reminder';
import { factsFor } from '../../domain/reports/facts';
import { compareDates } from '../../domain/schema/dates';
import type { RecordOf } from '../../domain/schema/record';
import { milestone } from '../../domain/templates/milestone';
import { dayWords, deadlineWords } from '../../locales/dayWords';
import type { Outgoing } from '../messenger';
import type { About } from './about';
import { listOf } from './list';
import { cardOfPart, cardOfParts } from './part';
import type { Part } from './part';
import { partOf } from './partOf';
import { into } from './places';
import { cut, oneLine } from './plain';
import type { Speaking } from './speaking';

type Milestone = RecordOf<typeof milestone>;

const bullets = (all: readonly string[]): string => all.map((line) => `• ${line}`).join('\n');

const commands = ['mine', 'status', 'plan', 'next', 'report', 'settings', 'pause'] as const;

/** What one can write to the bot; said too where what somebody wrote is not understood. */
export function helpReply(speaking: Speaking, how: 'asked' | 'unknown' = 'asked'): Outgoing {
  const { help, commands: said } = speaking.words.bot;
  const lines = commands.map((name) => help.line(said[name], help.lines[name]));
  const title = how === 'asked' ? help.title : help.unknown;
  return cardOfPart(speaking, { title, lines: [...(how === 'asked' ? [help.about] : []), bullets(lines)] });
}

/** «mine»: what waits for one person, each to be answered where it stands. */
export function mineReply(speaking: Speaking, contexts: readonly Context[], waiting: readonly Reminder[]): Outgoing {
  const { mine } = speaking.words.bot;
  const placed = waiting.flatMap((about) => {
    const context = contexts.find(({ project }) => project.key === about.projectKey);
    const part = context && partOf({ speaking, context }, about);
    return part ? [{ about, part }] : [];
  });
  if (placed.length === 0) return cardOfPart(speaking, { title: mine.none });
  return cardOfParts(speaking, mine.title(placed.length), placed);
}

/** What waits in more sites than there are cards for: how much, and where. */
export function elsewhereReply(
  speaking: Speaking,
  places: readonly {
    readonly speaking: Speaking;
    readonly contexts: readonly Context[];
    readonly waiting: readonly Reminder[];
  }[]
): Outgoing {
  const links = places.flatMap(({ speaking: own, contexts, waiting }) =>
    contexts
      .filter(({ project }) => waiting.some(({ projectKey }) => projectKey === project.key))
      .map(({ project }) => ({ title: project.name, url: into(own, project.key, ['now']) }))
  );
  const count = places.reduce((sum, { waiting }) => sum + waiting.length, 0);
  return cardOfPart(speaking, { title: speaking.words.bot.more(count), links });
}

const mostLines = 12;
const longestName = 90;

/** The name is what is cut where it is long: when is what one looks for. */
function milestoneLine({ words, today }: Speaking, row: Milestone): string {
  const { number, name, deadline, reachedOn } = row;
  const { reachedOn: told, isLate: late } = words.bot.status;
  const day = reachedOn ? told(dayWords(words, reachedOn)) : deadlineWords(words, deadline);
  return [cut(oneLine(`${number} ${name}`), longestName), day, isLate(row, today) ? late : '']
    .filter(Boolean)
    .join(' · ');
}

const listed = (speaking: Speaking, rows: readonly Milestone[]): string =>
  listOf(
    speaking,
    rows.map((row) => milestoneLine(speaking, row)),
    mostLines
  );

/** These lines on the plan, and the way to it. */
function planCard(speaking: Speaking, { project }: Context, title: string, lines: readonly string[]): Outgoing {
  const links = [{ title: speaking.words.bot.openPlan, url: into(speaking, project.key, ['plan']) }];
  return cardOfPart(speaking, { title, lines, links });
}

/** «status»: how one project stands. Asked for by name, so it says what is late, and nobody's name. */
export function statusReply(speaking: Speaking, context: Context): Outgoing {
  const { status } = speaking.words.bot;
  const { today } = speaking;
  const all = recordsOf(context.rows, milestone).filter((row) => row.status !== 'dropped');
  const late = all.filter((row) => isLate(row, today)).length;
  const off = all.filter((row) => row.status === 'offTrack').length;
  const reached = all.filter((row) => row.status === 'reached').length;
  const counts = [
    status.reached(reached, all.length),
    ...(off > 0 ? [status.offTrack(off)] : []),
    ...(late > 0 ? [status.late(late)] : [])
  ].join(' · ');
  const { next } = factsFor(context.rows, { from: null, to: today });
  const coming = next.length === 0 ? '' : `${status.next}\n${listed(speaking, next)}`;
  const lines = all.length === 0 ? [status.none] : [counts, coming];
  return planCard(speaking, context, status.title(context.project.name), lines);
}

/** By their deadlines; those without one last. */
const compareDue = (a: Milestone, b: Milestone): number =>
  compareDates(dueOn(a) ?? '9', dueOn(b) ?? '9') || comparePlanned(a, b);

/** «plan»: the milestones in the plan's order; «next»: those that are still to come, what comes first first. */
export function planReply(speaking: Speaking, context: Context, only: 'all' | 'next'): Outgoing {
  const all = recordsOf(context.rows, milestone)
    .filter((row) => row.status !== 'dropped' && (only === 'all' || isOpen(row)))
    .sort(only === 'all' ? comparePlanned : compareDue);
  const { none } = speaking.words.bot.status;
  return planCard(speaking, context, context.project.name, [all.length === 0 ? none : listed(speaking, all)]);
}

/** «start»: reports that may be meant, each with the button that begins it; and where any is begun. */
export function startReply(speaking: Speaking, context: Context, abouts: readonly About[]): Outgoing {
  const { bot } = speaking.words;
  const url = into(speaking, context.project.key, ['reports', 'new']);
  const placed = abouts.flatMap((about) => {
    const part = partOf({ speaking, context }, about);
    return part ? [{ about, part }] : [];
  });
  const other: Part = { title: context.project.name, links: [{ title: bot.otherReport, url }] };
  return cardOfParts(speaking, placed.length > 0 ? bot.help.whichReport : null, [
    ...placed,
    { about: null, part: other }
  ]);
}

/** Which project is meant? Each leads to itself. */
export function chooseReply(speaking: Speaking, contexts: readonly Context[]): Outgoing {
  const { help } = speaking.words.bot;
  const links = contexts
    .slice(0, 6)
    .map(({ project }) => ({ title: project.name, url: into(speaking, project.key, ['now']) }));
  return cardOfPart(speaking, { title: contexts.length === 0 ? help.noProjects : help.choose, links });
}

/** One sentence, with nothing to press: an answer to what somebody wrote. */
export const sayReply = (speaking: Speaking, sentence: string): Outgoing => cardOfPart(speaking, { title: sentence });
