import { may, rolesOf } from '../../domain/access';
import { isFailure } from '../../domain/failure';
import type { FailureKind } from '../../domain/failure';
import type { Person } from '../../domain/schema/kinds';
import type { AnyRecord } from '../../domain/schema/record';
import { templateNamed } from '../../domain/templates';
import { recordOf } from '../cards/facts';
import type { Part } from '../cards/part';
import type { Verb } from '../cards/verbs';
import { knowing } from '../said';
import type { Tap } from '../turns';
import { decisionDeeds } from './decisions';
import type { Case, Deed } from './deed';
import { heardFrom } from './heard';
import type { Heard } from './heard';
import { milestoneDeeds } from './milestones';
import { readFor } from './read';
import { reportDeeds } from './reports';
import { cardWith, contextFor, ended, isUndo, notNow, now, refusal, saying } from './scene';
import type { Answered, Answering, Scene } from './scene';
import { saveSettings } from './settings';
import { taskDeeds } from './tasks';
import { undoDeeds } from './undo';

const deeds: { readonly [V in Exclude<Verb, 'settings'>]: Deed } = {
  ...milestoneDeeds,
  ...taskDeeds,
  ...reportDeeds,
  ...decisionDeeds,
  ...undoDeeds
};

/** Was the button made when the record stood as it does now, and is it still there to be pressed? */
function isFresh({ heard, isWritten }: Scene, part: Part): boolean {
  if (isUndo(heard.verb)) return true;
  const offered = part.forms?.some(({ verb }) => verb === heard.verb) ?? false;
  return offered && (isWritten === true || heard.was === (part.was ?? ''));
}

/** What was typed in the boxes of «Fredagsrunden» is never thrown away: it looks itself at how the report stands. */
const looksItself = ({ heard }: Scene): boolean => heard.verb === 'friday' && heard.about.kind === 'fridayRound';

/** SharePoint's own answer first, then ours. */
async function rolesIn(scene: Scene, given: Omit<Case, 'roles'>, deed: Deed): Promise<Case['roles']> {
  const written = await deed.writes({ ...given, roles: [] });
  const { repository } = scene.connection;
  const allowed = await Promise.all(
    written.map(({ template, id }) => repository.mayWrite(templateNamed(template), given.person, id))
  );
  const mayEdit = allowed.every(Boolean);
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
    if (!looksItself(scene)) return { message: cardWith(scene, saying(scene, [], part)), changed: false };
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

const said: { readonly [K in FailureKind]: 'gone' | 'botMayNot' | 'busy' | 'unsure' | 'unknown' } = {
  Invalid: 'unknown',
  Conflict: 'unsure',
  NotFound: 'gone',
  SignedOut: 'unsure',
  // People who may not are told before: this is about the bot itself.
  Forbidden: 'botMayNot',
  Throttled: 'busy',
  Unavailable: 'unsure'
};

/** What can go well when it is tried again: the card is left as it is, with what is typed in it. */
const passing: readonly FailureKind[] = ['Throttled', 'Unavailable', 'Conflict', 'SignedOut', 'Forbidden'];

function failed(answering: Answering, verb: string, error: unknown): Answered {
  const kind = isFailure(error) ? error.detail.kind : 'Unavailable';
  answering.log.error('tapFailed', { verb, kind });
  if (kind === 'Forbidden') answering.log.error('botLacksRights', { site: new URL(answering.connection.url).pathname });
  const why = answering.speaking.words.bot.refusals[said[kind]];
  return passing.includes(kind) ? notNow(answering, why) : refusal(answering, why);
}

/** Reads anew and acts. Where somebody else has stored meanwhile, it is read and decided once more. */
async function attempt(answering: Answering, tap: Tap, heard: Heard, person: Person, again = true): Promise<Answered> {
  const { connection, speaking } = answering;
  const { contexts, people } = await readFor(connection.repository, heard.parts, speaking.today);
  try {
    return await act({ ...answering, speaking: knowing(speaking, people), tap, heard, contexts }, person);
  } catch (error) {
    if (again && isFailure(error, 'Conflict')) return attempt(answering, tap, heard, person, false);
    throw error;
  }
}

/** What a log line may carry of a verb, which is outside input. */
const plainVerb = ({ verb }: Tap): string => verb.slice(0, 20).replace(/[^a-zA-Z]/g, '');

/** A person's own settings are about no record. */
async function ownSettings(tap: Tap, answering: Answering): Promise<Answered> {
  const { connection, speaking } = answering;
  const person = await connection.people.byEntraId(tap.from.entraId);
  if (person) return saveSettings(tap, person, answering);
  return refusal(answering, speaking.words.bot.refusals.stranger);
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
  try {
    if (tap.verb === 'settings') return await ownSettings(tap, answering);
    if (!heard) {
      log.warn('badTap', { verb: plainVerb(tap) });
      return refusal(answering, refusals.unknown);
    }
    const person = await connection.people.byEntraId(tap.from.entraId);
    if (person) return await attempt(answering, tap, heard, person);
    log.warn('strangerTap', { verb: heard.verb });
    return refusal(answering, refusals.stranger);
  } catch (error) {
    return failed(answering, plainVerb(tap), error);
  }
}
