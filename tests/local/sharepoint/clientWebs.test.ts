import type { SPFI } from '@pnp/sp';
import { Web } from '@pnp/sp/webs';
import '@pnp/sp/sites';
import '@pnp/sp/regional-settings/web';
import '@pnp/sp/context-info';
import '@pnp/sp/folders/list';
import '@pnp/sp/user-custom-actions';
import { openClient, openTest, SITE, type TestServer } from './support';

const status = (work: Promise<unknown>): Promise<number> =>
  work.then(
    () => Promise.reject(new Error('It was not refused.')),
    (error: { status: number }) => error.status
  );

describe('the real PnPjs over HTTP: webs, sites and lists', () => {
  const server: TestServer = openTest();
  let sp: SPFI;
  let origin: string;
  let close: () => Promise<void>;

  beforeAll(async () => {
    ({ sp, origin, close } = await openClient(server));
  });
  afterAll(async () => {
    await close();
    server.sharePoint.close();
  });

  test('a web is made, used, changed and deleted', async () => {
    const { Url, Id } = await sp.web.webs.add('Prøve', 'prove', 'beskrivelse', 'STS#3', 1033, false);
    expect(Url).toBe(`${origin}${SITE}/prove`);
    const web = Web([sp.web, Url]);
    await web.lists.add('Liste', '', 100);
    await web.lists.getByTitle('Liste').items.add({ Title: 'a' });
    expect((await web.lists.getByTitle('Liste').items()).length).toBe(1);
    await web.update({ Title: 'Ny', QuickLaunchEnabled: false });
    expect(await web.select('Title', 'QuickLaunchEnabled')()).toMatchObject({ Title: 'Ny', QuickLaunchEnabled: false });
    const opened = await sp.site.openWebById(Id);
    expect((await opened.web.select('Title')<{ Title: string }>()).Title).toBe('Ny');
    const parent = await web.getParentWeb();
    expect((await parent?.select('Title')<{ Title: string }>())?.Title).toBe('Framdrift');
    await web.delete();
    expect(await status(web())).toBe(404);
  });

  test('the webs under a web in three ways, and what a web has in its bag', async () => {
    await sp.web.webs.add('Under', 'under');
    const titles = (rows: readonly object[]): unknown[] => rows.map((row) => (row as { Title: string }).Title);
    expect(titles(await sp.web.webs())).toEqual(['Under']);
    expect(titles(await sp.web.webinfos())).toEqual(['Under']);
    expect(titles(await sp.web.getSubwebsFilteredForCurrentUser()())).toEqual(['Under']);
    expect(Object.keys(await sp.web.allProperties())).toContain('vti_x005f_defaultlanguage');
    expect(await sp.web.getParentWeb()).toBeNull();
  });

  test('what a site knows', async () => {
    const root = await sp.site.getRootWeb();
    expect((await root.select('Title')<{ Title: string }>()).Title).toBe('Framdrift');
    expect((await sp.site.rootWeb.select('Title')<{ Title: string }>()).Title).toBe('Framdrift');
    expect(await sp.site.exists(origin + SITE)).toBe(true);
    expect(await sp.site.exists(`${origin}/sites/borte`)).toBe(false);
    const libraries = await sp.site.getDocumentLibraries(origin + SITE);
    expect(libraries.map(({ Title }) => Title)).toEqual(['Documents', 'Site Assets']);
    expect(await sp.site.getWebUrlFromPageUrl(`${origin}${SITE}/SitePages/Home.aspx`)).toBe(origin + SITE);
    expect((await sp.site.getContextInfo()).WebFullUrl).toBe(origin + SITE);
  });

  test('regional settings, time zones and languages', async () => {
    expect((await sp.web.regionalSettings()).LocaleId).toBe(1044);
    expect((await sp.web.regionalSettings.timeZone()).Id).toBe(4);
    expect((await sp.web.regionalSettings.timeZones.getById(93)).Id).toBe(93);
    expect((await sp.web.regionalSettings.timeZones()).length).toBeGreaterThan(90);
    expect((await sp.web.regionalSettings.getInstalledLanguages()).map(({ Lcid }) => Lcid)).toContain(1033);
    const { timeZone } = sp.web.regionalSettings;
    expect(await timeZone.utcToLocalTime('2026-07-01T10:00:00Z')).toBe('2026-07-01T12:00:00');
    expect(await timeZone.localTimeToUTC('2026-07-01T12:00:00')).toBe('2026-07-01T10:00:00Z');
  });

  test('lists: the libraries that are ensured, by address and by id, parent, reserved ids, recycling', async () => {
    const assets = await sp.web.lists.ensureSiteAssetsLibrary();
    expect((await assets.select('Title')<{ Title: string }>()).Title).toBe('Site Assets');
    const pages = await sp.web.lists.ensureSitePagesLibrary();
    expect((await pages.select('Title')<{ Title: string }>()).Title).toBe('Site Pages');
    expect((await sp.web.defaultDocumentLibrary.select('Title')<{ Title: string }>()).Title).toBe('Documents');
    const { Id } = await sp.web.lists.add('Alt', 'om lister', 100, true, { OnQuickLaunch: true });
    const list = sp.web.lists.getById(Id);
    expect(await list()).toMatchObject({ ContentTypesEnabled: true, Description: 'om lister' });
    const infos = await list.getParentInfos();
    expect([infos.ParentWeb.ServerRelativeUrl, infos.List.RootFolderServerRelativeUrl]).toEqual([
      SITE,
      `${SITE}/Lists/Alt`
    ]);
    expect(await list.reserveListItemId()).toBe(1);
    expect(await list.relatedFields()).toEqual([]);
    expect(await list.eventReceivers()).toEqual([]);
    expect((await list.effectiveBasePermissions()) as object).toHaveProperty('High');
    expect(await list.recycle()).toMatch(/^[0-9a-f-]{36}$/);
    expect(await status(list())).toBe(404);
  });

  test('a list is changed and deleted in the version that was read', async () => {
    const { Id } = await sp.web.lists.add('Etag', '', 100);
    const list = sp.web.lists.getById(Id);
    await list.update({ Description: 'a' }, '"1"');
    expect(await status(list.update({ Description: 'b' }, '"1"'))).toBe(412);
    expect(await status(list.delete('"1"'))).toBe(412);
    await list.delete();
    expect(await status(list())).toBe(404);
  });
});
