import { manners, Units } from '../../src/bot/units';

/** What SharePoint says is left of the minute, and who goes on then. Time passes only where somebody waits. */
let now = 0;
const start = 1_000_000;
const clock = { now: () => now, wait: async (milliseconds: number) => void (now += milliseconds) };
let answers: (readonly [status: number, headers: Record<string, string>])[] = [];
let asked: number[] = [];

const units = (): Units =>
  new Units(clock, async () => {
    asked.push(now - start);
    const [status, headers] = answers.shift() ?? [200, {}];
    return new Response(null, { status, headers });
  });

beforeEach(() => {
  now = start;
  answers = [];
  asked = [];
});

const get = { method: 'GET' };
const left = (count: number, seconds: number) => ({
  'RateLimit-Limit': '1250',
  'RateLimit-Remaining': String(count),
  'RateLimit-Reset': String(seconds)
});

test('as long as SharePoint says nothing, nobody waits', async () => {
  const send = units().paced(manners.sweep);
  for (let count = 0; count < 500; count += 1) await send('a', get);
  expect(now).toBe(start);
});

test('sweeps stop short of what is left until the minute is over; marks and people go on', async () => {
  const all = units();
  answers = [[200, left(81, 40)]];
  await all.paced(manners.sweep)('a', get);
  await all.paced(manners.mark)('mark', { method: 'POST' });
  await all.paced(manners.person)('tap', get);
  await all.paced(manners.sweep)('b', get);
  expect(asked).toEqual([0, 0, 0, 40_000]);
});

test('a batch is as many requests as there are in it', async () => {
  const all = units();
  answers = [[200, left(200, 40)]];
  await all.paced(manners.sweep)('a', get);
  const parts = Array.from({ length: 61 }, () => 'GET https://x/_api/web HTTP/1.1').join('\n');
  await all.paced(manners.sweep)('$batch', { method: 'POST', body: `--batch_1\n${parts}` });
  expect(asked).toEqual([0, 40_000]);
});

test('many who wait do not all take the same units', async () => {
  const all = units();
  answers = [[200, left(90, 40)]];
  const send = all.paced(manners.sweep);
  await send('a', get);
  await Promise.all(Array.from({ length: 20 }, (_, index) => send(String(index), get)));
  expect(asked.filter((each) => each < 40_000).length).toBeLessThanOrEqual(1 + 5);
});

test('when SharePoint refuses all the same, everything waits for as long as it asks, and is sent again', async () => {
  const all = units();
  answers = [[429, { 'Retry-After': '45' }]];
  expect((await all.paced(manners.sweep)('a', get)).status).toBe(200);
  expect(asked).toEqual([0, 45_000]);
});

test('whoever has pressed a button is told that it takes long, and SharePoint is left alone', async () => {
  const all = units();
  answers = [[429, { 'Retry-After': '600' }]];
  await all.paced(manners.person)('a', get);
  const answer = await all.paced(manners.person)('b', get);
  expect([answer.status, answer.headers.get('Retry-After')]).toEqual([429, '600']);
  expect(asked).toEqual([0]);
});

test('whoever has little patience is refused for so long that nobody waits for them further down', async () => {
  const all = units();
  answers = [[429, { 'Retry-After': '20' }]];
  const first = await all.paced(manners.question)('a', get);
  const second = await all.paced(manners.person)('b', get);
  expect([first, second].map((each) => each.headers.get('Retry-After'))).toEqual(['31', '31']);
  expect(asked).toEqual([0]);
});

test('at a stop nothing new is begun, and what was sent is marked', async () => {
  const all = units();
  answers = [[200, left(0, 40)]];
  await all.paced(manners.sweep)('a', get);
  all.close();
  expect((await all.paced(manners.sweep)('claim', { method: 'POST' })).status).toBe(429);
  expect((await all.paced(manners.mark)('mark', { method: 'POST' })).status).toBe(200);
  expect(now).toBe(start);
});
