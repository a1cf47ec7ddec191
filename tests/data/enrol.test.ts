import { connect } from '../../src/data/sharepoint/connect';
import { withToken } from '../../src/data/sharepoint/token';
import type { RoleKey } from '../../src/local/people';
import { groupSite } from '../../src/local/sites';
import type { Beginning } from '../support/beginnings';
import type { TestSite } from '../support/site';
import { openTestSite, userOf } from '../support/site';

const silent = (): void => undefined;
let local: TestSite;
afterEach(() => local.close());

/** The programme leader owns both sites; the project leader only the team's. */
const setUpAt = (address: string, role: RoleKey = 'programmeLeader'): Promise<void> =>
  connect(address, withToken(userOf(role))).setUp(silent);

/** Both sites have their lists; the team's was set up first, so that it does not stand in the register. */
const notEnrolled: Beginning = {
  name: 'not-enrolled',
  fill: async (origin) => {
    await setUpAt(`${origin}${groupSite}`);
    await setUpAt(origin);
  }
};

/** The register's rows as plain REST tells them. */
async function registered(): Promise<unknown> {
  const address = `${local.origin}/_api/web/getList('/Lists/FramdriftSites')/items?$select=Title,path`;
  const headers = { Authorization: 'Bearer plain', Accept: 'application/json;odata=nometadata' };
  return ((await (await fetch(address, { headers })).json()) as { value: unknown }).value;
}

test('a site that is set up stands in the tenant’s register, once however often it is set up', async () => {
  local = await openTestSite({ from: notEnrolled });
  expect(await registered()).toEqual([]);
  await setUpAt(local.url);
  await setUpAt(local.url);
  expect(await registered()).toEqual([{ Title: 'Levekår – omstilling', path: '/sites/framdrift' }]);
});

test('where nobody has made the register, a site is set up all the same', async () => {
  local = await openTestSite();
  await setUpAt(local.url);
  const { rows, schema } = await connect(local.url, withToken(userOf('projectLeader'))).open({});
  expect({ rows, schema }).toEqual({ rows: {}, schema: 'ready' });
});

test('somebody who may not write in the register sets up a site, and it does not stand there', async () => {
  local = await openTestSite({ from: notEnrolled });
  await setUpAt(local.url, 'projectLeader');
  expect(await registered()).toEqual([]);
});
