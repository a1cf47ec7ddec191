import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { milestone } from '../../src/domain/templates/milestone';
import { project } from '../../src/domain/templates/project';
import { isLocal, openPlace } from './place';
import type { Place } from './place';

/** SharePoint tells an address of changes in lists: only where there is an address that it reaches. */
const locally = isLocal ? test : test.skip;
const secret = 'only SharePoint knows this';
let place: Place;
let told: Server;
let url: string;

beforeAll(async () => {
  place = await openPlace();
  told = createServer((request, response) => {
    const token = new URL(request.url!, 'http://told').searchParams.get('validationtoken') ?? '';
    response.writeHead(200, { 'Content-Type': 'text/plain' }).end(token);
  });
  await new Promise<void>((resolve) => told.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(told.address() as AddressInfo).port}/api/changes`;
});
afterAll(async () => {
  told.close();
  await place.close();
});

const until = (): string => new Date(Date.now() + 100 * 24 * 3_600_000).toISOString();
const subscribe = (withSecret = secret): Promise<void> =>
  place.connection.subscribe([project, milestone], { url, secret: withSecret, until: until() });

/** The secrets of a list's subscriptions. */
async function secretsOf(list: string): Promise<readonly unknown[]> {
  const path = `web/getList('/sites/framdrift/Lists/${list}')/subscriptions`;
  const { value } = (await place.raw(path)) as { readonly value: readonly { readonly clientState: unknown }[] };
  return value.map(({ clientState }) => clientState);
}

locally(
  'a list that SharePoint will not tell of keeps it from no other, is told of, and is asked for again',
  async () => {
    place.local!.sharePoint.faults.add({ path: 'FramdriftProjects', method: 'POST', status: 404, times: 1 });
    await expect(subscribe()).rejects.toBeDefined();
    expect(await secretsOf('FramdriftProjects')).toEqual([]);
    expect(await secretsOf('FramdriftMilestones')).toEqual([secret]);
    await subscribe();
    expect(await secretsOf('FramdriftProjects')).toEqual([secret]);
  }
);

locally('another secret is given to SharePoint at once; the same is not given again', async () => {
  await subscribe();
  await subscribe('a newer secret than that');
  expect(await secretsOf('FramdriftMilestones')).toEqual(['a newer secret than that']);
  place.local!.trips();
  await subscribe('a newer secret than that');
  expect(place.local!.trips().filter(({ method, parts }) => method !== 'POST' || parts.length === 0)).toEqual([]);
});
