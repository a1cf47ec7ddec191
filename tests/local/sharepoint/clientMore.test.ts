import type { SPFI } from '@pnp/sp';
import { openClient, openTest, type TestServer } from './support';

interface Failed {
  status: number;
  message: string;
  isHttpRequestError: boolean;
}
const failure = (work: Promise<unknown>): Promise<Failed> =>
  work.then(
    () => Promise.reject(new Error('It was not refused.')),
    (error: Failed) => error
  );

describe('the real PnPjs over HTTP: people, views, permissions', () => {
  const server: TestServer = openTest();
  let sp: SPFI;
  let close: () => Promise<void>;

  beforeAll(async () => {
    ({ sp, close } = await openClient(server));
  });
  afterAll(async () => {
    await close();
    server.sharePoint.close();
  });

  test('people: who am I, who is who, ensure and groups', async () => {
    expect((await sp.web.currentUser()).LoginName).toBe('i:0#.f|membership|kari.dalen@kommune.example');
    const ole = await sp.web.ensureUser('ole.utenfor@kommune.example');
    expect((await sp.web.getUserById(ole.Id)()).Title).toBe('Ole Utenfor');
    expect((await sp.web.ensureUser('i:0#.f|membership|ole.utenfor@kommune.example')).Id).toBe(ole.Id);
    expect((await failure(sp.web.ensureUser('ingen@kommune.example'))).status).toBe(500);
    expect((await sp.web.associatedMemberGroup.users()).map(({ Title }) => Title)).toEqual(['Per Moen']);
    expect((await sp.web.siteUsers.getByEmail('per.moen@kommune.example')()).Title).toBe('Per Moen');
  });

  test('views are added, changed, made the default and removed, with their columns', async () => {
    await sp.web.lists.add('Utsyn', '', 100);
    const list = sp.web.lists.getByTitle('Utsyn');
    const query = '<Where><Eq><FieldRef Name="Title" /><Value Type="Text">a</Value></Eq></Where>';
    const { Id } = await list.views.add('Mine', false, { ViewQuery: query, RowLimit: 50 });
    const view = list.views.getById(Id);
    await view.fields.removeAll();
    await view.fields.add('LinkTitle');
    await view.fields.add('Modified');
    await view.fields.move('Modified', 0);
    await view.update({ DefaultView: true, Title: 'Mine milepæler', CustomFormatter: '{"x":1}' });
    const shown = await list.defaultView.select(
      'Id',
      'Title',
      'ViewQuery',
      'RowLimit',
      'CustomFormatter',
      'ServerRelativeUrl'
    )<Record<string, unknown>>();
    expect(shown).toMatchObject({
      Id,
      Title: 'Mine milepæler',
      ViewQuery: query,
      RowLimit: 50,
      CustomFormatter: '{"x":1}',
      ServerRelativeUrl: '/sites/framdrift/Lists/Utsyn/Mine.aspx'
    });
    expect(((await view.fields()) as unknown as { Items: string[] }).Items).toEqual(['Modified', 'LinkTitle']);
    await view.delete();
    expect((await list.views()).map(({ Title }) => Title)).toEqual(['All Items']);
    expect((await failure(view.fields.add('nope'))).status).toBe(404);
  });

  test('permissions of an item are broken, given and read back', async () => {
    await sp.web.lists.add('Delt', '', 100);
    const { items } = sp.web.lists.getByTitle('Delt');
    await items.add({ Title: 'a' });
    const item = items.getById(1);
    await item.breakRoleInheritance(false, true);
    const { Id } = await sp.web.ensureUser('ase.aas@kommune.example');
    await item.roleAssignments.add(Id, 1073741827);
    const roles = await item.roleAssignments.getById(Id).bindings();
    expect(roles.map(({ Name }) => Name)).toEqual(['Contribute']);
    expect(await item.getUserEffectivePermissions('i:0#.f|membership|ase.aas@kommune.example')).toMatchObject({
      High: '432',
      Low: '1011028719'
    });
    await item.roleAssignments.remove(Id, 1073741827);
    await item.resetRoleInheritance();
    expect(
      (await item.select('HasUniqueRoleAssignments')<{ HasUniqueRoleAssignments: boolean }>()).HasUniqueRoleAssignments
    ).toBe(false);
  });

  test('attachments, versions, recycling and validateUpdateListItem through its functions', async () => {
    await sp.web.lists.add('Resten', '', 100);
    const { items } = sp.web.lists.getByTitle('Resten');
    await items.add({ Title: 'a' });
    const item = items.getById(1);
    await item.attachmentFiles.add('a.txt', 'hei');
    expect(await item.attachmentFiles.getByName('a.txt').getText()).toBe('hei');
    expect(await item.validateUpdateListItem([{ FieldName: 'Title', FieldValue: 'b' }])).toMatchObject([
      { HasException: false }
    ]);
    expect((await item.versions()).length).toBe(2);
    const bin = await item.recycle();
    expect(bin).toMatch(/^[0-9a-f-]{36}$/);
  });
});
