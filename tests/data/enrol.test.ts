import { connect } from '../../src/data/sharepoint/connect';
import { withToken } from '../../src/data/sharepoint/token';
import { listsInBoth, setUpAt } from '../support/setUp';
import type { TestSite } from '../support/site';
import { openTestSite, userOf } from '../support/site';

let local: TestSite;
afterEach(() => local.close());

/** The register's rows as plain REST tells them. */
async function registered(): Promise<unknown> {
  const address = `${local.origin}/_api/web/getList('/Lists/FramdriftSites')/items?$select=Title,path`;
  const headers = { Authorization: 'Bearer plain', Accept: 'application/json;odata=nometadata' };
  return ((await (await fetch(address, { headers })).json()) as { value: unknown }).value;
}

test('a site that is set up stands in the tenant’s register, once however often it is set up', async () => {
  local = await openTestSite({ from: listsInBoth });
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
  local = await openTestSite({ from: listsInBoth });
  await setUpAt(local.url, 'projectLeader');
  expect(await registered()).toEqual([]);
});
