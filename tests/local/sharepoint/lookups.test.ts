import { addItem, makeList, openTest } from './support';

describe('lookups that guard what they point to', () => {
  const server = openTest();
  afterAll(() => server.sharePoint.close());

  async function pair(behaviour: string, again = ''): Promise<[parents: string, children: string]> {
    const parents = await makeList(server, `Foreldre ${behaviour}${again}`);
    const id = /'(.+)'/.exec(parents)?.[1];
    const column = `<Field Type="Lookup" Name="parent" DisplayName="parent" List="{${id}}" ShowField="Title" Indexed="TRUE" RelationshipDeleteBehavior="${behaviour}" />`;
    const children = await makeList(server, `Barn ${behaviour}${again}`, [column]);
    await addItem(server, parents, { Title: 'p' });
    await addItem(server, children, { Title: 'c', parentId: 1 });
    return [parents, children];
  }
  const count = async (list: string): Promise<number> => (await server.ask(`${list}?$select=ItemCount`)).json.ItemCount;

  test('Restrict refuses, also recycling', async () => {
    const [parents] = await pair('Restrict');
    expect((await server.ask(`${parents}/items(1)`, { method: 'DELETE' })).status).toBe(500);
    expect((await server.ask(`${parents}/items(1)/recycle()`, { method: 'POST' })).status).toBe(500);
    expect(await count(parents)).toBe(1);
  });

  test('Cascade takes the rows along', async () => {
    const [parents, children] = await pair('Cascade');
    expect((await server.ask(`${parents}/items(1)`, { method: 'DELETE' })).status).toBe(200);
    expect([await count(parents), await count(children)]).toEqual([0, 0]);
  });

  test('None leaves them pointing to nothing', async () => {
    const [parents, children] = await pair('None');
    await server.ask(`${parents}/items(1)`, { method: 'DELETE' });
    expect((await server.ask(`${children}/items?$select=parentId,parent/Title&$expand=parent`)).json.value).toEqual([
      { parentId: 1 }
    ]);
  });

  test('an enforced lookup points only to what is there, a plain one to anything', async () => {
    const [, enforced] = await pair('Restrict', ' igjen');
    const refused = await server.ask(`${enforced}/items`, { method: 'POST', body: { parentId: 4711 } });
    expect([refused.status, refused.json['odata.error'].message.value]).toEqual([
      500,
      'The list item could not be added or updated because invalid lookup values were found in the following field(s) in the list: [parent].'
    ]);
    const [, plain] = await pair('None', ' igjen');
    expect((await server.ask(`${plain}/items`, { method: 'POST', body: { parentId: 4711 } })).status).toBe(201);
  });

  test('CAML joins twelve lookup columns, not thirteen', async () => {
    const columns = Array.from(
      { length: 13 },
      (_each, at) => `<Field Type="User" Name="p${at}" DisplayName="p${at}" />`
    );
    const list = await makeList(server, 'Mange', columns);
    const read = async (count: number): Promise<number> => {
      const fields = columns.slice(0, count).map((_each, at) => `<FieldRef Name="p${at}" />`);
      const ViewXml = `<View><ViewFields>${fields.join('')}</ViewFields></View>`;
      return (await server.ask(`${list}/getitems`, { method: 'POST', body: { query: { ViewXml } } })).status;
    };
    expect([await read(12), await read(13)]).toEqual([200, 500]);
  });
});
