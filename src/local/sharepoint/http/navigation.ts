/** What every thing with permissions of its own leads to. */
const SECURABLE = ['FirstUniqueAncestorSecurableObject', 'RoleAssignments'];

/** The item of any list. */
const ITEM = [
  ...SECURABLE,
  'AttachmentFiles',
  'ContentType',
  'GetDlpPolicyTip',
  'FieldValuesAsHtml',
  'FieldValuesAsText',
  'FieldValuesForEdit',
  'File',
  'Folder',
  'LikedByInformation',
  'ParentList',
  'Properties',
  'Versions'
];

const WEB = `Activities ActivityLogger Alerts AllProperties AppTiles AssociatedMemberGroup AssociatedOwnerGroup
  AssociatedVisitorGroup Author AvailableContentTypes AvailableFields ClientWebParts ContentTypes CurrentUser
  DataLeakagePreventionStatusInfo DescriptionResource EventReceivers Features Fields Folders HostedApps Lists
  ListTemplates Navigation OneDriveSharedItems ParentWeb PushNotificationSubscribers RecycleBin RegionalSettings
  RoleDefinitions RootFolder SiteCollectionAppCatalog SiteGroups SiteUserInfoList SiteUsers TenantAppCatalog ThemeInfo
  TitleResource UserCustomActions Webs WebInfos WorkflowAssociations WorkflowTemplates`;

const LIST = `ContentTypes CreatablesInfo DefaultView DescriptionResource EventReceivers Fields Forms
  InformationRightsManagementSettings Items ParentWeb RootFolder Subscriptions TitleResource UserCustomActions Views
  WorkflowAssociations`;

/** Where each type leads to, in SharePoint's order: verbose answers name all of it. */
const NAVIGATION: Readonly<Record<string, readonly string[]>> = {
  'SP.Web': [...SECURABLE, ...WEB.split(/\s+/)],
  'SP.List': [...SECURABLE, ...LIST.split(/\s+/)],
  'SP.Site': ['EventReceivers', 'Features', 'Owner', 'RecycleBin', 'RootWeb', 'SecondaryContact', 'UserCustomActions'],
  'SP.Field': ['DescriptionResource', 'TitleResource'],
  'SP.View': ['ViewFields'],
  'SP.ContentType': ['DescriptionResource', 'FieldLinks', 'Fields', 'NameResource', 'Parent', 'WorkflowAssociations'],
  'SP.Folder': ['Files', 'ListItemAllFields', 'ParentFolder', 'Properties', 'StorageMetrics', 'Folders'],
  'SP.File': [
    'Author',
    'CheckedOutByUser',
    'EffectiveInformationRightsManagementSettings',
    'InformationRightsManagementSettings',
    'ListItemAllFields',
    'LockedByUser',
    'ModifiedBy',
    'Properties',
    'VersionEvents',
    'Versions'
  ],
  'SP.FileVersion': ['CreatedBy'],
  'Microsoft.SharePoint.Comments.comment': ['likedBy', 'replies'],
  'Microsoft.SharePoint.Likes.likedByInformation': ['likedBy'],
  'SP.RoleAssignment': ['Member', 'RoleDefinitionBindings'],
  'SP.User': ['Alerts', 'Groups'],
  'SP.Group': ['Owner', 'Users'],
  'SP.RecycleBinItem': ['Author', 'DeletedBy'],
  'SP.RegionalSettings': ['InstalledLanguages', 'TimeZone', 'TimeZones']
};

const NOTHING: readonly string[] = [];

/** What a thing of this type leads to. */
export function navigationOf(type: string): readonly string[] {
  const known = NAVIGATION[type];
  if (known) return known;
  if (type.startsWith('SP.Data.')) return ITEM;
  return type.startsWith('SP.Field') && !/(Collection|Values|Link)$/.test(type)
    ? (NAVIGATION['SP.Field'] ?? NOTHING)
    : NOTHING;
}

/** The name as SharePoint spells it, if the type leads there. */
export function navigationNamed(type: string, name: string): string | undefined {
  const wanted = name.toLowerCase();
  return navigationOf(type).find((each) => each.toLowerCase() === wanted);
}
