import { pageLinks } from '../../src/bot/cards/speaking';
import type { Speaking } from '../../src/bot/cards/speaking';
import { answer } from '../../src/bot/actions/answer';
import type { Answered } from '../../src/bot/actions/scene';
import type { Log } from '../../src/bot/log';
import type { Outgoing } from '../../src/bot/messenger';
import { contextsOf } from '../../src/domain/reminders/context';
import { osloDay } from '../../src/domain/reminders/osloTime';
import type { Reminder, ReminderKind } from '../../src/domain/reminders/reminder';
import type { AnyRecord } from '../../src/domain/schema/record';
import { partOf } from '../../src/bot/cards/partOf';
import { cardOfParts } from '../../src/bot/cards/part';
import { loadSpeech } from '../../src/locales/bot/load';
import type { Language } from '../../src/domain/schema/words';
import { people } from '../../src/local/people';
import type { RoleKey } from '../../src/local/people';
import type { Connection } from '../../src/data/repository';
import { userOf } from './site';

export const today = '2018-02-20';

/** How a test's person is spoken to. */
export const speaking = async (site: string, language: Language = 'nb', on = today): Promise<Speaking> => ({
  words: await loadSpeech(language),
  today: on,
  site,
  link: pageLinks('http://127.0.0.1:4320/?host=personal')
});

export const entraIdOf = (role: RoleKey): string => people.find(({ userName }) => userName === userOf(role))!.id!;

/** A reminder about a record, as the sweep derives it. */
export const aReminder = (kind: ReminderKind, record: AnyRecord, over: Partial<Reminder> = {}): Reminder => ({
  kind,
  key: `${kind}:${record.id}`,
  projectKey: String(record.projectKey ?? record.key),
  template: 'milestone',
  recordId: record.id,
  recordKey: String(record.rowKey),
  title: String(record.name),
  on: today,
  stage: 'onDay',
  round: 0,
  since: today,
  asked: [],
  ...over
});

/** The card that a sweep would send of these, from rows as they are. */
export function cardFor(
  said: Speaking,
  rows: Readonly<Record<string, readonly AnyRecord[]>>,
  reminders: readonly Reminder[]
): Outgoing {
  const project = rows.project!.map((each) => ({ ...each, followUpFrom: '2018-01-01' })) as AnyRecord[];
  const contexts = contextsOf({ ...rows, project }, undefined, { today: said.today, dayOf: osloDay });
  const placed = reminders.map((about) => {
    const context = contexts.find((each) => each.project.key === about.projectKey)!;
    return { about, part: partOf({ speaking: said, context }, about)! };
  });
  return cardOfParts(said, null, placed);
}

type Json = { readonly [key: string]: unknown };

/** Every object in a card. */
export const nodesIn = (value: unknown): readonly Json[] =>
  Array.isArray(value)
    ? value.flatMap(nodesIn)
    : typeof value === 'object' && value !== null
      ? [value as Json, ...Object.values(value).flatMap(nodesIn)]
      : [];

export const buttonsIn = ({ card }: Outgoing): readonly Json[] =>
  nodesIn(card).filter(({ type }) => type === 'Action.Execute');

/** All that can be read in a card. */
export const textsIn = ({ card }: Outgoing): string =>
  nodesIn(card)
    .flatMap(({ type, text, title, label }) => (type === 'TextBlock' ? [text] : [title, label]))
    .filter((text) => typeof text === 'string')
    .join('\n');

/** What pressing the button with that verb sends, with what is typed beside it: as Teams gathers it. */
export function pressed(message: Outgoing, verb: string, typed: Json = {}, at = 0): Json {
  const button = buttonsIn(message).find((each) => each.verb === verb && (each.data as Json).at === at);
  if (!button) throw new Error(`There is no ${verb} in ${textsIn(message)}`);
  const hidden = nodesIn(message.card).filter(({ type, isVisible }) => type === 'Input.Text' && isVisible === false);
  const kept = Object.fromEntries(hidden.map(({ id, value }) => [String(id), value]));
  const values = Object.fromEntries(Object.entries(typed).map(([name, value]) => [`${verb}.${name}.${at}`, value]));
  return { ...(button.associatedInputs === 'none' ? {} : kept), ...(button.data as Json), ...values };
}

/** A log that a test can look at. */
export function aLog(): Log & { readonly lines: string[] } {
  const lines: string[] = [];
  const write = (event: string): void => void lines.push(event);
  return { lines, info: write, warn: write, error: write };
}

/** Presses as somebody. */
export const pressAs =
  (connection: Connection, said: Speaking, log: Log = aLog()) =>
  (role: RoleKey | string, verb: string, data: Json): Promise<Answered> => {
    const entraId = role.includes('-') ? role : entraIdOf(role as RoleKey);
    const from = { entraId, tenantId: '', name: 'Hva Teams sier', locale: 'nb-NO' };
    const placed = { conversationId: 'a:1', activityId: '1' };
    return answer({ from, verb, data, placed }, { connection, speaking: said, log });
  };
