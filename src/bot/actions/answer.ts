import type { Connection } from '../../data/repository';
import { may, rolesOf } from '../../domain/access';
import { isFailure } from '../../domain/failure';
import type { FailureKind } from '../../domain/failure';
import type { Context } from '../../domain/reminders/context';
import type { Person } from '../../domain/schema/kinds';
import type { AnyRecord } from '../../domain/schema/record';
import { templateNamed } from '../../domain/templates';
import type { About } from '../cards/about';
import { recordOf } from '../cards/facts';
import { cardOfPart, cardOfParts } from '../cards/part';
import type { Part, Placed } from '../cards/part';
import { partOf } from '../cards/partOf';
import type { Speaking } from '../cards/speaking';
import type { Verb } from '../cards/verbs';
import type { Log } from '../log';
import type { Outgoing } from '../messenger';
import type { Tap } from '../turns';
import { decisionDeeds } from './decisions';
import type { Case, Deed, Done } from './deed';
import { heardFrom } from './heard';
import type { Heard } from './heard';
import { milestoneDeeds } from './milestones';
import { readFor, withRecord } from './read';
import { reportDeeds } from './reports';
import { saveSettings } from './settings';
import { taskDeeds } from './tasks';
import { undoDeeds } from './undo';

/** What an answer needs: the site as the bot sees it, and how the person is spoken to. */
export interface Answering {
  readonly connection: Connection;
  readonly speaking: Speaking;
  readonly log: Log;
}

/** What takes the card's place; and whether anything was stored, so that others may have something to hear. */
export interface Answered {
  readonly message: Outgoing;
  readonly changed: boolean;
}

const deeds: { readonly [V in Exclude<Verb, 'settings'>]: Deed } = {
  ...milestoneDeeds,
  ...taskDeeds,
  ...reportDeeds,
  ...decisionDeeds,
  ...undoDeeds
};

const isUndo = (verb: Verb): boolean => verb === 'undo' || verb === 'withdraw';

/** A card with one sentence, and nothing to press. */
const refusal = ({ speaking }: Answering, why: string): Outgoing => cardOfPart(speaking, { title: why, small: [] });

interface Scene extends Answering {
  readonly tap: Tap;
  readonly heard: Heard;
  readonly contexts: readonly Context[];
}

const contextFor = (contexts: readonly Context[], { projectKey }: About): Context | undefined =>
  contexts.find(({ project }) => project.key === projectKey);

/** The whole card anew: one part as it has become, the others as their records are now. */
function cardWith({ heard, contexts, speaking }: Scene, own: Part): Outgoing {
  const placed = heard.parts.flatMap((about, at): readonly Placed[] => {
    if (at === heard.at || heard.parts.length === 1) return [{ about: heard.about, part: own }];
    const context = contextFor(contexts, about);
    const part = context && partOf({ speaking, context }, about);
    return part ? [{ about, part }] : [];
  });
  const { several } = speaking.words.bot;
  return cardOfParts(speaking, placed.length > 1 ? several(placed.length) : null, placed);
}

const now = ({ contexts, speaking, heard }: Scene): Part | null => {
  const context = contextFor(contexts, heard.about);
  return context ? partOf({ speaking, context }, heard.about) : null;
};

/** The part as it is now, with a sentence over it. */
const saying = (scene: Scene, lines: readonly string[], part: Part | null): Part => ({
  ...(part ?? { title: scene.speaking.words.bot.refusals.gone }),
  lines: [...lines, ...(part?.lines ?? [])]
});

/** The receipt: what was done, and how it is undone. */
function receipt(scene: Scene, done: Extract<Done, { kind: 'done' }>): Answered {
  const { heard } = scene;
  const { stored } = done;
  const context = contextFor(scene.contexts, heard.about)!;
  const after = stored ? withRecord(context, stored.template, stored.record) : context;
  const then: Scene = { ...scene, contexts: scene.contexts.map((each) => (each === context ? after : each)) };
  const part = now(then);
  if (isUndo(heard.verb)) return { message: cardWith(then, saying(then, done.receipt, part)), changed: true };
  const { title = '', links = [] } = part ?? {};
  const own: Part = {
    title,
    ...(part?.sentence ? { sentence: part.sentence } : {}),
    lines: done.receipt,
    links: done.links ?? links,
    ...(done.undo ? { was: done.undo.was, forms: [{ verb: done.undo.verb }] } : {})
  };
  return { message: cardWith(then, own), changed: true };
}

function ended(scene: Scene, done: Done): Answered {
  const { heard } = scene;
  if (done.kind === 'done') return receipt(scene, done);
  const part = now(scene);
  if (done.kind === 'wrong' && part)
    return {
      message: cardWith(scene, { ...part, opened: { verb: heard.verb, typed: heard.typed, wrong: done.wrong } }),
      changed: false
    };
  if (done.kind === 'refused')
    return {
      message: cardWith(scene, { ...saying(scene, [done.why], part), forms: [], question: '' }),
      changed: false
    };
  return { message: cardWith(scene, saying(scene, [], part)), changed: false };
}

