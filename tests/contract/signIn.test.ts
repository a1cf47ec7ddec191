import type { TimelinePipe } from '@pnp/core';
import { DefaultParse, InjectHeaders } from '@pnp/queryable';
import { DefaultHeaders, DefaultInit } from '@pnp/sp/behaviors/defaults.js';
import { connect } from '../../src/data/sharepoint/connect';
import { project } from '../../src/domain/templates/project';
import type { Connection } from '../../src/data/repository';
import { aProject } from '../support/builders';
import { userOf } from '../support/site';
import { detail, isLocal, openPlace } from './place';
import type { Place } from './place';

/** A browser whose sign-in or whose stamp for writing (form digest) has run out: only where the SharePoint is ours. */
const locally = isLocal ? test : test.skip;
const realFetch = globalThis.fetch;
let place: Place;
let browser: Connection;
const asked: string[] = [];

/** As in a page that was opened yesterday: known by a cookie, with a stamp that is not taken any more. */
const pageOfYesterday: TimelinePipe = (instance) =>
  instance.using(
    DefaultHeaders(),
    DefaultInit(),
    InjectHeaders({ 'X-RequestDigest': '0xABC,old' }),
    DefaultParse()
  ) as never;

const withCookie: typeof fetch = (input, init) => {
  const headers = new Headers(init?.headers);
  headers.set('cookie', `framdrift-person=${encodeURIComponent(userOf('projectLeader'))}`);
  asked.push(`${init?.method ?? 'GET'} ${String(input).split('/_api/')[1] ?? ''}`);
  return realFetch(input, { ...init, headers });
};

beforeAll(async () => {
  place = await openPlace();
  browser = connect(place.connection.url, pageOfYesterday);
});
beforeEach(() => {
  globalThis.fetch = withCookie;
  asked.length = 0;
});
afterEach(() => {
  globalThis.fetch = realFetch;
  place.local?.sharePoint.faults.clear();
});
afterAll(() => place.close());

locally(
  'a write whose stamp is too old gets a new one and is stored once; the next ones use the new one at once',
  async () => {
    const made = await browser.repository.create(project, aProject({ key: 'stamp', name: 'En' }));
    expect(asked.filter((each) => each === 'POST contextinfo')).toHaveLength(1);
    asked.length = 0;
    const changed = await browser.repository.update(project, made, { name: 'To' });
    expect(asked).toEqual(['POST $batch']);
    expect(await place.repository.read({ all: { template: project, filter: { key: 'stamp' } } })).toMatchObject({
      all: [{ name: 'To', version: changed.version }]
    });
  }
);

locally.each([401, 403, 302, 200] as const)(
  '%i to a browser whose sign-in has run out is SignedOut, for reads and writes',
  async (status) => {
    place.local!.sharePoint.faults.add({ path: '_api', status });
    const queries = { all: { template: project } };
    expect(await detail(browser.repository.read(queries))).toEqual({ kind: 'SignedOut' });
    expect(await detail(browser.repository.create(project, aProject({ key: `out-${status}` })))).toEqual({
      kind: 'SignedOut'
    });
    expect(await detail(browser.open({}))).toEqual({ kind: 'SignedOut' });
  }
);

locally('a way to a sign-in page is not followed, and asked for once', async () => {
  place.local!.sharePoint.faults.add({ path: '_api', status: 302 });
  asked.length = 0;
  expect(await detail(browser.repository.read({ all: { template: project } }))).toEqual({ kind: 'SignedOut' });
  expect(asked).toEqual(['POST $batch']);
});
