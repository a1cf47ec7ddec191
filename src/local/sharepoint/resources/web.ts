import type { Body } from '../http/ask';
import { noContent } from '../http/answer';
import { refuse } from '../http/failure';
import { currentToken } from '../store/changes';
import { principalWithId } from '../store/principals';
import { MAY, printMask, ROLES } from '../store/roles';
import { absoluteUrl, updateWeb, webWithId, type Web } from '../store/webs';
import type { Visit } from '../visit';
import { listByUrl, listCollection } from './lists';
import { entity, scalar, type Entity, type Link } from './node';
import { groupEntity, siteGroups } from './groups';
import { ensureUserAction, siteUsers, userEntity } from './people';
import { regionalSettings } from './regional';
import { roleDefinitions } from './roles';
import { subwebs } from './webs';
import { webSecurity } from './security';
import { webChanges } from './changes';
import { recycleBin } from './recycleBin';

const NO_ID = '00000000-0000-0000-0000-000000000000';

/** The web that the address is under. */
export function webEntity(visit: Visit): Entity {
  const { web } = visit;
  visit.needOnWeb(MAY.open);
  return entity({
    type: 'SP.Web',
    set: 'SP.ApiData.Webs',
    uri: 'Web',
    own: webProperties(visit, web),
    more: {
      EffectiveBasePermissions: () => printMask(visit.onWeb()),
      HasUniqueRoleAssignments: () => web.scope !== null,
      AllowMasterPageEditing: () => false,
      GroupId: () => NO_ID
    },
    links: webLinks(visit),
    merge: (body) => {
      visit.needOnWeb(MAY.manageWeb);
      updateWeb(visit.farm, web, readWebBody(body));
      return noContent();
    }
  });
}

/** The properties of a web in the recorded order. */
export function webProperties(visit: Visit, web: Web): Record<string, unknown> {
  return { ...firstHalf(visit, web), ...secondHalf(visit, web) };
}

const masterPage = (web: Web): string => `${web.path === '/' ? '' : web.path}/_catalogs/masterpage/seattle.master`;

function firstHalf(visit: Visit, web: Web): Record<string, unknown> {
  return {
    AllowRssFeeds: true,
    AlternateCssUrl: '',
    AppInstanceId: NO_ID,
    ClassicWelcomePage: null,
    Configuration: 3,
    Created: web.created.replace('Z', ''),
    CurrentChangeToken: { StringValue: currentToken(visit.farm, 2, web.id) },
    CustomMasterUrl: masterPage(web),
    Description: web.description,
    DesignPackageId: NO_ID,
    DocumentLibraryCalloutOfficeWebAppPreviewersDisabled: false,
    EnableMinimalDownload: false,
    FooterEmphasis: 0,
    FooterEnabled: false,
    FooterLayout: 0,
    HeaderEmphasis: 0,
    HeaderLayout: 0,
    HideTitleInHeader: false,
    HorizontalQuickLaunch: false,
    Id: web.id
  };
}

function secondHalf(visit: Visit, web: Web): Record<string, unknown> {
  const url = absoluteUrl(visit.farm, web.path);
  return {
    IsEduClass: false,
    IsEduClassProvisionChecked: false,
    IsEduClassProvisionPending: false,
    IsHomepageModernized: false,
    IsMultilingual: true,
    IsRevertHomepageLinkHidden: false,
    Language: web.locale,
    LastItemModifiedDate: web.modified,
    LastItemUserModifiedDate: web.modified,
    LogoAlignment: 0,
    MasterUrl: masterPage(web),
    MegaMenuEnabled: false,
    NavAudienceTargetingEnabled: false,
    NoCrawl: false,
    ObjectCacheEnabled: false,
    OverwriteTranslationsOnChange: false,
    ResourcePath: { DecodedUrl: url },
    QuickLaunchEnabled: true,
    RecycleBinEnabled: true,
    SearchScope: 0,
    ServerRelativeUrl: web.path,
    SiteLogoUrl: null,
    SyndicationEnabled: true,
    TenantAdminMembersCanShare: 0,
    Title: web.title,
    TreeViewEnabled: false,
    UIVersion: 15,
    UIVersionConfigurationEnabled: false,
    Url: url,
    WebTemplate: web.template,
    WelcomePage: 'SitePages/Home.aspx'
  };
}

function webLinks(visit: Visit): Readonly<Record<string, Link>> {
  const { web, farm } = visit;
  return {
    lists: () => listCollection(visit),
    getlist: listByUrl(visit),
    webs: () => subwebs(visit),
    parentweb: () => {
      const parent = web.parent ? webWithId(farm, web.parent) : undefined;
      return parent ? webEntity(visit.in(parent)) : { is: 'absent', uri: 'Web/ParentWeb' };
    },
    regionalsettings: () => regionalSettings(visit),
    currentuser: () => userEntity(visit, visit.me()),
    siteusers: () => siteUsers(visit),
    sitegroups: () => siteGroups(visit),
    getuserbyid: ([id]) => {
      const user = principalWithId(farm, web.site, Number(id?.value));
      if (user?.kind !== 'user') throw refuse.noUser(String(id?.value));
      return userEntity(visit, user);
    },
    ensureuser: ensureUserAction(visit),
    associatedownergroup: () => associated(visit, web.owners),
    associatedmembergroup: () => associated(visit, web.members),
    associatedvisitorgroup: () => associated(visit, web.visitors),
    roledefinitions: () => roleDefinitions(ROLES),
    effectivebasepermissions: () => scalar('EffectiveBasePermissions', printMask(visit.onWeb()), 'SP.BasePermissions'),
    recyclebin: () => recycleBin(visit, { column: 'web', id: web.id }),
    ...webSecurity(visit),
    ...webChanges(visit)
  };
}

function associated(visit: Visit, id: number | null): Entity {
  const group = id === null ? undefined : principalWithId(visit.farm, visit.web.site, id);
  if (!group) throw refuse.noGroup();
  return groupEntity(visit, group);
}

function readWebBody(body: Body): Partial<Pick<Web, 'title' | 'description'>> {
  const changed: Partial<Pick<Web, 'title' | 'description'>> = {};
  for (const [name, value] of Object.entries(body)) {
    if (name === 'Title') changed.title = String(value);
    else if (name === 'Description') changed.description = String(value ?? '');
    else if (name !== '__metadata') throw refuse.noProperty(name, 'SP.Web');
  }
  return changed;
}
