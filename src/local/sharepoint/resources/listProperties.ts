import { currentToken } from '../store/changes';
import type { Farm } from '../store/farm';
import { LIBRARY, type List } from '../store/lists';
import { initialSettings } from '../store/listSettings';
import { baseType, LIST_TEMPLATES } from '../store/listTemplates';
import { holdsFiles } from '../store/templates';
import { viewsOf } from '../store/views';
import { under, type Web } from '../store/webs';

const NO_ID = '00000000-0000-0000-0000-000000000000';

type Settings = List['settings'];

/** The 53 properties of a list, in the recorded order. */
export function listProperties(farm: Farm, web: Web, list: List): Record<string, unknown> {
  const set = { ...initialSettings(list.template), ...list.settings };
  return {
    ...firstPart(farm, list, set),
    ...secondPart(list, set),
    ...thirdPart(list, set),
    ...lastPart(web, list, set)
  };
}

function firstPart(farm: Farm, list: List, set: Settings): Record<string, unknown> {
  return {
    AllowContentTypes: true,
    BaseTemplate: list.template,
    BaseType: baseType(list.template),
    ContentTypesEnabled: set.ContentTypesEnabled,
    CrawlNonDefaultViews: set.CrawlNonDefaultViews,
    Created: list.created,
    CurrentChangeToken: { StringValue: currentToken(farm, 3, list.id) },
    DefaultContentApprovalWorkflowId: set.DefaultContentApprovalWorkflowId,
    DefaultItemOpenUseListSetting: set.DefaultItemOpenUseListSetting,
    Description: set.Description,
    Direction: set.Direction,
    DisableCommenting: set.DisableCommenting,
    DisableGridEditing: set.DisableGridEditing,
    DocumentTemplateUrl: set.DocumentTemplateUrl ?? documentTemplate(list),
    DraftVersionVisibility: set.DraftVersionVisibility,
    EnableAttachments: set.EnableAttachments
  };
}

const documentTemplate = (list: List): string | null =>
  list.template === LIBRARY ? `${list.folder}/Forms/template.dotx` : null;

function secondPart(list: List, set: Settings): Record<string, unknown> {
  return {
    EnableFolderCreation: set.EnableFolderCreation,
    EnableMinorVersions: set.EnableMinorVersions,
    EnableModeration: set.EnableModeration,
    EnableRequestSignOff: set.EnableRequestSignOff,
    EnableVersioning: set.EnableVersioning,
    EntityTypeName: list.entity,
    ExemptFromBlockDownloadOfNonViewableFiles: set.ExemptFromBlockDownloadOfNonViewableFiles,
    FileSavePostProcessingEnabled: false,
    ForceCheckout: set.ForceCheckout,
    HasExternalDataSource: false,
    Hidden: set.Hidden,
    Id: list.id,
    ImagePath: { DecodedUrl: set.ImageUrl },
    ImageUrl: set.ImageUrl,
    DefaultSensitivityLabelForLibrary: set.DefaultSensitivityLabelForLibrary
  };
}

function thirdPart(list: List, set: Settings): Record<string, unknown> {
  return {
    IrmEnabled: set.IrmEnabled,
    IrmExpire: set.IrmExpire,
    IrmReject: set.IrmReject,
    IsApplicationList: set.IsApplicationList,
    IsCatalog: false,
    IsPrivate: set.IsPrivate,
    ItemCount: list.items,
    LastItemDeletedDate: list.deleted,
    LastItemModifiedDate: list.modified,
    LastItemUserModifiedDate: list.modified,
    ListExperienceOptions: set.ListExperienceOptions,
    ListItemEntityTypeFullName: `SP.Data.${list.entity}Item`
  };
}

function lastPart(web: Web, list: List, set: Settings): Record<string, unknown> {
  return {
    MajorVersionLimit: set.MajorVersionLimit,
    MajorWithMinorVersionsLimit: set.MajorWithMinorVersionsLimit,
    MultipleDataList: set.MultipleDataList,
    NoCrawl: set.NoCrawl,
    ParentWebPath: { DecodedUrl: web.path },
    ParentWebUrl: web.path,
    ParserDisabled: set.ParserDisabled,
    ServerTemplateCanCreateFolders: true,
    TemplateFeatureId: LIST_TEMPLATES[list.template]?.feature ?? NO_ID,
    Title: list.title
  };
}

const SELECTED = `BrowserFileHandling DefaultItemOpenInBrowser EnableAssignToEmail ExcludeFromOfflineClient
  OnQuickLaunch ReadSecurity ValidationFormula ValidationMessage WriteSecurity`.split(/\s+/);

/** Properties that come only when they are selected. */
export function moreListProperties(farm: Farm, web: Web, list: List): Record<string, () => unknown> {
  const set = (name: string) => () => list.settings[name] ?? initialSettings(list.template)[name] ?? null;
  const form = (name: string) => () => `${list.folder}/${holdsFiles(list.template) ? 'Forms/' : ''}${name}.aspx`;
  const viewUrl = (): string => viewsOf(farm, list.id).find(({ isDefault }) => isDefault)?.url ?? '';
  const isAt = (leaf: string) => (): boolean => list.folder.toLowerCase() === under(web.path, leaf).toLowerCase();
  return {
    ...Object.fromEntries(SELECTED.map((name) => [name, set(name)])),
    AllowDeletion: () => true,
    CustomActionElements: () => ({ Items: [] }),
    DefaultDisplayFormUrl: form('DispForm'),
    DefaultEditFormUrl: form('EditForm'),
    DefaultNewFormUrl: form(holdsFiles(list.template) ? 'Upload' : 'NewForm'),
    DefaultViewPath: () => ({ DecodedUrl: viewUrl() }),
    DefaultViewUrl: viewUrl,
    HasUniqueRoleAssignments: () => list.scope !== null,
    IsDefaultDocumentLibrary: isAt('Shared Documents'),
    IsEnterpriseGalleryLibrary: () => false,
    IsSiteAssetsLibrary: isAt('SiteAssets'),
    IsSystemList: () => false,
    PageRenderType: () => 0,
    SchemaXml: () =>
      `<List Title="${list.title}" ID="{${list.id.toUpperCase()}}" WebFullUrl="${under(web.path, '')}" />`
  };
}
