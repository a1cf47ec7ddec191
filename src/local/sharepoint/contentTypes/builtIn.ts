/** A content type that SharePoint brings along. */
export interface BuiltInType {
  id: string;
  name: string;
  group: string;
  description: string;
  /** the template of its forms, '' for none */
  form: string;
  sealed: boolean;
  /** site columns beside those of its parent, in order; `*` behind a name: required */
  columns: readonly string[];
}

const LIST = 'List Content Types';
const DOCUMENT = 'Document Content Types';
const FOLDER = 'Folder Content Types';

type Row = readonly [id: string, name: string, group: string, description: string, columns?: string, marks?: string];

/** In SharePoint's order of ids. Marks: s = sealed, n = no forms of its own. */
const ROWS: readonly Row[] = [
  ['0x', 'System', '_Hidden', '', 'ContentType', 'sn'],
  ['0x01', 'Item', LIST, 'Create a new list item.', 'Title*'],
  [
    '0x0101',
    'Document',
    DOCUMENT,
    'Create a new document.',
    'SelectFilename FileLeafRef* Created Title Modified Modified_x0020_By Created_x0020_By'
  ],
  ['0x010101', 'Form', DOCUMENT, 'Fill out this form.', 'TemplateUrl'],
  [
    '0x010102',
    'Picture',
    DOCUMENT,
    'Upload an image or a photograph.',
    'ImageWidth ImageHeight ImageCreateDate _Comments Keywords'
  ],
  ['0x010105', 'Master Page', DOCUMENT, 'Create a new master page.'],
  ['0x010107', 'User Workflow Document', DOCUMENT, ''],
  ['0x010108', 'Wiki Page', DOCUMENT, 'Create a new wiki page.', 'WikiField'],
  ['0x010109', 'Basic Page', DOCUMENT, 'Create a new basic page.'],
  ['0x01010901', 'Web Part Page', DOCUMENT, 'Create a new Web Part page.'],
  ['0x01010A', 'Link to a Document', DOCUMENT, 'Create a link to a document in a different location.', 'URL'],
  ['0x01010B', 'Dublin Core Columns', DOCUMENT, 'The Dublin Core metadata element set.', 'Subject Language _Status'],
  ['0x0101009D1CB255DA76424F860D91F20E6C4118', 'Site Page', DOCUMENT, 'Create a new site page.', 'WikiField'],
  [
    '0x0102',
    'Event',
    LIST,
    'Create a new meeting, deadline or other event.',
    'Location StartDate* EndDate* Comments fAllDayEvent fRecurrence'
  ],
  [
    '0x0103',
    'Issue',
    LIST,
    'Track an issue or problem.',
    'AssignedTo IssueStatus Priority Comment Category DueDate V3Comments'
  ],
  [
    '0x0104',
    'Announcement',
    LIST,
    'Create a new news item, status or other short piece of information.',
    'Body Expires'
  ],
  ['0x0105', 'Link', LIST, 'Create a new link to a Web page or other resource.', 'URL* Comments'],
  [
    '0x0106',
    'Contact',
    LIST,
    'Store information about a business or personal contact.',
    'LastNamePhonetic FirstName FirstNamePhonetic FullName EMail Company CompanyPhonetic JobTitle WorkPhone HomePhone ' +
      'CellPhone WorkFax WorkAddress WorkCity WorkState WorkZip WorkCountry WebPage Comments'
  ],
  ['0x0107', 'Message', LIST, 'Create a new message.', 'Body'],
  [
    '0x0108',
    'Task',
    LIST,
    'Track a work item that you or your team needs to complete.',
    'Priority Status PercentComplete AssignedTo Body StartDate DueDate'
  ],
  ['0x0110', 'Post', LIST, 'Create a new blog post.', 'Body'],
  ['0x0111', 'Comment', LIST, 'Create a new blog comment.', 'Body'],
  [
    '0x0116',
    'East Asia Contact',
    LIST,
    'Store information about a business or personal contact.',
    'LastNamePhonetic FirstName FirstNamePhonetic FullName EMail Company CompanyPhonetic JobTitle WorkPhone'
  ],
  ['0x0120', 'Folder', FOLDER, 'Create a new folder.', 'Title FileLeafRef* ItemChildCount FolderChildCount', 's'],
  ['0x012001', 'RootOfList', '_Hidden', '', '', 's'],
  ['0x012002', 'Discussion', FOLDER, 'Create a new discussion topic.', 'Body'],
  ['0x012004', 'Summary Task', FOLDER, 'Group and describe related tasks that you or your team needs to complete.']
];

/** SharePoint's own content types, which are in the root web. */
export const BUILT_IN_TYPES: readonly BuiltInType[] = ROWS.map(
  ([id, name, group, description, columns = '', marks = '']) => ({
    id,
    name,
    group,
    description,
    form: marks.includes('n') ? '' : id.startsWith('0x0101') ? 'DocumentLibraryForm' : 'ListForm',
    sealed: marks.includes('s'),
    columns: columns === '' ? [] : columns.split(' ')
  })
);

/** What a list of a template holds: the content type of its items. */
const OF_TEMPLATE: Readonly<Record<number, string>> = {
  101: '0x0101',
  103: '0x0105',
  104: '0x0104',
  105: '0x0106',
  106: '0x0102',
  107: '0x0108',
  108: '0x012002',
  109: '0x010102',
  119: '0x0101009D1CB255DA76424F860D91F20E6C4118',
  171: '0x0108',
  1100: '0x0103'
};

export const itemTypeOf = (template: number): string => OF_TEMPLATE[template] ?? '0x01';
