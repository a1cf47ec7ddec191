import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import '@pnp/sp/files';
import { fileFromPath } from '@pnp/sp/files';
import { addItem, makeList, openClient, openTest, SITE, type TestServer } from './support';

const LIBRARY = `${SITE}/Shared Documents`;
const FOLDER = `web/getFolderByServerRelativePath(decodedUrl='${LIBRARY}')`;
const file = (name: string): string => `web/getFileByServerRelativePath(decodedUrl='${LIBRARY}/${name}')`;

describe('where the bytes of files live', () => {
  let data: string;
  const upload = (server: TestServer, name: string, body: string) =>
    server.ask(`${FOLDER}/files/add(url='${name}',overwrite=true)`, { method: 'POST', body });
  const look = <T>(work: (db: DatabaseSync) => T): T => {
    const db = new DatabaseSync(join(data, 'sharepoint.db'));
    db.function('fold', { deterministic: true }, (text) => (typeof text === 'string' ? text.toLowerCase() : text));
    const result = work(db);
    db.close();
    return result;
  };
  const countOf = (table: string): number =>
    look((db) => Number(db.prepare(`SELECT count(*) AS n FROM ${table}`).get()?.n));

  beforeEach(() => {
    data = mkdtempSync(join(tmpdir(), 'sharepoint-'));
  });
  afterEach(() => rmSync(data, { recursive: true, force: true }));

  test('files, their versions and uploads under way are there after a restart', async () => {
    const first = openTest({ data });
    await upload(first, 'a.txt', 'en');
    await upload(first, 'a.txt', 'to');
    const id = "uploadId=guid'11111111-1111-4111-8111-111111111111'";
    await first.ask(`${file('a.txt')}/startUpload(${id})`, { method: 'POST', body: 'tre' });
    first.sharePoint.close();
    const second = openTest({ data });
    expect((await second.ask(`${file('a.txt')}/$value`)).text).toBe('to');
    expect((await second.ask(`${file('a.txt')}/versions(512)/$value`)).text).toBe('en');
    await second.ask(`${file('a.txt')}/finishUpload(${id},fileOffset=3)`, { method: 'POST', body: ' fire' });
    expect((await second.ask(`${file('a.txt')}/$value`)).text).toBe('tre fire');
    second.sharePoint.close();
  });

  test('no bytes stay behind of what is gone for ever', async () => {
    const server = openTest({ data });
    for (const content of ['en', 'to', 'tre']) await upload(server, 'a.txt', content);
    await upload(server, 'b.txt', 'b');
    await server.ask(`${file('a.txt')}/versions/deleteAll`, { method: 'POST' });
    await server.ask(`${file('b.txt')}/recycle`, { method: 'POST' });
    await server.ask('web/recycleBin/deleteAll', { method: 'POST' });
    server.sharePoint.close();
    expect([countOf('contents'), countOf('pieces')]).toEqual([1, 1]);
  });

  test('data from before there were files opens, and takes files', async () => {
    const first = openTest({ data });
    const list = await makeList(first, 'Gammel');
    await addItem(first, list, { Title: 'fra før' });
    first.sharePoint.close();
    look((db) => {
      for (const { seq } of db.prepare('SELECT seq FROM lists').all()) {
        for (const index of ['place', 'dir', 'file']) db.exec(`DROP INDEX items_${String(seq)}_${index}`);
        for (const column of ['dir', 'leaf']) db.exec(`ALTER TABLE items_${String(seq)} DROP COLUMN ${column}`);
      }
      for (const table of ['contents', 'pieces', 'uploads', 'recycled_items', 'recycled_files'])
        db.exec(`DROP TABLE ${table}`);
    });
    const second = openTest({ data });
    expect((await second.ask(`${list}/items`)).json.value).toMatchObject([{ Title: 'fra før' }]);
    expect((await upload(second, 'a.txt', 'ny')).status).toBe(200);
    expect((await second.ask(`${file('a.txt')}/$value`)).text).toBe('ny');
    second.sharePoint.close();
  });

  test('a file is found by its whole address, whatever web the client is in', async () => {
    const server = openTest();
    await upload(server, 'a b.txt', 'hei');
    const { sp, origin, close } = await openClient(server);
    const found = await fileFromPath(sp.web, `${origin}${encodeURI(LIBRARY)}/a%20b.txt`);
    expect(await found.getText()).toBe('hei');
    await close();
    server.sharePoint.close();
  });
});
