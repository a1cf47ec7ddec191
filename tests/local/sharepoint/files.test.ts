import '@pnp/sp/files';
import '@pnp/sp/folders';
import { CheckinType, type IFiles } from '@pnp/sp/files';
import type { SPFI } from '@pnp/sp';
import { openClient, openTest, SITE, type TestServer } from './support';

const LIBRARY = `${SITE}/Shared Documents`;

describe('files in a library, over PnPjs', () => {
  let server: TestServer;
  let sp: SPFI;
  let files: IFiles;
  let close: () => Promise<void>;

  beforeEach(async () => {
    server = openTest();
    ({ sp, close } = await openClient(server));
    files = sp.web.defaultDocumentLibrary.rootFolder.files;
  });
  afterEach(async () => {
    await close();
    server.sharePoint.close();
  });

  test('an uploaded file is read back as it was, by name, by path, by address and by id', async () => {
    const added = await files.addUsingPath("plan æøå % # & = + '.txt", 'Første utkast');
    expect(added.ServerRelativeUrl).toBe(`${LIBRARY}/plan æøå % # & = + '.txt`);
    expect(await files.getByUrl(added.Name).getText()).toBe('Første utkast');
    expect(await sp.web.getFileByServerRelativePath(added.ServerRelativeUrl).getText()).toBe('Første utkast');
    expect((await sp.web.getFileById(added.UniqueId)()).Name).toBe(added.Name);
    const item = await sp.web.getFileByServerRelativePath(added.ServerRelativeUrl).getItem();
    const { EncodedAbsUrl } = await item.select('EncodedAbsUrl')();
    expect((await sp.web.getFileByUrl(EncodedAbsUrl)()).UniqueId).toBe(added.UniqueId);
  });

  test('a name that is taken is overwritten only when that is asked for', async () => {
    await files.addUsingPath('a.txt', 'en');
    await expect(files.addUsingPath('A.TXT', 'to')).rejects.toThrow('400');
    await files.addUsingPath('a.txt', 'to', { Overwrite: true });
    expect(await files.getByUrl('a.txt').getText()).toBe('to');
    expect((await files.addUsingPath('a.txt', 'tre', { EnsureUniqueFileName: true })).Name).toBe('a1.txt');
  });

  test('a file in pieces has the bytes of all of them', async () => {
    const bytes = Uint8Array.from({ length: 2_500_000 }, (_, at) => at % 251);
    const stages: string[] = [];
    const added = await files.addChunked('stor.bin', new Blob([bytes]), {
      chunkSize: 1_000_000,
      progress: ({ stage }) => stages.push(stage)
    });
    expect(stages).toEqual(['starting', 'continue', 'finishing']);
    expect(added.Length).toBe('2500000');
    const read = Buffer.from(await files.getByUrl('stor.bin').getBuffer());
    expect(read.equals(bytes)).toBe(true);
  });

  test('new content is a new version; an earlier one can be read, brought back and deleted', async () => {
    await files.addUsingPath('a.txt', 'en');
    const file = files.getByUrl('a.txt');
    await file.setContent('to');
    await file.setContent('tre');
    expect((await file.versions()).map(({ VersionLabel }) => VersionLabel)).toEqual(['1.0', '2.0']);
    expect(await file.versions.getById(512).getText()).toBe('en');
    await file.versions.restoreByLabel('1.0');
    expect(await file.getText()).toBe('en');
    expect((await file()).UIVersionLabel).toBe('4.0');
    await file.versions.deleteById(1024);
    await file.versions.deleteByLabel('1.0');
    expect((await file.versions()).map(({ ID }) => ID)).toEqual([1536]);
    await file.versions.deleteAll();
    expect(await file.versions()).toEqual([]);
    expect(await file.getText()).toBe('en');
  });

  test('what one has checked out nobody else can change, until it is checked in or given up', async () => {
    await files.addUsingPath('a.txt', 'en');
    const file = files.getByUrl('a.txt');
    await file.checkout();
    expect((await file.select('CheckOutType')()).CheckOutType).toBe(0);
    const other = await openClient(server, 'per.moen');
    const theirs = other.sp.web.getFileByServerRelativePath(`${LIBRARY}/a.txt`);
    await expect(theirs.setContent('per')).rejects.toThrow('423');
    await expect(theirs.delete()).rejects.toThrow('423');
    await other.close();
    await file.setContent('to');
    await file.undoCheckout();
    expect(await file.getText()).toBe('en');
    await file.checkout();
    await file.setContent('tre');
    await file.checkin('ferdig', CheckinType.Major);
    expect(await files.getByUrl('a.txt')()).toMatchObject({
      CheckOutType: 2,
      CheckInComment: 'ferdig',
      UIVersionLabel: '2.0'
    });
    await expect(file.checkin()).rejects.toThrow('is not checked out');
  });

  test('a copy is another file, a moved file is the same one elsewhere', async () => {
    const { UniqueId } = await files.addUsingPath('a.txt', 'en');
    await files.getByUrl('a.txt').copyTo(`${LIBRARY}/b.txt`, true);
    await files.getByUrl('a.txt').copyByPath(`${LIBRARY}/c.txt`, false);
    await expect(files.getByUrl('a.txt').copyByPath(`${LIBRARY}/c.txt`, false)).rejects.toThrow();
    await files.getByUrl('a.txt').copyByPath(`${LIBRARY}/c.txt`, false, true);
    await files.getByUrl('a.txt').moveByPath(`${SITE}/SiteAssets/d.txt`, false);
    expect((await files()).map(({ Name }) => Name)).toEqual(['b.txt', 'c.txt', 'c1.txt']);
    const moved = sp.web.getFileByServerRelativePath(`${SITE}/SiteAssets/d.txt`);
    expect((await moved()).UniqueId).toBe(UniqueId);
    expect(await moved.getText()).toBe('en');
  });

  test('a deleted file is gone, a recycled one is in the bin', async () => {
    for (const name of ['a.txt', 'b.txt', 'c.txt']) await files.addUsingPath(name, name);
    await files.getByUrl('a.txt').delete();
    await files.getByUrl('b.txt').deleteWithParams({ BypassSharedLock: true });
    const entry = await files.getByUrl('c.txt').recycle();
    expect(entry).toMatch(/^[0-9a-f-]{36}$/);
    expect(await files()).toEqual([]);
    expect(await files.getByUrl('c.txt').exists()).toBe(false);
    await expect(sp.web.getFileByServerRelativePath(`${LIBRARY}/c.txt`)()).rejects.toThrow(
      `The file ${LIBRARY}/c.txt does not exist.`
    );
  });

  test('a file names who made it, and is found by its properties', async () => {
    await files.addUsingPath('søk & finn = +.txt', 'en');
    const [found] = await files.filter("Name eq 'søk & finn = +.txt'").expand('Author', 'ModifiedBy')();
    expect(found).toMatchObject({ Author: { Title: 'Kari Dalen' }, ModifiedBy: { Title: 'Kari Dalen' } });
    expect(await files.getByUrl('søk & finn = +.txt').getLockedByUser()).toBeNull();
  });
});
