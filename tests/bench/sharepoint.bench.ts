import { killOnce, prepare } from '../local/sharepoint/process/killing';
import { folder, start, tidy, type Running } from '../local/sharepoint/process/processes';
import { fuzzBatches } from '../local/sharepoint/fuzz/batches';
import { fuzzCamls } from '../local/sharepoint/fuzz/camls';
import { fuzzFilters } from '../local/sharepoint/fuzz/filters';
import { fuzzPaths } from '../local/sharepoint/fuzz/paths';
import { addInBatches, fillTo, makeList, tableNamed } from './sharepoint/fill';
import { load } from './sharepoint/load';
import { mixedPath } from './sharepoint/mixed';

/** Figures for the README: printed, never asserted. Ratios of one run are what counts, since machines are noisy. */
const say = (line: string): void => void process.stderr.write(`${line}\n`);

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;

afterAll(tidy);

/** A stopped room's folder gets a list of so many items; says the address of its items. */
async function filled(data: string, title: string, count: number): Promise<string> {
  const room = await start('room', data);
  const items = await makeList(room, title);
  await room.stop();
  fillTo(data, title, count);
  return items;
}

test('reads by id, beside the barest server over the same database', async () => {
  const [data, other] = [folder(), folder()];
  const items = await filled(data, 'Read', 1000);
  await filled(other, 'Read', 1000);
  const room = await start('room', data);
  const bare = await start('bare', other, tableNamed(other, 'Read'));
  const path = (count: number): string => `${items}(${(count % 1000) + 1})`;
  const rates: { ours: number; ratio: number }[] = [];
  for (let round = -1; round < 7; round += 1) {
    const ours = await load({ origin: room.origin, path, milliseconds: 1500 });
    const theirs = await load({ origin: bare.origin, path, milliseconds: 1500 });
    if (ours.failed + theirs.failed > 0) throw new Error('Not every read was answered.');
    if (round >= 0) rates.push({ ours: ours.perSecond, ratio: ours.perSecond / theirs.perSecond });
  }
  await Promise.all([room.stop(), bare.stop()]);
  const ratio = median(rates.map((rate) => rate.ratio)).toFixed(2);
  say(
    `Reads by id: ${median(rates.map(({ ours }) => ours)).toFixed(0)} a second, ${ratio} of a bare server (aim: at least 0.33)`
  );
}, 120_000);

/** A row in the middle of the list. */
const deep = (items: number, count: number): number => items / 2 + (count % 9);

/** Pages of a hundred, each by an index, and where each starts. */
const PAGES: Readonly<Record<string, (count: number, items: number) => string>> = {
  'a filter': (count) => `$filter=bunch%20eq%20${count % 10}`,
  'a sort': () => '$orderby=rank',
  'a falling sort': () => '$orderby=rank%20desc',
  'a filter and a sort': (count) => `$filter=bunch%20eq%20${count % 10}&$orderby=rank`,
  'nothing, the next page': (count, items) => `$skiptoken=Paged%3DTRUE%26p_ID%3D${deep(items, count)}`,
  'a sort, the next page': (count, items) =>
    `$orderby=rank&$skiptoken=Paged%3DTRUE%26p_rank%3D${deep(items, count)}%26p_ID%3D${deep(items, count)}`,
  'a falling sort, the next page': (count, items) =>
    `$orderby=rank%20desc&$skiptoken=Paged%3DTRUE%26p_rank%3D${deep(items, count)}%26p_ID%3D${deep(items, count)}`
};

async function pageTime({ origin }: Running, items: string, query: (count: number) => string): Promise<number> {
  const path = (count: number): string => `${items}?$top=100&${query(count)}`;
  const { perSecond, failed } = await load({ origin, path, requests: 60, connections: 1 });
  if (failed > 0) throw new Error(`${failed} pages of ${path(0)} were refused.`);
  return 1000 / perSecond;
}

test('an indexed page of 100 out of a million items, beside one out of a thousand; and the start with a million', async () => {
  const data = folder();
  const small = await filled(data, 'Small', 1000);
  const since = performance.now();
  const large = await filled(data, 'Large', 1_000_000);
  say(`(A million items were stored in ${((performance.now() - since) / 1000).toFixed(0)} s)`);
  const room = await start('room', data);
  say(`Start with a million items: ${room.took.toFixed(0)} ms (aim: under 1,000)`);
  for (const [name, query] of Object.entries(PAGES)) {
    const ratios: number[] = [];
    for (let round = -1; round < 7; round += 1) {
      const times = [
        await pageTime(room, large, (count) => query(count, 1_000_000)),
        await pageTime(room, small, (count) => query(count, 1000))
      ] as const;
      if (round >= 0) ratios.push(times[0] / times[1]);
    }
    say(`A page of 100 by ${name}, of 1,000,000 against 1,000: ${median(ratios).toFixed(2)} times (aim: at most 1.5)`);
  }
  await room.stop();
}, 400_000);

test('5,000 items in batches of a hundred', async () => {
  const room = await start('room', folder());
  const items = await makeList(room, 'Batches');
  const since = performance.now();
  await addInBatches(room, items, 5000);
  say(`5,000 items in batches of 100: ${((performance.now() - since) / 1000).toFixed(1)} s (aim: under 20)`);
  await room.stop();
}, 120_000);

test('memory after 20,000 and after 100,000 requests', async () => {
  const room = await start('room', folder());
  const items = await makeList(room, 'Many');
  await addInBatches(room, items, 300);
  const megabytes = (bytes: number): string => (bytes / 1024 / 1024).toFixed(0);
  await load({ origin: room.origin, path: mixedPath(items, 0), requests: 20_000 });
  const early = await room.memory();
  await load({ origin: room.origin, path: mixedPath(items, 20_000), requests: 80_000 });
  const late = await room.memory();
  say(
    `Memory after 20,000 and 100,000 requests: ${megabytes(early.rss)} and ${megabytes(late.rss)} MB, ` +
      `${(late.rss / early.rss).toFixed(2)} times (aim: flat); of it JavaScript's ${megabytes(early.heapUsed)} and ${megabytes(late.heapUsed)}`
  );
  await room.stop();
}, 300_000);

/** A million in all, fewer of what takes longest. */
const FUZZED = [
  { run: fuzzPaths, count: 350_000 },
  { run: fuzzFilters, count: 250_000 },
  { run: fuzzBatches, count: 350_000 },
  { run: fuzzCamls, count: 50_000 }
];

test('a million generated inputs', () => {
  const since = performance.now();
  const wrong = FUZZED.flatMap(({ run, count }) => run(1, count));
  const seconds = ((performance.now() - since) / 1000).toFixed(0);
  say(`A million generated inputs for the parsers: ${wrong.length} went wrong, in ${seconds} s (aim: none)`);
  wrong.forEach(say);
}, 600_000);

test('500 rounds of kill -9', async () => {
  const since = performance.now();
  const wrong: string[] = [];
  const lane = async (rounds: readonly number[]): Promise<void> => {
    for (let at = 0; at < rounds.length; at += 25) {
      const data = folder();
      await prepare(data);
      for (const round of rounds.slice(at, at + 25)) wrong.push(...(await killOnce(data, round)));
    }
  };
  const rounds = Array.from({ length: 500 }, (_, at) => at + 1);
  await Promise.all([lane(rounds.filter((round) => round % 2)), lane(rounds.filter((round) => !(round % 2)))]);
  const seconds = ((performance.now() - since) / 1000).toFixed(0);
  say(`500 rounds of kill -9 under load: ${wrong.length} things lost or half done, in ${seconds} s (aim: none)`);
  wrong.forEach(say);
}, 600_000);
