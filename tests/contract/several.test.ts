import { query } from '../../src/data/repository';
import type { Attempt } from '../../src/data/repository';
import type { AnyDraft } from '../../src/domain/schema/record';
import { blank } from '../../src/domain/schema/record';
import type { Template } from '../../src/domain/schema/template';
import { identityOf } from '../../src/domain/schema/template';
import { activity } from '../../src/domain/templates/activity';
import { milestone } from '../../src/domain/templates/milestone';
import { project } from '../../src/domain/templates/project';
import { aMilestone, anActivity, aProject, inProject } from '../support/builders';
import { isLocal, namedShapes, openPlace, Shelf } from './place';
import type { Place } from './place';

/** Many records at once: each stands for itself, and as few round trips as there can be. */
const locally = isLocal ? test : test.skip;
let place: Place;
let shelf: Shelf;
beforeAll(async () => {
  place = await openPlace();
  shelf = new Shelf(place);
  await shelf.fill();
});
afterAll(() => place.close());

const told = (attempts: readonly Attempt[]): readonly unknown[] =>
  attempts.map((each) => ('record' in each ? 'stored' : each.failure.detail));
const fieldsOf = (shape: Template, record: AnyDraft): AnyDraft =>
  Object.fromEntries(Object.keys(blank(shape)).map((key) => [key, record[key]]));
const numbered = (number: string, belongs: object): ReturnType<typeof aMilestone> =>
  aMilestone({ ...belongs, number, rowKey: `several-${number}` });

describe.each(namedShapes)('%s', (_name, shape) => {
  test('what is created is what was drafted, and what is read', async () => {
    const drafts = [shelf.draft(shape), shelf.draft(shape)];
    const attempts = await place.repository.createAll(shape, drafts as never);
    expect(told(attempts)).toEqual(['stored', 'stored']);
    for (const [at, attempt] of attempts.entries()) {
      const { record } = attempt as { record: AnyDraft & { id: number } };
      const { found } = await place.repository.read({ found: { template: shape, filter: { id: record.id } } });
      expect(found).toEqual([record]);
      if (identityOf(shape) !== undefined) expect(fieldsOf(shape, record)).toEqual(drafts[at]);
    }
  });

  test('what is changed is stored, and what somebody has changed since stays theirs', async () => {
    const attempts = await place.repository.createAll(shape, [shelf.draft(shape), shelf.draft(shape)] as never);
    const [mine, stale] = attempts.map((each) => (each as { record: never }).record as AnyDraft & { id: number });
    const theirs = await place.repository.update(shape, stale as never, { [shape.title]: 'Deres' } as never);
    const change = { [shape.title]: 'Vårt' };
    const changes = [mine, stale].map((before) => ({ before, change }));
    const updated = await place.repository.updateAll(shape, changes as never);
    expect(told(updated)).toEqual(['stored', { kind: 'Conflict', current: theirs }]);
    const { found } = await place.repository.read({ found: { template: shape, filter: { id: mine!.id } } });
    expect(updated[0]).toEqual({ record: found[0] });
    expect(fieldsOf(shape, found[0] as AnyDraft)).toEqual({ ...fieldsOf(shape, mine!), ...change });
  });

  test('what is removed is gone, and what somebody has changed since stays', async () => {
    const drafts = [shelf.draft(shape), shelf.draft(shape)];
    const attempts = await place.repository.createAll(shape, drafts as never);
    const records = attempts.map((each) => (each as { record: never }).record as AnyDraft & { id: number });
    const theirs = await place.repository.update(shape, records[1] as never, { [shape.title]: 'Deres' } as never);
    const removed = await place.repository.removeAll(shape, records as never);
    expect(told(removed)).toEqual(['stored', { kind: 'Conflict', current: theirs }]);
    const there = await place.repository.read({
      first: { template: shape, filter: { id: records[0]!.id } },
      second: { template: shape, filter: { id: records[1]!.id } }
    });
    expect([there.first.length, there.second.length]).toEqual([0, 1]);
  });
});

test('one that may not be stored keeps none of the others back', async () => {
  const belongs = inProject(await place.repository.create(project, aProject({ key: 'several' })));
  const drafts = [numbered('a', belongs), { ...numbered('b', belongs), name: '' }, numbered('c', belongs)];
  const attempts = await place.repository.createAll(milestone, drafts);
  const empty = { kind: 'Invalid', problems: [{ field: 'name', code: 'required' }] };
  expect(told(attempts as readonly Attempt[])).toEqual(['stored', empty, 'stored']);
  const { found } = await place.repository.read({ found: query(milestone, { projectKey: 'several' }) });
  expect(found.map(({ number }) => number)).toEqual(['a', 'c']);
});

