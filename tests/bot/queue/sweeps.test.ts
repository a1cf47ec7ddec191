import { databaseAt } from '../../../src/bot/queue/database';
import type { Database } from '../../../src/bot/queue/database';
import { sweepsInProcess } from '../../../src/bot/queue/inProcess';
import { sweepsOnPostgres } from '../../../src/bot/queue/pgBoss';
import type { Sweeps, SweepsOptions } from '../../../src/bot/queue/sweeps';
import { openPostgres } from '../../support/postgres';
import type { TestPostgres } from '../../support/postgres';
import { times } from '../../support/times';

/** The same law for both queues: every site is swept, one at a time, and nothing that is asked for is lost. */
let postgres: TestPostgres;
const open: Sweeps[] = [];
const errors: unknown[] = [];

beforeAll(async () => {
  postgres = await openPostgres();
}, 60_000);
afterEach(async () => {
  await Promise.all(open.splice(0).map((sweeps) => sweeps.stop()));
});
afterAll(() => postgres.close());

interface Wishes {
  readonly sites?: readonly string[];
  readonly sweep: (site: string) => Promise<void>;
  readonly onError?: (error: unknown) => void;
  readonly database?: Database;
}

const optionsOf = ({ sites = [], sweep, onError = (error) => errors.push(error) }: Wishes): SweepsOptions => ({
  sites: async () => sites,
  sweep,
  minutes: 60,
  onError
});

const kinds = {
  'in the process': (wishes: Wishes) => sweepsInProcess(optionsOf(wishes)),
  'on PostgreSQL': (wishes: Wishes) =>
    sweepsOnPostgres({ ...optionsOf(wishes), database: wishes.database ?? databaseAt(postgres.url) })
};

function begin(kind: keyof typeof kinds, wishes: Wishes): Sweeps {
  const sweeps = kinds[kind](wishes);
  open.push(sweeps);
  return sweeps;
}

describe.each(Object.keys(kinds) as (keyof typeof kinds)[])('%s', (kind) => {
  test('every site is swept when the bot begins', async () => {
    const swept: string[] = [];
    const both = times(2);
    const sweep = async (site: string): Promise<void> => (swept.push(site), both.happened());
    await begin(kind, { sites: [`${kind}/a`, `${kind}/b`], sweep }).start();
    await both.all;
    expect(swept.sort()).toEqual([`${kind}/a`, `${kind}/b`]);
  });

  test('a site that is asked for while it is swept is swept once more, and never twice at a time', async () => {
    let [running, most, swept] = [0, 0, 0];
    const began = times(1);
    const second = times(2);
    let goOn = (): void => undefined;
    const gate = new Promise<void>((resolve) => (goOn = resolve));
    const sweeps = begin(kind, {
      sweep: async () => {
        running += 1;
        swept += 1;
        most = Math.max(most, running);
        if (swept === 1) began.happened();
        await gate;
        running -= 1;
        second.happened();
      }
    });
    await sweeps.start();
    await sweeps.ask(`${kind}/c`);
    await began.all;
    for (let again = 0; again < 5; again += 1) await sweeps.ask(`${kind}/c`);
    goOn();
    await second.all;
    await sweeps.stop();
    expect({ swept, most }).toEqual({ swept: 2, most: 1 });
  });

  test('a sweep that fails all the same is told, and the next goes on', async () => {
    const told: unknown[] = [];
    const both = times(2);
    const sweep = async (): Promise<void> => Promise.reject((both.happened(), new Error('unforeseen')));
    const sites = [`${kind}/e`, `${kind}/f`];
    const sweeps = begin(kind, { sites, sweep, onError: (error) => told.push((error as Error).message) });
    await sweeps.start();
    await both.all;
    await sweeps.stop();
    expect(told).toEqual(['unforeseen', 'unforeseen']);
  });

  test('where the sites cannot be read just then it is told', async () => {
    let tell = (_error: unknown): void => undefined;
    const told = new Promise((resolve) => (tell = resolve));
    const sites = {
      [Symbol.iterator]: () => {
        throw new Error('away');
      }
    } as unknown as readonly string[];
    await begin(kind, { sites, sweep: async () => undefined, onError: tell }).start();
    await expect(told).resolves.toMatchObject({ message: 'away' });
  });

  test('a stop waits for the sweep that has begun', async () => {
    const began = times(1);
    let ended = false;
    const sweeps = begin(kind, {
      sweep: async () => {
        began.happened();
        await new Promise((resolve) => setImmediate(resolve));
        ended = true;
      }
    });
    await sweeps.start();
    await sweeps.ask(`${kind}/d`);
    await began.all;
    await sweeps.stop();
    expect(ended).toBe(true);
    expect(await sweeps.isReady()).toBe(false);
  });
});

