import { connect } from '../../../src/data/sharepoint/connect';
import { withToken } from '../../../src/data/sharepoint/token';
import { query } from '../../../src/data/repository';
import type { Connection, Queries } from '../../../src/data/repository';
import { blank } from '../../../src/domain/schema/record';
import { addDays } from '../../../src/domain/schema/dates';
import { message } from '../../../src/domain/templates/message';
import { forgetOld } from '../../../src/bot/traces';
import { Memory } from '../../../src/bot/sweep/memory';
import type { LogRow } from '../../../src/bot/sweep/deliver';
import { listsInBoth } from '../../support/setUp';
import { openTestSite, userOf } from '../../support/site';
import type { TestSite } from '../../support/site';

/** The log of messages in the bot's memory, beside the same log in SharePoint. */
const today = '2018-06-20';
let now = Date.parse(`${today}T08:00:00Z`);
let site: TestSite;
let connection: Connection;
let memory: Memory;
/** What of the log has been asked for, look by look. */
let asked: unknown[] = [];

async function add(day: string): Promise<LogRow> {
  const draft = { key: `${day}-morning-x`, name: 'Marit', day, state: 'sent', carried: `milestone:a:${day}:before` };
  return connection.repository.create(message, blank(message, { ...draft, shown: '[["x","y"]]' }) as never);
}

beforeAll(async () => {
  site = await openTestSite({ from: listsInBoth });
  connection = connect(site.url, withToken(userOf('projectLeader')));
  for (const back of [401, 200, 45, 29, 1]) await add(addDays(today, -back));
  const watched = {
    ...connection.repository,
    read: (queries: Queries) => {
      if (queries.message) asked.push(queries.message.filter ?? 'all');
      return connection.repository.read(queries);
    }
  };
  memory = new Memory(
    { ...connection, repository: watched as never },
    () => now,
    () => undefined
  );
}, 60_000);
beforeEach(() => void (asked = []));
afterAll(() => site.close());

const stored = async (): Promise<readonly LogRow[]> =>
  (await connection.repository.read({ rows: query(message) })).rows;
const daysOf = (rows: readonly { readonly day: string }[]): readonly string[] => rows.map(({ day }) => day).sort();

test('all of it is known: what a card stands for of the last weeks, of the rest what was said to whom', async () => {
  const { log } = await memory.look();
  expect(asked).toEqual(['all']);
  expect(daysOf(log.recent)).toEqual([addDays(today, -29), addDays(today, -1)]);
  expect(log.recent.every(({ shown }) => shown !== '')).toBe(true);
  const rest = (await stored()).filter(({ day }) => !daysOf(log.recent).includes(day));
  expect(log.old).toEqual(
    rest.map(({ id, version, key, state, day, carried, recipient }) => ({
      id,
      version,
      key,
      state,
      day,
      carried,
      recipient
    }))
  );
});

test('when a message has gone, only the last weeks are read again, and nothing is lost of what is known', async () => {
  await add(today);
  const { log } = await memory.look();
  expect(asked).toEqual([{ day: { from: addDays(today, -31) } }]);
  expect(daysOf([...log.recent, ...log.old])).toEqual(daysOf(await stored()));
});

test('what is 400 days old is forgotten from what is remembered of it, and not found a second time', async () => {
  const before = (await memory.look()).log;
  expect(await forgetOld(connection.repository, [...before.recent, ...before.old], today)).toBe(1);
  const { log } = await memory.look();
  expect(daysOf([...log.recent, ...log.old])).toEqual(daysOf(await stored()));
  expect(await forgetOld(connection.repository, [...log.recent, ...log.old], today)).toBe(0);
});

test('days pass: a row is as little as the others when its card is not looked at any more', async () => {
  now = Date.parse('2018-08-01T08:00:00Z');
  await add('2018-08-01');
  const { log } = await memory.look();
  expect(daysOf(log.recent)).toEqual(['2018-08-01']);
  expect(daysOf(log.old)).toEqual(daysOf((await stored()).filter(({ day }) => day !== '2018-08-01')));
});

test('an old row that somebody has changed by hand has all of it read anew', async () => {
  const [oldest] = (await stored()).filter(({ day }) => day === addDays(today, -200));
  await connection.repository.update(message, oldest!, { state: 'failed' });
  const { log } = await memory.look();
  expect(asked).toEqual(['all']);
  expect(log.old.find(({ id }) => id === oldest!.id)?.state).toBe('failed');
  expect(daysOf([...log.recent, ...log.old])).toEqual(daysOf(await stored()));
});

test('a look at a site where nothing has happened is one request', async () => {
  site.trips();
  await memory.look();
  expect(site.trips()).toHaveLength(1);
  expect(asked).toEqual([]);
});
