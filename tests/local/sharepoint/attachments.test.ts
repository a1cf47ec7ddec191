import { addItem, makeList, openClient, openTest, type Json, type TestServer } from './support';

const MESSY = "møte 100% # æøå & 'lang'.txt";

describe('attachments', () => {
  let server: TestServer;
  let list: string;
  const files = (): string => `${list}/items(1)/AttachmentFiles`;
  const post = (address: string, body = 'innhold') => server.ask(address, { method: 'POST', body });

  beforeEach(async () => {
    server = openTest();
    list = await makeList(server, 'Liste');
    await addItem(server, list, { Title: 'rad' });
  });
  afterEach(() => server.sharePoint.close());

  test('PnPjs adds, reads, writes over, recycles and deletes them, whatever they are called', async () => {
    const { sp, close } = await openClient(server);
    const item = sp.web.lists.getByTitle('Liste').items.getById(1);
    for (const name of [MESSY, 'b.json']) await item.attachmentFiles.add(name, '{"a":1}');
    expect((await item.attachmentFiles()).map(({ FileName }) => FileName)).toEqual(['b.json', MESSY]);
    const messy = () => item.attachmentFiles.getByName(MESSY);
    expect(await messy().getText()).toBe('{"a":1}');
    expect(await item.attachmentFiles.getByName('b.json').getJSON()).toEqual({ a: 1 });
    await messy().setContent('nytt');
    expect(Buffer.from(await messy().getBuffer()).toString()).toBe('nytt');
    expect(await (await messy().getBlob()).text()).toBe('nytt');
    await messy().recycle();
    await item.attachmentFiles.getByName('b.json').delete();
    expect(await item.attachmentFiles()).toEqual([]);
    await close();
  });

  test('they can be added, found and read by path', async () => {
    expect((await post(`${files()}/AddUsingPath(DecodedUrl='a%23b.txt')`)).status).toBe(200);
    const found = `${files()}/GetByFileNameAsPath(DecodedUrl='a%23b.txt')`;
    expect((await server.ask(`${found}/$value`)).text).toBe('innhold');
    expect((await server.ask(`${files()}('finnes ikke.txt')`)).status).toBe(404);
  });

  test('an item says that it has some, and shows them when it is asked to', async () => {
    const read = async (): Promise<Json> =>
      (await server.ask(`${list}/items(1)?$select=Attachments,AttachmentFiles&$expand=AttachmentFiles`)).json;
    expect(await read()).toEqual({ AttachmentFiles: [], Attachments: false });
    await post(`${files()}/add(FileName='a.txt')`);
    expect(await read()).toMatchObject({ AttachmentFiles: [{ FileName: 'a.txt' }], Attachments: true });
    await server.ask(`${files()}('a.txt')`, { method: 'DELETE' });
    expect(await read()).toEqual({ AttachmentFiles: [], Attachments: false });
  });

  test('a name is taken once, and may not hold what no file name may', async () => {
    await post(`${files()}/add(FileName='a.txt')`);
    const refused = await post(`${files()}/add(FileName='A.TXT')`);
    expect(refused.status).toBe(400);
    expect(refused.json['odata.error'].code).toBe('-2130575257, Microsoft.SharePoint.SPException');
    expect((await post(`${files()}/add(FileName='a*b.txt')`)).status).toBe(500);
  });

  test('a list that takes none refuses them', async () => {
    await server.ask(list, { method: 'MERGE', body: { EnableAttachments: false } });
    expect((await post(`${files()}/add(FileName='a.txt')`)).status).toBe(500);
    expect((await server.ask(files())).json.value).toEqual([]);
  });

  test('who may only read the item may not change what hangs on it', async () => {
    await post(`${files()}/add(FileName='a.txt')`);
    const as = 'ase.aas';
    expect((await server.ask(`${files()}('a.txt')/$value`, { as })).text).toBe('innhold');
    for (const asking of [{ method: 'DELETE' }, { method: 'POST', headers: { 'x-http-method': 'PUT' }, body: 'x' }]) {
      const address = asking.method === 'DELETE' ? `${files()}('a.txt')` : `${files()}('a.txt')/$value`;
      expect((await server.ask(address, { ...asking, as })).status).toBe(403);
    }
    expect((await server.ask(`${files()}('a.txt')/$value`)).text).toBe('innhold');
  });
});
