import type { SPFI } from '@pnp/sp';
import type { IList } from '@pnp/sp/lists';
import { PermissionKind } from '@pnp/sp/security';
import { recordedRight } from './recordedRights';
import { addItem, makeList, openClient, openTest } from './support';

const [FULL, EDIT, CONTRIBUTE, READ, LIMITED] = [1073741829, 1073741830, 1073741827, 1073741826, 1073741825];
const PER = 'i:0#.f|membership|per.moen@kommune.example';

const problem = async (work: Promise<unknown>): Promise<[number, string]> =>
  work.then(
    () => [200, ''],
    (error: { status: number; message: string }) => [
      error.status,
      /"value":"((?:[^"\\]|\\.)*)"/.exec(error.message)?.[1] ?? ''
    ]
  );

describe('permissions, as PnPjs asks for them', () => {
  const server = openTest();
  let sp: SPFI;
  let close: () => Promise<void>;
  let list: IList;
  let item = 0;
  let per = 0;
  beforeAll(async () => {
    ({ sp, close } = await openClient(server));
    per = (await sp.web.ensureUser(PER)).Id;
  });
  beforeEach(async () => {
    const address = await makeList(server, `Rettigheter ${Math.random()}`);
    list = sp.web.lists.getById(/'(.+)'/.exec(address)?.[1] ?? '');
    item = await addItem(server, address, { Title: 'a' });
  });
  afterAll(async () => {
    await close();
    server.sharePoint.close();
  });

  interface Binding {
    PrincipalId: number;
    RoleDefinitionBindings: { Id: number }[];
  }
  interface Bound {
    roleAssignments: SPFI['web']['roleAssignments'];
  }
  const rolesOn = async (thing: Bound): Promise<[number, number[]][]> => {
    const found = await thing.roleAssignments.expand('RoleDefinitionBindings')<Binding[]>();
    return found.map(({ PrincipalId, RoleDefinitionBindings: roles }) => [PrincipalId, roles.map(({ Id }) => Id)]);
  };

  test('the permission levels that every site has are those recorded, in that order', async () => {
    const ofOneSiteOnly = ['Review', 'System.LimitedView', 'System.LimitedEdit'];
    const { value } = recordedRight('roleDefinitions');
    const expected = value.filter(({ Name }: { Name: string }) => !ofOneSiteOnly.includes(Name));
    expect((await server.ask('web/roledefinitions')).json.value).toEqual(expected);
    expect((await sp.web.roleDefinitions.getByType(2)()).Name).toBe('Read');
    expect((await sp.web.roleDefinitions.getByName('Edit')()).Id).toBe(EDIT);
    expect((await sp.web.roleDefinitions.getById(FULL)()).Order).toBe(1);
  });

  test('a permission level of its own is made, changed, given to somebody, and takes what it gave with it', async () => {
    const { data, definition } = await sp.web.roleDefinitions.add('Leser pluss', 'Leser og legger til', 200, {
      High: 176,
      Low: 138612833 + 2
    });
    expect(data).toMatchObject({ Hidden: false, Name: 'Leser pluss', Order: 200, RoleTypeKind: 0 });
    await list.breakRoleInheritance(false);
    await list.roleAssignments.add(per, data.Id);
    const asPer = { as: 'per.moen' };
    const { Id } = await list.select('Id')<{ Id: string }>();
    const add = { method: 'POST', body: { Title: 'Pers' }, ...asPer };
    expect((await server.ask(`web/lists('${Id}')/items`, add)).status).toBe(201);
    await definition.update({ BasePermissions: { High: 176, Low: 138612833 }, Name: 'Bare leser' });
    expect((await server.ask(`web/lists('${Id}')/items`, add)).status).toBe(403);
    await sp.web.roleDefinitions.getByName('Bare leser').delete();
    expect((await server.ask(`web/lists('${Id}')/items`, asPer)).status).toBe(403);
    expect((await problem(sp.web.roleDefinitions.getById(data.Id)()))[0]).toBe(404);
  });

  test('a description longer than 512 characters is refused, and a name that is taken', async () => {
    const mask = { High: 0, Low: 1 };
    expect(await problem(sp.web.roleDefinitions.add('Lang', 'x'.repeat(513), 1, mask))).toEqual([
      500,
      'The parameter Description cannot be bigger than 512 characters.'
    ]);
    expect((await problem(sp.web.roleDefinitions.add('read', 'x', 1, mask)))[0]).toBe(500);
  });

  test('what inherits shows what is above it and cannot be changed', async () => {
    expect((await rolesOn(list)).slice(0, 3)).toEqual([
      [3, [FULL]],
      [4, [READ]],
      [5, [EDIT]]
    ]);
    expect(await problem(list.roleAssignments.add(per, READ))).toEqual([
      400,
      'This operation is not allowed on an object that inherits permissions.'
    ]);
  });

  test('an item with permissions of its own gets and loses roles; whoever is let in may pass through above', async () => {
    const one = list.items.getById(item);
    const guest = await sp.web.ensureUser('gjest');
    await one.breakRoleInheritance(false);
    const { Id: me } = await sp.web.currentUser();
    expect(await rolesOn(one)).toEqual([[me, [FULL]]]);
    await one.roleAssignments.add(guest.Id, CONTRIBUTE);
    await one.roleAssignments.add(guest.Id, READ);
    expect((await rolesOn(one)).at(-1)).toEqual([guest.Id, [CONTRIBUTE, READ]]);
    expect(await rolesOn(sp.web)).toContainEqual([guest.Id, [LIMITED]]);
    await one.roleAssignments.remove(guest.Id, READ);
    expect((await one.roleAssignments.getById(guest.Id).bindings()).map(({ Name }) => Name)).toEqual(['Contribute']);
    expect((await sp.web.roleAssignments.getById(3).groups()).map(({ Title }) => Title)).toEqual(['Framdrift Owners']);
    await one.roleAssignments.getById(guest.Id).delete();
    expect(await problem(one.roleAssignments.getById(guest.Id)())).toEqual([
      404,
      `Can not find the principal with id: ${guest.Id}.`
    ]);
    await one.resetRoleInheritance();
    expect(await rolesOn(one)).toEqual(await rolesOn(list));
  });

  test('expanded, an item shows its assignments as recorded', async () => {
    const { Id } = await list.select('Id')<{ Id: string }>();
    const query = `?$select=Id,HasUniqueRoleAssignments,RoleAssignments/PrincipalId,RoleAssignments/RoleDefinitionBindings&$expand=RoleAssignments/RoleDefinitionBindings`;
    const { json } = await server.ask(`web/lists('${Id}')/items(${item})${query}`);
    const { RoleAssignments, ...rest } = recordedRight('itemWithInheritedRoles');
    expect(json).toMatchObject({ ...rest, Id: item, ID: item });
    expect(json.RoleAssignments.slice(0, 3)).toEqual(RoleAssignments.slice(0, 3));
  });

  test('the nearest thing with permissions of its own is found upwards', async () => {
    const one = list.items.getById(item);
    const holder = async (thing: typeof one | typeof list): Promise<unknown> =>
      (await thing.firstUniqueAncestorSecurableObject<{ 'odata.type': string }>())['odata.type'];
    expect([await holder(one), await holder(list)]).toEqual(['SP.Web', 'SP.Web']);
    await list.breakRoleInheritance(true);
    expect([await holder(one), await holder(list)]).toEqual(['SP.List', 'SP.List']);
    await one.breakRoleInheritance(true);
    expect(await holder(one)).toMatch(/^SP\.Data\..*Item$/);
  });

  test('what somebody may do is told of the caller and of others', async () => {
    const one = list.items.getById(item);
    expect(await one.userHasPermissions(PER, PermissionKind.EditListItems)).toBe(true);
    expect(await list.userHasPermissions(PER, PermissionKind.ManagePermissions)).toBe(false);
    expect(await sp.web.currentUserHasPermissions(PermissionKind.ManagePermissions)).toBe(true);
    expect(await problem(sp.web.getUserEffectivePermissions('i:0#.f|membership|nobody@x.example'))).toEqual([
      404,
      'User cannot be found.'
    ]);
  });

  test('clearing what is below a web or list makes it inherit again', async () => {
    const one = list.items.getById(item);
    await one.breakRoleInheritance(true);
    await list.breakRoleInheritance(true, true);
    expect(await one.select('HasUniqueRoleAssignments')()).toMatchObject({ HasUniqueRoleAssignments: false });
  });
});
