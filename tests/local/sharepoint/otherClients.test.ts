import { addItem, makeList, openTest, type Json } from './support';

describe('what other clients than PnPjs ask for', () => {
  const server = openTest();
  afterAll(() => server.sharePoint.close());

  const caml = async (list: string, query: object, rest = ''): Promise<Json> =>
    (await server.ask(`${list}/getitems${rest}`, { method: 'POST', body: { query } })).json.value[0];

  describe('getitems', () => {
    const view = "<View><ViewFields><FieldRef Name='Title'/><FieldRef Name='FileRef'/></ViewFields></View>";
    let list = '';
    beforeAll(async () => {
      list = await makeList(server, 'Kaml');
      await addItem(server, list, { Title: 'en' });
    });

    test("shows the view's columns, and ID, Created and Modified with them", async () => {
      expect(Object.keys(await caml(list, { ViewXml: view }, '?$select=*,Title,FileRef')).slice(4)).toEqual([
        'Title',
        'FileRef',
        'ID',
        'Created',
        'Modified'
      ]);
    });

    test("gives moments in the web's local time unless DatesInUtc is asked for", async () => {
      expect((await caml(list, { ViewXml: view })).Created).toBe('2026-03-10T13:00:00');
      expect((await caml(list, { ViewXml: view, DatesInUtc: true })).Created).toBe('2026-03-10T12:00:00Z');
      expect((await caml(list, { ViewXml: '<View/>' })).Modified).toBe('2026-03-10T13:00:00');
    });
  });

  describe('webinfos/add', () => {
    const add = (parameters: object): Promise<Json> =>
      server.ask('web/webinfos/add', { method: 'POST', body: { parameters } });

    test('makes a web and tells of it as of any web below', async () => {
      const { status, json } = await add({ Url: 'info', Title: 'Info', Language: 1033, WebTemplate: 'STS#3' });
      expect(status).toBe(200);
      const [listed] = (await server.ask('web/webinfos')).json.value as Json[];
      expect(json).toEqual(listed);
      expect([json.ServerRelativeUrl, json.WebTemplate, json.Configuration]).toEqual([
        '/sites/framdrift/info',
        'STS',
        3
      ]);
    });

    test('UseUniquePermissions gives it permissions of its own', async () => {
      const unique = async (path: string): Promise<unknown> =>
        (await server.ask(`/sites/framdrift/${path}/_api/web/hasuniqueroleassignments`)).json.value;
      await add({ Url: 'egen', Title: 'Egen', UseUniquePermissions: true });
      await add({ Url: 'arvet', Title: 'Arvet', UseUniquePermissions: false });
      expect([await unique('egen'), await unique('arvet')]).toEqual([true, false]);
    });

    test("refuses what belongs to webs/add, by its own type's name", async () => {
      const { status, json } = await add({ Url: 'x', UseSamePermissionsAsParentSite: true });
      expect(status).toBe(400);
      expect(json['odata.error'].message.value).toMatch(/on type 'SP.WebInfoCreationInformation'/);
    });
  });

  test('removeroleassignment without a role takes all that the principal has', async () => {
    const list = await makeList(server, 'Roller');
    const call = async (address: string): Promise<Json> => server.ask(`${list}/${address}`, { method: 'POST' });
    await call('breakroleinheritance(false)');
    const { Id } = (await server.ask('web/associatedvisitorgroup')).json;
    const assigned = async (): Promise<number[]> =>
      (await server.ask(`${list}/roleassignments`)).json.value.map((each: Json) => each.PrincipalId);
    for (const role of [1073741826, 1073741827])
      await call(`roleassignments/addroleassignment(principalid='${Id}',roledefid='${role}')`);
    expect(await assigned()).toContain(Id);
    expect((await call(`roleassignments/removeroleassignment(principalid='${Id}')`)).status).toBe(200);
    expect(await assigned()).not.toContain(Id);
  });

  test('a version leads to the columns of its list', async () => {
    const list = await makeList(server, 'Versjoner');
    const id = await addItem(server, list, { Title: 'en' });
    const select = '$expand=Fields&$select=Fields/InternalName,VersionLabel';
    const [version] = (await server.ask(`${list}/items(${id})/versions?${select}`)).json.value as Json[];
    expect(Object.keys(version)).toEqual(['Fields', 'VersionLabel']);
    expect(version.Fields[0]).toEqual({ InternalName: 'ID' });
  });

  test("GetListItem finds a file's and a folder's row by its address", async () => {
    const library = "web/getfolderbyserverrelativeurl('Shared Documents')";
    const file = await server.ask(`${library}/files/add(url='a b.txt',overwrite=true)`, { method: 'POST', body: 'x' });
    await server.ask(`${library}/folders/add('Mappe')`, { method: 'POST' });
    const row = async (address: string): Promise<Json> =>
      (await server.ask(`web/${address}?$select=FileLeafRef,UniqueId`)).json;
    const root = '/sites/framdrift/Shared Documents';
    const found = await row(`getlistitem('${root}/a b.txt')`);
    expect(found).toEqual({ FileLeafRef: 'a b.txt', UniqueId: file.json.UniqueId });
    expect((await row(`getlistitemusingpath(decodedurl='${root}/Mappe')`)).FileLeafRef).toBe('Mappe');
    expect((await server.ask(`web/getlistitem('${root}/ingen.txt')`)).status).toBe(404);
  });
});
