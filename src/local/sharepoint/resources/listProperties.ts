import { currentToken } from '../store/changes';
import type { Farm } from '../store/farm';
import { CUSTOM_LIST, LIBRARY, type List } from '../store/lists';
import { under, type Web } from '../store/webs';

const NO_ID = '00000000-0000-0000-0000-000000000000';
const FEATURES: Readonly<Record<number, string>> = {
  [CUSTOM_LIST]: '00bfea71-de22-43b2-a848-c05709900100',
  [LIBRARY]: '00bfea71-e717-4e80-aa17-d0c71b360101'
};

/** The 53 properties of a list, in the recorded order. */
export function listProperties(farm: Farm, web: Web, list: List): Record<string, unknown> {
  return { ...firstHalf(farm, list), ...secondHalf(web, list) };
}

function firstHalf(farm: Farm, list: List): Record<string, unknown> {
  const { settings: set, template } = list;
  return {
    AllowContentTypes: true,
    BaseTemplate: template,
    BaseType: template === CUSTOM_LIST ? 0 : 1,
    ContentTypesEnabled: set.ContentTypesEnabled,
    CrawlNonDefaultViews: false,
    Created: list.created,
    CurrentChangeToken: { StringValue: currentToken(farm, 3, list.id) },
    DefaultContentApprovalWorkflowId: NO_ID,
    DefaultItemOpenUseListSetting: set.DefaultItemOpenUseListSetting,
    Description: set.Description,
    Direction: set.Direction,
    DisableCommenting: set.DisableCommenting,
    DisableGridEditing: set.DisableGridEditing,
    DocumentTemplateUrl: template === LIBRARY ? `${list.folder}/Forms/template.dotx` : null,
    DraftVersionVisibility: set.DraftVersionVisibility,
    EnableAttachments: set.EnableAttachments,
    EnableFolderCreation: set.EnableFolderCreation,
    EnableMinorVersions: set.EnableMinorVersions,
    EnableModeration: set.EnableModeration,
    EnableRequestSignOff: true,
    EnableVersioning: set.EnableVersioning,
    EntityTypeName: list.entity,
    ExemptFromBlockDownloadOfNonViewableFiles: false,
    FileSavePostProcessingEnabled: false
  };
}

function secondHalf(web: Web, list: List): Record<string, unknown> {
  const { settings: set, template } = list;
  return {
    ForceCheckout: set.ForceCheckout,
    HasExternalDataSource: false,
    Hidden: set.Hidden,
    Id: list.id,
    ImagePath: { DecodedUrl: set.ImageUrl },
    ImageUrl: set.ImageUrl,
    DefaultSensitivityLabelForLibrary: set.DefaultSensitivityLabelForLibrary,
    IrmEnabled: false,
    IrmExpire: false,
    IrmReject: false,
    IsApplicationList: set.IsApplicationList,
    IsCatalog: false,
    IsPrivate: set.IsPrivate,
    ItemCount: list.items,
    LastItemDeletedDate: list.deleted,
    LastItemModifiedDate: list.modified,
    LastItemUserModifiedDate: list.modified,
    ListExperienceOptions: set.ListExperienceOptions,
    ListItemEntityTypeFullName: `SP.Data.${list.entity}Item`,
    MajorVersionLimit: set.MajorVersionLimit,
    MajorWithMinorVersionsLimit: set.MajorWithMinorVersionsLimit,
    MultipleDataList: false,
    NoCrawl: set.NoCrawl,
    ParentWebPath: { DecodedUrl: web.path },
    ParentWebUrl: web.path,
    ParserDisabled: set.ParserDisabled,
    ServerTemplateCanCreateFolders: true,
    TemplateFeatureId: FEATURES[template] ?? NO_ID,
    Title: list.title
  };
}

/** Properties that come only when they are selected. */
export function moreListProperties(web: Web, list: List): Record<string, () => unknown> {
  const set = list.settings;
  return {
    DefaultDisplayFormUrl: () => `${list.folder}/DispForm.aspx`,
    DefaultEditFormUrl: () => `${list.folder}/EditForm.aspx`,
    DefaultNewFormUrl: () => `${list.folder}/NewForm.aspx`,
    DefaultViewUrl: () => `${list.folder}/${list.template === CUSTOM_LIST ? '' : 'Forms/'}AllItems.aspx`,
    HasUniqueRoleAssignments: () => list.scope !== null,
    IsSystemList: () => false,
    OnQuickLaunch: () => set.OnQuickLaunch,
    ReadSecurity: () => set.ReadSecurity,
    WriteSecurity: () => set.WriteSecurity,
    SchemaXml: () =>
      `<List Title="${list.title}" ID="{${list.id.toUpperCase()}}" WebFullUrl="${under(web.path, '')}" />`,
    ValidationFormula: () => set.ValidationFormula,
    ValidationMessage: () => set.ValidationMessage
  };
}
