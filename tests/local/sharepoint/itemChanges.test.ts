import { addItem, makeList, openTest, type Answered } from './support';

const GUID = /^"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12},(\d+)"$/;
const message = ({ json }: Answered): string => json['odata.error'].message.value;
const code = ({ json }: Answered): string => json['odata.error'].code;

describe('changing items', () => {
  const server = openTest();
  let list = '';
  beforeAll(async () => {
    list = await makeList(server, 'Endres');
  });
  afterAll(() => server.sharePoint.close());

  const merge = (id: number, body: object, ifMatch?: string): Promise<Answered> =>
    server.ask(`${list}/items(${id})`, {
      method: 'POST',
      body,
      headers: { 'x-http-method': 'MERGE', ...(ifMatch ? { 'if-match': ifMatch } : {}) }
    });

  test('a change answers 204 with the new ETag, and both forms of it are good for the next', async () => {
    const id = await addItem(server, list, { Title: 'a' });
    const first = await merge(id, { Title: 'b' }, '"1"');
    expect([first.status, first.text]).toEqual([204, '']);
    const etag = first.headers.get('etag') ?? '';
    expect(GUID.exec(etag)?.[2]).toBe('2');
    expect((await merge(id, { Title: 'c' }, etag)).status).toBe(204);
    expect((await merge(id, { Title: 'd' }, '*')).status).toBe(204);
    expect((await merge(id, { Title: 'e' })).headers.get('etag')).toBe(etag.replace(',2', ',5'));
  });

  test('an old ETag is refused with 412 and the recorded text, and nothing is changed', async () => {
    const id = await addItem(server, list, { Title: 'a' });
    await merge(id, { Title: 'b' });
    const answer = await merge(id, { Title: 'c' }, '"1"');
    const { headers, json } = await server.ask(`${list}/items(${id})`);
    expect(answer.status).toBe(412);
    expect(code(answer)).toBe('-1, Microsoft.SharePoint.Client.ClientServiceException');
    expect(message(answer)).toBe(
      `The request ETag value '"1"' does not match the object's ETag value '${headers.get('etag')}'.`
    );
    expect(json.Title).toBe('b');
  });

  test('the real verbs MERGE, PATCH, PUT and DELETE work as well', async () => {
    const id = await addItem(server, list, { Title: 'a' });
    for (const method of ['MERGE', 'PATCH', 'PUT']) {
      expect((await server.ask(`${list}/items(${id})`, { method, body: { Title: method } })).status).toBe(204);
    }
    expect(
      (await server.ask(`${list}/items(${id})`, { method: 'DELETE', headers: { 'if-match': '"1"' } })).status
    ).toBe(412);
    expect((await server.ask(`${list}/items(${id})`, { method: 'DELETE' })).status).toBe(200);
  });

  test('a deleted item is not found, with the recorded text, and its id is never used again', async () => {
    const id = await addItem(server, list, { Title: 'a' });
    await server.ask(`${list}/items(${id})`, { method: 'DELETE' });
    const answer = await server.ask(`${list}/items(${id})`);
    expect([answer.status, code(answer), message(answer)]).toEqual([
      404,
      '-2130575338, System.ArgumentException',
      'Item does not exist. It may have been deleted by another user.'
    ]);
    expect(await addItem(server, list, { Title: 'b' })).toBe(id + 1);
  });

  test('read-only properties in a body are passed over', async () => {
    const id = await addItem(server, list, { Title: 'a', Id: 999, Created: '2001-01-01T00:00:00Z' });
    expect(id).not.toBe(999);
    expect((await server.ask(`${list}/items(${id})`)).json.Created).toBe('2026-03-10T12:00:00Z');
  });

  test('the time of a change is the clock, the editor is who changed', async () => {
    const id = await addItem(server, list, { Title: 'a' });
    server.clock.now = new Date('2026-03-10T13:00:00Z');
    await server.ask(`${list}/items(${id})`, { method: 'MERGE', body: { Title: 'b' }, as: 'per.moen' });
    const { json } = await server.ask(
      `${list}/items(${id})?$select=Created,Modified,Author/Title,Editor/Title&$expand=Author,Editor`
    );
    expect(json).toEqual({
      Author: { Title: 'Kari Dalen' },
      Editor: { Title: 'Per Moen' },
      Created: '2026-03-10T12:00:00Z',
      Modified: '2026-03-10T13:00:00Z'
    });
  });

  test('versions count up by 512, the earlier ones keep their values, and only as many as the list keeps', async () => {
    const id = await addItem(server, list, { Title: 'v1' });
    await merge(id, { Title: 'v2' });
    await merge(id, { Title: 'v3' });
    const { json } = await server.ask(`${list}/items(${id})/versions?$select=VersionLabel,Title,IsCurrentVersion`);
    expect(json.value).toEqual([
      { VersionLabel: '3.0', Title: 'v3', IsCurrentVersion: true },
      { VersionLabel: '2.0', Title: 'v2', IsCurrentVersion: false },
      { VersionLabel: '1.0', Title: 'v1', IsCurrentVersion: false }
    ]);
    await server.ask(list, { method: 'MERGE', body: { MajorVersionLimit: 2 } });
    await merge(id, { Title: 'v4' });
    const after = await server.ask(`${list}/items(${id})/versions?$select=VersionLabel`);
    expect(after.json.value.map((each: { VersionLabel: string }) => each.VersionLabel)).toEqual(['4.0', '3.0']);
  });

  test('a list without versioning stays at 1.0', async () => {
    const plain = await makeList(server, 'Uten versjoner');
    await server.ask(plain, { method: 'MERGE', body: { EnableVersioning: false } });
    const id = await addItem(server, plain, { Title: 'a' });
    await server.ask(`${plain}/items(${id})`, { method: 'MERGE', body: { Title: 'b' } });
    const { json, headers } = await server.ask(`${plain}/items(${id})`);
    expect(json.OData__UIVersionString).toBe('1.0');
    expect(headers.get('etag')).toMatch(/,2"$/);
  });

  test('attachments are added, read, refused twice, and removed', async () => {
    const id = await addItem(server, list, { Title: 'a' });
    const files = `${list}/items(${id})/AttachmentFiles`;
    expect((await server.ask(`${files}/add(FileName='plan æ.txt')`, { method: 'POST', body: 'innhold' })).status).toBe(
      200
    );
    expect((await server.ask(`${files}/add(FileName='plan æ.txt')`, { method: 'POST', body: 'annet' })).status).toBe(
      400
    );
    expect((await server.ask(`${files}('plan æ.txt')/$value`)).text).toBe('innhold');
    expect(
      (await server.ask(`${list}/items(${id})?$select=Attachments,AttachmentFiles/FileName&$expand=AttachmentFiles`))
        .json
    ).toEqual({
      AttachmentFiles: [{ FileName: 'plan æ.txt' }],
      Attachments: true
    });
    await server.ask(`${files}('plan æ.txt')`, { method: 'DELETE' });
    expect((await server.ask(files)).json.value).toEqual([]);
    expect((await server.ask(`${files}/getByFileName('plan æ.txt')`)).status).toBe(404);
  });
});
