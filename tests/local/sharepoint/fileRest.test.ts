import { recordedFile } from './fileRecordings';
import {
  addItem,
  batchPart,
  makeList,
  openTest,
  postBatch,
  SITE,
  type Asking,
  type Json,
  type TestServer
} from './support';

const LIBRARY = `${SITE}/Shared Documents`;
const DOCUMENTS = "web/lists/getByTitle('Documents')";

describe('files and folders in the classic forms of REST', () => {
  let server: TestServer;
  const post = (address: string, body: unknown = '', more: Asking = {}) =>
    server.ask(address, { method: 'POST', body, ...more });
  const upload = (name: string, content = 'hei', more: Asking = {}) =>
    post(`web/GetFolderByServerRelativeUrl('${LIBRARY}')/Files/add(url='${name}',overwrite=true)`, content, more);
  const file = (name: string): string => `web/GetFileByServerRelativeUrl('${LIBRARY}/${name}')`;
  const value = async (address: string): Promise<Json[]> => (await server.ask(address)).json.value;

  beforeEach(() => {
    server = openTest();
  });
  afterEach(() => server.sharePoint.close());

  test('files, folders, their rows and their properties have the recorded names in the recorded order', async () => {
    const keys = (entity: Json): string[] => Object.keys(entity);
    expect(keys((await upload('a.docx')).json)).toEqual(keys(recordedFile('fileAdded')));
    const { json: text } = await upload('b.txt');
    expect(text).toMatchObject({ LinkingUri: null, LinkingUrl: '', Title: null, Length: '3', CheckOutType: 2 });
    expect(keys(text)).toEqual(keys(recordedFile('textFile')));
    const { json: folder } = await post(`web/folders/add('Shared Documents/A')`);
    expect(keys(folder)).toEqual(keys(recordedFile('folder')));
    const { OData__ExtendedDescription: _later, ...row } = recordedFile('folderItem').value[0];
    expect(keys((await value(`${DOCUMENTS}/items?$filter=FSObjType eq 1`))[0])).toEqual(keys(row));
  });

  test('a row that is reached through its file tells its moments in local time, without a Z', async () => {
    await upload('a.txt');
    expect((await server.ask(`${file('a.txt')}/ListItemAllFields`)).json).toMatchObject({
      Created: '2026-03-10T13:00:00',
      CheckoutUserId: null
    });
    expect(await value(`${DOCUMENTS}/items`)).toMatchObject([{ Created: '2026-03-10T12:00:00Z' }]);
  });

  test('a body of bytes is stored as it came, whatever it looks like', async () => {
    await upload('a.json', '{"ikke": [lukket', { headers: { 'content-type': 'application/json' } });
    const { text, headers } = await server.ask(`${file('a.json')}/$value`);
    expect(text).toBe('{"ikke": [lukket');
    expect(headers.get('content-type')).toBe('application/octet-stream');
    expect(headers.get('etag')).toMatch(/^"\{[0-9A-F-]{36}\},1"$/);
    expect((await server.ask(`${file('a.json')}/OpenBinaryStream()`)).text).toBe('{"ikke": [lukket');
    await post(`${file('a.json')}/SaveBinaryStream`, 'ny');
    expect((await server.ask(`${file('a.json')}/$value`)).text).toBe('ny');
  });

  test('a file is found by where it lies, its name and its kind', async () => {
    for (const name of ['a.txt', 'Æ.docx']) await upload(name, 'hei');
    const ids = async (filter: string) =>
      (await value(`${DOCUMENTS}/items?$select=Id&$filter=${filter}`)).map(({ Id }) => Id);
    expect(await ids(`FileRef eq '${LIBRARY}/a.txt'`)).toEqual([1]);
    expect(await ids(`FileDirRef eq '${LIBRARY}'`)).toEqual([1, 2]);
    expect(await ids("FileLeafRef eq 'æ.DOCX'")).toEqual([2]);
    expect(await ids("File_x0020_Type eq 'docx'")).toEqual([2]);
    const [row] = await value(`${DOCUMENTS}/items?$select=FileLeafRef,File_x0020_Size,File/Name&$expand=File`);
    expect(row).toEqual({ File: { Name: 'a.txt' }, FileLeafRef: 'a.txt', File_x0020_Size: '3' });
  });

  test('a file is renamed through its row and keeps its ending', async () => {
    await upload('a.txt');
    await upload('b.txt');
    const rename = (name: string) =>
      server.ask(`${DOCUMENTS}/items(1)`, { method: 'MERGE', body: { FileLeafRef: name, Title: 'Tittel' } });
    expect((await rename('b.txt')).status).toBe(400);
    expect((await server.ask(`${DOCUMENTS}/items(1)`)).json.Title).toBeNull();
    expect((await rename('c')).status).toBe(204);
    expect((await server.ask(file('c.txt'))).json).toMatchObject({ Name: 'c.txt', Title: 'Tittel' });
  });

  test('a stale ETag is refused, in whichever form it was given', async () => {
    const { json } = await upload('a.txt');
    await upload('a.txt', 'ny');
    const remove = (etag: string) => server.ask(file('a.txt'), { method: 'DELETE', headers: { 'if-match': etag } });
    expect((await remove(json.ETag)).status).toBe(412);
    expect((await remove('"1"')).status).toBe(412);
    expect((await remove((await server.ask(file('a.txt'))).json.ETag)).status).toBe(200);
  });

  test.each(['a*b.txt', '~$a.txt', 'slutt.', ' start.txt', 'a"b.txt', '_vti_x', `${'x'.repeat(390)}.txt`])(
    'the name %s is refused',
    async (name) => {
      expect((await upload(name)).status).toBe(500);
      expect(await value(`${DOCUMENTS}/items`)).toEqual([]);
    }
  );

  test('what is not there, and what is in another web, is refused as recorded', async () => {
    expect((await server.ask(file('x.txt'))).json['odata.error']).toMatchObject({
      code: '-2130575338, Microsoft.SharePoint.SPException',
      message: { value: `The file ${LIBRARY}/x.txt does not exist.` }
    });
    const elsewhere = await server.ask(`web/GetFileByServerRelativeUrl('/sites/annet/x.txt')`);
    expect(elsewhere.status).toBe(400);
    expect(elsewhere.text).toContain('Server relative urls must start with SPWeb.ServerRelativeUrl');
    const folder = `web/GetFolderByServerRelativeUrl('${LIBRARY}/X')`;
    expect((await server.ask(folder)).status).toBe(404);
    expect((await server.ask(`${folder}?$select=Exists`)).json).toEqual({ Exists: false });
    expect((await post(`${DOCUMENTS}/items`, { Title: 'x' })).text).toContain('use SPFileCollection.Add()');
  });

  test('an attachment is a file too, at its own address', async () => {
    const list = await makeList(server, 'Liste');
    await addItem(server, list, { Title: 'rad' });
    await post(`${list}/items(1)/AttachmentFiles/add(FileName='v.txt')`, 'innhold');
    const address = `web/GetFileByServerRelativeUrl('${SITE}/Lists/Liste/Attachments/1/v.txt')`;
    expect(Object.keys((await server.ask(address)).json)).toEqual(Object.keys(recordedFile('attachmentFile')));
    expect((await server.ask(`${address}/$value`)).text).toBe('innhold');
  });

  test('rows and folders of a list can be added in a folder of it', async () => {
    const list = await makeList(server, 'Liste');
    const add = (info: object, values: object) =>
      post(`${list}/AddValidateUpdateItemUsingPath`, {
        listItemCreateInfo: info,
        formValues: Object.entries(values).map(([FieldName, FieldValue]) => ({ FieldName, FieldValue }))
      });
    const root = `${SITE}/Lists/Liste`;
    await add({ FolderPath: { DecodedUrl: root }, UnderlyingObjectType: 1 }, { FileLeafRef: 'A', Title: 'A' });
    await add({ FolderPath: { DecodedUrl: `${root}/A` }, UnderlyingObjectType: 0 }, { Title: 'i mappen' });
    const rows = await value(`${list}/items?$select=Title,FileDirRef,FileSystemObjectType`);
    expect(rows).toEqual([
      { Title: 'A', FileDirRef: root, FileSystemObjectType: 1 },
      { Title: 'i mappen', FileDirRef: `${root}/A`, FileSystemObjectType: 0 }
    ]);
    await server.ask(`${list}/items(1)`, { method: 'DELETE' });
    expect(await value(`${list}/items`)).toEqual([]);
  });

  test('what lies in a library’s Forms is a file, but no row of the library', async () => {
    const forms = `web/GetFolderByServerRelativeUrl('${LIBRARY}/Forms')`;
    expect((await post(`${forms}/files/add(url='x.html',overwrite=true)`, 'en')).status).toBe(200);
    expect(await value(`${forms}/files`)).toMatchObject([{ ServerRelativeUrl: `${LIBRARY}/Forms/x.html` }]);
    expect((await server.ask(`${file('Forms/x.html')}/$value`)).text).toBe('en');
    expect((await server.ask(`${file('Forms/x.html')}/ListItemAllFields`)).json).toEqual({ 'odata.null': true });
    expect(await value(`${DOCUMENTS}/items`)).toEqual([]);
    expect((await server.ask(DOCUMENTS)).json.ItemCount).toBe(0);
  });

  test('files and folders are made, read and removed in a batch', async () => {
    await upload('a.txt', 'hei');
    const folder = `web/getFolderByServerRelativePath(decodedUrl='${LIBRARY}')`;
    const { text } = await postBatch(server, [
      batchPart('POST', `${folder}/folders/addUsingPath(DecodedUrl='B',overwrite=true)`),
      batchPart('GET', `${file('a.txt')}/$value`),
      batchPart('POST', `${file('a.txt')}/moveTo(newurl='${LIBRARY}/B/b.txt',flags=1)`),
      batchPart('DELETE', file('B/b.txt'), undefined, { 'if-match': '*' }),
      batchPart('GET', file('B/b.txt'))
    ]);
    expect([...text.matchAll(/HTTP\/1.1 (\d+)/g)].map(([, status]) => status)).toEqual([
      '200',
      '200',
      '200',
      '200',
      '404'
    ]);
    expect(text).toMatch(/CONTENT-LENGTH: 3[^]*?\r\n\r\nhei\r\n/);
  });
});