test('sent again they are the same records, as they were last sent', async () => {
  const belongs = inProject(await place.repository.create(project, aProject({ key: 'again' })));
  const drafts = ['x', 'y'].map((number) => numbered(number, belongs));
  await place.repository.createAll(milestone, drafts);
  const again = await place.repository.createAll(milestone, [
    ...drafts.map((draft) => ({ ...draft, name: 'Når det er rettet' })),
    numbered('z', belongs)
  ]);
  expect(told(again as readonly Attempt[])).toEqual(['stored', 'stored', 'stored']);
  const { found } = await place.repository.read({ found: query(milestone, { projectKey: 'again' }) });
  expect(found.map(({ number, name }) => [number, name])).toEqual([
    ['x', 'Når det er rettet'],
    ['y', 'Når det er rettet'],
    ['z', 'Når pilot er evaluert']
  ]);
});

test('none is nothing', async () => {
  place.local?.trips();
  expect(await place.repository.createAll(milestone, [])).toEqual([]);
  expect(await place.repository.removeAll(milestone, [])).toEqual([]);
  expect(await place.repository.updateAll(milestone, [])).toEqual([]);
  expect(place.local?.trips() ?? []).toEqual([]);
});

locally('ten are one round trip, a hundred and twenty are two, and tell how far they have come', async () => {
  const belongs = inProject(await place.repository.create(project, aProject({ key: 'trips' })));
  const drafts = (count: number): ReturnType<typeof aMilestone>[] =>
    Array.from({ length: count }, () => aMilestone({ ...belongs, responsible: place.me }));
  place.local!.trips();
  const [first] = await place.repository.createAll(milestone, drafts(10));
  expect(place.local!.trips()).toHaveLength(1);
  expect(first).toMatchObject({ record: { responsible: { name: place.me.name }, created: { by: place.me.name } } });
  const done: number[] = [];
  const many = await place.repository.createAll(milestone, drafts(120), (count) => done.push(count));
  expect(place.local!.trips()).toHaveLength(2);
  expect(done).toEqual([99, 120]);
  const records = many.flatMap((each) => ('record' in each ? [each.record] : []));
  expect(new Set(records.map(({ id }) => id)).size).toBe(120);
  const moved = records.slice(0, 50).map((before, at) => ({ before, change: { order: at } }));
  const updated = (await place.repository.updateAll(milestone, [
    ...moved,
    { before: records[60]!, change: {} }
  ])) as readonly Attempt[];
  expect(told(updated)).toEqual(Array.from({ length: 51 }, () => 'stored'));
  expect(place.local!.trips()).toHaveLength(1);
  const latest = [
    ...updated.slice(0, 50).map((each) => (each as unknown as { record: (typeof records)[number] }).record),
    ...records.slice(50)
  ];
  expect(told((await place.repository.removeAll(milestone, latest)) as readonly Attempt[])).toEqual(
    records.map(() => 'stored')
  );
  expect(place.local!.trips()).toHaveLength(4);
});

locally('removing milestones takes what stands under them along', async () => {
  const belongs = inProject(await place.repository.create(project, aProject({ key: 'under' })));
  const [made] = await place.repository.createAll(milestone, [aMilestone(belongs)]);
  const { record } = made as Extract<typeof made, { readonly record: unknown }>;
  const link = { id: record.id, title: record.name };
  await place.repository.createAll(activity, [anActivity({ ...belongs, milestone: link })]);
  await place.repository.removeAll(milestone, [record]);
  const { found } = await place.repository.read({ found: query(activity, { projectKey: 'under' }) });
  expect(found).toEqual([]);
});

locally('where a round trip breaks, what was to follow is not sent, and all of it can be sent again', async () => {
  const { faults } = place.local!.sharePoint;
  const belongs = inProject(await place.repository.create(project, aProject({ key: 'broken' })));
  const drafts = Array.from({ length: 120 }, (_, at) => numbered(`b${at}`, belongs));
  faults.add({ path: 'batch', drop: 'after', times: 1 });
  const lost = await place.repository.createAll(milestone, drafts);
  faults.clear();
  expect(new Set(told(lost as readonly Attempt[]).map((detail) => (detail as { kind: string }).kind))).toEqual(
    new Set(['Unavailable'])
  );
  const again = await place.repository.createAll(milestone, drafts);
  expect(new Set(told(again as readonly Attempt[]))).toEqual(new Set(['stored']));
  const { found } = await place.repository.read({ found: query(milestone, { projectKey: 'broken' }) });
  expect(found).toHaveLength(120);
});
