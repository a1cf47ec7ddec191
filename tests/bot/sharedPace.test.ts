import { Unsent } from '../../src/bot/messenger';
import { perTenant, perThread } from '../../src/bot/pace';
import type { Limit } from '../../src/bot/pace';
import { databaseAt } from '../../src/bot/queue/database';
import type { Database, Sql } from '../../src/bot/queue/database';
import { SharedPace } from '../../src/bot/sharedPace';
import { VirtualClock } from '../bench/bot/clock';
import { Account } from '../bench/bot/teams';
import { openPostgres } from '../support/postgres';
import type { TestPostgres } from '../support/postgres';

/** Several bots' turns through one real PostgreSQL, by a clock that goes on while nobody does anything. */
let postgres: TestPostgres;
let database: Database;
let clock: VirtualClock;
let events: string[];
const start = Date.parse('2026-03-02T08:00:00Z');

beforeAll(async () => {
  postgres = await openPostgres();
  database = databaseAt(postgres.url);
  // Connections that PostgreSQL closes when it ends.
  database.boss.on('error', () => undefined);
  await database.boss.start();
}, 60_000);
afterAll(async () => {
  await database.boss.stop();
  await postgres.close();
});
beforeEach(async () => {
  await database.sql('drop schema if exists framdrift cascade');
  clock = new VirtualClock(start, async () => undefined);
  events = [];
});

const note = (event: string): void => void events.push(event);
const log = { info: note, warn: note, error: note };

/** No time passes while PostgreSQL answers. */
const real: Sql = (text, values) => clock.during(() => database.sql(text, values));

const aPace = (sql: Sql = real): SharedPace => new SharedPace({ sql, clock, log, moment: clock.now });

/** What Teams would have said of what came. */
interface Came {
  readonly refused: number;
  readonly perSecond: number;
}

/** Everybody says all that they have to say, twenty of each at a time. */
async function all(
  each: readonly (readonly [SharedPace, readonly string[]])[],
  limits: readonly Limit[]
): Promise<Came> {
  const account = new Account(limits);
  const moments: number[] = [];
  let refused = 0;
  const say = async (pace: SharedPace, left: string[]): Promise<void> => {
    for (let thread = left.shift(); thread !== undefined; thread = left.shift()) {
      await pace.turn(thread);
      moments.push(clock.now());
      if (account.note(clock.now()) !== null) refused += 1;
    }
  };
  await Promise.all(
    each.flatMap(([pace, threads]) => {
      const left = [...threads];
      return Array.from({ length: 20 }, () => say(pace, left));
    })
  );
  return { refused, perSecond: (moments.length - 1) / ((moments.at(-1)! - moments[0]!) / 1_000) };
}

const people = (prefix: string, count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => `${prefix}-${index}`);
const again = (thread: string, count: number): readonly string[] => Array.from({ length: count }, () => thread);

test('three bots together pass no limit of the tenant, and use at least 90 % of it', async () => {
  const came = await all(
    ['a', 'b', 'c'].map((each) => [aPace(), people(each, 150)] as const),
    perTenant
  );
  expect(came.refused).toBe(0);
  expect(came.perSecond).toBeGreaterThanOrEqual(45);
  expect(events).toEqual([]);
});

test('one bot that is alone is as fast', async () => {
  const { refused, perSecond } = await all([[aPace(), people('alone', 150)]], perTenant);
  expect(refused).toBe(0);
  expect(perSecond).toBeGreaterThanOrEqual(45);
});

test('two bots that write to the same conversation pass none of its limits, and use at least 90 % of sixty in thirty seconds', async () => {
  const both = [aPace(), aPace()].map((each) => [each, again('channel', 120)] as const);
  const { refused, perSecond } = await all(both, perThread);
  expect(refused).toBe(0);
  // Sixty at once, and then as many each half minute.
  expect(perSecond).toBeGreaterThanOrEqual(0.9 * 2);
});

