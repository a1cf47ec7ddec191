import { addItem, makeList, openTest } from './support';

describe('lookups that guard what they point to', () => {
  const server = openTest();
  afterAll(() => server.sharePoint.close());

  async function pair(behaviour: string): Promise<[parents: string, children: string]> {
    const parents = await makeList(server, `Foreldre ${behaviour}`);
    const id = /'(.+)'/.exec(parents)?.[1];
    const column = `<Field Type="Lookup" Name="parent" DisplayName="parent" List="{${id}}" ShowField="Title" Indexed="TRUE" RelationshipDeleteBehavior="${behaviour}" />`;
    const children = await makeList(server, `Barn ${behaviour}`, [column]);
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
});
