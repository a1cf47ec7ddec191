import type { Kind } from './kinds';

/** Id, internal name, title, kind, further attributes of the schema. */
export type SiteColumn = readonly [
  id: string,
  internalName: string,
  title: string,
  kind: Kind,
  attributes?: Readonly<Record<string, string>>
];

const RICH = { RichText: 'TRUE', RichTextMode: 'FullHtml', IsolateStyles: 'TRUE', Sortable: 'FALSE' };
const DAY = { Format: 'DateOnly' };
const MOMENT = { Format: 'DateTime' };
const PERSON = { List: 'UserInfo', ShowField: 'ImnName' };

const CONTACT: readonly SiteColumn[] = [
  ['fdc8216d-dabf-441d-8ac0-f6c626fbdc24', 'LastNamePhonetic', 'Last Name Phonetic', 'Text'],
  ['4a722dd4-d406-4356-93f9-2550b8f50dd0', 'FirstName', 'First Name', 'Text'],
  ['ea8f7ca9-2a0e-4a89-b8bf-c51a6af62c73', 'FirstNamePhonetic', 'First Name Phonetic', 'Text'],
  ['475c2610-c157-4b91-9e2d-6855031b3538', 'FullName', 'Full Name', 'Text'],
  ['fce16b4c-fe53-4793-aaab-b4892e736d15', 'EMail', 'E-Mail', 'Text', { FromBaseType: 'TRUE' }],
  ['038d1503-4629-40f6-adaf-b47d1ab2d4fe', 'Company', 'Company', 'Text'],
  ['034aae88-6e9a-4e41-bc8a-09b6c15fcdf4', 'CompanyPhonetic', 'Company Phonetic', 'Text'],
  ['c4e0f350-52cc-4ede-904c-dd71a3d11f7d', 'JobTitle', 'Job Title', 'Text'],
  ['fd630629-c165-4513-b43c-fdb16b86a14d', 'WorkPhone', 'Business Phone', 'Text'],
  ['2ab923eb-9880-4b47-9965-ebf93ae15487', 'HomePhone', 'Home Phone', 'Text'],
  ['2a464df1-44c1-4851-949d-fcd270f0ccf2', 'CellPhone', 'Mobile Number', 'Text'],
  ['9d1cacc8-f452-4bc1-a751-050595ad96e1', 'WorkFax', 'Fax Number', 'Text'],
  ['fc2e188e-ba91-48c9-9dd3-16431afddd50', 'WorkAddress', 'Address', 'Note', { NumLines: '2', Sortable: 'FALSE' }],
  ['6ca7bd7f-b490-402e-af1b-2813cf087b1e', 'WorkCity', 'City', 'Text'],
  ['ceac61d3-dda9-468b-b276-f4a6bb93f14f', 'WorkState', 'State/Province', 'Text'],
  ['9a631556-3dac-49db-8d2f-fb033b0fdc24', 'WorkZip', 'ZIP/Postal Code', 'Text'],
  ['3f3a5c85-9d5a-4663-b925-8b68a678ea3a', 'WorkCountry', 'Country/Region', 'Text'],
  ['a71affd2-dcc7-4529-81bc-2fe593154a5f', 'WebPage', 'Web Page', 'URL'],
  ['288f5f32-8462-4175-8f09-dd7ba29359a9', 'Location', 'Location', 'Text'],
  ['2684f9f2-54be-429f-ba06-76754fc056bf', 'EndDate', 'End Time', 'DateTime', MOMENT],
  ['90fa9a8e-aac0-4828-9cb4-78f98416affa', 'OtherAddressCity', 'Other Address City', 'Text'],
  ['3c0e9e00-8fcc-479f-9d8d-3447cda34c5b', 'OtherAddressCountry', 'Other Address Country/Region', 'Text'],
  ['0557c3f8-60c4-4dfb-b5ba-bf3c4e4386b1', 'OtherAddressPostalCode', 'Other Address Postal Code', 'Text'],
  ['f45883bc-8733-4b77-ab5d-43613986aa12', 'OtherAddressStateOrProvince', 'Other Address State Or Province', 'Text'],
  ['dff5dfc2-e2b7-4a19-bde7-76dabc90a3d2', 'OtherAddressStreet', 'Other Address Street', 'Text'],
  ['ba934502-d68d-4960-a54b-51e15fef5fd3', 'ManagersName', "Manager's Name", 'Text'],
  ['2aea194d-e399-4f05-95af-94f87b1f2687', 'AssistantsName', "Assistant's Name", 'Text'],
  ['05fdf852-4b64-4096-9b2b-d2a62a86bc59', 'Department', 'Department', 'Text'],
  ['c4c7d925-bc1b-4f37-826d-ac49b4fb1bc1', 'Birthday', 'Birthday', 'DateTime', DAY],
  ['9d76802c-13c4-484a-9872-d7f9641c4672', 'Anniversary', 'Anniversary', 'DateTime', DAY]
];

