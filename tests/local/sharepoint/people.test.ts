import type { SPFI } from '@pnp/sp';
import { openClient, openTest } from './support';

const PER = 'i:0#.f|membership|per.moen@kommune.example';
const OLE = 'i:0#.f|membership|ole.utenfor@kommune.example';

async function refusal(work: Promise<unknown>): Promise<[number, string]> {
  const failure = await work.then(
    () => undefined,
    (error: { status: number; message: string }) => error
  );
  const value = /"value":"((?:[^"\\]|\\.)*)"/.exec(failure?.message ?? '')?.[1] ?? '';
  return [failure?.status ?? 200, value];
}

describe('people and groups, as PnPjs asks for them', () => {
  const server = openTest();
  let sp: SPFI;
  let close: () => Promise<void>;
  beforeAll(async () => {
    ({ sp, close } = await openClient(server));
  });
  afterAll(async () => {
    await close();
    server.sharePoint.close();
  });

  test('a person has the recorded properties, by id, mail and login name', async () => {
    const byMail = await sp.web.siteUsers.getByEmail('per.moen@kommune.example')();
    expect(byMail).toMatchObject({
      IsHiddenInUI: false,
      LoginName: PER,
      Title: 'Per Moen',
      PrincipalType: 1,
      Email: 'per.moen@kommune.example',
      Expiration: '',
      IsEmailAuthenticationGuestUser: false,
      IsShareByEmailGuestUser: false,
      IsSiteAdmin: false,
      UserPrincipalName: 'per.moen@kommune.example'
    });
    expect(await sp.web.siteUsers.getByLoginName(PER)()).toEqual(byMail);
    expect(await sp.web.siteUsers.getById(byMail.Id)()).toEqual(byMail);
    expect(await sp.web.getUserById(byMail.Id)()).toEqual(byMail);
  });

  test('whom the site does not know is not found, with the real text', async () => {
    const missing: [number, string] = [404, 'User cannot be found.'];
    expect(await refusal(sp.web.siteUsers.getById(9999)())).toEqual(missing);
    expect(await refusal(sp.web.siteUsers.getByEmail('nobody@kommune.example')())).toEqual(missing);
    expect(await refusal(sp.web.siteUsers.getByLoginName(OLE)())).toEqual(missing);
    expect(await refusal(sp.web.siteUsers.removeById(9999))).toEqual(missing);
  });

  test('ensureUser takes a login name or a mail address, and refuses who is not in the directory', async () => {
    const { Id } = await sp.web.ensureUser(OLE);
    expect((await sp.web.ensureUser('Ole.Utenfor@kommune.example')).Id).toBe(Id);
    expect(await refusal(sp.web.ensureUser('nobody@kommune.example'))).toEqual([
      500,
      'The specified user nobody@kommune.example could not be found.'
    ]);
  });

  test('who is taken out of the site loses all groups, keeps the name on what they wrote, and comes back with the id', async () => {
    const { Id } = await sp.web.ensureUser('gjest');
    const members = sp.web.associatedMemberGroup.users;
    await members.add('gjest');
    expect((await sp.web.siteUsers.getById(Id).groups()).map(({ Title }) => Title)).toEqual(['Framdrift Members']);
    await sp.web.siteUsers.removeById(Id);
    expect(await sp.web.siteUsers.filter(`Id eq ${Id}`)()).toEqual([]);
    expect((await members()).map(({ Title }) => Title)).toEqual(['Per Moen']);
    expect((await sp.web.siteUserInfoList.items.getById(Id)<{ Title: string }>()).Title).toBe('Gro Gjest');
    expect((await sp.web.ensureUser('gjest')).Id).toBe(Id);
  });

  test('a person is changed and deleted', async () => {
    const user = await (await sp.web.siteUsers.add(OLE))();
    await sp.web.siteUsers.getById(user.Id).update({ Title: 'Ole U.' });
    expect((await sp.web.siteUsers.getById(user.Id)()).Title).toBe('Ole U.');
    await sp.web.siteUsers.getById(user.Id).delete();
    expect((await refusal(sp.web.siteUsers.getById(user.Id)()))[0]).toBe(404);
  });

  test('a group is made, found, changed, given an owner, and removed', async () => {
    const made = await sp.web.siteGroups.add({ Title: 'Styringsgruppe', Description: 'Beslutter' });
    expect(made).toMatchObject({
      IsHiddenInUI: false,
      LoginName: 'Styringsgruppe',
      PrincipalType: 8,
      AllowMembersEditMembership: false,
      Description: 'Beslutter',
      OwnerTitle: 'Kari Dalen'
    });
    const group = sp.web.siteGroups.getById(made.Id);
    await group.update({ Title: 'Styret', OnlyAllowMembersViewMembership: true });
    const per = await sp.web.ensureUser(PER);
    await group.setUserAsOwner(per.Id);
    expect(await sp.web.siteGroups.getByName('styret')()).toMatchObject({
      Id: made.Id,
      OnlyAllowMembersViewMembership: true,
      OwnerTitle: 'Per Moen'
    });
    await sp.web.siteGroups.removeByLoginName('Styret');
    expect(await refusal(group())).toEqual([404, 'Group cannot be found.']);
  });

  test('a name that is taken is refused, for a new group and for a renamed one', async () => {
    const taken: [number, string] = [500, 'The specified name is already in use. Please try again with a new name.'];
    expect(await refusal(sp.web.siteGroups.add({ Title: 'framdrift owners' }))).toEqual(taken);
    expect(await refusal(sp.web.associatedVisitorGroup.update({ Title: 'Framdrift Owners' }))).toEqual(taken);
  });

  test('members come and go by id and by login name', async () => {
    const { Id } = await sp.web.siteGroups.add({ Title: 'Faggruppe' });
    const { users } = sp.web.siteGroups.getById(Id);
    await users.add(PER);
    await users.add('kari.dalen@kommune.example');
    expect((await users()).map(({ Title }) => Title)).toEqual(['Kari Dalen', 'Per Moen']);
    await users.removeByLoginName(PER);
    await users.removeById((await users())[0]?.Id ?? 0);
    expect(await users()).toEqual([]);
  });

  test('a subweb with permissions of its own gets its three groups', async () => {
    const { web } = await server
      .ask('web/webs/add', {
        method: 'POST',
        body: {
          parameters: { Title: 'Under', Url: 'under', WebTemplate: 'STS', UseSamePermissionsAsParentSite: false }
        }
      })
      .then(({ json }) => ({ web: json.ServerRelativeUrl as string }));
    const made = await server.ask(
      `${web}/_api/web/createDefaultAssociatedGroups(userLogin=@u,userLogin2=@v,groupNameSeed=@s)?@u='${encodeURIComponent(PER)}'&@v=''&@s='Under'`,
      { method: 'POST' }
    );
    expect(made.status).toBe(200);
    const owners = await server.ask(`${web}/_api/web/associatedownergroup?$select=Title,Users/Title&$expand=Users`);
    expect(owners.json).toMatchObject({ Title: 'Under Owners', Users: [{ Title: 'Per Moen' }] });
  });
});
