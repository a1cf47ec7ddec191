import { templates } from '../../src/domain/templates';
import { provision } from '../../src/data/sharepoint/provision';
import type { TestSite, Trip } from '../support/site';
import { openTestSite, writes } from '../support/site';

/** All lists as they stand in a site that has been set up: looked at, and not changed. */
const silent = (): void => undefined;
let local: TestSite;
let made: readonly Trip[];
const setUp = (): Promise<void> => provision(local.as('projectLeader'), silent);

beforeAll(async () => {
  local = await openTestSite();
  await setUp();
  made = local.trips();
});
afterAll(() => local.close());

test('all lists are made in full batches, and asking again writes nothing', async () => {
  // The survey, the batches with room for a list's leftovers, and what says that all is there.
  expect(made.length).toBeLessThanOrEqual(4 + Math.ceil((writes(made) / 100) * 1.5));
  await setUp();
  const again = local.trips();
  expect(writes(again)).toBe(0);
  // The survey alone, a hundred questions at a time.
  expect(again.length).toBe(Math.ceil(again.reduce((sum, { parts }) => sum + parts.length, 0) / 100));
});

test('lists have Norwegian titles over ASCII addresses, and columns too', async () => {
  const list = await local.raw("web/lists/getByTitle('Milepæler')?$expand=RootFolder");
  expect(list.RootFolder).toMatchObject({ ServerRelativeUrl: '/sites/framdrift/Lists/FramdriftMilestones' });
  expect(list.EnableVersioning).toBe(true);
  const column = await local.raw("web/lists/getByTitle('Milepæler')/fields/getByInternalNameOrTitle('path')");
  expect(column).toMatchObject({ Title: 'Resultatløp', InternalName: 'path' });
  const title = await local.raw("web/lists/getByTitle('Milepæler')/fields/getByInternalNameOrTitle('Title')");
  expect(title).toMatchObject({ Title: 'Beskrivelse av milepæler', Required: true });
});

test('indexes, unique values and delete behaviour are SharePoint’s own', async () => {
  const column = (list: string, name: string): Promise<Record<string, unknown>> =>
    local.raw(`web/lists/getByTitle('${list}')/fields/getByInternalNameOrTitle('${name}')`);
  expect(await column('Prosjekter', 'key')).toMatchObject({ Indexed: true, EnforceUniqueValues: true });
  expect(await column('Milepæler', 'projectKey')).toMatchObject({ Indexed: true, Required: false });
  expect(await column('Aktiviteter', 'milestone')).toMatchObject({ RelationshipDeleteBehavior: 1, Indexed: true });
  expect(await column('Aktiviteter', 'project')).toMatchObject({ RelationshipDeleteBehavior: 2, Required: true });
});

test('the views are there, and the first is the default', async () => {
  const { value } = await local.raw(
    "web/lists/getByTitle('Milepæler')/views?$select=Title,DefaultView,ServerRelativeUrl,ViewQuery"
  );
  expect(value).toContainEqual(expect.objectContaining({ Title: 'Etter resultatløp', DefaultView: true }));
  expect(value).toContainEqual(
    expect.objectContaining({
      Title: 'Over fristen',
      ServerRelativeUrl: '/sites/framdrift/Lists/FramdriftMilestones/late.aspx',
      ViewQuery: expect.stringContaining(
        '<Lt><FieldRef Name="deadline" /><Value Type="DateTime"><Today /></Value></Lt>'
      )
    })
  );
});

test('the register of sites is made in the operations site and nowhere else', async () => {
  await provision(local.rootAs('programmeLeader'), silent);
  const listsAt = async (address: string): Promise<readonly string[]> => {
    const headers = { Authorization: 'Bearer an-app', Accept: 'application/json' };
    const answer = await fetch(`${address}/_api/web/lists?$select=EntityTypeName`, { headers });
    const { value } = (await answer.json()) as { value: { EntityTypeName: string }[] };
    return value.map(({ EntityTypeName }) => EntityTypeName).filter((name) => name.startsWith('Framdrift'));
  };
  const namesOf = (home: string): readonly string[] =>
    [
      ...templates.filter((template) => template.home === home).map(({ list }) => `${list}List`),
      'FramdriftSchemaList'
    ].sort();
  expect([...(await listsAt(local.url))].sort()).toEqual(namesOf('project'));
  expect([...(await listsAt(local.origin))].sort()).toEqual(namesOf('operations'));
});
