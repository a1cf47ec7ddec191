import { addItem, makeList, openTest } from './support';

describe('what has happened', () => {
  const server = openTest();
  let list = '';
  beforeAll(async () => {
    list = await makeList(server, 'Logg');
  });
  afterAll(() => server.sharePoint.close());

  const token = async (address = list): Promise<string> =>
    (await server.ask(`${address}?$select=CurrentChangeToken`)).json.CurrentChangeToken.StringValue;
  const all = {
    Item: true,
    List: true,
    Field: true,
    View: true,
    Add: true,
    Update: true,
    DeleteObject: true,
    Restore: true
  };
  const changes = async (
    query: object,
    address = list
  ): Promise<{ ChangeType: number; ItemId?: number; ChangeToken: { StringValue: string } }[]> =>
    (await server.ask(`${address}/getchanges`, { method: 'POST', body: { query } })).json.value;

  test('add, update, recycle and restore come in order after a token, with one token each to go on from', async () => {
    const start = { StringValue: await token() };
    const id = await addItem(server, list, { Title: 'a' });
    await server.ask(`${list}/items(${id})`, { method: 'MERGE', body: { Title: 'b' } });
    const bin = await server.ask(`${list}/items(${id})/recycle()`, { method: 'POST' });
    await server.ask(`web/recyclebin('${bin.json.value}')/restore()`, { method: 'POST' });
    const found = await changes({ ...all, ChangeTokenStart: start });
    expect(found.map(({ ChangeType, ItemId }) => [ChangeType, ItemId])).toEqual([
      [1, id],
      [2, id],
      [3, id],
      [7, id]
    ]);
    expect(await changes({ ...all, ChangeTokenStart: found[1]?.ChangeToken })).toHaveLength(2);
    expect(await changes({ ...all, ChangeTokenStart: found[3]?.ChangeToken })).toEqual([]);
    expect(found[3]?.ChangeToken.StringValue).toBe(await token());
  });

  test('only what the query names comes', async () => {
    const start = { StringValue: await token() };
    const id = await addItem(server, list, { Title: 'a' });
    await server.ask(`${list}/fields`, { method: 'POST', body: { FieldTypeKind: 2, Title: 'x' } });
    await server.ask(`${list}/items(${id})`, { method: 'DELETE' });
    const types = async (query: object): Promise<number[]> =>
      (await changes({ ...query, ChangeTokenStart: start })).map(({ ChangeType }) => ChangeType);
    expect(await types({ Item: true, Add: true })).toEqual([1]);
    expect(await types({ Item: true, DeleteObject: true })).toEqual([3]);
    expect(await types({ Field: true, Add: true })).toEqual([1]);
    expect(await types({ Add: true })).toEqual([]);
  });

  test('the web sees the changes of all its lists, another list sees none', async () => {
    const start = { StringValue: await token('web') };
    const other = await makeList(server, 'En annen');
    const id = await addItem(server, other, { Title: 'a' });
    expect(
      (await changes({ Item: true, Add: true, ChangeTokenStart: start }, 'web')).map(({ ItemId }) => ItemId)
    ).toEqual([id]);
    expect(await changes({ Item: true, Add: true, ChangeTokenStart: { StringValue: await token() } })).toEqual([]);
  });

  test('a token of another list is refused', async () => {
    const other = await makeList(server, 'Fremmed');
    const { status } = await server.ask(`${list}/getchanges`, {
      method: 'POST',
      body: { query: { ...all, ChangeTokenStart: { StringValue: await token(other) } } }
    });
    expect(status).toBe(500);
  });

  test('a restored item has its id, its values, its versions and its files again', async () => {
    const id = await addItem(server, list, { Title: 'a' });
    await server.ask(`${list}/items(${id})`, { method: 'MERGE', body: { Title: 'b' } });
    await server.ask(`${list}/items(${id})/AttachmentFiles/add(FileName='a.txt')`, { method: 'POST', body: 'hei' });
    const bin = await server.ask(`${list}/items(${id})/recycle()`, { method: 'POST' });
    expect((await server.ask(`${list}/items(${id})`)).status).toBe(404);
    await server.ask(`site/recyclebin('${bin.json.value}')/restore()`, { method: 'POST' });
    expect((await server.ask(`${list}/items(${id})?$select=Title`)).json).toEqual({ Title: 'b' });
    expect((await server.ask(`${list}/items(${id})/versions`)).json.value).toHaveLength(2);
    expect((await server.ask(`${list}/items(${id})/AttachmentFiles('a.txt')/$value`)).text).toBe('hei');
    expect((await server.ask('web/recyclebin')).json.value).toEqual([]);
  });

  test('a recycled list comes back with its items, an erased entry does not', async () => {
    const gone = await makeList(server, 'Borte');
    await addItem(server, gone, { Title: 'a' });
    const bin = await server.ask(`${gone}/recycle()`, { method: 'POST' });
    expect((await server.ask(gone)).status).toBe(404);
    await server.ask(`web/recyclebin('${bin.json.value}')/restore()`, { method: 'POST' });
    expect((await server.ask(`${gone}/items`)).json.value).toHaveLength(1);
    const again = await server.ask(`${gone}/recycle()`, { method: 'POST' });
    await server.ask(`web/recyclebin('${again.json.value}')/deleteObject()`, { method: 'POST' });
    expect((await server.ask('web/recyclebin')).json.value).toEqual([]);
    expect((await server.ask(gone)).status).toBe(404);
  });

  test('a person sees only what they threw away themselves', async () => {
    const id = await addItem(server, list, { Title: 'Karis' });
    await server.ask(`${list}/items(${id})/recycle()`, { method: 'POST' });
    expect((await server.ask('web/recyclebin', { as: 'per.moen' })).json.value).toEqual([]);
    expect((await server.ask('web/recyclebin')).json.value).toHaveLength(1);
  });
});
