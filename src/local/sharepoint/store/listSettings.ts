import { CUSTOM_LIST, PAGES, type ListSettings } from './lists';
import { LIST_TEMPLATES } from './listTemplates';
import { holdsFiles } from './templates';

const NO_ID = '00000000-0000-0000-0000-000000000000';
/** Versions kept: of items of a custom list, of files; lists of other templates keep none until told to. */
const [ITEM_VERSIONS, FILE_VERSIONS] = [50, 500];

/** What a list starts with; also the names and types of what a MERGE may set. */
export function initialSettings(template: number): ListSettings {
  const library = holdsFiles(template);
  return { ...sameForAll, ...versioning(template, library), ...looks(template, library) };
}

const sameForAll: ListSettings = {
  BrowserFileHandling: 0,
  CrawlNonDefaultViews: false,
  DefaultContentApprovalWorkflowId: NO_ID,
  DefaultItemOpenInBrowser: false,
  DefaultItemOpenUseListSetting: false,
  DefaultSensitivityLabelForLibrary: '',
  Description: '',
  Direction: 'none',
  DisableCommenting: false,
  DisableGridEditing: false,
  DraftVersionVisibility: 0,
  EnableAssignToEmail: false,
  EnableModeration: false,
  EnableRequestSignOff: true,
  ExcludeFromOfflineClient: false,
  ExemptFromBlockDownloadOfNonViewableFiles: false,
  ForceCheckout: false,
  Hidden: false,
  IrmEnabled: false,
  IrmExpire: false,
  IrmReject: false,
  IsApplicationList: false,
  IsPrivate: false,
  ListExperienceOptions: 0,
  MultipleDataList: false,
  NoCrawl: false,
  OnQuickLaunch: true,
  ParserDisabled: false,
  ReadSecurity: 1,
  ValidationFormula: null,
  ValidationMessage: null,
  WriteSecurity: 1
};

function versioning(template: number, library: boolean): ListSettings {
  const kept = library ? FILE_VERSIONS : template === CUSTOM_LIST ? ITEM_VERSIONS : 0;
  return {
    EnableMinorVersions: template === PAGES,
    EnableVersioning: kept > 0,
    MajorVersionLimit: kept,
    MajorWithMinorVersionsLimit: 0
  };
}

function looks(template: number, library: boolean): ListSettings {
  const image = LIST_TEMPLATES[template]?.image ?? 'itgen';
  return {
    ContentTypesEnabled: template === PAGES,
    DocumentTemplateUrl: null,
    EnableAttachments: !library,
    EnableFolderCreation: library,
    ImageUrl: `/_layouts/15/images/${image}.png?rev=47`
  };
}
