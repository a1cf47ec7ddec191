import type { DirectoryPerson } from '../sharepoint/sharepoint';
import { type Language, personCookie } from './visit';

/** Whatever answers requests: the local SharePoint, in this process. */
export interface Answering {
  fetch(request: Request): Promise<Response>;
}

/** A site as a page knows it; a person who may not see it gets its address and no permissions. */
export interface Site {
  absoluteUrl: string;
  serverRelativeUrl: string;
  siteId: string;
  webId: string;
  title: string;
  permissions: { High: number; Low: number };
  digest: string;
  digestSeconds: number;
  /** The person's sign-in name as SharePoint has it, without the claim in front. */
  loginName: string;
}

const nobody = '00000000-0000-0000-0000-000000000000';

type Answer = Record<string, unknown>;

/** Asks SharePoint, as the person who looks, for everything that a page would say about its site. */
export async function siteFor(
  sharepoint: Answering,
  origin: string,
  path: string,
  person: DirectoryPerson
): Promise<Site> {
  const absoluteUrl = `${origin}${path === '/' ? '' : path}`;
  const ask = async (api: string, method = 'GET'): Promise<Answer> => {
    const headers = { accept: 'application/json;odata=nometadata', cookie: `${personCookie}=${person.userName}` };
    const answer = await sharepoint.fetch(new Request(`${absoluteUrl}/_api/${api}`, { method, headers }));
    return answer.ok ? ((await answer.json()) as Answer) : {};
  };
  const [web, site, user, permissions, context] = await Promise.all([
    ask('web?$select=Id,Title'),
    ask('site?$select=Id'),
    ask('web/currentuser?$select=LoginName'),
    ask('web/effectiveBasePermissions'),
    ask('contextinfo', 'POST')
  ]);
  return {
    absoluteUrl,
    serverRelativeUrl: path,
    siteId: String(site.Id ?? nobody),
    webId: String(web.Id ?? nobody),
    title: String(web.Title ?? ''),
    permissions: { High: Number(permissions.High ?? 0), Low: Number(permissions.Low ?? 0) },
    digest: String(context.FormDigestValue ?? ''),
    digestSeconds: Number(context.FormDigestTimeoutSeconds ?? 0),
    loginName: String(user.LoginName ?? person.email).replace(/^.*\|/, '')
  };
}

const tenantId = '44444444-4444-4444-4444-444444444444';
const lcid: Record<Language, number> = { 'nb-NO': 1044, 'nn-NO': 2068, 'en-US': 1033 };

/** SharePoint's older page context (`legacyPageContext`), which PnPjs takes its digest from. */
export function legacyContext(site: Site, person: DirectoryPerson, lang: Language): object {
  return {
    webAbsoluteUrl: site.absoluteUrl,
    webServerRelativeUrl: site.serverRelativeUrl,
    siteAbsoluteUrl: site.absoluteUrl,
    siteServerRelativeUrl: site.serverRelativeUrl,
    webTitle: site.title,
    webId: `{${site.webId}}`,
    siteId: `{${site.siteId}}`,
    webPermMasks: site.permissions,
    currentUICultureName: lang,
    currentCultureName: lang,
    currentCultureLCID: lcid[lang],
    CorrelationId: nobody,
    aadTenantId: tenantId,
    aadUserId: person.id,
    aadSessionId: nobody,
    aadInstanceUrl: '',
    msGraphEndpointUrl: '',
    userDisplayName: person.displayName,
    userEmail: person.email,
    userLoginName: site.loginName,
    userPrincipalName: site.loginName,
    // Keeps the runtime from asking Microsoft for tokens and settings of a signed-in user.
    isAnonymousGuestUser: true,
    formDigestValue: site.digest,
    formDigestTimeoutSeconds: site.digestSeconds,
    serverTime: new Date().toISOString(),
    ExpFeatures: [],
    killSwitches: {},
    ECSClientFeatures: [],
    env: 'local',
    isSPO: true
  };
}

/** SharePoint's page context as SPFx hands it to web parts. */
export function pageContext(site: Site, person: DirectoryPerson, lang: Language): object {
  const { absoluteUrl, serverRelativeUrl } = site;
  return {
    aadInfo: { instanceUrl: '', tenantId, userId: person.id },
    cultureInfo: { currentCultureName: lang, currentUICultureName: lang, isRightToLeft: false },
    site: { id: site.siteId, correlationId: nobody, absoluteUrl, serverRelativeUrl, cdnPrefix: '' },
    user: {
      displayName: person.displayName,
      email: person.email,
      loginName: site.loginName,
      isAnonymousGuestUser: false,
      isExternalGuestUser: person.guest === true
    },
    web: {
      id: site.webId,
      absoluteUrl,
      serverRelativeUrl,
      title: site.title,
      templateName: '64',
      permissions: site.permissions,
      language: lcid[lang],
      languageName: lang,
      logoUrl: ''
    },
    featureInfo: {}
  };
}
