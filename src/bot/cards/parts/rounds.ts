import { markOf } from '../../../domain/planning/markOf';
import type { ProgrammeLine, ProgrammeRound } from '../../../domain/reminders/gatherings';
import { channelPost } from '../../../domain/reminders/posts';
import type { Reminder } from '../../../domain/reminders/reminder';
import type { RecordOf } from '../../../domain/schema/record';
import type { milestone } from '../../../domain/templates/milestone';
import { dayWords } from '../../../locales/dayWords';
import type { About } from '../about';
import type { Facts } from '../facts';
import { listOf } from '../list';
import type { Part } from '../part';
import { into } from '../places';
import type { Speaking } from '../speaking';

const mostLines = 8;

/** What waits, by name: the cards for each have come, or come with the day. */
export const needLine = ({ words }: Speaking, { kind, title }: Reminder): string =>
  words.bot.titled(words.bot.kinds[kind], title);

function lineOf({ words }: Speaking, { context, standing, waits }: ProgrammeLine): string {
  const { programme } = words.bot;
  const { name } = context.project;
  return standing === 'waiting' ? programme.waiting(name, waits.length) : programme.missing(name);
}

/** One message to a programme leader for all projects of the site. */
export function programmePart(speaking: Speaking, { lines, counts }: ProgrammeRound): Part {
  const { bot } = speaking.words;
  const others = lines.filter(({ standing }) => standing !== 'fine');
  return {
    title: bot.programme.counts(counts.all, counts.fine, counts.waiting, counts.reportMissing),
    lines: [
      listOf(
        speaking,
        others.map((line) => lineOf(speaking, line)),
        mostLines
      )
    ],
    links:
      others.length === 0
        ? []
        : [
            {
              title: bot.programme.see(others.length),
              url: speaking.link({ site: speaking.site, path: ['programmes'] })
            },
            ...others.slice(0, 4).map(({ context: { project } }) => ({
              title: project.name,
              url: into(speaking, project.key, ['now'])
            }))
          ]
  };
}

const dayLine = ({ words }: Speaking, row: RecordOf<typeof milestone>, day: string | null): string => {
  const mark = row.number.trim();
  const name = mark === '' ? markOf(row) : row.name;
  return `• ${words.bot.post.line(mark, name, dayWords(words, day))}`;
};

/** What the channel is told: what was reached and what is next, and never who is late. */
export function postPart({ speaking, context }: Facts, { on }: About): Part {
  const { post, openPlan } = speaking.words.bot;
  const { reached = [], next = [] } = channelPost(context, on) ?? {};
  const told = (title: string, all: readonly string[]): readonly string[] =>
    all.length === 0 ? [] : [[title, ...all].join('\n')];
  return {
    title: post.title(context.project.name),
    lines: [
      ...told(
        post.reached,
        reached.map((row) => dayLine(speaking, row, row.reachedOn))
      ),
      ...told(
        post.next,
        next.map((row) => dayLine(speaking, row, row.deadline?.date ?? null))
      )
    ],
    links: [{ title: openPlan, url: into(speaking, context.project.key, ['plan']) }]
  };
}
