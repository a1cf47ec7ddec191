import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { connect } from '../../src/data/sharepoint/connect';
import { withToken } from '../../src/data/sharepoint/token';
import { Memory } from '../../src/bot/sweep/memory';
import { addDays } from '../../src/domain/schema/dates';
import { message } from '../../src/domain/templates/message';
import { openTestSite, userOf } from '../support/site';
import type { TestSite } from '../support/site';

/** What a log of 400 days costs the bot in memory, for each row: written as it writes them, to twenty people. */
const rows = Number(process.env.BENCH_ROWS ?? 4_000);
const today = '2018-12-31';
const say = (line: string): void => void process.stderr.write(`${line}\n`);

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;
const heap = (): number => {
  collect();
  collect();
  return process.memoryUsage().heapUsed;
};

let site: TestSite;
beforeAll(async () => {
  site = await openTestSite();
  const { setUp, repository, open } = connect(site.url, withToken(userOf('projectLeader')));
  await setUp(() => undefined);
  const { me } = await open({});
  const at = (day: string): string => `${day}T07:30:00.000Z`;
  const shown = `[["[\\"milestone\\",\\"3f0a9a52-7c7e-4a52-9a1b-6d2f0c1e4b11\\",12,\\"6a1b7c7e-4a52-9a1b-3f0a-6d2f0c1e4b11\\",\\"2018-02-28\\",\\"before\\",\\"\\",\\"\\",\\"\\"]","planned|||2018-02-28||14|0|0 reach,onTrack,offTrack,move,help"]]`;
  const drafts = Array.from({ length: rows }, (_, index) => {
    const day = addDays(today, -Math.floor((index * 400) / rows));
    return {
      name: me.name,
      recipient: me,
      day,
      slot: 'morning',
      state: 'sent',
      failure: '',
      carried: `milestone:6a1b7c7e-4a52-9a1b-3f0a-${String(index).padStart(12, '0')}:${day}:before`,
      claimedAt: at(day),
      sentAt: at(day),
      claimedBy: 'a4f1c8de-5c51-4a0f-9d3a-7f0f3b1f0c11',
      conversationId: `a:1${'pXq7Zk3Wc'.repeat(13)}${index}`,
      activityId: String(1_500_000_000_000 + index),
      shown,
      channelId: '',
      key: `${day}-morning-${String(index).padStart(16, '0')}`
    } as const;
  });
  await repository.createAll(message, drafts as never);
}, 300_000);
afterAll(() => site.close());

test(`${rows} rows of the log`, async () => {
  const connection = connect(site.url, withToken(userOf('projectLeader')));
  await connection.repository.survey();
  const before = heap();
  const memory = new Memory(
    connection,
    () => Date.parse(`${today}T08:00:00Z`),
    () => undefined
  );
  const known = (await memory.look()).log;
  expect(known.recent.length + known.old.length).toBe(rows);
  const each = (heap() - before) / rows;
  say(`A log of ${rows} rows over 400 days: ${each.toFixed(0)} bytes a row in the bot's memory`);
  await memory.look();
}, 300_000);
