import { recordedRight } from './recordedRights';
import { addItem, makeList, openTest, type Answered, type Json } from './support';

const DAY = 86_400_000;
const everything = {
  ...{ Item: true, List: true, Field: true, View: true, Web: true, User: true, Group: true, Site: true },
  ...{ Add: true, Update: true, DeleteObject: true, Rename: true, Restore: true, SystemUpdate: true },
  ...{ RoleAssignmentAdd: true, RoleAssignmentDelete: true, GroupMembershipAdd: true, GroupMembershipDelete: true },
  ...{ RoleDefinitionAdd: true, RoleDefinitionUpdate: true, RoleDefinitionDelete: true }
};

describe('the change log', () => {
  const server = openTest();
  let list = '';
  beforeEach(async () => {
    server.clock.now = new Date('2026-03-10T12:00:00Z');
    list = await makeList(server, `Logg ${Math.random()}`);
  });
  afterAll(() => server.sharePoint.close());

  const token = async (address = list): Promise<{ StringValue: string }> =>
    (await server.ask(`${address}?$select=CurrentChangeToken`)).json.CurrentChangeToken;
  const ask = (query: object, address = list, more: { as?: string; accept?: string } = {}): Promise<Answered> =>
    server.ask(`${address}/getchanges`, { method: 'POST', body: { query }, ...more });
  const changes = async (query: object, address = list): Promise<Json[]> => (await ask(query, address)).json.value;
  const problem = ({ status, json }: Answered): unknown[] => [
    status,
    json['odata.error'].code,
    json['odata.error'].message.value
  ];

  test('a change of an item shows as recorded, of a list without who made it, of the item with', async () => {
    const ChangeTokenStart = await token();
    const id = await addItem(server, list, { Title: 'a' });
    const query = { Item: true, Add: true, ChangeTokenStart };
    const [ofList] = (await ask(query, list, { accept: 'application/json;odata=verbose' })).json.d.results;
    const [recordedOne] = recordedRight('listItemChange').d.results;
    expect(Object.keys(ofList)).toEqual(Object.keys(recordedOne));
    expect([ofList.__metadata.type, ofList.ChangeType, ofList.Editor, ofList.EditorEmailHint]).toEqual([
      'SP.ChangeItem',
      1,
      '',
      null
    ]);
    expect(ofList.__metadata.uri).toMatch(/\/_api\/SP\.ChangeItem[0-9a-f-]{36}$/);
    const [ofItem] = await changes(query, `${list}/items(${id})`);
    expect([ofItem.Editor, ofItem.EditorEmailHint, ofItem.ItemId]).toEqual([
      'Kari Dalen',
      'kari.dalen@kommune.example',
      id
    ]);
    expect(ofItem.ServerRelativeUrl).toMatch(/^\/sites\/framdrift\/Lists\/.+\/1_\.000$/);
  });

  test('every kind of thing has its own type and its own properties', async () => {
    const ChangeTokenStart = await token('web');
    const guest = await server.ask('web/ensureuser', { method: 'POST', body: { logonName: 'gjest' } });
    const group = await server.ask('web/sitegroups', { method: 'POST', body: { Title: `G ${Math.random()}` } });
    await server.ask(`web/sitegroups(${group.json.Id})/users`, { method: 'POST', body: { LoginName: 'gjest' } });
    await server.ask(`${list}/fields`, { method: 'POST', body: { FieldTypeKind: 2, Title: 'felt' } });
    await server.ask(list, { method: 'MERGE', body: { Description: 'ny' } });
    await server.ask(`${list}/breakroleinheritance(true)`, { method: 'POST' });
    const { json } = await ask({ ...everything, ChangeTokenStart }, 'web', { accept: 'application/json' });
    const seen = json.value.map((each: Json) => [each['odata.type'], each.ChangeType]);
    expect(seen).toEqual(
      expect.arrayContaining([
        ['SP.ChangeUser', 1],
        ['SP.ChangeGroup', 1],
        ['SP.ChangeGroup', 13],
        ['SP.ChangeField', 1],
        ['SP.ChangeList', 2],
        ['SP.ChangeList', 17]
      ])
    );
    const one = (type: string): Json => json.value.find((each: Json) => each['odata.type'] === type);
    expect(one('SP.ChangeUser')).toMatchObject({ UserId: guest.json.Id, Activate: false });
    expect(one('SP.ChangeGroup').GroupId).toBe(group.json.Id);
    expect(one('SP.ChangeField').FieldId).toMatch(/^[0-9a-f-]{36}$/);
    expect(one('SP.ChangeList')).toMatchObject({ BaseTemplate: 0, Editor: '', Hidden: false, Title: '' });
  });

  test('FetchLimit cuts, LatestFirst turns round, ChangeTokenEnd stops', async () => {
    const ChangeTokenStart = await token();
    for (const Title of ['1', '2', '3', '4']) await addItem(server, list, { Title });
    const query = { Item: true, Add: true, ChangeTokenStart };
    const ids = async (more: object): Promise<number[]> =>
      (await changes({ ...query, ...more })).map(({ ItemId }) => ItemId);
    expect(await ids({ FetchLimit: '2' })).toEqual([1, 2]);
    expect(await ids({ FetchLimit: 2, LatestFirst: true })).toEqual([4, 3]);
    const [, second] = await changes(query);
    expect(await ids({ ChangeTokenEnd: second.ChangeToken })).toEqual([1, 2]);
    expect(await ids({ ChangeTokenStart: second.ChangeToken })).toEqual([3, 4]);
  });

  test('a token made by hand counts by its time', async () => {
    await addItem(server, list, { Title: 'a' });
    server.clock.now = new Date(server.clock.now.getTime() + 60_000);
    const written = (await token()).StringValue.split(';');
    server.clock.now = new Date(server.clock.now.getTime() + 60_000);
    const id = await addItem(server, list, { Title: 'b' });
    const StringValue = [...written.slice(0, 4), '-1'].join(';');
    const found = await changes({ Item: true, Add: true, ChangeTokenStart: { StringValue } });
    expect(found.map(({ ItemId }) => ItemId)).toEqual([id]);
  });

  test('tokens that are none, of something else, or too old are refused', async () => {
    const query = { Item: true, Add: true };
    const old = await token();
    const refused = async (StringValue: string): Promise<unknown[]> =>
      problem(await ask({ ...query, ChangeTokenStart: { StringValue } }));
    expect(await refused('nonsense')).toEqual([
      400,
      '-2146233086, System.ArgumentOutOfRangeException',
      'Specified argument was out of the range of valid values.\r\nParameter name: changeToken'
    ]);
    expect(await refused('1;3;x;y;z')).toEqual([
      400,
      '-1, System.FormatException',
      'Input string was not in a correct format.'
    ]);
    expect((await refused((await token('web')).StringValue))[0]).toBe(500);
    server.clock.now = new Date(server.clock.now.getTime() + 60 * DAY);
    expect((await ask({ ...query, ChangeTokenStart: old })).status).toBe(200);
    server.clock.now = new Date(server.clock.now.getTime() + 60_000);
    expect((await refused(old.StringValue)).slice(0, 2)).toEqual([
      500,
      '-2146232832, Microsoft.SharePoint.SPInvalidChangeTokenException'
    ]);
  });

  test('what is older than 60 days is not told of any more', async () => {
    await addItem(server, list, { Title: 'a' });
    server.clock.now = new Date(server.clock.now.getTime() + 61 * DAY);
    const id = await addItem(server, list, { Title: 'b' });
    expect((await changes({ Item: true, Add: true })).map(({ ItemId }) => ItemId)).toEqual([id]);
  });

  test('the site sees its subwebs, the web only itself', async () => {
    const [ofSite, ofWeb] = [await token('site'), await token('web')];
    const made = await server.ask('web/webs/add', {
      method: 'POST',
      body: { parameters: { Title: 'Under', Url: `under${Math.random()}`, WebTemplate: 'STS' } }
    });
    const under = made.json.ServerRelativeUrl;
    await server.ask(`${under}/_api/web/lists`, { method: 'POST', body: { Title: 'Dypt nede', BaseTemplate: 100 } });
    const query = { List: true, Add: true };
    expect(await changes({ ...query, ChangeTokenStart: ofWeb }, 'web')).toEqual([]);
    const found = await changes({ ...query, ChangeTokenStart: ofSite }, 'site');
    expect(found.map(({ WebId }) => WebId)).toContain(made.json.Id);
  });

  test('what the caller may not see is left out, and the limit is filled with what they may', async () => {
    const ChangeTokenStart = await token();
    const secret = await addItem(server, list, { Title: 'hemmelig' });
    await server.ask(`${list}/items(${secret})/breakroleinheritance(false)`, { method: 'POST' });
    const open = await addItem(server, list, { Title: 'åpen' });
    const query = { Item: true, Add: true, ChangeTokenStart, FetchLimit: 1 };
    const { json } = await ask(query, list, { as: 'per.moen' });
    expect(json.value.map(({ ItemId }: Json) => ItemId)).toEqual([open]);
    expect((await ask(query, list, { as: 'ole.utenfor' })).status).toBe(403);
  });

  test('what SP.ChangeQuery does not have is refused', async () => {
    expect(problem(await ask({ Item: true, Nonsense: true }))).toEqual([
      400,
      '-1, Microsoft.SharePoint.Client.InvalidClientQueryException',
      "The property 'Nonsense' does not exist on type 'SP.ChangeQuery'. Make sure to only use property names that are defined by the type."
    ]);
  });
});
