import type { SPFI } from '@pnp/sp';
import '@pnp/sp/files';
import '@pnp/sp/folders';
import '@pnp/sp/regional-settings';
import { makeList, openClient, openTest, SITE, type Json, type TestServer } from './support';

const EDIT = 2;

describe('what an outside client tripped over', () => {
  const server: TestServer = openTest();
  let sp: SPFI;
  let close: () => Promise<void>;
  const list = (): ReturnType<SPFI['web']['lists']['getByTitle']> => sp.web.lists.getByTitle('Saker');
  const added = async (folder: string, more?: { leafName: string; objectType: 0 | 1 }): Promise<number> => {
    const values = [{ FieldName: 'Title', FieldValue: 'Ny' }];
    const done = await list().addValidateUpdateItemUsingPath(values, folder, false, undefined, more);
    return Number(done.find(({ FieldName }) => FieldName === 'Id')?.FieldValue);
  };

  beforeAll(async () => {
    ({ sp, close } = await openClient(server));
    await sp.web.lists.add('Saker', '', 100);
    await makeList(server, 'Mål');
    await sp.web.lists.getByTitle('Mål').items.add({ Title: 'Trygghet' });
    const { Id: target } = await sp.web.lists.getByTitle('Mål').select('Id')();
    await list().fields.addMultiChoice('Tema', { Choices: ['Skole', 'Helse'] });
    await list().fields.addLookup('Mål', { LookupListId: target, LookupFieldName: 'Title' });
    await list().fields.addUser('Eier', { SelectionMode: 0 });
    await list().fields.addBoolean('Klar');
    await list().fields.addImageField('Bilde');
  });
  afterAll(async () => {
    await close();
    server.sharePoint.close();
  });

  test('a folder is called what the resource path of LeafName says, and takes items', async () => {
    await list().update({ EnableFolderCreation: true });
    const id = await added(`${SITE}/Lists/Saker`, { leafName: 'Møter', objectType: 1 });
    expect(await list().items.getById(id).select('FileRef', 'FileSystemObjectType')()).toMatchObject({
      FileRef: `${SITE}/Lists/Saker/Møter`,
      FileSystemObjectType: 1
    });
    const inside = await added(`${SITE}/Lists/Saker/Møter`);
    const { FileDirRef } = await list().items.getById(inside).select('FileDirRef')();
    expect(FileDirRef).toBe(`${SITE}/Lists/Saker/Møter`);
  });

  test('renderListFormData: values in the form that forms send back, columns, modes, attributes', async () => {
    const { Id: me } = await sp.web.currentUser();
    const values = { Title: 'Én', Tema: ['Skole', 'Helse'], MålId: 1, EierId: me, Klar: true };
    const { body } = {
      body: Object.fromEntries(Object.entries(values).map(([k, v]) => [k.replace('å', '_x00e5_'), v]))
    };
    const { Id: id } = await list().items.add(body);
    const form = (await list().renderListFormData(id, 'editform', EDIT)) as Json;
    expect(form.ListData).toMatchObject({
      ContentType: 'Item',
      Title: 'Én',
      Tema: ';#Skole;#Helse;#',
      M_x00e5_l: '1;#Trygghet',
      Eier: [{ DisplayText: 'Kari Dalen', EntityData: { SPUserID: String(me) } }],
      Klar: '1'
    });
    expect(form.ListSchema.Tema).toMatchObject({ FieldType: 'MultiChoice', MultiChoices: ['Skole', 'Helse'] });
    expect(form.FieldControlModes).toMatchObject({ Title: EDIT, Created: 1 });
    expect(form).toMatchObject({ FormControlMode: EDIT, ItemContentTypeName: 'Item' });
    expect(form.ItemAttributes).toMatchObject({ Id: id, Url: `${SITE}/Lists/Saker/${id}_.000` });
    expect(form.ListSchema.ComplianceAssetId).toBeUndefined();
    await expect(list().renderListFormData(999, 'editform', EDIT)).rejects.toMatchObject({ status: 404 });
  });

  test('setImageField puts the image beside the lists and names it in the column', async () => {
    const { Id: id } = await list().items.add({ Title: 'Med bilde' });
    const [done] = await list()
      .items.getById(id)
      .setImageField('Bilde', 'logo.png', new Uint8Array([1, 2, 3]).buffer);
    expect(done).toMatchObject({ FieldName: 'Bilde', HasException: false });
    const { Bilde: text } = await list().items.getById(id).select('Bilde')();
    const image = JSON.parse(text) as { serverRelativeUrl: string; fileName: string };
    const { Id: listId } = await list().select('Id')();
    expect(image.serverRelativeUrl).toBe(`${SITE}/SiteAssets/Lists/${listId}/logo.png`);
    const bytes = await sp.web.getFileByServerRelativePath(image.serverRelativeUrl).getBuffer();
    expect([...new Uint8Array(bytes)]).toEqual([1, 2, 3]);
  });

  test('an image for a list that is not in the web is refused', async () => {
    const address = `web/UploadImage(listTitle='x',imageName='a.png',listId='${'1'.repeat(8)}-1111-1111-1111-${'1'.repeat(12)}',itemId=1)`;
    expect((await server.ask(address, { method: 'POST', body: 'x' })).status).toBe(404);
  });

  test('the web says its title and description in another language', async () => {
    await sp.web.update({ Description: 'Om oss' });
    expect(await sp.web.titleResource('en-us')).toBe('Framdrift');
    expect(await sp.web.descriptionResource('en-us')).toBe('Om oss');
  });

  test.each([['=[Finnes ikke]+1'], ['=IF([Klar],[Nei],"[Ja]")']])(
    'a formula that names no column is refused: %s',
    async (formula) => {
      const refused = list().fields.addCalculated('Sum', { Formula: formula });
      await expect(refused).rejects.toMatchObject({ status: 500 });
      await expect(refused).rejects.toThrow('The formula refers to a column that does not exist.');
    }
  );

  test('a formula may name columns by title and by internal name, and [Today]; changed, it is looked at again', async () => {
    await list().fields.addCalculated('Sum', { Formula: '=[Created]+[Mål]&[M_x00e5_l]&[Today]&"[Ukjent]"' });
    const sum = list().fields.getByTitle('Sum');
    await sum.update({ Description: 'd' });
    await expect(sum.update({ Formula: '=[Ukjent]' }, 'SP.FieldCalculated')).rejects.toMatchObject({ status: 500 });
  });

  test('a word where an item id must stand is no valid expression', async () => {
    const { status, json } = await server.ask("web/lists/getByTitle('Saker')/items(abc)");
    expect(status).toBe(400);
    expect(json['odata.error'].message.value).toBe('The expression "abc" is not valid.');
  });

  test('a web of a template that nobody knows is not made', async () => {
    await expect(sp.web.webs.add('Rar', 'rar', '', 'RART#1')).rejects.toMatchObject({ status: 500 });
    expect(await sp.web.webs()).toEqual([]);
    expect((await sp.web.webs.add('Vanlig', 'vanlig', '', 'sts#3')).WebTemplate).toBe('STS');
  });

  test('no two people have the same NameId', async () => {
    const people = await sp.web.siteUsers();
    const ids = people.flatMap(({ UserId }) => (UserId === null ? [] : [UserId.NameId]));
    expect(ids.length).toBeGreaterThan(2);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
