import { batchPart, makeList, openTest, postBatch, type Answered, type Asking, type Json } from './support';

const CHOICE =
  '<Field Type="MultiChoice" Name="Farge" DisplayName="Farge"><CHOICES><CHOICE>A</CHOICE></CHOICES></Field>';
const TYPE = 'application/json;odata.metadata=minimal;odata.streaming=true;IEEE754Compatible=false;charset=utf-8';

describe("OData 4, as SPFx's SPHttpClient speaks it", () => {
  const server = openTest();
  afterAll(() => server.sharePoint.close());

  const ask4 = (address: string, { headers, ...asking }: Asking = {}): Promise<Answered> =>
    server.ask(address, { accept: 'application/json', ...asking, headers: { 'OData-Version': '4.0', ...headers } });
  const root = 'http://sharepoint.example/sites/framdrift/_api';

  test('a new list has annotations with @, a type with # and its own content type', async () => {
    const { json, headers, status } = await ask4('web/lists', {
      method: 'POST',
      body: { '@odata.type': '#SP.List', Title: 'Fire', BaseTemplate: 100 }
    });
    expect(status).toBe(201);
    expect(headers.get('content-type')).toBe(TYPE);
    expect(headers.get('odata-version')).toBe('4.0');
    const uri = `Web/Lists(guid'${json.Id}')`;
    expect(Object.entries(json).slice(0, 5)).toEqual([
      ['@odata.context', `${root}/$metadata#lists/$entity`],
      ['@odata.type', '#SP.List'],
      ['@odata.id', `${root}/${uri}`],
      ['@odata.etag', '"1"'],
      ['@odata.editLink', uri]
    ]);
  });

  test('a page of items names the next one and what was expanded', async () => {
    const list = await makeList(server, 'Sider', []);
    for (const Title of ['en', 'to']) await ask4(`${list}/items`, { method: 'POST', body: { Title } });
    const { json } = await ask4(`${list}/items?$top=1&$select=Title,Author/Title&$expand=Author`);
    expect(Object.keys(json)).toEqual(['@odata.context', '@odata.nextLink', 'value']);
    expect(json['@odata.context']).toBe(`${root}/$metadata#SP.ListData.SiderListItems`);
    const [item] = json.value as Json[];
    expect(item['@odata.type']).toBe('#SP.Data.SiderListItem');
    expect(item['Author@odata.navigationLink']).toMatch(/\/Author$/);
    expect(item.Author['@odata.type']).toBe('#SP.Data.UserInfoItem');
    const next = await ask4(json['@odata.nextLink'].replace('http://sharepoint.example', ''));
    expect(next.json.value.map((each: Json) => each.Title)).toEqual(['to']);
  });

  test.each([
    ['web', '$metadata#web'],
    ['site', '$metadata#site'],
    ['web/title', '$metadata#Edm.String'],
    ['web/siteusers', '$metadata#users']
  ])('the context of %s is %s', async (address, context) => {
    expect((await ask4(address)).json['@odata.context']).toBe(`${root}/${context}`);
  });

  test('without metadata only the next link is annotated', async () => {
    const list = await makeList(server, 'Bart', []);
    for (const Title of ['en', 'to']) await ask4(`${list}/items`, { method: 'POST', body: { Title } });
    const { json } = await ask4(`${list}/items?$top=1&$select=Title`, {
      accept: 'application/json;odata.metadata=none'
    });
    expect(Object.keys(json)).toEqual(['@odata.nextLink', 'value']);
    expect(json.value).toEqual([{ Title: 'en' }]);
  });

  test('a refusal is a code and a text', async () => {
    const { json, status } = await ask4("web/lists/getbytitle('Ingen')");
    expect(status).toBe(404);
    expect(json).toEqual({
      error: {
        code: '-1, System.ArgumentException',
        message: "List 'Ingen' does not exist at site with URL 'http://sharepoint.example/sites/framdrift'."
      }
    });
  });

  test.each([
    ['4.0', 'application/json;odata=nometadata', 406],
    ['4.0', 'application/json;odata=verbose', 406],
    ['4.0', 'application/json;odata.metadata=none', 200],
    ['3.0', 'application/json;odata.metadata=none', 406],
    ['3.0', 'application/json;odata=nometadata', 200],
    ['', 'application/json;odata=verbose', 200]
  ])('version %p takes %s with %i', async (version, accept, status) => {
    expect((await ask4('web?$select=Title', { accept, headers: { 'OData-Version': version } })).status).toBe(status);
  });

  test('__metadata is no property of anything', async () => {
    const list = await makeList(server, 'Gammel', []);
    const body = { __metadata: { type: 'SP.Data.GammelListItem' }, Title: 'x' };
    const { status, json } = await ask4(`${list}/items`, { method: 'POST', body });
    expect(status).toBe(400);
    expect(json.error.message).toMatch(/^The property '__metadata' does not exist on type 'SP.Data.GammelListItem'\./);
  });

  test('@odata.type says which kind a new column has, and of what a list of values is', async () => {
    const list = await makeList(server, 'Slag', [CHOICE]);
    const made = await ask4(`${list}/fields`, {
      method: 'POST',
      body: { '@odata.type': '#SP.FieldChoice', Title: 'Valg', FieldTypeKind: 6, Choices: ['A', 'B'] }
    });
    expect([made.status, made.json['@odata.type'], made.json.Choices]).toEqual([201, '#SP.FieldChoice', ['A', 'B']]);
    const item = await ask4(`${list}/items`, {
      method: 'POST',
      body: { 'Farge@odata.type': '#Collection(String)', Farge: ['A'] }
    });
    expect([item.status, item.json.Farge]).toEqual([201, ['A']]);
  });

  test('odata.type of version 3 says the same', async () => {
    const list = await makeList(server, 'Slag tre', []);
    const body = { 'odata.type': 'SP.FieldChoice', Title: 'Valg', FieldTypeKind: 6, Choices: ['A'] };
    expect((await server.ask(`${list}/fields`, { method: 'POST', body })).json.Choices).toEqual(['A']);
  });

  test('the parts of a batch speak as the batch does', async () => {
    const parts = [batchPart('GET', 'web?$select=Title', undefined, { accept: 'application/json' })];
    const spoken = (await postBatch(server, parts)).text;
    expect(spoken).toContain('"odata.type":"SP.Web"');
    const { text } = await server.ask('$batch', {
      method: 'POST',
      body: `--b\n${parts.join('')}\n--b--\n`,
      headers: { 'content-type': 'multipart/mixed; boundary=b', 'odata-version': '4.0' }
    });
    expect(text).toContain('"@odata.type":"#SP.Web"');
    expect(text).toContain(`CONTENT-TYPE: ${TYPE}`);
  });

  test('nothing at all is @odata.null', async () => {
    const list = await makeList(server, 'Rett', []);
    const { json } = await ask4(`${list}/breakroleinheritance(true)`, { method: 'POST' });
    expect(json).toEqual({ '@odata.context': `${root}/$metadata#Edm.Null`, '@odata.null': true });
  });
});
