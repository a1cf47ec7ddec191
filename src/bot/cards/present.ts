import { programmeRound } from '../../domain/reminders/gatherings';
import type { Context } from '../../domain/reminders/context';
import type { DueMessage, Reminder } from '../../domain/reminders/reminder';
import type { Outgoing } from '../messenger';
import { cardOfParts } from './part';
import type { Placed } from './part';
import { partOf } from './partOf';
import { programmePart } from './parts/rounds';
import type { Speaking } from './speaking';

/** A reminder as a part; where what it is about is gone by now, there is nothing to say. */
function placedFrom(
  speaking: Speaking,
  contexts: readonly Context[],
  message: Pick<DueMessage, 'to'>,
  reminder: Reminder
): readonly Placed[] {
  const { person } = message.to;
  if (reminder.kind === 'programmeRound')
    return person ? [{ about: null, part: programmePart(speaking, programmeRound(contexts, person)) }] : [];
  const context = contexts.find(({ project }) => project.key === reminder.projectKey);
  const part = context ? partOf({ speaking, context }, reminder) : null;
  return part ? [{ about: reminder, part }] : [];
}

/**
 * All that one person or one channel is to hear, as one card and the same in plain text. Null where nothing of it is
 * there any more.
 * @param contexts the projects of the site, from `contextsOf` on the records that the message was derived from
 */
export function present(
  speaking: Speaking,
  contexts: readonly Context[],
  message: Pick<DueMessage, 'to' | 'reminders'>
): Outgoing | null {
  const all = message.reminders.flatMap((each) => placedFrom(speaking, contexts, message, each));
  if (all.length === 0) return null;
  return cardOfParts(speaking, all.length > 1 ? speaking.words.bot.several(all.length) : null, all);
}