test('two processes share the sites between them, and no site is swept by both', async () => {
  const sites = Array.from({ length: 20 }, (_, index) => `shared/${index}`);
  const everyOne = times(sites.length);
  const swept: string[] = [];
  const sweep = async (site: string): Promise<void> => (swept.push(site), everyOne.happened());
  const [first, second] = [begin('on PostgreSQL', { sweep }), begin('on PostgreSQL', { sweep })];
  await Promise.all([first!.start(), second!.start()]);
  for (const site of sites) await first!.ask(site);
  await everyOne.all;
  expect(swept.sort()).toEqual([...sites].sort());
});

test('a site whose sweep a process died in is swept by another', async () => {
  const [died, living] = [databaseAt(postgres.url), databaseAt(postgres.url)];
  const swept = times(1);
  await begin('on PostgreSQL', { database: died, sweep: async () => undefined }).start();
  await open.pop()!.stop();
  // Takes a job, and is never heard of again.
  await died.boss.start();
  await died.boss.send('framdrift-site', { site: 'died/a' }, { singletonKey: 'died/a' });
  expect(await died.boss.fetch('framdrift-site')).toHaveLength(1);
  await died.boss.stop();
  const sweep = async (site: string): Promise<void> => void (site === 'died/a' && swept.happened());
  await begin('on PostgreSQL', { database: living, sweep }).start();
  await living.sql("update pgboss.job set heartbeat_on = now() - interval '1 minute' where state = 'active'");
  await living.boss.supervise('framdrift-site');
  await swept.all;
});

test('what a stop cuts short goes on in another process', async () => {
  const [began, wentOn] = [times(1), times(1)];
  let goOn = (): void => undefined;
  const gate = new Promise<void>((resolve) => (goOn = resolve));
  const first = begin('on PostgreSQL', {
    sweep: async (site) => {
      began.happened();
      await gate;
      await first.ask(site);
    }
  });
  await first.start();
  await first.ask('cut/a');
  await began.all;
  const stopped = first.stop();
  goOn();
  await stopped;
  const sweep = async (site: string): Promise<void> => void (site === 'cut/a' && wentOn.happened());
  await begin('on PostgreSQL', { sweep }).start();
  await wentOn.all;
});

test('a bot whose PostgreSQL is gone says that it is not ready', async () => {
  const database = databaseAt(postgres.url);
  const sweeps = begin('on PostgreSQL', { database, sweep: async () => undefined });
  await sweeps.start();
  expect(await sweeps.isReady()).toBe(true);
  await database.boss.stop();
  expect(await sweeps.isReady()).toBe(false);
});

test('a bot that cannot reach PostgreSQL says so, and whose address it is', async () => {
  const database = databaseAt('postgres://framdrift:framdrift@localhost:1/bot');
  const sweeps = kinds['on PostgreSQL']({ database, sweep: async () => undefined });
  await expect(sweeps.start()).rejects.toThrow(/DATABASE_URL names, does not let us in: .*ECONNREFUSED/);
});

test('nothing went wrong that was not told', () => {
  expect(errors).toEqual([]);
});