const TASK: readonly SiteColumn[] = [
  ['a8eb573e-9e11-481a-a8c9-1104a54b2fbd', 'Priority', 'Priority', 'Choice'],
  ['c15b34c3-ce7d-490a-b133-3f4de8801b76', 'Status', 'Task Status', 'Choice'],
  [
    'd2311440-1ed6-46ea-b46d-daa643dc3886',
    'PercentComplete',
    '% Complete',
    'Number',
    { Percentage: 'TRUE', Min: '0', Max: '1' }
  ],
  ['53101f38-dd2e-458c-b245-0c236cc13d1a', 'AssignedTo', 'Assigned To', 'User', PERSON],
  ['50d8f08c-8e99-4948-97bf-2be41fa34a0d', 'TaskGroup', 'Task Group', 'User', PERSON],
  ['64cd368d-2f95-4bfc-a1f9-8d4324ecb007', 'StartDate', 'Start Date', 'DateTime', DAY],
  ['cd21b4c2-6841-4f9e-a23a-738a65f99889', 'DueDate', 'Due Date', 'DateTime', DAY],
  ['24bfa3c2-e6a0-4651-80e9-3db44bf52147', 'DateCompleted', 'Date Completed', 'DateTime', DAY],
  ['f3c4a259-19a2-44b8-ab3d-e9145d07d538', 'TotalWork', 'Total Work', 'Number'],
  ['b0b3407e-1c33-40ed-a37c-2430b7a5d081', 'ActualWork', 'Actual Work', 'Number'],
  ['3f277a5c-c7ae-4bbe-9d44-0456fb548f94', 'IssueStatus', 'Issue Status', 'Choice'],
  ['6df9bd52-550e-4a30-bc31-a4366832a87f', 'Comment', 'Description', 'Note', RICH],
  ['6df9bd52-550e-4a30-bc31-a4366832a87d', 'Category', 'Category', 'Choice']
];

const DOCUMENT: readonly SiteColumn[] = [
  ['246d0907-637c-46b7-9aa0-0bb914daa832', '_Author', 'Author', 'Text'],
  ['0fc9cace-c5c2-465d-ae88-b67f2964ca93', '_Category', 'Category', 'Text'],
  ['52578fc3-1f01-4f4d-b016-94ccbcf428cf', '_Comments', 'Comments', 'Note', { Sortable: 'FALSE' }],
  ['1dab9b48-2d1a-47b3-878c-8e84f0d211ba', '_Status', 'Status', 'Choice'],
  ['8a121252-85a9-443d-8217-a1b57020fadf', '_EndDate', 'End Date', 'DateTime', MOMENT],
  ['76a81629-44d4-4ce1-8d4d-6d7ebcd885fc', 'Subject', 'Subject', 'Text'],
  ['b66e9b50-a28e-469b-b1a0-af0e45486874', 'Keywords', 'Keywords', 'Note'],
  ['d81529e8-384c-4ca6-9c43-c86a256e6a44', 'Language', 'Language', 'Choice'],
  ['c29e077d-f466-4d8e-8bbe-72b66c5f205c', 'URL', 'URL', 'URL'],
  ['9da97a8a-1da5-4a77-98d3-4bc10456e700', 'Comments', 'Notes', 'Note', { Sortable: 'FALSE' }]
];

