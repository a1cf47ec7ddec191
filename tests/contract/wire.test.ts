import { query } from '../../src/data/repository';
import { milestone } from '../../src/domain/templates/milestone';
import { project } from '../../src/domain/templates/project';
import { connect } from '../../src/data/sharepoint/connect';
import { withToken } from '../../src/data/sharepoint/token';
import { aMilestone, aProject, inProject } from '../support/builders';
import { userOf } from '../support/site';
import { detail, isLocal, listPath, openPlace } from './place';
import type { Place } from './place';

/** Round trips, permissions, faults and long lists: only where the SharePoint is ours. */
const locally = isLocal ? test : test.skip;
let place: Place;
beforeAll(async () => {
  place = await openPlace();
});
afterAll(() => place.close());

locally('any number of queries is one round trip, and so are opening and updating', async () => {
  const tap = place.local!;
  const p = await place.repository.create(project, aProject({ key: 'wire' }));
  tap.trips();
  await place.repository.read({
    a: query(project),
    b: query(milestone),
    c: query(milestone, { projectKey: 'wire' })
  });
  expect(tap.trips()).toHaveLength(1);
  await place.repository.update(project, p, { caseNumber: '1' });
  expect(tap.trips()).toMatchObject([{ parts: ['MERGE', 'GET'] }]);
  await place.connection.open({ a: query(project), b: query(milestone) });
  expect(tap.trips()).toHaveLength(1);
  await place.repository.changes((await place.repository.changes(null)).token);
  expect(tap.trips()).toHaveLength(2);
});

locally('nothing changed is nothing sent', async () => {
  const p = await place.repository.create(project, aProject({ key: 'same' }));
  place.local!.trips();
  expect(await place.repository.update(project, p, { name: p.name })).toEqual(p);
  expect(place.local!.trips()).toEqual([]);
});

locally('a reader reads, and is Forbidden to write', async () => {
  const p = await place.repository.create(project, aProject({ key: 'reader' }));
  const reader = connect(place.local!.url, withToken(userOf('reader')));
  const { mayEdit, mayManageLists, rows } = await reader.open({ found: query(project, { key: 'reader' }) });
  expect([mayEdit, mayManageLists, rows?.found.length]).toEqual([false, false, 1]);
  const forbidden = { kind: 'Forbidden' };
  expect(await detail(reader.repository.create(project, aProject({ key: 'nope' })))).toEqual(forbidden);
  expect(await detail(reader.repository.update(project, p, { name: 'Nope' }))).toEqual(forbidden);
  expect(await detail(reader.repository.remove(project, p))).toEqual(forbidden);
});

locally('throttling that goes on is told with its seconds, and what stops is not noticed', async () => {
  const { faults } = place.local!.sharePoint;
  faults.add({ path: '_api', status: 429, retryAfter: 0, times: 1 });
  await place.repository.read({ a: query(project, { key: 'none' }) });
  faults.add({ path: '_api', status: 429, retryAfter: 0 });
  expect(await detail(place.repository.read({ a: query(project) }))).toEqual({ kind: 'Throttled', retryAfter: 0 });
  faults.clear();
});

locally('a broken connection is Unavailable', async () => {
  const { faults } = place.local!.sharePoint;
  faults.add({ path: '_api', drop: 'before' });
  expect(await detail(place.repository.read({ a: query(project) }))).toMatchObject({ kind: 'Unavailable' });
  faults.clear();
});

locally(
  'an answer in pages is read to its end',
  async () => {
    const tap = place.local!;
    const p = await place.repository.create(project, aProject({ key: 'pages' }));
    const { sp } = tap.as('projectLeader');
    for (let start = 0; start < 5100; start += 100) {
      const [batched, send] = sp.batched({ maxRequests: 100 });
      const list = batched.web.getList(listPath(place, 'FramdriftMilestones'));
      const adds = Array.from({ length: 100 }, (_, index) =>
        list.items.add({ Title: `Når ${start + index}`, projectId: p.id, projectKey: 'pages' })
      );
      await send();
      await Promise.all(adds);
    }
    const { found } = await place.repository.read({ found: query(milestone) });
    expect(found.length).toBeGreaterThanOrEqual(5100);
    expect(new Set(found.map(({ id }) => id)).size).toBe(found.length);
  },
  120_000
);

locally('and past five thousand rows a filter still answers', async () => {
  const p = await place.repository.create(project, aProject({ key: 'few' }));
  for (const status of ['planned', 'reached'] as const) {
    await place.repository.create(milestone, aMilestone({ ...inProject(p), number: status, status }));
  }
  const { found } = await place.repository.read({
    found: query(milestone, { projectKey: 'few', status: ['reached', 'onTrack'] })
  });
  expect(found.map(({ number }) => number)).toEqual(['reached']);
});

locally('a write whose answer is lost is not sent twice; a question is', async () => {
  const { faults } = place.local!.sharePoint;
  faults.add({ path: 'items$', method: 'POST', drop: 'after', times: 1 });
  const lost = place.repository.create(project, aProject({ key: 'lost', name: 'Bare én' }));
  expect(await detail(lost)).toMatchObject({ kind: 'Unavailable' });
  faults.add({ path: 'batch', drop: 'before', times: 1 });
  const { found } = await place.repository.read({ found: query(project, { key: 'lost' }) });
  expect(found.map(({ name }) => name)).toEqual(['Bare én']);
  faults.clear();
  const again = await place.repository.create(project, aProject({ key: 'lost', name: 'Bare én, og rettet' }));
  expect(again).toMatchObject({ id: found[0]?.id, name: 'Bare én, og rettet' });
});

locally('who is asked to wait longer than anybody does, is told so at once', async () => {
  const { faults } = place.local!.sharePoint;
  faults.add({ path: '_api', status: 429, retryAfter: 120 });
  expect(await detail(place.repository.read({ a: query(project) }))).toEqual({ kind: 'Throttled', retryAfter: 120 });
  faults.clear();
});

locally('a site that is behind, and lacks a column, is read with what it has', async () => {
  const p = await place.repository.create(project, aProject({ key: 'behind' }));
  await place.repository.create(milestone, aMilestone({ ...inProject(p), number: 'M9' }));
  const list = `web/getList('${listPath(place, 'FramdriftMilestones')}')`;
  const headers = { 'X-HTTP-Method': 'DELETE', 'IF-Match': '*' };
  await place.raw(`${list}/fields/getByInternalNameOrTitle('deadlineMovedOn')`, { method: 'POST', headers });
  const again = connect(place.local!.url, withToken(userOf('projectLeader')));
  const { found } = await again.repository.read({ found: query(milestone, { projectKey: 'behind' }) });
  expect(found).toMatchObject([{ number: 'M9', deadlineMovedOn: null }]);
  expect(await again.open({ all: query(milestone) })).toMatchObject({ schema: 'behind' });
  await place.connection.setUp(() => undefined);
  expect(await again.open({ all: query(milestone) })).toMatchObject({ schema: 'ready' });
});

locally('what is stored but cannot be read again is not told as a failure', async () => {
  const { faults } = place.local!.sharePoint;
  faults.add({ path: 'items\\(\\d+\\)', method: 'GET', status: 500 });
  const p = await place.repository.create(project, aProject({ key: 'unread', name: 'Lagret' }));
  faults.clear();
  expect(p).toMatchObject({ name: 'Lagret', key: 'unread', version: '"1"', status: 'active' });
  expect(await place.repository.update(project, p, { name: 'Lagret igjen' })).toMatchObject({ version: '"2"' });
});
