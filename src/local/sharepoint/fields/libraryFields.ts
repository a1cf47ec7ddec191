import { BASE_FIELDS, type BaseField } from './baseFields';

/** Columns that only a library has; names and ids as in SharePoint's own schema of a document library. */
const OWN: readonly BaseField[] = [
  ['8fca95c0-9b7d-456f-8dae-b41ee2728b85', 'File_x0020_Size', 'File Size', 'Lookup', 'hr'],
  [
    'a7b731a3-1df1-4d74-a5c6-e2efba617ae2',
    'CheckedOutUserId',
    'ID of the User who has the item Checked Out',
    'Lookup',
    'hr'
  ],
  ['cfaabd0f-bdbd-4bc2-b375-1e779e2cad08', 'IsCheckedoutToLocal', 'Is Checked out to local', 'Lookup', 'hr'],
  ['3881510a-4e4a-4ee8-b102-8ee8e2d0dd4b', 'CheckoutUser', 'Checked Out To', 'User', 'r'],
  ['8553196d-ec8d-4564-9861-3dbe931050c8', 'FileLeafRef', 'Name', 'File', ''],
  ['6b4e226d-3d88-4a36-808d-a129bf52bccf', '_CopySource', 'Copy Source', 'Text', 'r'],
  ['4a389cb9-54dd-4287-a71a-90ff362028bc', 'VirusStatus', 'Virus Status', 'Lookup', 'hr'],
  ['9d4adc35-7cc8-498c-8424-ee5fd541e43a', 'CheckedOutTitle', 'Checked Out To', 'Lookup', 'hr'],
  ['58014f77-5463-437b-ab67-eec79532da67', '_CheckinComment', 'Check In Comment', 'Lookup', 'r'],
  ['e2a15dfd-6ab8-4aec-91ab-02f6b64045b0', 'LinkCheckedOutTitle', 'Checked Out To', 'Computed', 'hr'],
  ['822c78e3-1ea9-4943-b449-57863ad33ca9', 'Modified_x0020_By', 'Document Modified By', 'Text', 'hr'],
  ['4dd7e525-8d6b-4cb4-9d3e-44ee25f973eb', 'Created_x0020_By', 'Document Created By', 'Text', 'hr'],
  ['39360f11-34cf-4356-9945-25c44e68dade', 'File_x0020_Type', 'File Type', 'Text', 'hr'],
  ['0c5e0085-eb30-494b-9cdd-ece1d3c649a2', 'HTML_x0020_File_x0020_Type', 'HTML File Type', 'Text', 'hr'],
  ['c63a459d-54ba-4ab7-933a-dcf1c6fadec2', '_SourceUrl', 'Source URL', 'Text', 'h'],
  ['034998e9-bf1c-4288-bbbd-00eacfc64410', '_SharedFileIndex', 'Shared File Index', 'Text', 'h'],
  ['78a07ba4-bda8-4357-9e0f-580d64487583', 'FileSizeDisplay', 'File Size', 'Computed', 'r'],
  ['5f47e085-2150-41dc-b661-442f3027f552', 'SelectFilename', 'Select', 'Computed', 'hr'],
  [
    'bc1a8efb-0f4c-49f8-a38f-7fe22af3d3e0',
    'ParentVersionString',
    'Source Version (Converted Document)',
    'Lookup',
    'hr'
  ],
  ['774eab3a-855f-4a34-99da-69dc21043bec', 'ParentLeafName', 'Source Name (Converted Document)', 'Lookup', 'hr'],
  ['8e69e8e8-df8a-45dc-858a-5b806dde24c0', 'DocConcurrencyNumber', 'Document Concurrency Number', 'Lookup', 'hr'],
  ['4b1bf6c6-4f39-45ac-acd5-16fe7a214e5e', 'TemplateUrl', 'Template Link', 'Text', 'h'],
  ['cd1ecb9f-dd4e-4f29-ab9e-e9ff40048d64', 'xd_ProgID', 'HTML File Link', 'Text', 'h'],
  ['fbf29b2d-cae5-49aa-8e0a-29955b540122', 'xd_Signature', 'Is Signed', 'Boolean', 'hr']
];

const ORDER =
  'ID ContentTypeId ContentType Created Author Modified Editor _HasCopyDestinations _CopySource _ModerationStatus ' +
  '_ModerationComments FileRef FileDirRef Last_x0020_Modified Created_x0020_Date File_x0020_Size FSObjType SortBehavior ' +
  'PermMask PrincipalCount CheckedOutUserId IsCheckedoutToLocal CheckoutUser FileLeafRef UniqueId ParentUniqueId ' +
  'SyncClientId ProgId ScopeId VirusStatus CheckedOutTitle _CheckinComment LinkCheckedOutTitle Modified_x0020_By ' +
  'Created_x0020_By File_x0020_Type HTML_x0020_File_x0020_Type _SourceUrl _SharedFileIndex _EditMenuTableStart ' +
  '_EditMenuTableStart2 _EditMenuTableEnd LinkFilenameNoMenu LinkFilename LinkFilename2 DocIcon ServerUrl EncodedAbsUrl ' +
  'BaseName FileSizeDisplay MetaInfo _Level _IsCurrentVersion ItemChildCount FolderChildCount Restricted OriginatorId ' +
  'NoExecute ContentVersion _ComplianceFlags _ComplianceTag _ComplianceTagWrittenTime _ComplianceTagUserId _IsRecord ' +
  'AccessPolicy _VirusStatus _VirusVendorID _VirusInfo AppAuthor AppEditor SMTotalSize SMLastModifiedDate ' +
  'SMTotalFileStreamSize SMTotalFileCount _CommentFlags _CommentCount SelectTitle SelectFilename Edit owshiddenversion ' +
  '_UIVersion _UIVersionString InstanceID Order GUID WorkflowVersion WorkflowInstanceID ParentVersionString ' +
  'ParentLeafName DocConcurrencyNumber ComplianceAssetId Title TemplateUrl xd_ProgID xd_Signature';

/** The columns that every library has, in the order of one that nobody has changed: its items' recorded order. */
export const LIBRARY_FIELDS: readonly BaseField[] = ORDER.split(' ').flatMap((name) => {
  const field = [...OWN, ...BASE_FIELDS].find(([, internalName]) => internalName === name);
  return field ? [field] : [];
});

/** These come first, before the added columns, as soon as a library has a column of its own. */
export const LIBRARY_LEADING: readonly string[] = [
  'ContentTypeId',
  '_ModerationComments',
  'FileLeafRef',
  'Modified_x0020_By',
  'Created_x0020_By',
  'File_x0020_Type',
  'HTML_x0020_File_x0020_Type',
  '_SourceUrl',
  '_SharedFileIndex',
  'ComplianceAssetId',
  'Title',
  'TemplateUrl',
  'xd_ProgID',
  'xd_Signature'
];
