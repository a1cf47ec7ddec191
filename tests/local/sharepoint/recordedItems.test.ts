import { addItem, batchPart, makeList, openTest, postBatch, recorded, recording } from './support';

describe('items, views and the rest have the recorded shape', () => {
  const server = openTest();
  afterAll(() => server.sharePoint.close());

  test('an item of a list without own columns has the recorded properties', async () => {
    const list = await makeList(server, 'Uten kolonner');
    await addItem(server, list, { Title: 'Item 0' });
    const { json } = await server.ask(`${list}/items`);
    expect(Object.keys(json.value[0])).toEqual(Object.keys(recorded('itemsOfPlainList').value[0]));
  });

  test('an item of a list with own columns has them between Title and ID, as recorded', async () => {
    const list = await makeList(server, 'Med kolonner', [
      '<Field Type="Text" Name="With_x0020_Space" DisplayName="With Space" />',
      '<Field Type="Text" Name="With_Underscore" DisplayName="With_Underscore" />',
      '<Field Type="Text" Name="With_x0020_SpaceAnd_Underscore" DisplayName="With SpaceAnd_Underscore" />'
    ]);
    await addItem(server, list, { Title: 'Yes' });
    const { json } = await server.ask(`${list}/items`);
    expect(Object.keys(json.value[0])).toEqual(Object.keys(recorded('itemsOfOwnColumns').value[0]));
  });

  test('selecting Id brings ID along, as recorded', async () => {
    const list = await makeList(server, 'Bare id');
    await addItem(server, list, { Title: 'Item 0' });
    const { json } = await server.ask(`${list}/items?$select=Id,Title`);
    expect(json.value[0]).toEqual(recorded('idSelected').Items[0]);
  });

  test('the link to the next page is written as recorded', async () => {
    const list = await makeList(server, 'Sider');
    for (const Title of ['a', 'b', 'c']) await addItem(server, list, { Title });
    const id = /'(.+)'/.exec(list)?.[1];
    const { json } = await server.ask(`web/lists(guid'${id}')/items?$top=2`);
    const real = recorded('itemsOfPlainList')['odata.nextLink'] as string;
    expect(json['odata.nextLink'].replace(/^.*_api/, '').replace(id, '')).toBe(
      real.replace(/^.*_api/, '').replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}(?=%27)/, '')
    );
    expect(Object.keys(json)).toEqual(['odata.nextLink', 'value']);
  });

  test('a view, a web, a root folder and the regional settings have the recorded properties', async () => {
    const list = await makeList(server, 'Visninger');
    const view = await server.ask(`${list}/views`, {
      method: 'POST',
      body: { Title: 'Mine', RowLimit: 3, ViewQuery: '<Where />' }
    });
    expect(Object.keys(view.json)).toEqual(Object.keys(recorded('viewCreated')));
    expect(Object.keys((await server.ask('web')).json)).toEqual(Object.keys(recorded('web')));
    const folder = await server.ask(`${list}?$select=Id&$expand=RootFolder`);
    expect(Object.keys(folder.json)).toEqual(['Id']);
    const expanded = await server.ask(`${list}?$select=Id,RootFolder&$expand=RootFolder`);
    expect(Object.keys(expanded.json)).toEqual(['RootFolder', 'Id']);
    expect(Object.keys(expanded.json.RootFolder)).toEqual(Object.keys(recorded('rootFolder').RootFolder));
    const settings = await server.ask(
      'web?$select=Id,Url,RegionalSettings/*,RegionalSettings/TimeZone&$expand=RegionalSettings,RegionalSettings/TimeZone'
    );
    expect(Object.keys(settings.json.RegionalSettings)).toEqual(
      Object.keys(recorded('regionalSettings').RegionalSettings)
    );
    expect(settings.json.RegionalSettings.TimeZone).toEqual(recorded('regionalSettings').RegionalSettings.TimeZone);
  });

  test('people and permission levels have the recorded properties and masks', async () => {
    const me = await server.ask('web/currentuser');
    expect(Object.keys(me.json)).toEqual(Object.keys(recorded('user')));
    const roles = await server.ask('web/roledefinitions');
    const known = new Map(recorded('roleDefinitions').value.map((role: { Name: string }) => [role.Name, role]));
    expect(roles.json.value.map((role: { Name: string }) => role.Name)).toContain('Contribute');
    for (const role of roles.json.value) expect(role).toEqual(known.get(role.Name));
  });

  test('a missing list is refused with the recorded code and text', async () => {
    const { status, json } = await server.ask(
      "web/lists/getByTitle('PNP_SDK_TEST_AddListFieldNotVisibleInDisplayFormTest2')"
    );
    const real = recorded('listMissing')['odata.error'];
    expect(status).toBe(404);
    expect(json['odata.error'].code).toBe(real.code);
    expect(json['odata.error'].message.value.replace(/'[^']*'/g, "''")).toBe(
      real.message.value.replace(/'[^']*'/g, "''")
    );
  });

  test('the bytes of a batch answer are the recorded ones but for what is random', async () => {
    const answer = await postBatch(server, [
      batchPart('POST', 'web/lists', { Title: 'AddListViaExplicitBatchRest', BaseTemplate: 100 })
    ]);
    const bare = (text: string): string =>
      text
        .replace(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g, 'GUID')
        .replace(/\d{4}-\d\d-\d\dT[\d:]+Z/g, 'TIME')
        .replace(/;\d+;\d+"/g, ';N;N"')
        .replace(/https?:\/\/[^/]+\/sites\/[\w-]+/g, 'SITE')
        .replace(/"\/sites\/[\w-]+"/g, '"SITE"')
        .replace(/"NoCrawl"/g, '"NoCrawl"');
    expect(bare(answer.text)).toBe(bare(recording('addInBatch').body));
  });

  test('attachments, versions, the recycle bin and CAML have the recorded properties', async () => {
    const list = await makeList(server, 'Resten');
    const id = await addItem(server, list, { Title: 'Item 0' });
    const file = await server.ask(`${list}/items(${id})/AttachmentFiles/add(FileName='a.txt')`, {
      method: 'POST',
      body: 'hei'
    });
    expect(Object.keys(file.json)).toEqual(Object.keys(recorded('attachmentAdded')));
    const form = { formValues: [{ FieldName: 'Title', FieldValue: 'blabla' }], bNewDocumentUpdate: false };
    const updated = await server.ask(`${list}/items(${id})/ValidateUpdateListItem`, { method: 'POST', body: form });
    expect(updated.json).toEqual(recorded('formUpdate'));
    const versions = await server.ask(`${list}/items(${id})/versions`);
    const real = recorded('versions').value[0].Versions;
    expect(versions.json.value.map((each: { VersionId: number }) => each.VersionId)).toEqual([1024, 512]);
    const without = (each: object): string[] =>
      Object.keys(each)
        .filter((name) => !/ColorTag/.test(name))
        .sort();
    expect(without(versions.json.value[0]).filter((name) => without(real[0]).includes(name))).toEqual(without(real[0]));
    const query = {
      query: {
        ViewXml:
          '<View><ViewFields><FieldRef Name="Title" /><FieldRef Name="ID" /><FieldRef Name="Created" /><FieldRef Name="Modified" /></ViewFields></View>'
      }
    };
    const caml = await server.ask(`${list}/getitems`, { method: 'POST', body: query });
    expect(Object.keys(caml.json.value[0])).toEqual(Object.keys(recorded('camlItems').value[0]));
    const gone = await server.ask(`${list}/items(${id})/recycle()`, { method: 'POST' });
    expect(Object.keys(gone.json)).toEqual(Object.keys(recorded('recycled')));
    const bin = await server.ask('web/recyclebin');
    expect(Object.keys(bin.json.value[0])).toEqual(Object.keys(recorded('recycleBin').value[0]));
    const restored = await postBatch(server, [batchPart('POST', `web/recyclebin('${gone.json.value}')/restore()`)]);
    const bare = (text: string): string => text.replace(/batchresponse_[\w-]+/g, 'B');
    expect(bare(restored.text)).toBe(bare(recording('restoredInBatch').body));
  });

  test('a change has the recorded properties, also in the verbose form', async () => {
    const list = await makeList(server, 'Endringer');
    await addItem(server, list, { Title: 'a' });
    const body = { query: { Item: true, Add: true } };
    const { json } = await server.ask(`${list}/getchanges`, {
      method: 'POST',
      body,
      accept: 'application/json;odata=verbose'
    });
    const [real] = recorded('changesVerbose').d.results;
    expect(Object.keys(json.d.results[0])).toEqual(Object.keys(real));
    expect(json.d.results[0].ChangeToken.__metadata).toEqual(real.ChangeToken.__metadata);
  });
});
