import type { Context } from '../../domain/reminders/context';
import type { RecordOf } from '../../domain/schema/record';
import type { TemplateName } from '../../domain/templates';
import type { lesson } from '../../domain/templates/lesson';
import type { milestone } from '../../domain/templates/milestone';
import type { Found } from '../turns';
import { cardOfPart } from './part';
import { statusWord } from './parts/common';
import { milestoneTitle } from './parts/milestones';
import { into, pathOf } from './places';
import { statusReply } from './replies';
import type { Speaking } from './speaking';

/** A milestone, a report or a lesson as it is put into a conversation. Nothing in it can be pressed but the way to it. */
export function foundMilestone(speaking: Speaking, context: Context, row: RecordOf<typeof milestone>): Found {
  const { found, in: within, open } = speaking.words.bot;
  const title = milestoneTitle({ speaking, context }, row);
  const small = [
    found.status(statusWord(speaking.words, 'milestone', row as never)),
    ...(row.responsible ? [found.by(row.responsible.name)] : []),
    within(context.project.name)
  ];
  const links = [{ title: open, url: into(speaking, context.project.key, pathOf('milestone', row.id)) }];
  return { title, text: row.name, message: cardOfPart(speaking, { title, sentence: row.name, small, links }) };
}

/** How a project stands, as it is put into a conversation. */
export function foundProject(speaking: Speaking, context: Context): Found {
  const message = statusReply(speaking, context);
  return { title: speaking.words.bot.status.title(context.project.name), text: message.text, message };
}

interface Named {
  readonly id: number;
  readonly name: string;
}

/** The same for a report. */
export function foundReport(speaking: Speaking, context: Context, template: TemplateName, row: Named): Found {
  const { found, in: within, openReport } = speaking.words.bot;
  const small = [found.status(statusWord(speaking.words, template, row as never)), within(context.project.name)];
  const links = [{ title: openReport, url: into(speaking, context.project.key, pathOf(template, row.id)) }];
  return { title: row.name, text: small.join(', '), message: cardOfPart(speaking, { title: row.name, small, links }) };
}

/** The same for a lesson: what others can take with them. */
export function foundLesson(
  speaking: Speaking,
  project: { readonly key: string; readonly name: string },
  row: RecordOf<typeof lesson>
): Found {
  const { open, in: within } = speaking.words.bot;
  const links = [{ title: open, url: into(speaking, project.key, ['lessons', String(row.id)]) }];
  const text = [row.wentLessWell, row.wentWell, row.advice].filter(Boolean).join('\n');
  return {
    title: row.name,
    text,
    message: cardOfPart(speaking, { title: row.name, sentence: text, small: [within(project.name)], links })
  };
}
