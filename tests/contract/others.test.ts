import { connect } from '../../src/data/sharepoint/connect';
import { withToken } from '../../src/data/sharepoint/token';
import type { Connection } from '../../src/data/repository';
import type { Person } from '../../src/domain/schema/kinds';
import type { RecordOf } from '../../src/domain/schema/record';
import { milestone } from '../../src/domain/templates/milestone';
import { project } from '../../src/domain/templates/project';
import { people } from '../../src/local/people';
import type { RoleKey } from '../../src/local/people';
import { aMilestone, aProject, inProject } from '../support/builders';
import { userOf } from '../support/site';
import { detail, isLocal, itemsOf, openPlace } from './place';
import type { Place } from './place';

/** Who somebody is, and what they may: asked by a bot about others. Only where there are others to ask about. */
const locally = isLocal ? test : test.skip;
let place: Place;
let bot: Connection;
let row: RecordOf<typeof milestone>;

const entraIdOf = (role: RoleKey): string => people.find(({ userName }) => userName === userOf(role))!.id!;
const personOf = async (role: RoleKey): Promise<Person> => (await bot.people.byEntraId(entraIdOf(role)))!;

beforeAll(async () => {
  place = await openPlace();
  bot = connect(place.connection.url, withToken('the-bot'));
  const own = await place.repository.create(project, aProject({ key: 'others' }));
  row = await place.repository.create(milestone, aMilestone(inProject(own)));
});
afterAll(() => place.close());

locally('somebody is found by Entra id, however it is written, and the id is found again', async () => {
  const found = await bot.people.byEntraId(entraIdOf('responsible1').toUpperCase());
  expect(found).toMatchObject({ name: 'Marit Eikanger Tveitå', email: expect.stringContaining('marit') as string });
  expect(await bot.people.entraIdOf(found!)).toBe(entraIdOf('responsible1'));
  expect(await bot.people.entraIdOf({ id: 99999 })).toBeNull();
});

locally('everybody is read once; only a stranger makes us look again', async () => {
  const again = connect(place.connection.url, withToken('the-bot'));
  await again.people.byEntraId(entraIdOf('responsible1'));
  place.local!.trips();
  await again.people.byEntraId(entraIdOf('responsible2'));
  expect(place.local!.trips()).toHaveLength(0);
  expect(await again.people.byEntraId('00000000-0000-0000-0000-000000000000')).toBeNull();
  expect(await again.people.byEntraId('')).toBeNull();
  expect(place.local!.trips()).toHaveLength(1);
  expect(await again.people.byEntraId('00000000-0000-0000-0000-000000000000', false)).toBeNull();
  expect(place.local!.trips()).toHaveLength(0);
});

locally('whoever is not among the people just read is not looked for among them twice', async () => {
  const again = connect(place.connection.url, withToken('the-bot'));
  place.local!.trips();
  expect(await again.people.byEntraId('00000000-0000-0000-0000-000000000000')).toBeNull();
  expect(place.local!.trips()).toHaveLength(1);
});

locally.each([
  ['responsible1', true],
  ['projectLeader', true],
  ['reader', false]
] as const)('SharePoint says whether %s may change a record, and add one', async (role, may) => {
  const person = await personOf(role);
  expect(await bot.repository.mayWrite(milestone, person, row.id)).toBe(may);
  expect(await bot.repository.mayWrite(milestone, person, null)).toBe(may);
});

locally('a record of its own permissions is asked about itself', async () => {
  const other = await place.repository.create(
    milestone,
    aMilestone({ ...inProject({ id: row.project!.id, name: '', key: 'others' }) })
  );
  const item = `${itemsOf(place, 'FramdriftMilestones')}(${other.id})`;
  await place.raw(`${item}/breakroleinheritance(copyroleassignments=false,clearsubscopes=true)`, { method: 'POST' });
  const person = await personOf('responsible1');
  expect(await bot.repository.mayWrite(milestone, person, other.id)).toBe(false);
  expect(await bot.repository.mayWrite(milestone, person, row.id)).toBe(true);
});

locally('what is gone is NotFound, and who may not see permissions is told so', async () => {
  const person = await personOf('responsible1');
  expect(await detail(bot.repository.mayWrite(milestone, person, 99999))).toMatchObject({ kind: 'NotFound' });
  const reader = connect(place.connection.url, withToken(userOf('reader')));
  expect(await detail(reader.repository.mayWrite(milestone, person, row.id))).toEqual({ kind: 'Forbidden' });
});

locally('an app that has been given less than full control may not ask of others, and can find that out', async () => {
  const person = await personOf('responsible1');
  expect(await bot.seesPermissions!()).toBe(true);
  place.local!.sharePoint.grantApps('write');
  expect(await bot.seesPermissions!()).toBe(false);
  expect(await detail(bot.repository.mayWrite(milestone, person, row.id))).toEqual({ kind: 'Forbidden' });
});