const HIDDEN: readonly SiteColumn[] = [
  ['7662cd2c-f069-4dba-9e35-082cf976e170', 'Body', 'Body', 'Note', { ...RICH, NumLines: '15' }],
  ['6a09e75b-8d17-4698-94a8-371eda1af1ac', 'Expires', 'Expires', 'DateTime', DAY],
  ['7d95d1f4-f5fd-4a70-90cd-b35abc9b5bc8', 'fAllDayEvent', 'All Day Event', 'Boolean'],
  ['f2e63656-135e-4f1c-8fc2-ccbe74071901', 'fRecurrence', 'Recurrence', 'Boolean'],
  ['08fc65f9-48eb-4e99-bd61-5946c439e691', 'WorkspaceLink', 'Workspace', 'Boolean'],
  ['5d1d4e76-091a-4e03-ae83-6a59847731c0', 'EventType', 'Event Type', 'Integer'],
  ['63055d04-01b5-48f3-9e1e-e564e7c6b23b', 'UID', 'UID', 'Guid'],
  ['4d54445d-1c84-4a6d-b8db-a51ded4e1acc', 'Duration', 'Duration', 'Integer'],
  ['d12572d0-0a1e-4438-89b5-4d0430be7603', 'RecurrenceData', 'RecurrenceData', 'Note'],
  ['c33527b4-d920-4587-b791-45024d00068a', 'WikiField', 'Wiki Content', 'Note', { ...RICH, NumLines: '30' }],
  ['4b1bf6c6-4f39-45ac-acd5-16fe7a214e5e', 'TemplateUrl', 'Template Link', 'Text'],
  ['cd1ecb9f-dd4e-4f29-ab9e-e9ff40048d64', 'xd_ProgID', 'HTML File Link', 'Text'],
  ['fbf29b2d-cae5-49aa-8e0a-29955b540122', 'xd_Signature', 'Is Signed', 'Boolean'],
  ['922551b8-c7e0-46a6-b7e3-3cf02917f68a', 'ImageSize', 'Picture Size', 'Computed'],
  ['7e68a0f9-af76-404c-9613-6f82bc6dc28c', 'ImageWidth', 'Picture Width', 'Integer'],
  ['1944c034-d61b-42af-aa84-647f2e74ca70', 'ImageHeight', 'Picture Height', 'Integer'],
  ['a5d2f824-bc53-422e-87fd-765939d863a5', 'ImageCreateDate', 'Date Picture Taken', 'DateTime', MOMENT]
];

/** SharePoint's own site columns by their group: those that its content types use, and some more. */
export const SITE_COLUMNS: Readonly<Record<string, readonly SiteColumn[]>> = {
  'Base Columns': [
    ['9ebcd900-9d05-46c8-8f4d-e46e87328844', 'Categories', 'Categories', 'Text'],
    [
      '6df9bd52-550e-4a30-bc31-a4366832a87e',
      'V3Comments',
      'Append-Only Comments',
      'Note',
      { RichText: 'TRUE', AppendOnly: 'TRUE' }
    ]
  ],
  'Core Contact and Calendar Columns': CONTACT,
  'Core Task and Issue Columns': TASK,
  'Core Document Columns': DOCUMENT,
  _Hidden: HIDDEN
};

/** The choices of those that have some. */
export const SITE_CHOICES: Readonly<Record<string, readonly string[]>> = {
  Priority: ['(1) High', '(2) Normal', '(3) Low'],
  Status: ['Not Started', 'In Progress', 'Completed', 'Deferred', 'Waiting on someone else'],
  IssueStatus: ['Active', 'Resolved', 'Closed'],
  Category: ['(1) Category1', '(2) Category2', '(3) Category3'],
  _Status: ['Not Started', 'Draft', 'Reviewed', 'Scheduled', 'Published', 'Final', 'Expired'],
  Language: ['English', 'French', 'German', 'Norwegian', 'Spanish', 'Swedish']
};
