import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openTest, type Json } from './support';

const recorded = JSON.parse(readFileSync(join(__dirname, '../../fixtures/sharepoint/lists.json'), 'utf8')) as Record<
  string,
  { body: string }
>;

describe('what a web says of itself', () => {
  const server = openTest({ locale: 1033 });
  afterAll(() => server.sharePoint.close());

  test('settings are kept, one by one, and read back by everybody', async () => {
    const body = {
      Title: 'Ny tittel',
      Description: 'Beskrevet',
      QuickLaunchEnabled: false,
      TreeViewEnabled: true,
      HeaderLayout: 2,
      SiteLogoUrl: '/sites/framdrift/SiteAssets/logo.png',
      RequestAccessEmail: 'a@kommune.example'
    };
    expect((await server.ask('web', { method: 'MERGE', body })).status).toBe(204);
    const names = Object.keys(body).join(',');
    expect((await server.ask(`web?$select=${names}`, { as: 'per.moen' })).json).toEqual(body);
    expect((await server.ask('web', { method: 'MERGE', body: { HeaderLayout: 3 } })).status).toBe(204);
    expect((await server.ask('web?$select=HeaderLayout,TreeViewEnabled')).json).toEqual({
      HeaderLayout: 3,
      TreeViewEnabled: true
    });
  });

  test('a property that a web does not have, or that cannot be changed here, is refused', async () => {
    const merge = async (body: object): Promise<number> => (await server.ask('web', { method: 'MERGE', body })).status;
    expect(await merge({ Nope: 1 })).toBe(400);
    expect(await merge({ ServerRelativeUrl: '/sites/annet' })).toBe(501);
    expect(await merge({ ServerRelativeUrl: '/sites/framdrift' })).toBe(204);
    expect(await merge({ HeaderLayout: 'to' })).toBe(400);
    expect((await server.ask('web', { method: 'MERGE', body: { Title: 'x' }, as: 'per.moen' })).status).toBe(403);
  });

  test('the regional settings are the recorded ones, name by name', async () => {
    const real = JSON.parse(recorded.regionalSettings?.body ?? '{}').RegionalSettings as Json;
    const { json } = await server.ask('web/regionalsettings?$expand=TimeZone');
    expect(Object.keys(json)).toEqual(Object.keys(real));
    expect({ ...json, TimeZone: null }).toEqual({ ...real, TimeZone: null });
    expect(Object.keys(json.TimeZone)).toEqual(Object.keys(real.TimeZone));
    const pacific = await server.ask('web/regionalsettings/timezones/getbyid(13)', { method: 'POST' });
    expect(pacific.json).toEqual(real.TimeZone);
  });

  test('there are all the time zones, by id', async () => {
    const { json } = await server.ask('web/regionalsettings/timezones');
    expect(json.value.length).toBeGreaterThan(95);
    expect(json.value.find((zone: Json) => zone.Id === 4)).toEqual({
      Description: '(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna',
      Id: 4,
      Information: { Bias: -60, DaylightBias: -60, StandardBias: 0 }
    });
    expect((await server.ask('web/regionalsettings/timezones/getbyid(1)')).status).toBe(400);
    expect((await server.ask('web/regionalsettings/installedlanguages')).json.Items[0]).toEqual({
      DisplayName: 'English',
      LanguageTag: 'en-US',
      Lcid: 1033
    });
  });

  test('local time and UTC are turned into each other, in summer and winter', async () => {
    const turned = async (name: string, date: string): Promise<string> =>
      (await server.ask(`web/regionalsettings/timezone/${name}('${date}')`, { method: 'POST' })).json.value;
    for (const [utc, local] of [
      ['2026-01-31T23:30:00Z', '2026-02-01T00:30:00'],
      ['2026-07-31T23:30:00Z', '2026-08-01T01:30:00']
    ] as const) {
      expect(await turned('utctolocaltime', utc)).toBe(local);
      expect(await turned('localtimetoutc', `${local}.000Z`)).toBe(utc);
    }
  });

  test('the bag of properties names the groups', async () => {
    const { json } = await server.ask('web/allproperties');
    expect(json).toMatchObject({ vti_x005f_associateownergroup: '3', vti_x005f_associatemembergroup: '5' });
  });

  test('a site has its recorded names and its address', async () => {
    const { json } = await server.ask('site', { accept: 'application/json' });
    expect(json).toMatchObject({
      'odata.type': 'SP.Site',
      'odata.id': 'http://sharepoint.example/sites/framdrift/_api/site',
      'odata.editLink': 'site',
      ServerRelativeUrl: '/sites/framdrift',
      MaxItemsPerThrottledOperation: 5000
    });
  });
});
