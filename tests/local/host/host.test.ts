import { readFileSync } from 'node:fs';
import { zipSync, strToU8 } from 'fflate';
import { createHost } from '../../../src/local/host/host';
import { readSolution } from '../../../src/local/host/solution';
import { publishedManifests, runtimeFile, suppliedManifests } from '../../../src/local/host/runtime';
import type { Boot } from '../../../src/local/host/browser/runtime';
import type { Answering } from '../../../src/local/host/context';
import { people, roles } from '../../../src/local/people';

const manifest = {
  id: 'c1d5a3f0-7c4e-4d0b-9a57-3f6f0b8e2a41',
  alias: 'A',
  componentType: 'WebPart',
  version: '1.0.0',
  manifestVersion: 2,
  preconfiguredEntries: [{ title: { default: 'Æ & «Ø»' }, properties: {} }],
  loaderConfig: {
    entryModuleId: 'a',
    internalModuleBaseUrls: ['HTTPS://SPCLIENTSIDEASSETLIBRARY/'],
    scriptResources: { a: { type: 'path', path: 'a.js' } }
  }
};

const quoted = JSON.stringify(manifest).replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/«/g, '&#xAB;');
const solution = readSolution(
  zipSync({
    'f/WebPart_c1.xml': strToU8(`<Elements><ClientSideComponent ComponentManifest="${quoted}"/></Elements>`),
    'ClientSideAssets/a.js': strToU8('a()'),
    'ClientSideAssets/chunk.b_0123456789abcdef0123.js': strToU8('b()')
  })
);

const answers: Record<string, object> = {
  '/sites/framdrift/_api/web': { Id: 'web-id', Title: 'Levekår' },
  '/sites/framdrift/_api/site': { Id: 'site-id' },
  '/sites/framdrift/_api/web/currentuser': { LoginName: 'i:0#.f|membership|somebody@framdrift.example' },
  '/sites/framdrift/_api/web/effectiveBasePermissions': { High: '432', Low: '1011030767' },
  '/sites/framdrift/_api/contextinfo': { FormDigestValue: '0x1,now', FormDigestTimeoutSeconds: 1800 }
};

let asked: Request[] = [];
let host: Answering;

beforeAll(async () => {
  const sharepoint = {
    fetch: (request: Request) => {
      asked.push(request);
      const answer = answers[new URL(request.url).pathname];
      return Promise.resolve(answer ? Response.json(answer) : new Response('', { status: 403 }));
    }
  };
  const webPart = { solution: () => solution };
  host = await createHost({ root: process.cwd(), sharepoint, site: '/sites/framdrift', people, roles, webPart });
});
beforeEach(() => {
  asked = [];
});

const origin = 'http://127.0.0.1:4320';
const get = (path: string, headers = {}): Promise<Response> => host.fetch(new Request(`${origin}${path}`, { headers }));

async function bootOf(path: string, headers = {}): Promise<Boot & { html: string }> {
  const html = await (await get(path, headers)).text();
  const json = /<script type="application\/json" id="boot">(.*?)<\/script>/s.exec(html)?.[1] ?? '';
  return { ...(JSON.parse(json) as Boot), html };
}

test('a page tells the runtime SharePoint’s own facts about site and person', async () => {
  const { data } = await bootOf('/?host=page&as=reader&lang=nn-NO');
  expect(data.localPageContext).toMatchObject({
    web: { id: 'web-id', title: 'Levekår', permissions: { High: 432, Low: 1011030767 } },
    site: { id: 'site-id', absoluteUrl: `${origin}/sites/framdrift` },
    user: { displayName: 'Camilla Rønnestad', loginName: 'somebody@framdrift.example' },
    cultureInfo: { currentUICultureName: 'nn-NO' }
  });
  expect(data.spPageContextInfo).toMatchObject({ formDigestValue: '0x1,now', currentCultureLCID: 2068 });
  expect(asked.map(({ headers }) => headers.get('cookie'))).toEqual(
    Array(5).fill('framdrift-person=camilla.ronnestad')
  );
});

test('whoever may not see the site gets a page without permissions, not an error', async () => {
  const { data } = await bootOf('/?host=personal');
  expect(data.localPageContext).toMatchObject({
    web: { absoluteUrl: origin, title: '', permissions: { High: 0, Low: 0 } }
  });
});