test('whoever waits for a busy conversation keeps nobody else back', async () => {
  const pace = aPace();
  const busy = Promise.all(again('busy', 20).map((each) => pace.turn(each)));
  await Promise.all(people('other', 20).map((each) => pace.turn(each)));
  expect(clock.now() - start).toBeLessThan(2_000);
  await busy;
});

test('what Teams refuses one bot holds the other back: in that conversation, and after three on end in all', async () => {
  const [first, second] = [aPace(), aPace()];
  first.refused('a', 60);
  await first.turn('elsewhere');
  await expect(second.turn('a', start + 30_000)).rejects.toEqual(new Unsent('notNow'));
  await second.turn('b');
  expect(clock.now() - start).toBeLessThan(1_000);
  first.refused('b', 60);
  first.refused('c', 60);
  await first.turn('elsewhere');
  await second.turn('d');
  expect(clock.now()).toBeGreaterThanOrEqual(start + 60_000);
});

test('whose turn comes too late is told at once, and takes nobody’s place', async () => {
  const pace = aPace();
  for (const each of again('a', 7)) await pace.turn(each);
  const before = clock.now();
  await expect(pace.turn('a', before + 500)).rejects.toEqual(new Unsent('notNow'));
  expect(clock.now()).toBe(before);
  await pace.turn('b');
  expect(clock.now() - before).toBeLessThanOrEqual(42);
});

test('a stop does not wait for turns', async () => {
  const pace = aPace();
  for (const each of again('a', 7)) await pace.turn(each);
  const waiting = pace.turn('a');
  pace.close();
  await expect(waiting).rejects.toEqual(new Unsent('notNow'));
});

test('a conversation is forgotten when no limit remembers it, and its name is never written down', async () => {
  const pace = aPace();
  await pace.turn('marit@fjordvik.no');
  const rows = async (): Promise<string> => JSON.stringify(await real('select * from framdrift.pace'));
  const [, hidden] = /"conversation":"([^"]+)"/.exec(await rows())!;
  expect(await rows()).not.toContain('marit');
  await clock.wait(3_700_000);
  await pace.turn('somebody');
  expect((await rows()).includes(hidden!)).toBe(false);
});

test('whatever their own clocks say, PostgreSQL’s decides', async () => {
  const wrong = [new VirtualClock(0, async () => undefined), new VirtualClock(1e12, async () => undefined)];
  const before = Date.now();
  for (const each of wrong) {
    const sql: Sql = (text, values) => each.during(() => database.sql(text, values));
    await new SharedPace({ sql, clock: each, log }).turn('a');
  }
  const [{ sent }] = (await real("select sent from framdrift.pace where conversation <> ''")) as [{ sent: number[] }];
  expect(sent).toHaveLength(2);
  expect(sent[0]).toBeGreaterThanOrEqual(before - 1);
  expect(sent[1]! - sent[0]!).toBeGreaterThanOrEqual(21);
  expect(sent[1]).toBeLessThan(before + 60_000);
});

describe('where PostgreSQL does not answer', () => {
  const dead: Readonly<Record<string, Sql>> = {
    'at all': () => new Promise<never>(() => undefined),
    'but refuses': async () => Promise.reject(new Error('no'))
  };

  test.each(Object.keys(dead))('(%s) four bots go on alone, and pass no limit; it is told once', async (how) => {
    const all4 = people('abcd', 4).map((each) => [aPace(dead[how]), people(each, 40)] as const);
    const { refused, perSecond } = await all(all4, perTenant);
    expect(refused).toBe(0);
    expect(perSecond).toBeGreaterThan(5);
    expect(events).toEqual(again('paceAlone', 4));
  });

  test('they go together again when it does, and what Teams refused meanwhile is kept by whoever heard it', async () => {
    let isDead = true;
    const pace = aPace((text, values) => (isDead ? dead['but refuses']!(text) : real(text, values)));
    pace.refused('a', 8);
    await pace.turn('a');
    expect(clock.now()).toBeGreaterThanOrEqual(start + 8_000);
    isDead = false;
    await clock.wait(10_000);
    await pace.turn('b');
    expect(events).toEqual(['paceAlone', 'paceShared']);
  });
});
