import { costOf } from '../../../src/local/sharepoint/http/costs';
import { addItem, batchPart, makeList, openTest, postBatch, type Answered } from './support';

describe('limits on demand', () => {
  const server = openTest();
  let list = '';
  beforeAll(async () => {
    list = await makeList(server, 'Grenser');
    await addItem(server, list, { Title: 'a' });
  });
  afterEach(() => server.sharePoint.limits.clear());
  afterAll(() => server.sharePoint.close());

  const read = (as = 'en-app'): Promise<Answered> => server.ask(`${list}/items(1)`, { as });
  const told = ({ headers }: Answered): (string | null)[] =>
    ['ratelimit-limit', 'ratelimit-remaining', 'ratelimit-reset', 'retry-after'].map((name) => headers.get(name));

  test('nothing is counted unless it is asked for', async () => {
    for (let count = 0; count < 20; count += 1) expect(told(await read())).toEqual([null, null, null, null]);
  });

  test('from 80 per cent on an app is told what is left, and beyond it is refused until the minute is over', async () => {
    server.sharePoint.limits.set({ unitsPerMinute: 10 });
    for (let count = 0; count < 7; count += 1) expect(told(await read())[0]).toBeNull();
    server.clock.now = new Date(server.clock.now.getTime() + 20_000);
    expect(told(await read())).toEqual(['10', '2', '40', null]);
    await read();
    expect((await read()).status).toBe(200);
    const refused = await read();
    expect([refused.status, refused.text, ...told(refused)]).toEqual([
      429,
      '429 TOO MANY REQUESTS',
      '10',
      '0',
      '40',
      '40'
    ]);
    server.clock.now = new Date(server.clock.now.getTime() + 40_000);
    expect((await read()).status).toBe(200);
  });

  test('apps are counted apart, by their token', async () => {
    server.sharePoint.limits.set({ unitsPerMinute: 1 });
    expect([(await read('a')).status, (await read('b')).status, (await read('a')).status]).toEqual([200, 200, 429]);
  });

  test('a batch costs what is in it, and is refused as a whole', async () => {
    server.sharePoint.limits.set({ unitsPerMinute: 10 });
    const part = batchPart('GET', `${list}/items(1)`);
    const parts = (count: number): string[] => Array.from({ length: count }, () => part);
    expect(told(await postBatch(server, parts(9), 'en-app'))[1]).toBe('1');
    expect((await postBatch(server, parts(2), 'en-app')).status).toBe(429);
  });

  test('what is refused counts as well: who goes on asking all day is refused all day', async () => {
    server.sharePoint.limits.set({ unitsPerDay: 3, unitsPerMinute: 2 });
    const statuses: number[] = [];
    for (let count = 0; count < 4; count += 1) statuses.push((await read()).status);
    server.clock.now = new Date(server.clock.now.getTime() + 60_000);
    const next = await read();
    expect([...statuses, next.status, next.headers.get('retry-after')]).toEqual([200, 200, 429, 429, 429, '86340']);
  });

  test('a person has a number of requests in five minutes', async () => {
    server.sharePoint.limits.set({ requestsPerUser: 2 });
    const statuses: number[] = [];
    for (let count = 0; count < 3; count += 1) statuses.push((await read('per.moen')).status);
    expect([...statuses, (await read('kari.dalen')).status, (await read()).status]).toEqual([200, 200, 429, 200, 200]);
    server.clock.now = new Date(server.clock.now.getTime() + 300_000);
    expect((await read('per.moen')).status).toBe(200);
  });

  test('the control address switches them on and off', async () => {
    await server.ask('/_local/limits', { method: 'POST', body: { unitsPerMinute: 1 } });
    expect([(await read()).status, (await read()).status]).toEqual([200, 429]);
    await server.ask('/_local/limits', { method: 'DELETE' });
    expect((await read()).status).toBe(200);
    await server.ask('/_local/limits', { method: 'POST' });
    expect((await read()).status).toBe(200);
  });

  test.each([
    ['GET', "/_api/web/lists/getByTitle('a')/items(3)", 1],
    ['GET', "/_api/web/lists/getByTitle('a')/items?$top=100", 2],
    ['POST', "/_api/web/lists/getByTitle('a')/items", 2],
    ['POST', '/_api/web/getchanges', 1],
    ['MERGE', "/_api/web/lists(guid'x')/items(3)", 2],
    ['GET', "/_api/web/lists(guid'x')/items(3)/roleassignments", 5],
    ['GET', "/_api/web/lists(guid'x')/items(3)?$expand=RoleAssignments", 5],
    ['POST', "/_api/web/lists(guid'x')/breakroleinheritance(true)", 5]
  ])('%s %s costs %d', (method, address, units) => {
    expect(costOf(method, address)).toBe(units);
  });
});

describe('faults on demand', () => {
  const server = openTest();
  let list = '';
  beforeAll(async () => {
    list = await makeList(server, 'Feil');
  });
  afterEach(() => server.sharePoint.faults.clear());
  afterAll(() => server.sharePoint.close());
  const titles = async (): Promise<string[]> =>
    (await server.ask(`${list}/items?$select=Title`)).json.value.map(({ Title }: { Title: string }) => Title);
  const add = (Title: string): string => batchPart('POST', `${list}/items`, { Title });

  test('a rule hits the request with its number, as often as it says', async () => {
    server.sharePoint.faults.add({ path: '/items$', method: 'GET', nth: 2, times: 2, status: 503, retryAfter: 7 });
    const statuses: number[] = [];
    for (let count = 0; count < 5; count += 1) statuses.push((await server.ask(`${list}/items`)).status);
    expect(statuses).toEqual([200, 503, 503, 200, 200]);
  });

  test('a rule hits one part of a batch, and the others go on', async () => {
    server.sharePoint.faults.add({ path: '/items$', part: 2, status: 429, retryAfter: 3 });
    const { text } = await postBatch(server, [add('1'), add('2'), add('3')]);
    expect(text.match(/HTTP\/1\.1 \d+|RETRY-AFTER: \d+/g)).toEqual([
      'HTTP/1.1 201',
      'HTTP/1.1 429',
      'RETRY-AFTER: 3',
      'HTTP/1.1 201'
    ]);
    expect(await titles()).toEqual(['1', '3']);
  });

  test('a batch breaks off before or after one of its parts, and what was done stays done', async () => {
    server.sharePoint.faults.add({ path: '/items$', part: 2, times: 1, drop: 'before' });
    await expect(postBatch(server, [add('4'), add('5')])).rejects.toThrow('dropped');
    server.sharePoint.faults.add({ path: '/items$', part: 'each', nth: 2, times: 1, drop: 'after' });
    await expect(postBatch(server, [add('6'), add('7'), add('8')])).rejects.toThrow('dropped');
    expect(await titles()).toEqual(['1', '3', '4', '6', '7']);
  });
});