/** Was the button made when the record stood as it does now, and is it still there to be pressed? */
function isFresh({ heard }: Scene, part: Part): boolean {
  if (isUndo(heard.verb)) return true;
  const offered = part.forms?.some(({ verb }) => verb === heard.verb) ?? false;
  // What was typed in the boxes is never thrown away: it looks itself at how the report stands.
  if (heard.verb === 'friday') return offered;
  return offered && heard.was === (part.was ?? '');
}

/** SharePoint's own answer first, then ours. */
async function rolesIn(scene: Scene, given: Omit<Case, 'roles'>, deed: Deed): Promise<Case['roles']> {
  const { template, id } = deed.writes({ ...given, roles: [] });
  const mayEdit = await scene.connection.repository.mayWrite(templateNamed(template), given.person, id);
  const responsible = (given.record.responsible as Person | null | undefined) ?? null;
  return rolesOf(
    { id: given.person.id, mayEdit },
    { ...given.context.project, programmeLeaders: given.context.programmeLeaders },
    { responsible }
  );
}

async function act(scene: Scene, person: Person): Promise<Answered> {
  const { heard, tap, speaking, connection, log, contexts } = scene;
  const { refusals } = speaking.words.bot;
  const context = contextFor(contexts, heard.about);
  const part = now(scene);
  if (!context || !part) return { message: cardWith(scene, { title: refusals.gone }), changed: false };
  if (!isFresh(scene, part)) {
    log.warn('staleTap', { verb: heard.verb, kind: heard.about.kind });
    return { message: cardWith(scene, saying(scene, [], part)), changed: false };
  }
  const record = recordOf(context, heard.about) ?? (context.project as unknown as AnyRecord);
  const given = { heard, tap, person, context, record, speaking, connection };
  const deed = deeds[heard.verb as keyof typeof deeds];
  const roles = await rolesIn(scene, given, deed);
  if (!may(roles, deed.act)) {
    log.warn('refusedTap', { verb: heard.verb, act: deed.act, reader: roles.includes('reader') });
    return ended(scene, { kind: 'refused', why: roles.includes('reader') ? refusals.notAllowed : refusals.notYours });
  }
  return ended(scene, await deed.run({ ...given, roles }));
}

const said: { readonly [K in FailureKind]: 'gone' | 'notAllowed' | 'busy' | 'unsure' | 'unknown' } = {
  Invalid: 'unknown',
  Conflict: 'unsure',
  NotFound: 'gone',
  SignedOut: 'unsure',
  Forbidden: 'notAllowed',
  Throttled: 'busy',
  Unavailable: 'unsure'
};

/** Reads anew and acts. Where somebody else has stored meanwhile, it is read and decided once more. */
async function attempt(answering: Answering, tap: Tap, heard: Heard, person: Person, again = true): Promise<Answered> {
  const { connection, speaking, log } = answering;
  const contexts = await readFor(connection.repository, heard.parts, speaking.today);
  const scene: Scene = { ...answering, tap, heard, contexts };
  try {
    return await act(scene, person);
  } catch (error) {
    if (!isFailure(error)) throw error;
    if (again && isFailure(error, 'Conflict')) return attempt(answering, tap, heard, person, false);
    log.error('tapFailed', { verb: heard.verb, kind: error.detail.kind });
    const why = speaking.words.bot.refusals[said[error.detail.kind]];
    return { message: cardWith(scene, { ...saying(scene, [why], now(scene)) }), changed: false };
  }
}

/** A person's own settings are about no record. */
async function ownSettings(tap: Tap, answering: Answering): Promise<Answered> {
  const { connection, speaking } = answering;
  const person = await connection.people.byEntraId(tap.from.entraId).catch(() => null);
  if (person) return saveSettings(tap, person, connection.repository, speaking);
  return { message: refusal(answering, speaking.words.bot.refusals.stranger), changed: false };
}

/**
 * Somebody has pressed a button. Who it is Teams has said; what the card carries is not believed: the record is read,
 * domain and SharePoint say whether they may, and the same steps are taken as in the web part. Pressed again, or by
 * somebody else, or on a card that is out of date, it changes nothing and tells how things stand. Never rejects.
 */
export async function answer(tap: Tap, answering: Answering): Promise<Answered> {
  const { connection, speaking, log } = answering;
  const { refusals } = speaking.words.bot;
  const heard = heardFrom(tap);
  if (tap.verb === 'settings') return ownSettings(tap, answering);
  if (!heard) {
    log.warn('badTap', { verb: tap.verb.slice(0, 20).replace(/[^a-zA-Z]/g, '') });
    return { message: refusal(answering, refusals.unknown), changed: false };
  }
  try {
    const person = await connection.people.byEntraId(tap.from.entraId);
    if (person) return await attempt(answering, tap, heard, person);
    log.warn('strangerTap', { verb: heard.verb });
    return { message: refusal(answering, refusals.stranger), changed: false };
  } catch (error) {
    const kind = isFailure(error) ? error.detail.kind : 'Unavailable';
    log.error('tapFailed', { verb: heard.verb, kind });
    return { message: refusal(answering, refusals[said[kind]]), changed: false };
  }
}
