import { fridayDraft, programmeRound, weekly } from '../../domain/reminders/gatherings';
import type { Context } from '../../domain/reminders/context';
import type { DueMessage, Reminder } from '../../domain/reminders/reminder';
import type { Outgoing } from '../messenger';
import { cardOfParts } from './part';
import type { Placed } from './part';
import { partOf } from './partOf';
import { brokenPart } from './parts/faults';
import { programmePart } from './parts/rounds';
import type { Speaking } from './speaking';
import { partAgain, readStandings, stateOfPart, writeStandings } from './standing';
import type { SentTo, Standing } from './standing';

/** A message, and how what it is about stood when it was made: `writeStandings`. */
export interface Presented extends Outgoing {
  readonly shown: string;
}

type OfProject = Placed & { readonly standing?: Standing };

/**
 * The boxes of «Fredagsrunden» are the weekly status report, ordered, begun or neither: the same card does not ask for it once more.
 * One that was sent back is told of all the same.
 */
function isInFridaysBoxes(contexts: readonly Context[], all: readonly Reminder[], each: Reminder): boolean {
  const { kind, projectKey, recordId, reason, reportKind, template } = each;
  const context = contextOf(contexts, each);
  const hasBoxes = all.some((other) => other.kind === 'fridayRound' && other.projectKey === projectKey);
  if (!hasBoxes || !context || template !== 'statusReport') return false;
  if (kind === 'writeReport' && recordId === null) return reportKind === weekly;
  return reason !== 'returned' && kind !== 'takeNote' && fridayDraft(context)?.id === recordId;
}

/** What tells of all the others comes first, and has room for its boxes. */
const isRound = ({ kind }: Reminder): boolean => kind === 'fridayRound' || kind === 'programmeRound';

/** A reminder as a part; where what it is about is gone by now, there is nothing to say. */
function placedFrom(
  speaking: Speaking,
  contexts: readonly Context[],
  message: Pick<DueMessage, 'to'>,
  reminder: Reminder
): readonly OfProject[] {
  const { person } = message.to;
  if (reminder.kind === 'programmeRound')
    return person ? [{ about: null, part: programmePart(speaking, programmeRound(contexts, person)) }] : [];
  const context = contextOf(contexts, reminder);
  // Of a project that is broken itself there is nothing else to tell.
  if (!context && reminder.kind === 'brokenRecord') {
    const part = brokenPart({ speaking }, reminder);
    return part ? [{ about: null, part }] : [];
  }
  const part = context ? partOf({ speaking, context }, reminder) : null;
  if (!context || !part) return [];
  // Somebody may be writing in its boxes: it is theirs.
  if (reminder.kind === 'fridayRound') return [{ about: reminder, part }];
  return [{ about: reminder, part, standing: { about: reminder, state: stateOfPart({ context }, reminder, part) } }];
}

const contextOf = (contexts: readonly Context[], { projectKey }: { readonly projectKey: string }) =>
  contexts.find(({ project }) => project.key === projectKey);

const introTo = ({ words }: Speaking, count: number): string | null => (count > 1 ? words.bot.several(count) : null);

/**
 * All that one person or one channel is to hear, as one card and the same in plain text. Null where nothing of it is
 * there any more.
 * @param contexts the projects of the site, from `contextsOf` on the records that the message was derived from
 */
export function present(
  speaking: Speaking,
  contexts: readonly Context[],
  message: Pick<DueMessage, 'to' | 'reminders'>
): Presented | null {
  const all = message.reminders
    .filter((each) => !isInFridaysBoxes(contexts, message.reminders, each))
    .sort((a, b) => Number(isRound(b)) - Number(isRound(a)))
    .flatMap((each) => placedFrom(speaking, contexts, message, each));
  if (all.length === 0) return null;
  // A card with something in it that is not told anew stays as it is.
  const standings = all.flatMap(({ standing }) => standing ?? []);
  const shown = writeStandings(standings.length === all.length ? standings : []);
  return { ...cardOfParts(speaking, introTo(speaking, all.length), all), shown };
}

/** How what a card is about stands now; as before where its project is not followed up any more. */
export function standingNow(speaking: Speaking, contexts: readonly Context[], { about, state }: Standing): Standing {
  const context = contextOf(contexts, about);
  const part = context ? partOf({ speaking, context }, about) : null;
  return { about, state: context ? stateOfPart({ context }, about, part) : state };
}

/**
 * A card that somebody has got, as it would be now; null where nothing of it has changed.
 */
export function presentAgain(
  speaking: Speaking,
  contexts: readonly Context[],
  shown: string,
  sent: SentTo
): Presented | null {
  const before = readStandings(shown);
  const after = before.map((each) => standingNow(speaking, contexts, each));
  if (after.every(({ state }, at) => state === before[at]?.state)) return null;
  const all = before.map(({ about }): Placed => {
    const context = contextOf(contexts, about);
    const gone = { title: speaking.words.bot.refusals.gone };
    return { about, part: context ? partAgain({ speaking, context }, about, sent) : gone };
  });
  return { ...cardOfParts(speaking, introTo(speaking, all.length), all), shown: writeStandings(after) };
}
