import { differing } from '../../src/domain/history/alike';
import type { Version } from '../../src/domain/history/version';
import { goal } from '../../src/domain/templates/goal';
import { milestone } from '../../src/domain/templates/milestone';
import { project } from '../../src/domain/templates/project';
import { responsibility } from '../../src/domain/templates/responsibility';
import { migrations } from '../../src/data/sharepoint/migrations';
import { aProject } from '../support/builders';
import { Shelf, isLocal, itemsOf, listPath, namedShapes, openPlace } from './place';
import type { Place } from './place';

let place: Place;
let shelf: Shelf;
beforeAll(async () => {
  place = await openPlace();
  shelf = new Shelf(place);
  await shelf.fill();
});
afterAll(() => place.close());

const post = (body: object, headers: Record<string, string> = {}): RequestInit => ({
  method: 'POST',
  headers: { 'Content-Type': 'application/json', ...headers },
  body: JSON.stringify(body)
});

/** As SharePoint's grid and form do it. */
const inTheList = (list: string, id: number, field: string, value: string): Promise<unknown> =>
  place.raw(
    `${itemsOf(place, list)}(${id})/validateUpdateListItem`,
    post({ formValues: [{ FieldName: field, FieldValue: value }], bNewDocumentUpdate: false })
  );

const made = (versions: readonly Version[]): readonly Version['made'][] => versions.map((version) => version.made);

test.each(namedShapes)('the newest version of a %s says what the record says', async (_name, shape) => {
  const record = await shelf.store(shape);
  const [newest] = await place.repository.history(shape, record.id);
  expect(differing(shape, record, newest!.values)).toEqual([]);
});

test('what Framdrift wrote can be told from what was written in the plain list', async () => {
  const p = await place.repository.create(project, aProject({ key: 'made', name: 'A' }));
  const second = await place.repository.update(project, p, { name: 'B' });
  await inTheList(project.list, p.id, 'caseNumber', '17/42');
  const third = (await place.repository.read({ found: { template: project, filter: { id: second.id } } })).found[0]!;
  await place.repository.update(project, third as never, { name: 'C' });
  const versions = await place.repository.history(project, p.id);
  expect(made(versions)).toEqual(['here', 'outside', 'here', 'here']);
  expect(versions.map(({ byId }) => byId)).toEqual(versions.map(() => place.me.id));
});

test('several that are stored at once are Framdrift’s own too', async () => {
  const [one] = await place.repository.createAll(goal, [shelf.draft(goal) as never]);
  if (!one || !('record' in one)) throw new Error('It was not stored.');
  expect(made(await place.repository.history(goal, one.record.id))).toEqual(['here']);
});

test('a version that SharePoint itself restored was not written by Framdrift', async () => {
  const p = await place.repository.create(project, aProject({ key: 'restored', name: 'A' }));
  await place.repository.update(project, p, { name: 'B' });
  await place.raw(`${itemsOf(place, project.list)}(${p.id})/versions/restoreByLabel('1.0')`, post({}));
  const versions = await place.repository.history(project, p.id);
  expect(versions.map(({ values }) => values.name)).toEqual(['A', 'B', 'A']);
  expect(made(versions)).toEqual(['outside', 'here', 'here']);
});

test('of a row made by hand nothing is said until Framdrift has written in it', async () => {
  const { Id } = await place.raw(itemsOf(place, project.list), post({ Title: 'For hånd' }));
  const id = Number(Id);
  await inTheList(project.list, id, 'caseNumber', '1');
  expect(made(await place.repository.history(project, id))).toEqual([undefined, undefined]);
});

// On a real site nobody can break what is on its way, sign in as others, or leave nothing behind: there it is not run.
const locally = isLocal ? test : test.skip;

locally(
  'a lookup that was made before its rows went with it is mended, and the square goes with its role',
  async () => {
    const column = `web/getList('${listPath(place, responsibility.list)}')/fields/getByInternalNameOrTitle('role')`;
    const behaviour = async (): Promise<unknown> => (await place.raw(column)).RelationshipDeleteBehavior;
    const change = { 'X-HTTP-Method': 'MERGE', 'IF-Match': '*' };
    await place.raw(column, post({ RelationshipDeleteBehavior: 0 }, change));
    expect(await behaviour()).toBe(0);
    const mend = migrations.find(({ name }) => name === 'takeRowsAlong')!;
    for (const _turn of [1, 2]) await mend.run(place.local!.as('projectLeader'));
    expect(await behaviour()).toBe(1);
  }
);

locally(
  'a list keeps five hundred versions, and one made earlier with fewer is mended once and no further',
  async () => {
    const limitOf = async (list: string): Promise<unknown> =>
      (await place.raw(`web/getList('${listPath(place, list)}')?$select=MajorVersionLimit`)).MajorVersionLimit;
    const limit = (list: string, MajorVersionLimit: number): Promise<unknown> =>
      place.raw(
        `web/getList('${listPath(place, list)}')`,
        post({ MajorVersionLimit }, { 'X-HTTP-Method': 'MERGE', 'IF-Match': '*' })
      );
    expect(await limitOf(project.list)).toBe(500);
    await limit(project.list, 50);
    await limit(milestone.list, 900);
    const keepMore = migrations.find(({ name }) => name === 'keepMoreVersions')!;
    for (const _turn of [1, 2]) await keepMore.run(place.local!.as('projectLeader'));
    expect([await limitOf(project.list), await limitOf(milestone.list)]).toEqual([500, 900]);
  }
);
