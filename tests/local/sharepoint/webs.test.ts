import { addItem, makeList, openTest, SITE } from './support';

describe('webs, lists and people', () => {
  const server = openTest();
  afterAll(() => server.sharePoint.close());

  test('a new site has its libraries and its groups', async () => {
    const lists = await server.ask(
      'web/lists?$select=Title,BaseTemplate,RootFolder/ServerRelativeUrl&$expand=RootFolder&$orderby=Title'
    );
    expect(
      lists.json.value.map((each: { Title: string; RootFolder: { ServerRelativeUrl: string } }) => [
        each.Title,
        each.RootFolder.ServerRelativeUrl
      ])
    ).toEqual([
      ['Documents', `${SITE}/Shared Documents`],
      ['Site Assets', `${SITE}/SiteAssets`],
      ['Site Pages', `${SITE}/SitePages`]
    ]);
    const groups = await server.ask('web/sitegroups?$select=Id,Title&$orderby=Id');
    expect(groups.json.value).toEqual([
      { Id: 3, Title: 'Framdrift Owners' },
      { Id: 4, Title: 'Framdrift Visitors' },
      { Id: 5, Title: 'Framdrift Members' }
    ]);
  });

  test('a web under a web inherits permissions and is answered at its own address', async () => {
    const parameters = { Title: 'Del', Url: 'del', WebTemplate: 'STS#3', UseSamePermissionsAsParentSite: true };
    const made = await server.ask('web/webs/add', { method: 'POST', body: { parameters } });
    expect(made.json).toMatchObject({ Title: 'Del', ServerRelativeUrl: `${SITE}/del` });
    expect((await server.ask(`${SITE}/del/_api/web/title`, { as: 'ase.aas' })).json).toEqual({ value: 'Del' });
    expect((await server.ask('web/webs?$select=Title')).json.value).toEqual([{ Title: 'Del' }]);
    expect((await server.ask(`${SITE}/del/_api/site/url`)).json.value).toBe(`http://sharepoint.example${SITE}`);
    expect((await server.ask('web/webs/add', { method: 'POST', body: { parameters } })).status).toBe(500);
  });

  test("the web's clock is Oslo's, in summer and in winter", async () => {
    const local = async (utc: string): Promise<string> =>
      (await server.ask(`web/regionalsettings/timezone/utctolocaltime(@d)?@d='${utc}'`)).json.value;
    expect(await local('2026-01-31T23:30:00Z')).toBe('2026-02-01T00:30:00');
    expect(await local('2026-07-31T23:30:00Z')).toBe('2026-08-01T01:30:00');
  });

  test('a title that is taken is refused with the recorded code, whatever its case', async () => {
    await makeList(server, 'Tatt');
    const { status, json } = await server.ask('web/lists', {
      method: 'POST',
      body: { Title: 'tATT', BaseTemplate: 100 }
    });
    expect([status, json['odata.error'].code]).toEqual([500, '-2130575342, Microsoft.SharePoint.SPException']);
  });

  test('the address of a list comes from its first title, cut at 50 characters, and never twice the same', async () => {
    const title = 'PNP_SDK_TEST_GetListItemVersionFileVersionContentAsyncTest';
    const folder = async (Title: string): Promise<string> => {
      const { json } = await server.ask('web/lists?$expand=RootFolder', {
        method: 'POST',
        body: { Title, BaseTemplate: 100 }
      });
      return (await server.ask(`web/lists('${json.Id}')/rootfolder/serverrelativeurl`)).json.value;
    };
    expect(await folder(title)).toBe(`${SITE}/Lists/PNP_SDK_TEST_GetListItemVersionFileVersionContentA`);
    expect(await folder('Mål/tiltak: «A»?')).toBe(`${SITE}/Lists/Måltiltak «A»`);
    expect(await folder(`${title}2`)).toBe(`${SITE}/Lists/PNP_SDK_TEST_GetListItemVersionFileVersionContentA1`);
  });

  test('a list is reached by id in every form, by title with quotes, and by its address', async () => {
    const made = await server.ask('web/lists', {
      method: 'POST',
      body: { Title: "Kari's / «liste»", BaseTemplate: 100 }
    });
    const { Id } = made.json;
    const title = encodeURIComponent("getByTitle('Kari''s / «liste»')");
    const addresses = [
      `web/lists('${Id}')`,
      `web/lists(guid'${Id}')`,
      `web/lists/getById('${Id}')`,
      `Web/Lists(guid'${Id.toUpperCase()}')`,
      `lists('${Id}')`,
      `web/lists/${title}`,
      `web/lists/getByTitle(@t)?@t='Kari''s+/+«liste»'`,
      "web/getList('Lists/Karis  «liste»')"
    ];
    for (const address of addresses) expect([address, (await server.ask(address)).json?.Id]).toEqual([address, Id]);
  });

  test('unknown properties of a list are refused, known ones are set', async () => {
    const list = await makeList(server, 'Innstillinger');
    expect((await server.ask(list, { method: 'MERGE', body: { Nope: 1 } })).status).toBe(400);
    const body = {
      __metadata: { type: 'SP.List' },
      Hidden: true,
      NoCrawl: true,
      EnableAttachments: false,
      MajorVersionLimit: 100,
      ReadSecurity: 2,
      Description: 'æ'
    };
    expect((await server.ask(list, { method: 'MERGE', body })).status).toBe(204);
    const { __metadata, ...set } = body;
    expect((await server.ask(`${list}?$select=${Object.keys(set).join(',')}`)).json).toEqual(set);
  });

  test('a deleted list is gone with its address free again', async () => {
    const list = await makeList(server, 'Slettes');
    await addItem(server, list, { Title: 'a' });
    expect((await server.ask(list, { method: 'DELETE' })).status).toBe(200);
    expect((await server.ask(list)).status).toBe(404);
    const again = await makeList(server, 'Slettes');
    expect((await server.ask(`${again}/rootfolder/serverrelativeurl`)).json.value).toBe(`${SITE}/Lists/Slettes`);
    expect((await server.ask(`${again}/items`)).json.value).toEqual([]);
  });

  test('the people picker searches the directory, beyond the site, and finds by any part of a name', async () => {
    const pick = async (text: string): Promise<string[]> => {
      const body = {
        queryParams: { QueryString: text, MaximumEntitySuggestions: 10, PrincipalSource: 15, PrincipalType: 1 }
      };
      const address = 'SP.UI.ApplicationPages.ClientPeoplePickerWebServiceInterface.clientPeoplePickerSearchUser';
      const { json } = await server.ask(address, { method: 'POST', body, as: 'ase.aas' });
      return JSON.parse(json.value).map((each: { DisplayText: string }) => each.DisplayText);
    };
    expect(await pick('utenfor')).toEqual(['Ole Utenfor']);
    expect(await pick('åS')).toEqual(['Åse Ås']);
    expect(await pick('gro@')).toEqual(['Gro Gjest']);
    expect(await pick('zzz')).toEqual([]);
  });
});
