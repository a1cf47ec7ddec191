import { query } from '../../src/data/repository';
import { milestone } from '../../src/domain/templates/milestone';
import { project } from '../../src/domain/templates/project';
import type { AnyDraft } from '../../src/domain/schema/record';
import { everyKind } from '../data/everyKind';
import { aMilestone, aProject, inProject } from '../support/builders';
import { detail, isLocal, itemsOf, openPlace } from './place';
import type { Place } from './place';

/** What holds for records whatever their template, tried on a few. */
const locally = isLocal ? test : test.skip;
let place: Place;
beforeAll(async () => {
  place = await openPlace();
});
afterAll(() => place.close());

const json = { 'Content-Type': 'application/json' };
const post = (path: string, body: unknown): Promise<unknown> =>
  place.raw(path, { method: 'POST', headers: json, body: JSON.stringify(body) });
const merge = (path: string, body: unknown): Promise<unknown> =>
  place.raw(path, {
    method: 'POST',
    headers: { ...json, 'X-HTTP-Method': 'MERGE', 'IF-Match': '*' },
    body: JSON.stringify(body)
  });

test('hostile text is kept to the letter', async () => {
  const hostile = '<script>alert("æøå")</script> & \'enkle\' «franske» %27 \\ 👩‍👩‍👧‍👦 é';
  const prose = `Første linje\r\nAndre linje\n\tinnrykk\n${'Blåbærsyltetøy '.repeat(7000)}😀`;
  expect(prose.length).toBeGreaterThan(100_000);
  const stored = await place.repository.create(project, aProject({ key: 'hostile', name: hostile, background: prose }));
  expect(stored).toMatchObject({ name: hostile, background: prose });
  const { found } = await place.repository.read({ found: query(project, { key: 'hostile' }) });
  expect(found[0]).toMatchObject({ name: hostile, background: prose });
  const raw = await place.raw(`${itemsOf(place, 'FramdriftProjects')}(${stored.id})`);
  expect(raw).toMatchObject({ Title: hostile, background: prose });
});

test('a word that somebody has put into a choice is kept', async () => {
  const p = await place.repository.create(project, aProject({ key: 'words' }));
  const m = await place.repository.create(milestone, aMilestone(inProject(p)));
  await merge(`${itemsOf(place, 'FramdriftMilestones')}(${m.id})`, {
    status: 'Utsatt av kommunestyret'
  });
  const { found } = await place.repository.read({ found: query(milestone, { id: m.id }) });
  expect(found[0]?.status).toEqual({ outside: 'Utsatt av kommunestyret' });
  const kept = await place.repository.update(milestone, found[0]!, { number: 'M1' });
  expect(kept.status).toEqual({ outside: 'Utsatt av kommunestyret' });
  const again = await place.repository.create(
    milestone,
    aMilestone({ ...inProject(p), status: { outside: 'På vent' } })
  );
  expect(again.status).toEqual({ outside: 'På vent' });
});

test('filters find what they say, and only that', async () => {
  const p = await place.repository.create(project, aProject({ key: "filter's" }));
  const on = (number: string, date: string | null, more: AnyDraft = {}): Promise<unknown> =>
    place.repository.create(milestone, {
      ...aMilestone(inProject(p)),
      number,
      deadline: date === null ? null : { words: '', date },
      ...more
    });
  await on('jan', '2018-01-31', { responsible: place.me });
  await on('feb', '2018-02-28', { status: 'reached' });
  await on('jul', '2018-07-01', { status: 'onTrack' });
  await on('none', null);
  const numbers = async (filter: Parameters<typeof query<typeof milestone>>[1]): Promise<readonly string[]> => {
    const { found } = await place.repository.read({ found: query(milestone, { projectKey: "filter's", ...filter }) });
    return found.map(({ number }) => number);
  };
  expect(await numbers({})).toEqual(['jan', 'feb', 'jul', 'none']);
  expect(await numbers({ status: 'reached' })).toEqual(['feb']);
  expect(await numbers({ status: ['reached', 'onTrack'] })).toEqual(['feb', 'jul']);
  expect(await numbers({ status: [] })).toEqual([]);
  expect(await numbers({ responsible: place.me.id })).toEqual(['jan']);
  expect(await numbers({ deadline: '2018-02-28' })).toEqual(['feb']);
  expect(await numbers({ deadline: { from: '2018-02-28', to: '2018-07-01' } })).toEqual(['feb', 'jul']);
  expect(await numbers({ deadline: { to: '2018-01-31' } })).toEqual(['jan']);
  expect(await numbers({ deadline: { from: '2018-02-01', to: '2018-02-27' } })).toEqual([]);
  expect(await numbers({ deadline: { from: '2018-07-01' } })).toEqual(['jul']);
});

test('of records that are read in part, what was asked for is there and the rest is empty', async () => {
  const p = await place.repository.create(project, aProject({ key: 'part' }));
  const whole = await place.repository.create(
    milestone,
    aMilestone({ ...inProject(p), path: 'Løp', responsible: place.me })
  );
  const only = ['name', 'responsible'];
  const { found } = await place.repository.read({ found: { ...query(milestone, { projectKey: 'part' }), only } });
  const { id, version, created, modified, name, responsible } = whole;
  expect(found).toMatchObject([{ id, version, created, modified, name, responsible, path: '', deadline: null }]);
});

