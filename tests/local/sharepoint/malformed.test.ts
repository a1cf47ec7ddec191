import { addItem, makeList, openTest, SITE, type Answered } from './support';

const CLIENT = '-1, Microsoft.SharePoint.Client.InvalidClientQueryException';
const SERVICE = '-1, Microsoft.SharePoint.Client.ClientServiceException';
const NOT_FOUND = '-1, Microsoft.SharePoint.Client.ResourceNotFoundException';

type Error = readonly [status: number, code: string, message: string];
const error = ({ status, json }: Answered): Error => {
  const { code, message } = json['odata.error'];
  return [status, code, message.value];
};

describe('requests that are wrong in form', () => {
  const server = openTest();
  afterAll(() => server.sharePoint.close());
  let list: string;
  beforeAll(async () => {
    list = await makeList(server, 'Feil');
    await makeList(server, 'Andre');
    await addItem(server, list, { Title: 'a' });
  });

  test.each(['nothing', 'web/nothing', 'web/lists/nothing', 'site/nothing', "web/lists/getByTitle('Feil')/nothing"])(
    'what no site knows is not found: %s',
    async (address) => {
      const name = address.slice(address.lastIndexOf('/') + 1);
      expect(error(await server.ask(address))).toEqual([
        404,
        NOT_FOUND,
        `Cannot find resource for the request ${name}.`
      ]);
    }
  );

  test.each([
    'web/navigation/quicklaunch',
    'search/query',
    'SP.Publishing.SitePageService/CanCreatePage',
    'web/features'
  ])('what real sites know and this one does not is refused as unknown here: %s', async (address) =>
    expect((await server.ask(address)).status).toBe(501)
  );

  test('a web that does not exist is 404 in plain text', async () => {
    const { status, text, headers } = await server.ask(`${SITE}/borte/_api/web`);
    expect([status, text]).toEqual([404, '404 FILE NOT FOUND']);
    expect(headers.get('content-type')).toBe('text/plain;charset=utf-8');
  });

  test('what follows on nothing is not found', async () => {
    expect(error(await server.ask('web/parentweb/title'))).toEqual([
      404,
      NOT_FOUND,
      'Cannot find resource for the request SP.RequestContext.current/web/parentweb/.'
    ]);
  });

  test.each(['application/json;odata=none_such', 'image/png'])('Accept: %s is not acceptable', async (accept) => {
    expect(error(await server.ask('web', { accept }))).toEqual([
      406,
      SERVICE,
      'The HTTP header ACCEPT is missing or its value is invalid.'
    ]);
  });

  test('an action is not called by reading', async () => {
    expect(error(await server.ask(`${list}/recycle`))).toEqual([
      405,
      SERVICE,
      "The HTTP method 'GET' cannot be used to access the resource 'recycle'. The operation type of the resource is specified as 'Default'. Please use correct HTTP method to invoke the resource."
    ]);
    expect((await server.ask(list)).status).toBe(200);
  });

  test.each([
    ['MERGE', 'web/lists', 'The type SP.ListCollection does not support HTTP PATCH method.'],
    ['DELETE', 'web/lists', 'The type SP.ListCollection does not support HTTP DELETE method.'],
    ['MERGE', 'web/allproperties', 'The type SP.PropertyValues does not support HTTP PATCH method.'],
    ['DELETE', 'web/regionalsettings/timezone', 'The type SP.TimeZone does not support HTTP DELETE method.']
  ])('%s %s says which type does not know the verb', async (method, address, message) => {
    expect(error(await server.ask(address, { method, body: {} }))).toEqual([400, CLIENT, message]);
  });

  test('X-HTTP-Method decides in any case, and a POST without it to one thing only reads it', async () => {
    const headers = { 'x-http-method': 'merge' };
    expect((await server.ask(list, { method: 'POST', headers, body: { Description: 'b' } })).status).toBe(204);
    const read = await server.ask(`${list}?$select=Description`, { method: 'POST', body: { Description: 'c' } });
    expect([read.status, read.json]).toEqual([200, { Description: 'b' }]);
  });

  test.each([
    ['{"Title":', 'Invalid JSON. A token was not recognized in the JSON content.'],
    ['Title', 'Invalid JSON. A token was not recognized in the JSON content.'],
    [
      '[]',
      "An unexpected 'StartArray' node was found when reading from the JSON reader. A 'StartObject' node was expected."
    ],
    [
      '"Title"',
      "An unexpected 'PrimitiveValue' node was found when reading from the JSON reader. A 'StartObject' node was expected."
    ],
    [
      '',
      "A node of type 'EndOfInput' was read from the JSON reader when trying to read the start of an entry. A 'StartObject' node was expected."
    ]
  ])('a body of %j is refused', async (body, message) => {
    const answer = await server.ask(`${list}/items`, { method: 'POST', body });
    expect(error(answer)).toEqual([400, CLIENT, message]);
  });

  test('an item that says it is of another list is refused, and of a list that there is not', async () => {
    const post = async (type: string): Promise<Error | number> => {
      const answer = await server.ask(`${list}/items`, {
        method: 'POST',
        body: { __metadata: { type }, Title: 'b' }
      });
      return answer.status === 201 ? 201 : error(answer);
    };
    expect(await post('SP.Data.FeilListItem')).toBe(201);
    expect(await post('SP.Data.AndreListItem')).toEqual([
      400,
      CLIENT,
      "An entry with type 'SP.Data.AndreListItem' was found, but it is not assignable to the expected type 'SP.Data.FeilListItem'."
    ]);
    expect(await post('SP.Data.BorteListItem')).toEqual([
      400,
      CLIENT,
      "A type named 'SP.Data.BorteListItem' could not be resolved by the model. When a model is available, each type name must resolve to a valid type."
    ]);
  });

  test('a setting of the wrong type is refused and nothing is stored', async () => {
    const answer = await server.ask(list, { method: 'MERGE', body: { Description: 'd', Hidden: 'ja' } });
    expect(error(answer)).toEqual([
      400,
      CLIENT,
      "Cannot convert a primitive value to the expected type 'Edm.Boolean'. See the inner exception for more details."
    ]);
    expect((await server.ask(`${list}?$select=Description`)).json.Description).not.toBe('d');
  });

  test('errors are wrapped as the format wraps them', async () => {
    const ask = (accept: string): Promise<Answered> => server.ask("web/lists/getByTitle('borte')", { accept });
    expect(Object.keys((await ask('application/json;odata=verbose')).json)).toEqual(['error']);
    expect((await ask('application/json;odata=verbose')).headers.get('content-type')).toBe(
      'application/json;odata=verbose;charset=utf-8'
    );
    expect(Object.keys((await ask('application/json')).json)).toEqual(['odata.error']);
  });

  test('HEAD answers as GET does', async () => {
    const { status, headers } = await server.ask('web?$select=Title', { method: 'HEAD' });
    expect([status, headers.get('content-type')]).toEqual([
      200,
      'application/json;odata=nometadata;streaming=true;charset=utf-8'
    ]);
  });
});