test('being somebody signs in: the address sets the cookie, and without an address the cookie decides', async () => {
  const answer = await get('/?as=unionRepresentative');
  expect(answer.headers.get('set-cookie')).toContain('framdrift-person=dag-erik.lyngmo;');
  const { html } = await bootOf('/', { cookie: 'a=b; framdrift-person=aisha.warsame' });
  expect(html).toContain('<option value="aisha.warsame" selected>Aisha Warsame</option>');
});

test('nonsense in the address gives the default view', async () => {
  const boot = await bootOf('/?host=moon&theme=%3Cscript%3E&lang=xx&as=nobody');
  expect(boot).toMatchObject({ host: 'page', theme: 'light', locale: 'nb-NO', edit: false });
  expect(boot.html).toContain(`value="${roles[0]?.userName}" selected`);
});

test('a channel’s tab knows its channel; other hosts know of none', async () => {
  const { channel } = await bootOf('/?host=tab&channel=Læring%20"<b>');
  expect(channel).toMatchObject({ name: 'Læring "<b>', id: '19:l%C3%A6ring%20%22%3Cb%3E@thread.tacv2' });
  expect(await bootOf('/?host=personal')).not.toHaveProperty('channel');
});

test('what the address says cannot break out of the page', async () => {
  const { html } = await bootOf('/?host=tab&project=%22%3E%3C/script%3E%3Cscript%3Ealert(1)%3C/script%3E');
  expect(html).not.toContain('<script>alert(1)');
});

test('every file that the manifests name by path is served', async () => {
  const { data } = await bootOf('/?host=page');
  for (const { loaderConfig } of data.manifests) {
    const own = loaderConfig.scriptResources[loaderConfig.entryModuleId];
    const path = own?.type === 'path' ? own.path : undefined;
    if (typeof path === 'string' && !path.endsWith('/inside')) {
      const url = new URL(path, loaderConfig.internalModuleBaseUrls[0]);
      expect([url.pathname, (await get(url.pathname)).status]).toEqual([url.pathname, 200]);
    }
  }
});

test('every component that a published manifest needs has a manifest itself, or is left to the few we know of', () => {
  const known = [...publishedManifests('node_modules'), ...suppliedManifests()];
  const needed = known.flatMap(({ loaderConfig }) => Object.values(loaderConfig.scriptResources));
  const ids = needed.flatMap((resource) => (resource.type === 'component' ? [resource.id] : []));
  const missing = new Set(ids.filter((id) => !known.some((manifest) => manifest.id === id)));
  expect(missing.size).toBeLessThanOrEqual(12);
});

test('the package’s own words survive the XML that they are packed in', () => {
  expect(solution.webPart.preconfiguredEntries[0]?.title.default).toBe('Æ & «Ø»');
});

test('a package without a web part is refused', () => {
  expect(() => readSolution(zipSync({ 'a.txt': strToU8('') }))).toThrow('no web part');
});

test('only the runtime’s files are served from node_modules', async () => {
  expect(runtimeFile('node_modules', 'react/umd/react.production.min.js')).toBeDefined();
  for (const path of [
    'react/package.json',
    '@microsoft/../../package.json',
    '@microsoft/sp-loader/dist/../package.json'
  ]) {
    expect(runtimeFile('node_modules', path)).toBeUndefined();
  }
  expect((await get('/_host/modules/%2e%2e/package.json')).status).toBe(404);
});

test('the runtime’s telemetry is switched off before it starts', async () => {
  const script = await (await get('/_host/page.js')).text();
  expect(script.indexOf('_isTelemetryDisabled = true')).toBeGreaterThan(0);
  expect(script.indexOf('_isTelemetryDisabled = true')).toBeLessThan(script.indexOf('spModuleLoader.start('));
});

test('the file of the web part is the one in the package', async () => {
  expect(await (await get('/_host/web-part/a.js')).text()).toBe('a()');
  expect((await get('/_host/web-part/b.js')).status).toBe(404);
});

test('this file’s own stand-in for a manifest is shaped as the shipped one is', () => {
  const shipped = JSON.parse(readFileSync('src/webparts/framdrift/FramdriftWebPart.manifest.json', 'utf8')) as object;
  expect(Object.keys(shipped)).toEqual(
    expect.arrayContaining(['id', 'alias', 'componentType', 'preconfiguredEntries'])
  );
});

test('a browser keeps a file of the package whose name would change with its contents, and asks for the others again', async () => {
  const cachingOf = async (name: string): Promise<string | null> =>
    (await get(`/_host/web-part/${name}`)).headers.get('cache-control');
  expect(await cachingOf('chunk.b_0123456789abcdef0123.js')).toBe('max-age=3600');
  expect(await cachingOf('a.js')).toBe('no-cache');
});