test('a value that must be its own and is not is Invalid at its field', async () => {
  const belongs = inProject(await place.repository.create(project, aProject({ key: 'own' })));
  const draft = { ...belongs, aTitle: 'Først', aText: 'Bare én', aReason: 'Fordi' };
  await place.repository.create(everyKind, draft);
  const again = place.repository.create(everyKind, { ...draft, aTitle: 'Sist' });
  expect(await detail(again)).toEqual({ kind: 'Invalid', problems: [{ field: 'aText', code: 'taken' }] });
});

test('a draft that is sent again is the same record, as it was last sent', async () => {
  const first = await place.repository.create(project, aProject({ key: 'twice', name: 'Prosjekt' }));
  const again = await place.repository.create(project, aProject({ key: 'twice', name: 'Prosjektet' }));
  expect(again).toMatchObject({ id: first.id, name: 'Prosjektet' });
  const draft = aMilestone({ ...inProject(again), rowKey: 'e5b1', number: 'M1' });
  const row = await place.repository.create(milestone, draft);
  expect(await place.repository.create(milestone, draft)).toEqual(row);
  const { found } = await place.repository.read({ found: query(milestone, { projectKey: 'twice' }) });
  expect(found).toEqual([row]);
});

test('rows that nobody has given a key of their own get one each', async () => {
  const p = await place.repository.create(project, aProject({ key: 'keys' }));
  const [a, b] = [
    await place.repository.create(milestone, aMilestone(inProject(p))),
    await place.repository.create(milestone, aMilestone(inProject(p)))
  ];
  expect(a.rowKey).toMatch(/^[0-9a-f-]{36}$/);
  expect(b.rowKey).not.toBe(a.rowKey);
});

test('a deadline moved in the plain list wins over its words, and is told as moved', async () => {
  const p = await place.repository.create(project, aProject({ key: 'outside' }));
  const november = { words: 'November', date: '2018-11-30' };
  const { id } = await place.repository.create(milestone, aMilestone({ ...inProject(p), deadline: november }));
  await merge(`${itemsOf(place, 'FramdriftMilestones')}(${id})`, { deadline: '2019-02-14T23:00:00Z' });
  const { found } = await place.repository.read({ found: query(milestone, { id }) });
  expect(found[0]?.deadline).toEqual({ words: '', date: '2019-02-15', movedFrom: november });
  const edited = await place.repository.update(milestone, found[0]!, { number: 'M9' });
  expect(edited.deadline).toEqual(found[0]?.deadline);
  const set = await place.repository.update(milestone, edited, { deadline: { words: 'Februar', date: '2019-02-28' } });
  expect(set.deadline).toEqual({ words: 'Februar', date: '2019-02-28' });
});

test('an end before the start is Invalid, also when it is the start that moves', async () => {
  const p = await place.repository.create(
    project,
    aProject({ key: 'period', periodStart: '2018-01-01', periodEnd: '2018-12-31' })
  );
  const moved = place.repository.update(project, p, { periodStart: '2019-01-01' });
  expect(await detail(moved)).toEqual({
    kind: 'Invalid',
    problems: [{ field: 'periodEnd', code: 'endBeforeStart', limit: '2019-01-01' }]
  });
});

test('a project that has rows cannot be removed', async () => {
  const p = await place.repository.create(project, aProject({ key: 'kept' }));
  await place.repository.create(milestone, aMilestone(inProject(p)));
  expect(await detail(place.repository.remove(project, p))).toEqual({ kind: 'Invalid', problems: [] });
  const { found } = await place.repository.read({ found: query(project, { key: 'kept' }) });
  expect(found).toHaveLength(1);
});

locally('rows made by hand without a key are mended, in one round trip when there are none', async () => {
  const p = await place.repository.create(project, aProject({ key: 'by hand' }));
  await post(itemsOf(place, 'FramdriftMilestones'), { Title: 'Laget for hånd', projectId: p.id });
  await post(itemsOf(place, 'FramdriftProjects'), { Title: 'Også for hånd' });
  expect(await place.connection.repair()).toBe(2);
  const { found } = await place.repository.read({ found: query(milestone, { projectKey: 'by hand' }) });
  expect(found.map(({ name }) => name)).toEqual(['Laget for hånd']);
  expect(found[0]?.rowKey).toMatch(/^[0-9a-f-]{36}$/);
  place.local?.trips();
  expect(await place.connection.repair()).toBe(0);
  expect(place.local?.trips()).toHaveLength(1);
});

test('a token that SharePoint no longer knows begins afresh, and says so', async () => {
  const page = await place.repository.changes('1;2;00000000-0000-0000-0000-000000000000;1;1');
  expect(page).toMatchObject({ changes: [], missed: true });
  expect(await place.repository.changes(page.token)).toMatchObject({ changes: [] });
});
