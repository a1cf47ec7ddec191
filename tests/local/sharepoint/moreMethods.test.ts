import '@pnp/sp/lists/web';
import { addItem, makeList, openClient, openTest, type Answered, type Json } from './support';

describe('further methods of lists, items, columns and content types', () => {
  const server = openTest({ locale: 1033 });
  afterAll(() => server.sharePoint.close());
  const post = (address: string, body?: object): Promise<Answered> =>
    server.ask(address, { method: 'POST', ...(body ? { body } : {}) });
  const UNIQUE =
    '<Field Type="Text" Name="Code" DisplayName="Code" Indexed="TRUE" EnforceUniqueValues="TRUE" /> '.trim();

  test('several items are changed at once, and one that is refused spoils no other', async () => {
    const list = await makeList(server, 'Bulk', [UNIQUE]);
    for (const Title of ['a', 'b', 'c']) await addItem(server, list, { Title });
    const formValues = [{ FieldName: 'Title', FieldValue: 'same' }];
    const { json, status } = await post(`${list}/BulkValidateUpdateListItems`, { itemIds: [1, 9, 3], formValues });
    expect(status).toBe(200);
    expect(json.value.map(({ ItemId, HasException }: Json) => [ItemId, HasException])).toEqual([
      [1, false],
      [9, true],
      [3, false]
    ]);
    expect(json.value[1]).toMatchObject({ FieldName: null, FieldValue: null, ErrorCode: 0 });
    const titles = async (): Promise<string[]> =>
      (await server.ask(`${list}/items`)).json.value.map(({ Title }: Json) => Title);
    expect(await titles()).toEqual(['same', 'b', 'same']);
    const twice = [...formValues, { FieldName: 'Code', FieldValue: 'x' }].map((each) => ({ ...each }));
    const second = await post(`${list}/BulkValidateUpdateListItems`, { itemIds: [1, 2], formValues: twice });
    expect(second.json.value.map(({ HasException }: Json) => HasException)).toEqual([false, false, true]);
    expect(await titles()).toEqual(['same', 'b', 'same']);
    expect((await server.ask(`${list}/items(2)/versions`)).json.value).toHaveLength(1);
    const verbose = await server.ask(`${list}/BulkValidateUpdateListItems`, {
      method: 'POST',
      body: { itemIds: { results: [2] }, formValues },
      accept: 'application/json;odata=verbose'
    });
    expect(verbose.json.d.BulkValidateUpdateListItems.__metadata.type).toBe('Collection(SP.ListItemFormUpdateValue)');
  });

  test.each(['SystemUpdate', 'UpdateOverwriteVersion'])('%s without values changes nothing', async (name) => {
    const list = await makeList(server, name);
    await addItem(server, list, { Title: 'a' });
    const before = await server.ask(`${list}/items(1)`);
    expect((await post(`${list}/items(1)/${name}`)).status).toBe(200);
    expect((await server.ask(`${list}/items(1)`)).text).toBe(before.text);
    expect((await server.ask(`${list}/items(1)/${name}`, { method: 'POST', as: 'ase.aas' })).status).toBe(403);
  });

  test('fields/add takes what a POST to fields takes, alone or as parameters', async () => {
    const list = await makeList(server, 'Columns');
    const text = (Title: string): object => ({
      __metadata: { type: 'SP.FieldText' },
      FieldTypeKind: 2,
      Title,
      MaxLength: 9
    });
    expect((await post(`${list}/fields/add`, text('One'))).json).toMatchObject({ InternalName: 'One', MaxLength: 9 });
    expect((await post(`${list}/fields/add`, { parameters: text('Two') })).json.TypeAsString).toBe('Text');
  });

  test('contenttypes/add heeds the id that it is given: what it comes from stands in it', async () => {
    const Id = '0x010100AAAABBBBCCCC4444DDDDEEEEFFFF0000';
    const parameters = { Id, Name: 'Saksdokument', Group: 'Egne', Description: 'Et dokument i en sak' };
    const { json } = await post('web/contenttypes/add', { parameters });
    expect(json).toMatchObject({ StringId: Id, Name: 'Saksdokument', Group: 'Egne', Scope: '/sites/framdrift' });
    expect((await server.ask(`web/contenttypes('${Id}')/parent`)).json.StringId).toBe('0x0101');
    expect((await post('web/contenttypes/add', { parameters: { ...parameters, Name: 'Annet' } })).status).toBe(500);
    expect((await post('web/contenttypes/add', { parameters: { Name: 'Uten id' } })).json.StringId).toMatch(/^0x0100/);
    expect((await post('web/contenttypes/add', { parameters: { Name: 'Feil', Id: 'x' } })).status).toBe(400);
  });

  test('the list of people is found as a catalogue; galleries are refused, other templates have none', async () => {
    const { sp, close } = await openClient(server);
    const people = await sp.web.getCatalog(112);
    expect((await people.items()).length).toBeGreaterThan(0);
    await close();
    expect((await server.ask('web/getcatalog(116)')).status).toBe(501);
    expect((await server.ask('web/getcatalog(100)')).json).toMatchObject({ 'odata.null': true });
    expect((await server.ask('site/getcatalog(112)?$select=BaseTemplate')).json).toEqual({ BaseTemplate: 112 });
  });
});
