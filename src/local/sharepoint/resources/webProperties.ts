import { currentToken } from '../store/changes';
import { printMask } from '../store/roles';
import { settingsOfWeb, type Setting } from '../store/webSettings';
import { absoluteUrl, under, type Web } from '../store/webs';
import type { Visit } from '../visit';

const NO_ID = '00000000-0000-0000-0000-000000000000';

type Settings = Readonly<Record<string, Setting>>;

/** The properties of a web in the recorded order. */
export function webProperties(visit: Visit, web: Web): Record<string, unknown> {
  const set = settingsOfWeb(visit.farm, web.id);
  return { ...firstPart(visit, web, set), ...secondPart(web, set), ...lastPart(visit, web, set) };
}

const masterPage = (web: Web): string => under(web.path, '_catalogs/masterpage/seattle.master');

function firstPart(visit: Visit, web: Web, set: Settings): Record<string, unknown> {
  return {
    AllowRssFeeds: set.AllowRssFeeds,
    AlternateCssUrl: set.AlternateCssUrl,
    AppInstanceId: NO_ID,
    ClassicWelcomePage: null,
    Configuration: set.Configuration,
    Created: web.created.replace('Z', ''),
    CurrentChangeToken: { StringValue: currentToken(visit.farm, 2, web.id) },
    CustomMasterUrl: set.CustomMasterUrl ?? masterPage(web),
    Description: web.description,
    DesignPackageId: NO_ID,
    DocumentLibraryCalloutOfficeWebAppPreviewersDisabled: false,
    EnableMinimalDownload: set.EnableMinimalDownload,
    FooterEmphasis: set.FooterEmphasis,
    FooterEnabled: set.FooterEnabled,
    FooterLayout: set.FooterLayout,
    HeaderEmphasis: set.HeaderEmphasis,
    HeaderLayout: set.HeaderLayout,
    HideTitleInHeader: set.HideTitleInHeader,
    HorizontalQuickLaunch: set.HorizontalQuickLaunch,
    Id: web.id
  };
}

function secondPart(web: Web, set: Settings): Record<string, unknown> {
  return {
    IsEduClass: false,
    IsEduClassProvisionChecked: false,
    IsEduClassProvisionPending: false,
    IsHomepageModernized: false,
    IsMultilingual: set.IsMultilingual,
    IsRevertHomepageLinkHidden: false,
    Language: web.locale,
    LastItemModifiedDate: web.modified,
    LastItemUserModifiedDate: web.modified,
    LogoAlignment: set.LogoAlignment,
    MasterUrl: set.MasterUrl ?? masterPage(web),
    MegaMenuEnabled: set.MegaMenuEnabled,
    NavAudienceTargetingEnabled: set.NavAudienceTargetingEnabled,
    NoCrawl: set.NoCrawl,
    ObjectCacheEnabled: set.ObjectCacheEnabled,
    OverwriteTranslationsOnChange: set.OverwriteTranslationsOnChange
  };
}

function lastPart(visit: Visit, web: Web, set: Settings): Record<string, unknown> {
  const url = absoluteUrl(visit.farm, web.path);
  return {
    ResourcePath: { DecodedUrl: url },
    QuickLaunchEnabled: set.QuickLaunchEnabled,
    RecycleBinEnabled: true,
    SearchScope: set.SearchScope,
    ServerRelativeUrl: web.path,
    SiteLogoUrl: set.SiteLogoUrl,
    SyndicationEnabled: set.SyndicationEnabled,
    TenantAdminMembersCanShare: 0,
    Title: web.title,
    TreeViewEnabled: set.TreeViewEnabled,
    UIVersion: set.UIVersion,
    UIVersionConfigurationEnabled: set.UIVersionConfigurationEnabled,
    Url: url,
    WebTemplate: web.template,
    WelcomePage: 'SitePages/Home.aspx'
  };
}

const SELECTED = `AllowAutomaticASPXPageIndexing CommentsOnSitePagesDisabled DisableAppViews DisableFlows
  DisableRecommendedItems ExcludeFromOfflineClient MembersCanShare NotificationsInOneDriveForBusinessEnabled
  NotificationsInSharePointEnabled RequestAccessEmail SaveSiteAsTemplateEnabled SearchBoxInNavBar
  SearchBoxPlaceholderText SiteLogoDescription UseAccessRequestDefault`.split(/\s+/);

/** Properties that come only when they are selected. */
export function moreWebProperties(visit: Visit, web: Web): Record<string, () => unknown> {
  const set = (name: string) => () => settingsOfWeb(visit.farm, web.id)[name] ?? null;
  return {
    ...Object.fromEntries(SELECTED.map((name) => [name, set(name)])),
    AllowCreateDeclarativeWorkflowForCurrentUser: () => false,
    AllowDesignerForCurrentUser: () => true,
    AllowMasterPageEditing: () => false,
    AllowMasterPageEditingForCurrentUser: () => false,
    AllowRevertFromTemplateForCurrentUser: () => false,
    AllowSaveDeclarativeWorkflowAsTemplateForCurrentUser: () => false,
    AllowSavePublishDeclarativeWorkflowForCurrentUser: () => false,
    EffectiveBasePermissions: () => printMask(visit.onWeb()),
    HasUniqueRoleAssignments: () => web.scope !== null,
    IsProvisioningComplete: () => true,
    ServerRelativePath: () => ({ DecodedUrl: web.path }),
    ShowUrlStructureForCurrentUser: () => true,
    SupportedUILanguageIds: () => [...new Set([web.locale, 1033])],
    WebTemplateConfiguration: () => `${web.template}#${String(settingsOfWeb(visit.farm, web.id).Configuration)}`
  };
}
