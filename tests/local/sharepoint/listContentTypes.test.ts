import type { SPFI } from '@pnp/sp';
import '@pnp/sp/content-types';
import { addItem, makeList, openClient, openTest, type Answered, type Json } from './support';

const server = openTest();
let sp: SPFI;
let close: () => Promise<void>;

beforeAll(async () => {
  ({ sp, close } = await openClient(server));
});
afterAll(async () => {
  await close();
  server.sharePoint.close();
});

const post = (address: string, body: unknown, method = 'POST'): Promise<Answered> =>
  server.ask(address, { method, body });
const names = async (address: string): Promise<string[]> =>
  (await server.ask(`${address}?$select=Name`)).json.value.map(({ Name }: { Name: string }) => Name);

describe('a new column of a list', () => {
  const linkedTo = async (list: string, type: string): Promise<boolean> => {
    const { json } = await server.ask(`${list}/contenttypes?$filter=Name eq '${type}'&$expand=FieldLinks`);
    return json.value[0].FieldLinks.some(({ Name }: Json) => Name === 'egen');
  };

  test.each([
    [0, [true, false]],
    [1, [true, false]],
    [2, [false, false]],
    [4, [true, true]]
  ])('with options %i comes to the default content type and the others: %j', async (Options, expected) => {
    const list = await makeList(server, `Valg ${Options}`);
    await post(`${list}/contenttypes/addavailablecontenttype`, { contentTypeId: '0x0104' });
    const SchemaXml = '<Field Type="Text" DisplayName="egen" />';
    await post(`${list}/fields/createfieldasxml`, { parameters: { SchemaXml, Options } });
    expect([await linkedTo(list, 'Item'), await linkedTo(list, 'Announcement')]).toEqual(expected);
  });
});

describe('the content types of a list', () => {
  test('a list has copies of Item and Folder, a library of Document and Folder', async () => {
    const list = await makeList(server, 'To');
    const { json } = await server.ask(`${list}/contenttypes?$select=Name,StringId,Scope`);
    expect(json.value.map(({ Name }: Json) => Name)).toEqual(['Item', 'Folder']);
    expect(json.value[0].StringId).toMatch(/^0x0100[0-9A-F]{32}$/);
    expect(json.value[1].StringId).toMatch(/^0x012000[0-9A-F]{32}$/);
    expect(json.value[0].Scope).toBe('/sites/framdrift/Lists/To');
    expect(await names("web/lists/getbytitle('Documents')/contenttypes")).toEqual(['Document', 'Folder']);
  });

  test('an available one is copied, with the columns that the list lacks', async () => {
    const list = await makeList(server, 'Kontakter');
    const { data } = await sp.web.lists.getByTitle('Kontakter').contentTypes.addAvailableContentType('0x0106');
    expect((data as Json).StringId).toMatch(/^0x010600[0-9A-F]{32}$/);
    expect(await names(`${list}/contenttypes`)).toEqual(['Item', 'Folder', 'Contact']);
    const { json } = await server.ask(`${list}/fields/getbyinternalnameortitle('FirstName')?$select=Id,Title`);
    expect(json).toEqual({ Id: '4a722dd4-d406-4356-93f9-2550b8f50dd0', Title: 'First Name' });
    const twice = await post(`${list}/contenttypes/addavailablecontenttype`, { contentTypeId: '0x0106' });
    expect(twice.status).toBe(500);
    expect((await post(`${list}/contenttypes/addavailablecontenttype`, { contentTypeId: '0x0199' })).status).toBe(400);
  });

  test('an item carries its content type, is made with one, and is moved to another', async () => {
    const list = await makeList(server, 'Blandet');
    await post(`${list}/contenttypes/addavailablecontenttype`, { contentTypeId: '0x0108' });
    const [item, , task] = (await server.ask(`${list}/contenttypes`)).json.value;
    const plain = await addItem(server, list, { Title: 'a' });
    const made = await addItem(server, list, { Title: 'b', ContentTypeId: task.StringId });
    const typeOf = async (id: number): Promise<string> =>
      (await server.ask(`${list}/items(${id})?$select=ContentTypeId,ContentType/Name&$expand=ContentType`)).json
        .ContentType.Name;
    expect([await typeOf(plain), await typeOf(made)]).toEqual(['Item', 'Task']);
    await post(`${list}/items(${plain})`, { ContentTypeId: '0x0108' }, 'MERGE');
    expect(await typeOf(plain)).toBe('Task');
    await post(`${list}/items(${plain})`, { ContentTypeId: item.StringId }, 'MERGE');
    expect(await typeOf(plain)).toBe('Item');
    expect((await post(`${list}/items`, { Title: 'c', ContentTypeId: '0x0106' })).status).toBe(400);
    const refused = await server.ask(`${list}/contenttypes('${task.StringId}')`, { method: 'DELETE' });
    expect(refused.json['odata.error'].message.value).toBe('The content type is in use.');
  });

  test('the order of the root folder says which is the default', async () => {
    const list = await makeList(server, 'Ordnet');
    const { json: task } = await post(`${list}/contenttypes/addavailablecontenttype`, { contentTypeId: '0x0108' });
    const { json: folder } = await server.ask(`${list}/rootfolder?$select=ContentTypeOrder,UniqueContentTypeOrder`);
    const before = folder.ContentTypeOrder;
    expect([before.length, folder.UniqueContentTypeOrder]).toEqual([2, null]);
    const order = [{ StringValue: task.StringId }, before[0]];
    expect((await post(`${list}/rootfolder`, { UniqueContentTypeOrder: order }, 'MERGE')).status).toBe(204);
    expect((await server.ask(`${list}/rootfolder?$select=UniqueContentTypeOrder`)).json).toEqual({
      UniqueContentTypeOrder: order
    });
    const id = await addItem(server, list, { Title: 'Ny' });
    expect((await server.ask(`${list}/items(${id})?$select=ContentTypeId`)).json.ContentTypeId).toBe(task.StringId);
  });
});
