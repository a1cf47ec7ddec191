import { addItem, batchPart, makeList, openTest, postBatch, type Answered } from './support';

const DENIED = {
  code: '-2147024891, System.UnauthorizedAccessException',
  message: {
    lang: 'en-US',
    value: 'Access denied. You do not have permission to perform this action or access this resource.'
  }
};
const READ = 1073741826;
const CONTRIBUTE = 1073741827;

describe('who may do what', () => {
  const server = openTest();
  let list = '';
  const ids: Record<string, number> = {};

  beforeAll(async () => {
    list = await makeList(server, 'Rettigheter');
    await addItem(server, list, { Title: 'Karis' });
    await addItem(server, list, { Title: 'Pers' }, 'per.moen');
    for (const name of ['kari.dalen', 'per.moen', 'ase.aas', 'ole.utenfor']) {
      ids[name] = (await server.ask('web/ensureuser', { method: 'POST', body: { logonName: name } })).json.Id;
    }
  });
  afterAll(() => server.sharePoint.close());

  const denied = ({ status, json }: Answered): void => {
    expect(status).toBe(403);
    expect(json['odata.error']).toEqual(DENIED);
  };

  test('a visitor reads and does not write', async () => {
    const as = 'ase.aas';
    expect((await server.ask(`${list}/items`, { as })).json.value).toHaveLength(2);
    denied(await server.ask(`${list}/items`, { method: 'POST', body: { Title: 'x' }, as }));
    denied(await server.ask(`${list}/items(1)`, { method: 'MERGE', body: { Title: 'x' }, as }));
    denied(await server.ask(`${list}/items(1)`, { method: 'DELETE', as }));
    denied(await server.ask(`${list}/items(1)/recycle()`, { method: 'POST', as }));
    denied(await server.ask(`${list}/items(1)/AttachmentFiles/add(FileName='a')`, { method: 'POST', body: 'x', as }));
  });

  test('a member writes items and lists, but does not hand out permissions', async () => {
    const as = 'per.moen';
    expect((await server.ask(`${list}/items(1)`, { method: 'MERGE', body: { Title: 'Karis' }, as })).status).toBe(204);
    expect((await server.ask(list, { method: 'MERGE', body: { Description: 'x' }, as })).status).toBe(204);
    denied(await server.ask(`${list}/breakroleinheritance(true)`, { method: 'POST', as }));
    denied(await server.ask('web/sitegroups(3)/users', { method: 'POST', body: { LoginName: 'per.moen' }, as }));
    denied(await server.ask('web', { method: 'MERGE', body: { Title: 'x' }, as }));
  });

  test('who is only in the directory is let in nowhere, nobody at all is asked to sign in', async () => {
    denied(await server.ask('web', { as: 'ole.utenfor' }));
    denied(await server.ask(`${list}/items`, { as: 'ole.utenfor' }));
    const anonymous = await server.sharePoint.fetch(new Request('http://sharepoint.example/sites/framdrift/_api/web'));
    expect(anonymous.status).toBe(401);
  });

  test('a visitor may not make lists or columns', async () => {
    denied(await server.ask('web/lists', { method: 'POST', body: { Title: 'x', BaseTemplate: 100 }, as: 'ase.aas' }));
    denied(
      await server.ask(`${list}/fields`, { method: 'POST', body: { FieldTypeKind: 2, Title: 'x' }, as: 'ase.aas' })
    );
    denied(await server.ask(`${list}/views`, { method: 'POST', body: { Title: 'x' }, as: 'ase.aas' }));
  });

  test('the app may do everything and writes in its own name', async () => {
    const id = await addItem(server, list, { Title: 'bot' }, 'any-token');
    const { json } = await server.ask(`${list}/items(${id})?$select=AuthorId,Author/Title&$expand=Author`);
    expect(json).toEqual({ Author: { Title: 'SharePoint App' }, AuthorId: 1073741822 });
    await server.ask(`${list}/items(${id})`, { method: 'DELETE', as: 'any-token' });
  });

  test('effective permissions are the masks of the roles, also asked about somebody else', async () => {
    expect((await server.ask(`${list}/EffectiveBasePermissions`, { as: 'ase.aas' })).json).toEqual({
      High: '176',
      Low: '138612833'
    });
    const login = encodeURIComponent("'i:0#.f|membership|per.moen@kommune.example'");
    expect((await server.ask(`${list}/items(1)/getusereffectivepermissions(@u)?@u=${login}`)).json).toEqual({
      High: '432',
      Low: '1011030767'
    });
    const mask = encodeURIComponent("{'High':'0','Low':'4'}");
    expect((await server.ask(`${list}/doesuserhavepermissions(@m)?@m=${mask}`, { as: 'ase.aas' })).json).toEqual({
      value: false
    });
  });

  test('an item with permissions of its own is seen only by who has them, everywhere', async () => {
    const id = await addItem(server, list, { Title: 'hemmelig' });
    const item = `${list}/items(${id})`;
    expect(
      (
        await server.ask(`${item}/breakroleinheritance(copyroleassignments=false,clearsubscopes=true)`, {
          method: 'POST'
        })
      ).json
    ).toEqual({ 'odata.null': true });
    expect(
      (await server.ask(`${item}?$select=HasUniqueRoleAssignments,RoleAssignments/PrincipalId&$expand=RoleAssignments`))
        .json
    ).toEqual({
      RoleAssignments: [{ PrincipalId: ids['kari.dalen'] }],
      HasUniqueRoleAssignments: true
    });
    expect((await server.ask(item, { as: 'per.moen' })).status).toBe(404);
    expect((await server.ask(`${list}/items?$filter=Id eq ${id}`, { as: 'per.moen' })).json.value).toEqual([]);
    await server.ask(`${item}/roleassignments/addroleassignment(principalid=${ids['per.moen']},roledefid=${READ})`, {
      method: 'POST'
    });
    expect((await server.ask(item, { as: 'per.moen' })).json.Title).toBe('hemmelig');
    denied(await server.ask(item, { method: 'MERGE', body: { Title: 'x' }, as: 'per.moen' }));
    await server.ask(`${item}/resetroleinheritance()`, { method: 'POST' });
    expect((await server.ask(item, { method: 'MERGE', body: { Title: 'åpen' }, as: 'per.moen' })).status).toBe(204);
  });

  test('who is let in to one item passes through the web and the list, and sees nothing else', async () => {
    const id = await addItem(server, list, { Title: 'delt' });
    await server.ask(`${list}/items(${id})/breakroleinheritance(true,false)`, { method: 'POST' });
    await server.ask(`${list}/items(${id})/roleassignments/addroleassignment(${ids['ole.utenfor']},${CONTRIBUTE})`, {
      method: 'POST'
    });
    const as = 'ole.utenfor';
    expect((await server.ask('web/title', { as })).json).toEqual({ value: 'Framdrift' });
    expect((await server.ask(`${list}/items?$select=Title`, { as })).json.value).toEqual([{ Title: 'delt' }]);
    expect((await server.ask(`${list}/items(1)`, { as })).status).toBe(404);
    denied(await server.ask(`${list}/items`, { method: 'POST', body: { Title: 'x' }, as }));
  });

  test('a list with permissions of its own closes to the others, and a batch part of it spoils no other', async () => {
    const own = await makeList(server, 'Lukket');
    await server.ask(`${own}/breakroleinheritance(false,true)`, { method: 'POST' });
    denied(await server.ask(`${own}/items`, { as: 'per.moen' }));
    const { json } = await server.ask('web/lists?$select=Title', { as: 'per.moen' });
    expect(json.value.map((each: { Title: string }) => each.Title)).not.toContain('Lukket');
    const answer = await postBatch(server, [batchPart('GET', own), batchPart('GET', `${list}/items(1)`)], 'per.moen');
    expect(answer.text.match(/HTTP\/1\.1 \d+/g)).toEqual(['HTTP/1.1 403', 'HTTP/1.1 200']);
  });

  test('"only one\'s own" is judged for reading and for writing, of members who may manage lists too', async () => {
    const own = await makeList(server, 'Egne');
    const karis = await addItem(server, own, { Title: 'Karis' });
    const pers = await addItem(server, own, { Title: 'Pers' }, 'per.moen');
    const as = 'per.moen';
    await server.ask(own, { method: 'MERGE', body: { WriteSecurity: 2 } });
    denied(await server.ask(`${own}/items(${karis})`, { method: 'MERGE', body: { Title: 'x' }, as }));
    expect((await server.ask(`${own}/items(${pers})`, { method: 'MERGE', body: { Title: 'y' }, as })).status).toBe(204);
    await server.ask(own, { method: 'MERGE', body: { ReadSecurity: 2 } });
    expect((await server.ask(`${own}/items?$select=Id`, { as })).json.value).toEqual([{ Id: pers, ID: pers }]);
    expect((await server.ask(`${own}/items(${karis})`, { as })).status).toBe(404);
    expect((await server.ask(`${own}/items`)).json.value).toHaveLength(2);
  });

  test('a lookup shows nothing of an item that the caller may not see', async () => {
    const hidden = await makeList(server, 'Skjult mål');
    const id = /'(.+)'/.exec(hidden)?.[1];
    const column = `<Field Type="Lookup" Name="goal" DisplayName="goal" List="${id}" ShowField="Title" />`;
    const open = await makeList(server, 'Åpen kilde', [column]);
    await addItem(server, hidden, { Title: 'hemmelig' });
    await addItem(server, open, { Title: 'a', goalId: 1 });
    await server.ask(`${hidden}/breakroleinheritance(false,true)`, { method: 'POST' });
    const query = `${open}/items(1)?$select=Title,goal/Title&$expand=goal`;
    expect((await server.ask(query)).json).toEqual({ goal: { Title: 'hemmelig' }, Title: 'a' });
    expect((await server.ask(query, { as: 'per.moen' })).json).toEqual({ Title: 'a' });
  });

  test('a group gives its members what it has, and takes it with it', async () => {
    const group = await server.ask('web/sitegroups', {
      method: 'POST',
      body: { Title: 'Styringsgruppe', Description: 'x' }
    });
    await server.ask(`web/sitegroups(${group.json.Id})/users`, {
      method: 'POST',
      body: { LoginName: 'i:0#.f|membership|gro_annen.example#ext#@gjest' }
    });
    await server.ask(`web/roleassignments/addroleassignment(principalid=${group.json.Id},roledefid=${READ})`, {
      method: 'POST'
    });
    expect((await server.ask('web/title', { as: 'gjest' })).status).toBe(200);
    const guest = (await server.ask(`web/sitegroups/getByName('Styringsgruppe')/users`)).json.value[0];
    expect(guest).toMatchObject({
      IsShareByEmailGuestUser: true,
      LoginName: 'i:0#.f|membership|gro_annen.example#ext#@gjest'
    });
    await server.ask(`web/sitegroups(${group.json.Id})/users/removeById(${guest.Id})`, { method: 'POST' });
    denied(await server.ask('web/title', { as: 'gjest' }));
  });
});
