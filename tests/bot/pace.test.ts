import { Unsent } from '../../src/bot/messenger';
import { OwnPace } from '../../src/bot/pace';

/** What Teams' limits make of what the bot wants to say. Time passes only where somebody waits. */
let now = 0;
const clock = { now: () => now, wait: async (milliseconds: number) => void (now += milliseconds) };
beforeEach(() => {
  now = 1_000_000;
});

async function moments(pace: OwnPace, threads: readonly string[]): Promise<readonly number[]> {
  const all: number[] = [];
  for (const thread of threads) {
    await pace.turn(thread);
    all.push(now);
  }
  return all;
}

const most = (all: readonly number[], within: number): number =>
  Math.max(...all.map((end) => all.filter((each) => each > end - within && each <= end).length));

test('never more than 50 a second over all conversations, and not much fewer', async () => {
  const all = await moments(
    new OwnPace(clock),
    Array.from({ length: 500 }, (_, index) => `person-${index}`)
  );
  expect(most(all, 1_000)).toBeLessThanOrEqual(50);
  expect(500 / ((all.at(-1)! - all[0]!) / 1_000)).toBeGreaterThan(45);
});

test('in one conversation never more than 7 a second, 8 in two, 60 in thirty, though they come a quarter of a second late', async () => {
  const all = await moments(
    new OwnPace(clock),
    Array.from({ length: 150 }, () => 'channel')
  );
  const late = all.map((each, index) => each + (index % 2 === 0 ? 240 : 0)).sort((a, b) => a - b);
  expect([most(late, 1_000), most(late, 2_000), most(late, 30_000)].map((each, at) => each <= [7, 8, 60][at]!)).toEqual(
    [true, true, true]
  );
});

test('a conversation is remembered for the hour that its limits look back, however many others are written to', async () => {
  const pace = new OwnPace(clock);
  const [first] = await moments(
    pace,
    Array.from({ length: 1_800 }, () => 'busy')
  );
  await moments(
    pace,
    Array.from({ length: 10_500 }, (_, index) => `person-${index}`)
  );
  await pace.turn('busy');
  expect(now).toBeGreaterThanOrEqual(first! + 3_600_000);
});

test('whose turn comes too late is told at once, and takes nobody’s place', async () => {
  const pace = new OwnPace(clock);
  pace.refused('a', 60);
  await expect(pace.turn('a', now + 30_000)).rejects.toEqual(new Unsent('notNow'));
  expect(now).toBe(1_000_000);
});

test('one conversation’s refusal holds back that one; three on end hold back all', async () => {
  const pace = new OwnPace(clock);
  pace.refused('a', 60);
  pace.refused('b', 60);
  await pace.turn('c');
  expect(now).toBe(1_000_000);
  pace.refused('c', 60);
  await pace.turn('d');
  expect(now).toBe(1_060_000);
});

test('a stop does not wait for turns', async () => {
  const pace: OwnPace = new OwnPace({ ...clock, wait: async () => pace.close() });
  pace.refused('a', 3_600);
  await expect(pace.turn('a')).rejects.toEqual(new Unsent('notNow'));
});
