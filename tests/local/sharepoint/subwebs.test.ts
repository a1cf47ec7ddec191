import { makeList, openTest, SITE, type Answered, type Json } from './support';

const HOST = 'http://sharepoint.example';
const MINIMAL = 'application/json;odata=minimalmetadata';

describe('webs under webs', () => {
  const server = openTest();
  afterAll(() => server.sharePoint.close());

  const add = (parameters: object, under = SITE, as = 'kari.dalen', accept = MINIMAL): Promise<Answered> =>
    server.ask(`${under}/_api/web/webs/add`, { method: 'POST', body: { parameters }, as, accept });
  const plain = (Url: string, more: object = {}): object => ({
    Title: `Web ${Url}`,
    Url,
    Description: 'd',
    Language: 1033,
    WebTemplate: 'STS#3',
    UseSamePermissionsAsParentSite: true,
    ...more
  });

  test('a new web has its own address in its id, its template, language and description', async () => {
    const { json, status } = await add(plain('ny'));
    expect(status).toBe(200);
    expect(json).toMatchObject({
      'odata.metadata': `${HOST}${SITE}/_api/$metadata#SP.ApiData.Webs/@Element`,
      'odata.type': 'SP.Web',
      'odata.id': `${HOST}${SITE}/ny/_api/Web`,
      'odata.editLink': `${HOST}${SITE}/ny/_api/Web`,
      Title: 'Web ny',
      Description: 'd',
      Language: 1033,
      WebTemplate: 'STS',
      Configuration: 3,
      ServerRelativeUrl: `${SITE}/ny`,
      Url: `${HOST}${SITE}/ny`
    });
    expect((await server.ask(`${SITE}/ny/_api/web`, { accept: MINIMAL })).json['odata.editLink']).toBe('Web');
  });

  test('it starts with the three libraries, of which Documents is the default one', async () => {
    await add(plain('biblioteker'));
    const api = `${SITE}/biblioteker/_api/web`;
    const { json } = await server.ask(`${api}/lists?$select=Title,BaseTemplate&$orderby=Title`);
    expect(json.value).toEqual([
      { Title: 'Documents', BaseTemplate: 101 },
      { Title: 'Site Assets', BaseTemplate: 101 },
      { Title: 'Site Pages', BaseTemplate: 119 }
    ]);
    expect((await server.ask(`${api}/defaultdocumentlibrary?$select=Title,IsDefaultDocumentLibrary`)).json).toEqual({
      Title: 'Documents',
      IsDefaultDocumentLibrary: true
    });
    const ensure = async (name: string): Promise<Json> =>
      (await server.ask(`${api}/lists/${name}`, { method: 'POST', body: {} })).json.Title;
    expect([await ensure('ensureSiteAssetsLibrary'), await ensure('ensureSitePagesLibrary')]).toEqual([
      'Site Assets',
      'Site Pages'
    ]);
  });

  test('webs nest to any depth; each knows those right under it and the one above', async () => {
    await add(plain('a'));
    await add(plain('b', { WebTemplate: 'STS' }), `${SITE}/a`);
    await add(plain('c'), `${SITE}/a/b`);
    const titles = async (address: string): Promise<Json> =>
      (await server.ask(`${SITE}/a/_api/web/${address}`)).json.value.map((web: Json) => web.Title);
    expect(await titles('webs')).toEqual(['Web b']);
    expect(await titles('webinfos')).toEqual(['Web b']);
    const filtered = (configuration: number): Promise<Json> =>
      titles(`getsubwebsfilteredforcurrentuser(nwebtemplatefilter=-1,nconfigurationfilter=${configuration})`);
    expect([await filtered(-1), await filtered(0), await filtered(3)]).toEqual([['Web b'], ['Web b'], []]);
    const parent = await server.ask(`${SITE}/a/b/c/_api/web?$select=Url,ParentWeb/ServerRelativeUrl&$expand=ParentWeb`);
    expect(parent.json).toEqual({ ParentWeb: { ServerRelativeUrl: `${SITE}/a/b` }, Url: `${HOST}${SITE}/a/b/c` });
    expect((await server.ask(`${SITE}/a/b/_api/web/parentweb`, { accept: MINIMAL })).json['odata.type']).toBe(
      'SP.WebInformation'
    );
    expect((await server.ask('web/parentweb')).json).toEqual({ 'odata.null': true });
  });

  test('one that inherits lets the same people in and follows its parent; one of its own lets in who made it', async () => {
    await add(plain('arver'));
    await add(plain('eget', { UseSamePermissionsAsParentSite: false }));
    const status = async (web: string, as: string): Promise<number> =>
      (await server.ask(`${SITE}/${web}/_api/web?$select=Title`, { as })).status;
    expect([await status('arver', 'per.moen'), await status('arver', 'ase.aas')]).toEqual([200, 200]);
    expect([await status('eget', 'kari.dalen'), await status('eget', 'per.moen')]).toEqual([200, 403]);
    const unique = async (web: string): Promise<boolean> =>
      (await server.ask(`${SITE}/${web}/_api/web/hasuniqueroleassignments`)).json.value;
    expect([await unique('arver'), await unique('eget')]).toEqual([false, true]);
    const owners = (web: string): Promise<Answered> => server.ask(`${SITE}/${web}/_api/web/associatedownergroup`);
    expect((await owners('arver')).json.Title).toBe('Framdrift Owners');
    expect((await owners('eget')).json).toEqual({ 'odata.null': true });
  });

  test('an address that is taken or impossible is refused, and who may not make webs makes none', async () => {
    await add(plain('tatt'));
    const taken = await add(plain('TATT'));
    expect([taken.status, taken.json['odata.error'].code]).toEqual([
      500,
      '-2147024713, Microsoft.SharePoint.SPException'
    ]);
    expect((await add(plain(''))).status).toBe(400);
    expect((await add(plain('a/b:c'))).status).toBe(400);
    expect((await add(plain('ukjent', { Nope: 1 }))).status).toBe(400);
    expect((await add(plain('gjest'), SITE, 'ase.aas')).status).toBe(403);
  });

  test('a web is deleted with its lists, not while webs are under it, and its address is free again', async () => {
    await add(plain('bort'));
    await add(plain('under'), `${SITE}/bort`);
    await makeList(server, 'Blir');
    const remove = async (path: string): Promise<number> =>
      (await server.ask(`${SITE}/${path}/_api/web`, { method: 'DELETE' })).status;
    expect(await remove('bort')).toBe(500);
    expect([await remove('bort/under'), await remove('bort')]).toEqual([200, 200]);
    expect((await server.ask(`${SITE}/bort/_api/web`)).status).toBe(404);
    expect((await server.ask('web', { method: 'DELETE' })).status).toBe(500);
    expect((await add(plain('bort'))).status).toBe(200);
    expect((await server.ask("web/lists/getByTitle('Blir')")).status).toBe(200);
  });

  test('a web is opened by its id, from any web of the site', async () => {
    const { Id } = (await add(plain('medid'))).json;
    const open = (id: string): Promise<Answered> =>
      server.ask(`site/openWebById('${id}')`, { method: 'POST', accept: MINIMAL });
    expect((await open(Id)).json).toMatchObject({ Title: 'Web medid', 'odata.id': `${HOST}${SITE}/medid/_api/Web` });
    expect((await open('00000000-0000-0000-0000-000000000001')).status).toBe(404);
    const root = await server.ask(`${SITE}/medid/_api/site/rootweb?$select=Title`, { accept: MINIMAL });
    expect(root.json).toMatchObject({ Title: 'Framdrift', 'odata.id': `${HOST}${SITE}/_api/Web` });
  });

  test('whether there is a site, which web a page is in, and which libraries a web has', async () => {
    await add(plain('sider'));
    const exists = async (path: string): Promise<boolean> =>
      (await server.ask('SP.Site.Exists', { method: 'POST', body: { url: HOST + path } })).json.value;
    expect([await exists(SITE), await exists(`${SITE}/sider`), await exists('/sites/borte')]).toEqual([
      true,
      false,
      false
    ]);
    const page = `${HOST}${SITE}/sider/SitePages/Home.aspx`;
    expect((await server.ask(`sp.web.getweburlfrompageurl(@v)?@v='${page}'`)).json.value).toBe(`${HOST}${SITE}/sider`);
    const { json } = await server.ask(`sp.web.getdocumentlibraries(@v)?@v='${HOST}${SITE}/sider'`);
    expect(json.value.map((each: Json) => [each.Title, each.ServerRelativeUrl])).toEqual([
      ['Documents', `${SITE}/sider/Shared Documents`],
      ['Site Assets', `${SITE}/sider/SiteAssets`]
    ]);
  });
});
