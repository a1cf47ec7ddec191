import { project } from '../../src/domain/templates/project';
import type { SchemaState } from '../../src/data/repository';
import type { Migration } from '../../src/data/sharepoint/migrations';
import { fingerprintOfPlan, provision } from '../../src/data/sharepoint/provision';
import type { Plan } from '../../src/data/sharepoint/provision';
import { askState, schemaState } from '../../src/data/sharepoint/state';
import type { TestSite } from '../support/site';
import { openTestSite } from '../support/site';
import { everyKind, planWith } from './everyKind';

let local: TestSite;
beforeEach(async () => {
  local = await openTestSite();
});
afterEach(() => local.close());

const small = planWith([project, everyKind]);
const setUp = (plan: Plan): Promise<void> => provision(local.as('projectLeader'), () => undefined, plan);

async function stateNow(plan: Plan): Promise<SchemaState> {
  const site = local.as('projectLeader');
  return schemaState(await askState(site.sp.web, site), fingerprintOfPlan(plan), plan.migrations);
}

let ran: number;
let fails: boolean;
beforeEach(() => {
  ran = 0;
  fails = false;
});
const shout: Migration = {
  number: 1,
  name: 'shout',
  run: async ({ sp }) => {
    if (fails) throw new TypeError('fetch failed');
    ran += 1;
    await sp.web.lists.getByTitle('Prosjekter').update({ Description: 'PROSJEKTER' });
  }
};
const migrating = planWith([project, everyKind], { migrations: [shout] });

test('one runs once in a site that was there before, and is recorded', async () => {
  await setUp(small);
  expect(await stateNow(migrating)).toBe('behind');
  await setUp(migrating);
  await setUp(migrating);
  expect(ran).toBe(1);
  expect(await stateNow(migrating)).toBe('ready');
  expect(await local.raw("web/lists/getByTitle('Prosjekter')")).toMatchObject({ Description: 'PROSJEKTER' });
  const { value } = await local.raw("web/getList('/sites/framdrift/Lists/FramdriftSchema')/items?$select=Title");
  expect(value).toContainEqual(expect.objectContaining({ Title: 'migration:0001' }));
});

test('one that was stopped runs again', async () => {
  await setUp(small);
  fails = true;
  await expect(setUp(migrating)).rejects.toMatchObject({ detail: { kind: 'Unavailable' } });
  fails = false;
  await setUp(migrating);
  expect(ran).toBe(1);
});

test('a new site has nothing to migrate', async () => {
  await setUp(migrating);
  expect(ran).toBe(0);
  expect(await stateNow(migrating)).toBe('ready');
});
