import { addItem, makeList, openTest, SITE, type Answered, type Json } from './support';

const API = `http://sharepoint.example${SITE}/_api`;
const MINIMAL = 'application/json;odata=minimalmetadata';
const FULL = 'application/json;odata=fullmetadata';
const VERBOSE = 'application/json;odata=verbose';

describe('one answer in every format', () => {
  const server = openTest();
  afterAll(() => server.sharePoint.close());
  const read = async (address: string, accept: string): Promise<Json> => (await server.ask(address, { accept })).json;
  let list: string;
  let id: string;

  beforeAll(async () => {
    list = await makeList(server, 'Former');
    id = (await server.ask(`${list}?$select=Id`)).json.Id;
    await addItem(server, list, { Title: 'a' });
  });

  test.each([
    ['application/json', 'application/json;odata=minimalmetadata;streaming=true;charset=utf-8'],
    ['application/json; OData=NoMetadata', 'application/json;odata=nometadata;streaming=true;charset=utf-8'],
    [FULL, 'application/json;odata=fullmetadata;streaming=true;charset=utf-8'],
    [VERBOSE, 'application/json;odata=verbose;charset=utf-8']
  ])('%s is answered as %s', async (accept, type) => {
    expect((await server.ask('web?$select=Title', { accept })).headers.get('content-type')).toBe(type);
  });

  test('without metadata a list is its properties, with it its type, id, version and address come first', async () => {
    expect(await read(`${list}?$select=Title`, 'application/json;odata=nometadata')).toEqual({ Title: 'Former' });
    const { json, headers } = await server.ask(`${list}?$select=Title`, { accept: MINIMAL });
    expect(Object.entries(json)).toEqual([
      ['odata.metadata', `${API}/$metadata#SP.ApiData.Lists/@Element&$select=Title`],
      ['odata.type', 'SP.List'],
      ['odata.id', `${API}/Web/Lists(guid'${id}')`],
      ['odata.etag', headers.get('etag')],
      ['odata.editLink', `Web/Lists(guid'${id}')`],
      ['Title', 'Former']
    ]);
  });

  test('a verbose list names where it leads to, before its own properties, unless something was selected', async () => {
    const { d } = await read(list, VERBOSE);
    expect(d.__metadata).toEqual({
      id: `${API}/Web/Lists(guid'${id}')`,
      uri: `${API}/Web/Lists(guid'${id}')`,
      etag: '"1"',
      type: 'SP.List'
    });
    const keys = Object.keys(d);
    expect(keys.slice(1, 4)).toEqual(['FirstUniqueAncestorSecurableObject', 'RoleAssignments', 'ContentTypes']);
    expect(keys.indexOf('WorkflowAssociations')).toBe(keys.indexOf('AllowContentTypes') - 1);
    expect(d.Items).toEqual({ __deferred: { uri: `${API}/Web/Lists(guid'${id}')/Items` } });
    expect(d.CurrentChangeToken.__metadata).toEqual({ type: 'SP.ChangeToken' });
    expect(Object.keys((await read(`${list}?$select=Title`, VERBOSE)).d)).toEqual(['__metadata', 'Title']);
  });

  test('verbose collections stand in results, of what is expanded too', async () => {
    const { d } = await read(`web/lists?$select=Title,Views/Title&$expand=Views&$filter=Title eq 'Former'`, VERBOSE);
    expect(d.results).toHaveLength(1);
    expect(d.results[0].Views.results.map((view: Json) => view.Title)).toEqual(['All Items']);
    expect(d.results[0].Views.results[0].__metadata.type).toBe('SP.View');
  });

  test('what is expanded comes with its address, what is only selected is its address alone', async () => {
    const link = `Web/Lists(guid'${id}')/RootFolder`;
    const expanded = await read(`${list}?$select=Title,rootfolder/Name&$expand=RootFolder`, MINIMAL);
    expect(expanded['RootFolder@odata.navigationLinkUrl']).toBe(link);
    expect(expanded.RootFolder.Name).toBe('Former');
    const selected = await read(`${list}?$select=RootFolder`, MINIMAL);
    expect(selected['RootFolder@odata.navigationLinkUrl']).toBe(link);
    expect(selected).not.toHaveProperty('RootFolder');
    expect(await read(`${list}?$select=RootFolder`, 'application/json;odata=nometadata')).toEqual({});
    expect(await read(`${list}?$select=RootFolder`, VERBOSE)).toMatchObject({
      d: { RootFolder: { __deferred: { uri: `${API}/${link}` } } }
    });
  });

  test('what an item points to comes with its type and id, without an address of its own', async () => {
    const address = `${list}/items?$select=Title,Author/Title&$expand=Author`;
    const [{ Author }] = (await read(address, MINIMAL)).value;
    expect(Object.keys(Author)).toEqual(['odata.type', 'odata.id', 'Title']);
    const [row] = (await read(address, VERBOSE)).d.results;
    expect(Object.keys(row.Author.__metadata)).toEqual(['id', 'type']);
    expect(Object.keys(row.__metadata)).toEqual(['id', 'uri', 'etag', 'type']);
  });

  test('full metadata tells every address and every type that JSON does not show', async () => {
    const json = await read(list, FULL);
    expect(json['Items@odata.navigationLinkUrl']).toBe(`Web/Lists(guid'${id}')/Items`);
    expect(json['Id@odata.type']).toBe('Edm.Guid');
    expect(json['Created@odata.type']).toBe('Edm.DateTime');
    expect(json.CurrentChangeToken['odata.type']).toBe('SP.ChangeToken');
    expect(json).not.toHaveProperty('Title@odata.type');
  });

  test('a property alone', async () => {
    const title = `${list}/title`;
    expect(await read(title, 'application/json;odata=nometadata')).toEqual({ value: 'Former' });
    expect(await read(title, MINIMAL)).toEqual({ 'odata.metadata': `${API}/$metadata#Edm.String`, value: 'Former' });
    expect(await read(title, VERBOSE)).toEqual({ d: { Title: 'Former' } });
    const raw = await server.ask(`${title}/$value`);
    expect([raw.text, raw.headers.get('content-type')]).toEqual(['Former', 'text/plain;charset=utf-8']);
  });

  test('nothing at all, a value of several parts and a list of values, alone', async () => {
    const nothing = `${list}/documenttemplateurl`;
    expect(await read(nothing, 'application/json;odata=nometadata')).toEqual({ 'odata.null': true });
    expect(await read(nothing, VERBOSE)).toEqual({ d: { DocumentTemplateUrl: null } });
    expect(await read('web/effectivebasepermissions', MINIMAL)).toEqual({
      'odata.metadata': `${API}/$metadata#SP.BasePermissions`,
      High: '2147483647',
      Low: '4294967295'
    });
    expect(await read('web/supporteduilanguageids', VERBOSE)).toEqual({
      d: { SupportedUILanguageIds: { __metadata: { type: 'Collection(Edm.Int32)' }, results: [1044, 1033] } }
    });
    expect((await read('web/supporteduilanguageids', MINIMAL))['odata.metadata']).toBe(
      `${API}/$metadata#Collection(Edm.Int32)`
    );
  });

  test('the context of a web is a value, wrapped in the name of its function when verbose', async () => {
    const post = (accept: string): Promise<Answered> => server.ask('contextinfo', { method: 'POST', accept });
    const plain = (await post(MINIMAL)).json;
    expect(plain['odata.metadata']).toBe(`${API}/$metadata#SP.ContextWebInformation`);
    expect(plain.WebFullUrl).toBe(`http://sharepoint.example${SITE}`);
    expect(plain).not.toHaveProperty('odata.id');
    const { GetContextWebInformation } = (await post(VERBOSE)).json.d;
    expect(GetContextWebInformation.__metadata).toEqual({ type: 'SP.ContextWebInformation' });
    expect(GetContextWebInformation.SupportedSchemaVersions.results).toEqual(['14.0.0.0', '15.0.0.0']);
  });

  test('an address in any case gives properties in their own case', async () => {
    expect((await server.ask(`WEB/LISTS/GETBYTITLE('former')?$select=title,basetemplate`)).json).toEqual({
      Title: 'Former',
      BaseTemplate: 100
    });
    expect((await server.ask(`${SITE}/_vti_bin/client.svc/web?$select=title`)).json).toEqual({ Title: 'Framdrift' });
  });
});
