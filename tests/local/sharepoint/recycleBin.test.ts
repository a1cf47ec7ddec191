import { recordedFile } from './fileRecordings';
import { addItem, makeList, openTest, SITE, type Json, type TestServer } from './support';

const LIBRARY = `${SITE}/Shared Documents`;
const folder = (path: string): string => `web/getFolderByServerRelativePath(decodedUrl='${path}')`;
const file = (path: string): string => `web/getFileByServerRelativePath(decodedUrl='${path}')`;

describe('the recycle bin', () => {
  let server: TestServer;
  const post = (address: string, body?: unknown, as?: string) =>
    server.ask(address, { method: 'POST', ...(body === undefined ? {} : { body }), ...(as ? { as } : {}) });
  const upload = (path: string, name: string, content: string) =>
    post(`${folder(path)}/files/addUsingPath(DecodedUrl='${name}',overwrite=true)`, content);
  const bin = async (where = 'web', as?: string): Promise<Json[]> =>
    (await server.ask(`${where}/recycleBin`, as ? { as } : {})).json.value;

  beforeEach(() => {
    server = openTest();
  });
  afterEach(() => server.sharePoint.close());

  test('an entry looks as a recorded one does', async () => {
    await upload(LIBRARY, 'a.docx', 'hei');
    await post(`${file(`${LIBRARY}/a.docx`)}/recycle`);
    const [entry] = await bin();
    expect(Object.keys(entry)).toEqual(Object.keys(recordedFile('recycledFile').value[0]));
    expect(entry).toMatchObject({
      ItemState: 1,
      ItemType: 1,
      DirName: LIBRARY.slice(1),
      LeafName: 'a.docx',
      Title: 'a.docx',
      DeletedByName: 'Kari Dalen'
    });
  });

  test('rows, files, folders, attachments, versions and lists are told apart', async () => {
    const list = await makeList(server, 'Liste');
    await addItem(server, list, { Title: 'rad' });
    await post(`${list}/items(1)/AttachmentFiles/add(FileName='v.txt')`, 'v');
    await post(`${list}/items(1)/AttachmentFiles('v.txt')/recycleObject`);
    await post(`${list}/items(1)/recycle`);
    await upload(LIBRARY, 'a.txt', 'en');
    await upload(LIBRARY, 'a.txt', 'to');
    await post(`${file(`${LIBRARY}/a.txt`)}/versions/recycleById(vid=512)`);
    await post(`${file(`${LIBRARY}/a.txt`)}/recycle`);
    await post(`${folder(LIBRARY)}/folders/addUsingPath(DecodedUrl='A',overwrite=true)`);
    await post(`${folder(`${LIBRARY}/A`)}/recycle`);
    await post(`${list}/recycle`);
    expect((await bin()).map(({ ItemType }) => ItemType).sort()).toEqual([1, 2, 3, 4, 5, 7]);
  });

  test('a restored file is the same one, with its versions, and its ETag goes up as recorded', async () => {
    await upload(LIBRARY, 'a.txt', 'en');
    const { json: made } = await upload(LIBRARY, 'a.txt', 'to');
    const { json } = await post(`${file(`${LIBRARY}/a.txt`)}/recycle`);
    expect((await server.ask(file(`${LIBRARY}/a.txt`))).status).toBe(404);
    expect((await post(`web/recycleBin('${json.value}')/restore`)).json).toEqual({ 'odata.null': true });
    const { json: back } = await server.ask(file(`${LIBRARY}/a.txt`));
    expect(back.UniqueId).toBe(made.UniqueId);
    expect(back).toMatchObject({ UIVersion: 1024, ETag: `"{${String(made.UniqueId).toUpperCase()}},3"` });
    expect((await server.ask(`${file(`${LIBRARY}/a.txt`)}/versions(512)/$value`)).text).toBe('en');
    expect(await bin()).toEqual([]);
  });

  test('a restored folder brings what was in it; what was recycled from a folder that is gone gets it back', async () => {
    await post(`${folder(LIBRARY)}/folders/add('A')`);
    await post(`${folder(`${LIBRARY}/A`)}/folders/add('B')`);
    await upload(`${LIBRARY}/A/B`, 'x.txt', 'hei');
    const { json } = await post(`${folder(`${LIBRARY}/A`)}/recycle`);
    expect((await server.ask(`web/lists/getByTitle('Documents')/items`)).json.value).toEqual([]);
    await post(`web/recycleBin('${json.value}')/restore`);
    expect((await server.ask(`${file(`${LIBRARY}/A/B/x.txt`)}/$value`)).text).toBe('hei');
    const { json: again } = await post(`${file(`${LIBRARY}/A/B/x.txt`)}/recycle`);
    await server.ask(folder(`${LIBRARY}/A`), { method: 'DELETE' });
    await post(`web/recycleBin('${again.value}')/restore`);
    expect((await server.ask(`${file(`${LIBRARY}/A/B/x.txt`)}/$value`)).text).toBe('hei');
  });

  test('nothing is restored over what has taken its name', async () => {
    await upload(LIBRARY, 'a.txt', 'gammel');
    const { json } = await post(`${file(`${LIBRARY}/a.txt`)}/recycle`);
    await upload(LIBRARY, 'a.txt', 'ny');
    const refused = await post(`web/recycleBin('${json.value}')/restore`);
    expect(refused.status).toBe(500);
    expect((await server.ask(`${file(`${LIBRARY}/a.txt`)}/$value`)).text).toBe('ny');
    expect(await bin()).toHaveLength(1);
  });

  test('a restored attachment hangs on its item again', async () => {
    const list = await makeList(server, 'Liste');
    await addItem(server, list, { Title: 'rad' });
    await post(`${list}/items(1)/AttachmentFiles/add(FileName='v.txt')`, 'innhold');
    await post(`${list}/items(1)/AttachmentFiles('v.txt')/recycleObject`);
    expect((await server.ask(`${list}/items(1)`)).json.Attachments).toBe(false);
    await post('web/recycleBin/restoreAll');
    expect((await server.ask(`${list}/items(1)`)).json.Attachments).toBe(true);
    expect((await server.ask(`${list}/items(1)/AttachmentFiles('v.txt')/$value`)).text).toBe('innhold');
  });

  test('the second stage is the site’s: a web’s bin does not show it', async () => {
    await upload(LIBRARY, 'a.txt', 'en');
    await upload(LIBRARY, 'b.txt', 'en');
    for (const name of ['a.txt', 'b.txt']) await post(`${file(`${LIBRARY}/${name}`)}/recycle`);
    const [first] = await bin();
    await post(`web/recycleBin('${first.Id}')/moveToSecondStage`);
    expect((await bin()).map(({ LeafName }) => LeafName)).not.toContain(first.LeafName);
    expect((await bin('site')).map(({ ItemState }) => ItemState).sort()).toEqual([1, 2]);
    await post('site/recycleBin/deleteAllSecondStageItems');
    await post('web/recycleBin/moveAllToSecondStage');
    expect((await bin('site')).map(({ ItemState }) => ItemState)).toEqual([2]);
    await post('site/recycleBin/deleteAll');
    expect(await bin('site')).toEqual([]);
  });

  test('everybody sees what they deleted themselves, the owner all; entries can be filtered and sorted', async () => {
    for (const name of ['a.txt', 'b.txt']) await upload(LIBRARY, name, 'en');
    await post(`${file(`${LIBRARY}/a.txt`)}/recycle`);
    await post(`${file(`${LIBRARY}/b.txt`)}/recycle`, undefined, 'per.moen');
    expect((await bin('web', 'per.moen')).map(({ LeafName }) => LeafName)).toEqual(['b.txt']);
    const { json } = await server.ask(`web/recycleBin?$filter=LeafName eq 'a.txt'&$select=LeafName`);
    expect(json.value).toEqual([{ LeafName: 'a.txt' }]);
    const sorted = await server.ask('web/recycleBin?$orderby=LeafName desc&$select=LeafName');
    expect(sorted.json.value.map(({ LeafName }: Json) => LeafName)).toEqual(['b.txt', 'a.txt']);
    const ids = (await bin()).map(({ Id }) => Id);
    await post('site/recycleBin/restoreByIds', { ids });
    expect(await bin()).toEqual([]);
  });
});
