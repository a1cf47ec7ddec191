import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import '@pnp/sp/profiles';
import { addItem, makeList, openClient, openTest } from './support';

describe('whom the organisation knows', () => {
  const server = openTest();
  afterAll(() => server.sharePoint.close());

  test('the hidden list of people is found by its title, its id and its own address', async () => {
    const { json } = await server.ask("web/lists/getByTitle('User Information List')");
    expect(json).toMatchObject({ BaseTemplate: 112, Hidden: true, ListItemEntityTypeFullName: 'SP.Data.UserInfoItem' });
    expect((await server.ask(`web/lists('${json.Id}')`)).json.Id).toBe(json.Id);
    const query = "?$filter=EMail eq 'per.moen@kommune.example'&$select=Title,Name";
    expect((await server.ask(`web/siteuserinfolist/items${query}`)).json.value).toEqual([
      { Title: 'Per Moen', Name: 'i:0#.f|membership|per.moen@kommune.example' }
    ]);
    expect((await server.ask('web/lists')).json.value).not.toContainEqual(expect.objectContaining({ Id: json.Id }));
  });

  test('PnPjs reads profiles and searches the directory', async () => {
    const { sp, close } = await openClient(server);
    const login = 'i:0#.f|membership|kari.dalen@kommune.example';
    expect(await sp.profiles.myProperties()).toMatchObject({ AccountName: login, Title: 'Prosjektleder' });
    expect((await sp.profiles.getPropertiesFor(login)).DisplayName).toBe('Kari Dalen');
    expect(await sp.profiles.getUserProfilePropertyFor(login, 'Department')).toBe('Oppvekst');
    const asked = { AllowEmailAddresses: true, MaximumEntitySuggestions: 5, QueryString: 'ole' };
    const found = await sp.profiles.clientPeoplePickerSearchUser(asked);
    expect(found.map(({ DisplayText }) => DisplayText)).toEqual(['Ole Utenfor']);
    const one = await sp.profiles.clientPeoplePickerResolveUser({
      ...asked,
      QueryString: 'ole.utenfor@kommune.example'
    });
    expect([one.IsResolved, one.Key]).toEqual([true, 'i:0#.f|membership|ole.utenfor@kommune.example']);
    await close();
  });

  test('somebody nobody knows has no profile', async () => {
    const { status } = await server.ask("sp.userprofiles.peoplemanager/getpropertiesfor(@v)?@v='nobody@x.example'");
    expect(status).toBe(500);
  });
});

describe('notifications over a restart', () => {
  test('what was due before is sent after, to whom it was due', async () => {
    const data = mkdtempSync(join(tmpdir(), 'sharepoint-'));
    const heard: string[] = [];
    const send = async (request: Request): Promise<Response> => {
      const token = new URL(request.url).searchParams.get('validationtoken');
      if (token === null) heard.push(await request.text());
      return new Response(token);
    };
    const before = openTest({ data, send });
    const list = await makeList(before, 'Varig');
    const body = { notificationUrl: 'https://bot.example/hook', clientState: 'varig' };
    await before.ask(`${list}/subscriptions`, { method: 'POST', body });
    await addItem(before, list, { Title: 'a' });
    before.sharePoint.close();
    const after = openTest({ data, send });
    after.clock.now = new Date(after.clock.now.getTime() + 60_000);
    expect([await after.sharePoint.notifications.deliver(), heard.length]).toEqual([1, 1]);
    expect(heard[0]).toContain('"clientState":"varig"');
    await after.ask(list, { method: 'DELETE' });
    expect((await after.ask(`${list}/subscriptions`)).status).toBe(404);
    after.sharePoint.close();
    rmSync(data, { recursive: true });
  });
});
