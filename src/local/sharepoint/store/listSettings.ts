import { CUSTOM_LIST, type ListSettings } from './lists';

/** What a list starts with; also the names and types of what a MERGE may set. */
export function initialSettings(template: number): ListSettings {
  const library = template !== CUSTOM_LIST;
  return {
    ContentTypesEnabled: false,
    DefaultItemOpenUseListSetting: false,
    DefaultSensitivityLabelForLibrary: '',
    Description: '',
    Direction: 'none',
    DisableCommenting: false,
    DisableGridEditing: false,
    DraftVersionVisibility: 0,
    EnableAttachments: !library,
    EnableFolderCreation: library,
    EnableMinorVersions: false,
    EnableModeration: false,
    EnableVersioning: true,
    ForceCheckout: false,
    Hidden: false,
    ImageUrl: `/_layouts/15/images/${library ? 'itdl' : 'itgen'}.png?rev=47`,
    IsApplicationList: false,
    IsPrivate: false,
    ListExperienceOptions: 0,
    MajorVersionLimit: library ? 500 : 50,
    MajorWithMinorVersionsLimit: 0,
    NoCrawl: false,
    OnQuickLaunch: true,
    ParserDisabled: false,
    ReadSecurity: 1,
    ValidationFormula: null,
    ValidationMessage: null,
    WriteSecurity: 1
  };
}
