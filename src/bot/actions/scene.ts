import type { Connection } from '../../data/repository';
import type { Context } from '../../domain/reminders/context';
import type { Person } from '../../domain/schema/kinds';
import { writeAbout } from '../cards/about';
import type { About } from '../cards/about';
import { keepsItself, partBeside } from '../cards/kept';
import type { Kept } from '../cards/kept';
import { cardOfPart, cardOfParts } from '../cards/part';
import type { Part, Placed } from '../cards/part';
import { partOf } from '../cards/partOf';
import { standingNow } from '../cards/present';
import type { Speaking } from '../cards/speaking';
import { writeStandings } from '../cards/standing';
import type { Verb } from '../cards/verbs';
import type { Log } from '../log';
import type { Outgoing } from '../messenger';
import type { Tap } from '../turns';
import type { Done } from './deed';
import type { Heard } from './heard';
import { withRecord } from './read';

/** Does the same in each other site that knows the person; one that does not answer keeps it from none. */
export type Elsewhere = (work: (each: Connection, known: Person) => Promise<void>) => Promise<unknown>;

/** What an answer needs: the site as the bot sees it, and how the person is spoken to. */
export interface Answering {
  readonly connection: Connection;
  readonly speaking: Speaking;
  readonly log: Log;
  /** No card was pressed: it is asked for in writing, of what stands now. */
  readonly isWritten?: true;
  readonly elsewhere?: Elsewhere;
}

/** What a press is answered with. */
export interface Answered {
  readonly message: Outgoing;
  /** The card that was pressed stays as it is, with what is typed in it; the message's text is said beside it. */
  readonly stays?: true;
  /** Was anything stored, so that others may have something to hear? */
  readonly changed: boolean;
  /** How what the card is about stands, where it has become a receipt: `writeStandings`. */
  readonly shown?: string;
}

export interface Scene extends Answering {
  readonly tap: Tap;
  readonly heard: Heard;
  readonly contexts: readonly Context[];
}

/** A card with one sentence, and nothing to press. */
export const refusal = ({ speaking }: Answering, why: string): Answered => ({
  message: cardOfPart(speaking, { title: why, small: [] }),
  changed: false
});

/** It can be pressed again. */
export const notNow = (answering: Answering, why: string): Answered => ({ ...refusal(answering, why), stays: true });

export const contextFor = (contexts: readonly Context[], { projectKey }: About): Context | undefined =>
  contexts.find(({ project }) => project.key === projectKey);

/** The whole card anew: one part as it has become, the others as their records are now, receipts as receipts. */
export function cardWith({ heard, contexts, speaking }: Scene, own: Part): Outgoing {
  const pressed = writeAbout(heard.about);
  const placed = heard.parts.flatMap((about, at): readonly Placed[] => {
    if (writeAbout(about) === pressed || heard.parts.length === 1) return [{ about: heard.about, part: own }];
    const context = contextFor(contexts, about);
    const part = context && partBeside({ speaking, context }, about, heard.kept[at] ?? null);
    return part ? [{ about, part }] : [];
  });
  const { several } = speaking.words.bot;
  return cardOfParts(speaking, placed.length > 1 ? several(placed.length) : null, placed);
}

/** The part that was pressed, as it is now. */
export const now = ({ contexts, speaking, heard }: Scene): Part | null => {
  const context = contextFor(contexts, heard.about);
  return context ? partOf({ speaking, context }, heard.about) : null;
};

/** The part as it is now, with a sentence over it. */
export const saying = (scene: Scene, lines: readonly string[], part: Part | null): Part => ({
  ...(part ?? { title: scene.speaking.words.bot.refusals.gone }),
  lines: [...lines, ...(part?.lines ?? [])]
});

export const isUndo = (verb: Verb): boolean => verb === 'undo' || verb === 'withdraw';

const shownIn = ({ heard, speaking, contexts }: Scene): string =>
  writeStandings(heard.parts.map((about) => standingNow(speaking, contexts, { about, state: '' })));

const keptOf = (verb: Verb, { undo }: Extract<Done, { kind: 'done' }>): Kept | null =>
  undo ?? (keepsItself(verb) ? { verb, was: '' } : null);

/** The receipt: what was done, and how it is undone. */
function receipt(scene: Scene, done: Extract<Done, { kind: 'done' }>): Answered {
  const { heard } = scene;
  const { stored } = done;
  const context = contextFor(scene.contexts, heard.about)!;
  const after = stored ? withRecord(context, stored.template, stored.record) : context;
  const then: Scene = { ...scene, contexts: scene.contexts.map((each) => (each === context ? after : each)) };
  const part = now(then);
  const stands = { changed: true, shown: shownIn(then) };
  if (isUndo(heard.verb)) return { message: cardWith(then, saying(then, done.receipt, part)), ...stands };
  const { title = '', links = [] } = part ?? {};
  const kept = keptOf(heard.verb, done);
  const own: Part = {
    title,
    ...(part?.sentence ? { sentence: part.sentence } : {}),
    lines: done.receipt,
    links: done.links ?? links,
    ...(done.undo ? { was: done.undo.was, forms: [{ verb: done.undo.verb }] } : {}),
    ...(kept ? { kept } : {})
  };
  return { message: cardWith(then, own), ...stands };
}

/** What came of it, as a card. */
export function ended(scene: Scene, done: Done): Answered {
  const { heard } = scene;
  if (done.kind === 'done') return receipt(scene, done);
  const part = now(scene);
  const card = (own: Part): Answered => ({ message: cardWith(scene, own), changed: false });
  if (done.kind === 'wrong' && part)
    return card({ ...part, opened: { verb: heard.verb, typed: heard.typed, wrong: done.wrong } });
  if (done.kind === 'refused') return card({ ...saying(scene, [done.why], part), forms: [], question: '' });
  return card(saying(scene, [], part));
}
