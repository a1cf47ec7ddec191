import { databaseAt } from '../../../src/bot/queue/database';
import { sweepsInProcess } from '../../../src/bot/queue/inProcess';
import { sweepsOnPostgres } from '../../../src/bot/queue/pgBoss';
import type { Sweeps } from '../../../src/bot/queue/sweeps';
import { openPostgres } from '../../support/postgres';
import type { TestPostgres } from '../../support/postgres';

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
}

const kinds = {
  'in the process': ({ sites = [], sweep }: Wishes) =>
    sweepsInProcess({ sites: async () => sites, sweep, minutes: 60, onError: (error) => errors.push(error) }),
  'on PostgreSQL': ({ sites = [], sweep }: Wishes) =>
    sweepsOnPostgres({
      sites: async () => sites,
      sweep,
      minutes: 60,
      onError: (error) => errors.push(error),
      database: databaseAt(postgres.url)
    })
};

function begin(kind: keyof typeof kinds, wishes: Wishes): Sweeps {
  const sweeps = kinds[kind](wishes);
  open.push(sweeps);
  return sweeps;
}

/** Resolves when something has happened so many times. */
function times(count: number): { readonly happened: () => void; readonly all: Promise<void> } {
  let left = count;
  let done = (): void => undefined;
  const all = new Promise<void>((resolve) => (done = resolve));
  return {
    happened: () => {
      left -= 1;
      if (left === 0) done();
    },
    all
  };
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

test('nothing went wrong that was not told', () => {
  expect(errors).toEqual([]);
});
