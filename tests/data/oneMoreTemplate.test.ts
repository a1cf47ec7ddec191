import { provision } from '../../src/data/sharepoint/provision';
import type { TestSite } from '../support/site';
import { openTestSite } from '../support/site';

jest.mock('../../src/domain/templates', () => {
  const { withOneMore } = jest.requireActual<typeof import('../support/oneMore')>('../support/oneMore');
  return withOneMore(jest.requireActual('../../src/domain/templates'));
});

let local: TestSite;
beforeEach(async () => {
  local = await openTestSite();
});
afterEach(() => local.close());

test('a new folder and one line give a list with its columns and views', async () => {
  await provision(local.as('projectLeader'), () => undefined);
  const list = "web/getList('/sites/framdrift/Lists/FramdriftDecisions')";
  expect(await local.raw(list)).toMatchObject({ Title: 'Beslutninger', EnableVersioning: true });
  const { value } = (await local.raw(`${list}/fields?$select=InternalName,Title`)) as {
    readonly value: readonly { readonly InternalName: string; readonly Title: string }[];
  };
  const titles = Object.fromEntries(value.map(({ InternalName, Title }) => [InternalName, Title]));
  expect(titles).toMatchObject({ Title: 'Beslutning', kind: 'Hvor stor', decidedOn: 'Besluttet', project: 'Prosjekt' });
});
