import type { Connection } from '../../../src/data/repository';
import { Failure } from '../../../src/domain/failure';
import type { AnyRecord } from '../../../src/domain/schema/record';
import { logTo } from '../../../src/bot/log';
import { Unsent } from '../../../src/bot/messenger';
import type { Messenger } from '../../../src/bot/messenger';
import { Sweeper } from '../../../src/bot/sweep/sweep';
import { aDueMilestone, aFollowedProject, quietly } from '../../support/followedUp';
import { somebody } from '../../support/planned';
import { card } from './bot';

/** One site's sweep, when time passes or something breaks in the middle of it. Twenty people are to be asked. */
const start = Date.parse('2018-02-14T08:30:00Z');
let now = start;
let sent: string[] = [];
let stored: Map<string, AnyRecord>;
let marksThatFail = 0;
let strangers: readonly number[] = [];

const records: Readonly<Record<string, readonly unknown[]>> = {
  project: [aFollowedProject({ projectLeader: null, projectOwner: null, programmeLeaders: [] })],
  milestone: Array.from({ length: 20 }, (_, index) =>
    aDueMilestone('2018-02-28', { number: `M${index}`, responsible: somebody(100 + index, `Person ${index}`) })
  ),
  siteSettings: [{ ...quietly(), key: 'settings' }]
};

const repository = {
  survey: async () => ({ token: '1', filled: Object.keys(records) }),
  changes: async () => ({ token: '1', changes: [{ template: 'message', id: 1, kind: 'added' }] }),
  read: async (queries: object) =>
    Object.fromEntries(
      Object.keys(queries).map((name) => [
        name,
        name === 'message' ? Array.from(stored.values()) : (records[name] ?? [])
      ])
    ),
  create: async (_: unknown, draft: AnyRecord) => {
    const row = { ...draft, id: stored.size + 1, version: '1' };
    stored.set(String(draft.key), row);
    return row;
  },
  update: async (_: unknown, before: AnyRecord, change: object) => {
    if ('state' in change && marksThatFail > 0) {
      marksThatFail -= 1;
      throw new Failure({ kind: 'Unavailable', detail: '500' });
    }
    const row = { ...before, ...change };
    stored.set(String(before.key), row);
    return row;
  }
};
const people = { entraIdOf: async ({ id }: { id: number }) => (strangers.includes(id) ? null : String(id)) };
const connection = { url: 'http://site', repository, people, repair: async () => 0 } as unknown as Connection;

const send: Messenger['send'] = async (to) => {
  sent.push(to.kind === 'person' ? to.entraId : '');
  return { conversationId: 'c', activityId: String(sent.length) };
};

const open = (sending: Messenger['send'] = send): Sweeper =>
  new Sweeper({
    connect: () => connection,
    messenger: { send: sending, update: async () => undefined },
    clock: { now: () => now, wait: async (milliseconds) => void (now += milliseconds) },
    log: logTo(
      () => undefined,
      () => new Date(now)
    ),
    self: 'a',
    notifications: null,
    remembering: { note: () => undefined },
    present: async () => ({ ...card('Er vi der?'), shown: '' }),
    presentAgain: async () => null
  });

beforeEach(() => {
  now = start;
  sent = [];
  stored = new Map();
  marksThatFail = 0;
  strangers = [];
});

test('everybody hears once, however often the site is swept at the same time', async () => {
  const sweeper = open();
  await Promise.all([sweeper.sweep('http://site'), sweeper.sweep('http://site'), sweeper.sweep('http://site')]);
  expect(sent.length).toBe(20);
  expect(new Set(sent).size).toBe(20);
});

test('what was found due five minutes ago is looked at again before more is sent', async () => {
  const sweeper = open(async (...message) => {
    now += 60_000;
    return send(...message);
  });
  expect((await sweeper.sweep('http://site')).isCut).toBe(true);
  expect(sent.length).toBeLessThan(20);
  while ((await sweeper.sweep('http://site')).isCut);
  expect(new Set(sent).size).toBe(20);
  expect(sent.length).toBe(20);
});

test('a stop in the middle ends what has begun, and begins nothing more', async () => {
  const sweeper = open(async (...message) => {
    sweeper.stop();
    return send(...message);
  });
  expect((await sweeper.sweep('http://site')).isCut).toBe(true);
  expect(sent.length).toBeLessThanOrEqual(8);
  expect(Array.from(stored.values()).filter(({ state }) => state === 'claimed')).toEqual([]);
});

test('a mark that SharePoint does not take is tried again, and the message is not', async () => {
  marksThatFail = 3;
  const { tally } = await open().sweep('http://site');
  expect({ tally, sent: sent.length }).toEqual({ tally: { sent: 20 }, sent: 20 });
});

test('what could never be marked is marked first of all the next time, even in another part of the day', async () => {
  marksThatFail = Infinity;
  const sweeper = open();
  await sweeper.sweep('http://site');
  marksThatFail = 0;
  // The afternoon's messages have other keys: what the morning's carried must count as said.
  now = Date.parse('2018-02-14T13:00:00Z');
  await sweeper.sweep('http://site');
  expect(sent.length).toBe(20);
  expect(Array.from(stored.values(), ({ state }) => state)).toEqual(Array.from({ length: 20 }, () => 'sent'));
});

test('a message whose turn does not come within half the time of its claim does not go under it', async () => {
  const untils: (number | undefined)[] = [];
  await open(async (to, _, until) => {
    untils.push(until);
    throw new Unsent('notNow');
  }).sweep('http://site');
  expect(new Set(untils)).toEqual(new Set([start + 5 * 60_000]));
});

test('who is unknown to Entra is written down as not reached, and not looked for again in each sweep', async () => {
  strangers = [100];
  const sweeper = open();
  expect((await sweeper.sweep('http://site')).tally).toEqual({ sent: 19, unreachable: 1 });
  expect((await sweeper.sweep('http://site')).tally).toEqual({});
});
