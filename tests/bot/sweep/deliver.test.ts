import type { Repository } from '../../../src/data/repository';
import { logTo } from '../../../src/bot/log';
import { Unsent } from '../../../src/bot/messenger';
import type { Messenger } from '../../../src/bot/messenger';
import { Deliverer } from '../../../src/bot/sweep/deliver';
import type { Delivered, LogRow } from '../../../src/bot/sweep/deliver';
import { message } from '../../../src/domain/templates/message';
import { openPlace } from '../../contract/place';
import type { Place } from '../../contract/place';
import { delivery } from './bot';

/** One message, whatever happens around it: two bots, lost answers, a SharePoint that does not take the mark. */
let place: Place;
const sent: string[] = [];
let now = Date.parse('2026-03-02T07:00:00Z');

beforeAll(async () => {
  place = await openPlace();
});
beforeEach(() => void sent.splice(0));
afterEach(() => place.local?.mend());
afterAll(() => place.close());

const messenger: Messenger = {
  send: async (_, { text }) => (sent.push(text), { conversationId: 'c', activityId: String(sent.length) }),
  update: async () => undefined
};

const bot = (self: string, over: Partial<Messenger> = {}, repository: Repository = place.repository): Deliverer =>
  new Deliverer({
    repository,
    marking: repository,
    messenger: { ...messenger, ...over },
    clock: { now: () => now, wait: async () => undefined },
    log: logTo(
      () => undefined,
      () => new Date(now)
    ),
    self
  });

async function rowOf(key: string): Promise<LogRow | null> {
  const { rows } = await place.repository.read({ rows: { template: message, filter: { key } } });
  return (rows[0] as LogRow | undefined) ?? null;
}

const unsent = (reason: Unsent['reason']): Partial<Messenger> => ({ send: () => Promise.reject(new Unsent(reason)) });

test('a message is two writes: the claim and the mark', async () => {
  place.local?.trips();
  expect(await bot('a').deliver(delivery('two'), null)).toBe('sent');
  const writes = place.local
    ?.trips()
    .filter(({ method, parts }) => method !== 'GET' && (parts.length === 0 || parts.some((each) => each !== 'GET')));
  expect(writes).toHaveLength(2);
  expect(await rowOf('two')).toMatchObject({ state: 'sent', conversationId: 'c', activityId: '1' });
});

test('of two bots at once one sends, and the other leaves it', async () => {
  const ends = await Promise.all([bot('a').deliver(delivery('race'), null), bot('b').deliver(delivery('race'), null)]);
  expect(ends.sort()).toEqual<Delivered[]>(['elsewhere', 'sent']);
  expect(sent).toEqual(['race']);
});

test('what Teams would not take now stays claimed, and goes the next time, once', async () => {
  expect(await bot('a', unsent('notNow')).deliver(delivery('later'), null)).toBe('later');
  const again = bot('a');
  expect(await again.deliver(delivery('later'), await rowOf('later'))).toBe('sent');
  expect(await again.deliver(delivery('later'), await rowOf('later'))).toBe('sent');
  expect(sent).toEqual(['later']);
});

test('another’s claim is left for ten minutes, and then taken over', async () => {
  await bot('a', unsent('notNow')).deliver(delivery('dead'), null);
  expect(await bot('b').deliver(delivery('dead'), await rowOf('dead'))).toBe('elsewhere');
  now += 10 * 60_000;
  expect(await bot('b').deliver(delivery('dead'), await rowOf('dead'))).toBe('sent');
});

test('what was sent, and SharePoint would not mark, is not sent again by whoever sent it', async () => {
  const failing: Repository = { ...place.repository, update: () => Promise.reject(new Error('gone')) };
  const half = bot('h', {}, failing);
  await expect(half.deliver(delivery('half'), null)).rejects.toThrow('gone');
  expect(sent).toEqual(['half']);
  Object.assign(failing, { update: place.repository.update.bind(place.repository) });
  expect(await half.deliver(delivery('half'), await rowOf('half'))).toBe('sent');
  expect(sent).toEqual(['half']);
});

test('who is not reached is written down, and the reminders that were to go stand in the row', async () => {
  expect(await bot('a', unsent('unreachable')).deliver(delivery('nobody'), null)).toBe('unreachable');
  expect(await rowOf('nobody')).toMatchObject({ state: 'unreachable', carried: 'milestone:nobody:before' });
});
