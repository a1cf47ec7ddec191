import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Boot } from './browser/runtime';
import { type Bundles, bundle } from './bundles';
import { type Answering, type Site, legacyContext, pageContext, siteFor } from './context';
import type { Manifest, WebPartManifest } from './manifest';
import { pageFor } from './page';
import { modulesUrl, publishedManifests, runtimeFile, standInsUrl, suppliedManifests } from './runtime';
import { type Company, type Visit, personCookie, visitOf } from './visit';
import type { WebPartSource } from './webPartSource';

export interface HostOptions extends Company {
  /** The repository's root: node_modules and the host's own browser code are found there. */
  root: string;
  /** Answers `_api`, in this process, for what the page says about its site. */
  sharepoint: Answering;
  /** The server-relative path of the site that pages and channels belong to; personal apps run at the root site. */
  site: string;
  webPart: WebPartSource;
}

const webPartUrl = '/_host/web-part/';

/**
 * The local stand-in for SharePoint's pages and Teams: boots the web part in the real SPFx runtime out of node_modules.
 * @example const host = await createHost({ … }); await host.fetch(new Request('http://127.0.0.1:4320/?host=tab'));
 */
export async function createHost(options: HostOptions): Promise<Answering> {
  const modules = join(options.root, 'node_modules');
  const runtime = [...publishedManifests(modules), ...suppliedManifests()];
  const bundles = await bundle(options.root, runtime);
  const manifests = [...runtime, ...bundles.manifests];
  return {
    fetch: async (request) => {
      const { pathname } = new URL(request.url);
      try {
        const found = pathname === '/' ? page(request, options, manifests) : asset(pathname, options, bundles, modules);
        return (await found) ?? new Response('Ikke funnet', { status: 404 });
      } catch (error) {
        return new Response(String(error), { status: 500 });
      }
    }
  };
}

async function page(request: Request, options: HostOptions, manifests: Manifest[]): Promise<Response> {
  const visit = visitOf(request, options);
  const { origin } = new URL(request.url);
  const boot = await bootFor(visit, options, manifests, origin);
  return new Response(pageFor(visit, options, boot), {
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'set-cookie': `${personCookie}=${visit.person.userName}; Path=/; SameSite=Lax`
    }
  });
}

async function bootFor(visit: Visit, options: HostOptions, manifests: Manifest[], origin: string): Promise<Boot> {
  const { host, theme, lang, person, edit, subPage, project } = visit;
  const site = await siteFor(options.sharepoint, origin, host === 'personal' ? '/' : options.site, person);
  const webPart = atOrigin(options.webPart.solution().webPart, webPartUrl, origin);
  const alone = host !== 'page';
  return {
    data: {
      buildNumber: 'local',
      clientSideApplicationId: '00000000-0000-0000-0000-000000000001',
      manifests: [...manifests.map((manifest) => atOrigin(manifest, undefined, origin)), webPart],
      spPageContextInfo: legacyContext(site, person, lang),
      localPageContext: pageContext(site, person, lang),
      pageLayoutType: host === 'page' ? 'Article' : host === 'fullPage' ? 'SingleWebPartAppPageLayout' : 'Teams',
      formFactor: alone ? 1 : 0
    },
    webPart,
    host,
    theme,
    locale: lang,
    edit,
    reload: options.webPart.onChange !== undefined,
    ...(host === 'tab' ? { channel: channelOf(visit, site) } : {}),
    ...(subPage ? { subPage } : {}),
    ...(project === undefined ? {} : { project })
  };
}

function channelOf({ channel }: Visit, site: Site): Boot['channel'] {
  const id = `19:${encodeURIComponent(channel.toLowerCase())}@thread.tacv2`;
  const folder = `${site.serverRelativeUrl}/Shared Documents/${channel}`;
  return { id, name: channel, folder, teamId: site.siteId, teamName: site.title };
}

/** The loader wants whole addresses; SharePoint makes the same replacement when a package is deployed. */
function atOrigin<M extends Manifest | WebPartManifest>(manifest: M, path: string | undefined, origin: string): M {
  const { internalModuleBaseUrls: urls } = manifest.loaderConfig;
  const whole = (path ? [path] : urls).map((url) => `${origin}${url}`);
  return { ...manifest, loaderConfig: { ...manifest.loaderConfig, internalModuleBaseUrls: whole } };
}

/** The rig's names for what it makes: other contents would be another name, so a browser may keep it, as from SharePoint. */
const hashed = /_[0-9a-f]{20}\.js$/;

async function asset(
  path: string,
  { webPart }: HostOptions,
  bundles: Bundles,
  modules: string
): Promise<Response | undefined> {
  if (path.startsWith(modulesUrl)) {
    const file = runtimeFile(modules, path.slice(modulesUrl.length));
    return file ? script(await readFile(file), 'max-age=3600') : undefined;
  }
  if (path.startsWith(standInsUrl)) {
    return script(bundles.standIn(path.slice(standInsUrl.length).replace(/\.js$/, '')));
  }
  if (path.startsWith(webPartUrl)) {
    const name = decodeURIComponent(path.slice(webPartUrl.length));
    return script(webPart.solution().file(name), hashed.test(name) ? 'max-age=3600' : 'no-cache');
  }
  if (path === '/_host/changes' && webPart.onChange) {
    return changes(webPart.onChange);
  }
  return path === '/_host/page.js' ? script(bundles.page) : undefined;
}

function script(body: string | Uint8Array | undefined, caching = 'no-cache'): Response | undefined {
  return body === undefined
    ? undefined
    : new Response(body, {
        headers: { 'content-type': 'text/javascript; charset=utf-8', 'cache-control': caching }
      });
}

/** Server-sent events: one `change` when the web part is new, and then the stream ends; the page reloads or asks again. */
function changes(onChange: NonNullable<WebPartSource['onChange']>): Promise<Response> {
  const headers = { 'content-type': 'text/event-stream', 'cache-control': 'no-store' };
  return new Promise((resolve) => {
    const stop = onChange(() => {
      stop();
      resolve(new Response('event: change\ndata: \n\n', { headers }));
    });
  });
}
