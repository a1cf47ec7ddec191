import '@pnp/sp/files';
import '@pnp/sp/folders';
import type { SPFI } from '@pnp/sp';
import { openClient, openTest, SITE, type TestServer } from './support';

const ASSETS = `${SITE}/SiteAssets`;

describe('folders, over PnPjs', () => {
  let server: TestServer;
  let sp: SPFI;
  let close: () => Promise<void>;
  const assets = () => sp.web.rootFolder.folders.getByUrl('SiteAssets');

  beforeEach(async () => {
    server = openTest();
    ({ sp, close } = await openClient(server));
  });
  afterEach(async () => {
    await close();
    server.sharePoint.close();
  });

  test('a folder can lie in a web, in a library and in a folder', async () => {
    await sp.web.folders.addUsingPath('egen');
    expect((await sp.web.folders()).map(({ Name }) => Name)).toEqual(
      expect.arrayContaining(['egen', 'Lists', 'Shared Documents', 'SiteAssets', 'SitePages'])
    );
    const added = await assets().folders.addUsingPath('A');
    expect(added).toMatchObject({ Name: 'A', ItemCount: 0, ServerRelativeUrl: `${ASSETS}/A` });
    const below = await sp.web.getFolderByServerRelativePath(`${ASSETS}/A`).addSubFolderUsingPath('B æ');
    expect((await below()).ServerRelativeUrl).toBe(`${ASSETS}/A/B æ`);
    expect((await assets().folders.getByUrl('A')()).ItemCount).toBe(1);
  });

  test('a folder is found by its id, and knows its parent', async () => {
    const root = await sp.web.rootFolder();
    expect((await sp.web.getFolderById(root.UniqueId)()).ServerRelativeUrl).toBe(SITE);
    const added = await assets().folders.addUsingPath('A');
    expect((await sp.web.getFolderById(added.UniqueId)()).Name).toBe('A');
    expect((await assets().folders.getByUrl('A').parentFolder()).ServerRelativeUrl).toBe(ASSETS);
    expect((await assets().parentFolder()).ServerRelativeUrl).toBe(SITE);
  });

  test('a folder is a row of its library', async () => {
    await assets().folders.addUsingPath('A');
    const item = await assets().folders.getByUrl('A').getItem();
    expect(await item()).toMatchObject({ FileSystemObjectType: 1, Title: null });
    const row = await sp.web.lists.getByTitle('Site Assets').items.select('FileLeafRef', 'FileRef', 'FSObjType')();
    expect(row).toMatchObject([{ FileLeafRef: 'A', FileRef: `${ASSETS}/A`, FSObjType: '1' }]);
    await expect(assets().getItem()).rejects.toThrow('No associated item');
    expect((await assets().folders.getByUrl('A').getParentInfos()).ParentWeb.ServerRelativeUrl).toBe(SITE);
  });

  test('what is in a folder goes where the folder goes', async () => {
    await assets().folders.addUsingPath('A');
    await assets().folders.getByUrl('A').folders.addUsingPath('B');
    await assets().folders.getByUrl('A').folders.getByUrl('B').files.addUsingPath('x.txt', 'hei');
    await assets().folders.getByUrl('A').copyByPath(`${SITE}/Shared Documents/kopi`);
    await assets().folders.getByUrl('A').moveByPath(`${ASSETS}/C`);
    expect(await sp.web.getFileByServerRelativePath(`${SITE}/Shared Documents/kopi/B/x.txt`).getText()).toBe('hei');
    expect(await sp.web.getFileByServerRelativePath(`${ASSETS}/C/B/x.txt`).getText()).toBe('hei');
    expect(await assets().folders.getByUrl('A').select('Exists')()).toMatchObject({ Exists: false });
    await expect(assets().folders.getByUrl('A')()).rejects.toThrow('File Not Found.');
    await assets().folders.getByUrl('C').delete();
    expect(await sp.web.lists.getByTitle('Site Assets').items()).toEqual([]);
  });

  test('a folder that is not empty stays when only an empty one was to go', async () => {
    await assets().folders.addUsingPath('A');
    await assets().folders.getByUrl('A').files.addUsingPath('x.txt', 'hei');
    await expect(assets().folders.getByUrl('A').deleteWithParams({ DeleteIfEmpty: true })).rejects.toThrow('not empty');
    await assets().folders.getByUrl('A').deleteWithParams({ BypassSharedLock: true });
    expect(await assets().folders.filter("Name eq 'A'")()).toEqual([]);
  });

  test('a folder tells its properties and how much is in it', async () => {
    await assets().folders.addUsingPath('A');
    const folder = assets().folders.getByUrl('A');
    await folder.files.addUsingPath('x.txt', '12345');
    expect(await folder.properties()).toMatchObject({ vti_x005f_folderitemcount: 1 });
    expect(await folder.storageMetrics()).toMatchObject({ TotalFileCount: '1', TotalFileStreamSize: '5' });
    expect(await assets().select('ContentTypeOrder', 'UniqueContentTypeOrder')()).toMatchObject({
      UniqueContentTypeOrder: null
    });
    await assets().update({ Name: 'SiteAssets' });
    const all = await assets().folders.getByUrl('A').expand('Files', 'Folders')();
    expect(all).toMatchObject({ Files: [{ Name: 'x.txt' }], Folders: [] });
  });
});
