import { holdsFiles } from './templates';

/** What SharePoint makes a list of a template with. */
export interface ListTemplate {
  /** TemplateFeatureId */
  feature: string;
  /** of its picture, without path and ending */
  image: string;
  /** the first view is the default one */
  views: readonly FirstView[];
}

export interface FirstView {
  title: string;
  leaf: string;
  fields: readonly string[];
  query?: string;
}

const view = (title: string, leaf: string, fields: string, query = ''): FirstView => ({
  title,
  leaf,
  fields: fields.split(' '),
  query
});
const sorted = (...names: readonly string[]): string =>
  `<OrderBy>${names.map((name) => `<FieldRef Name="${name}" />`).join('')}</OrderBy>`;
const ITEMS = view('All Items', 'AllItems', 'LinkTitle', sorted('ID'));
const FILES = view('All Documents', 'AllItems', 'DocIcon LinkFilename Modified Editor', sorted('FileLeafRef'));
const TASKS = 'LinkTitle DueDate AssignedTo';

/** By ListTemplateType. Lists of other templates are refused. */
export const LIST_TEMPLATES: Readonly<Record<number, ListTemplate>> = {
  100: { feature: '00bfea71-de22-43b2-a848-c05709900100', image: 'itgen', views: [ITEMS] },
  101: { feature: '00bfea71-e717-4e80-aa17-d0c71b360101', image: 'itdl', views: [FILES] },
  103: {
    feature: '00bfea71-2062-426c-90bf-714c59600103',
    image: 'itlink',
    views: [view('All Links', 'AllItems', 'DocIcon Edit URL Comments')]
  },
  104: {
    feature: '00bfea71-d1ce-42de-9c63-a44004ce0104',
    image: 'itann',
    views: [view('All items', 'AllItems', 'LinkTitle Modified')]
  },
  105: {
    feature: '00bfea71-7e6d-4186-9ba8-c047ac750105',
    image: 'itcontct',
    views: [
      view(
        'All contacts',
        'AllItems',
        'LinkTitle FirstName Company WorkPhone HomePhone Email',
        sorted('Title', 'FirstName')
      )
    ]
  },
  106: {
    feature: '00bfea71-ec85-4903-972d-ebe475780106',
    image: 'itevent',
    views: [
      view('Calendar', 'calendar', 'EventDate EndDate Location Title'),
      view('All Events', 'AllItems', 'LinkTitle Location EventDate EndDate'),
      view('Current Events', 'MyItems', 'LinkTitle Location EventDate EndDate')
    ]
  },
  107: {
    feature: '00bfea71-a83e-497e-9ba0-7a5c597d0107',
    image: 'ittask',
    views: [view('All Tasks', 'AllItems', `${TASKS} Status PercentComplete`)]
  },
  109: {
    feature: '00bfea71-52d4-45b3-b544-b1c71b620109',
    image: 'itil',
    views: [view('All Pictures', 'AllItems', 'DocIcon LinkFilename Modified Editor')]
  },
  119: {
    feature: '00bfea71-c796-4402-9f2f-0eb9a6e71b18',
    image: 'itwp',
    views: [
      view('By Author', 'ByAuthor', 'DocIcon LinkFilename Author Modified Editor', sorted('FileLeafRef')),
      view('All Pages', 'AllPages', 'DocIcon LinkFilename Editor Modified Author Created', sorted('FileLeafRef'))
    ]
  },
  120: { feature: '00bfea71-3a1d-41d3-a0ee-651d11570120', image: 'itgen', views: [ITEMS] },
  171: {
    feature: 'f9ce21f8-f437-4f7e-8bc6-946378c850f0',
    image: 'ittask',
    views: [view('All Tasks', 'AllItems', TASKS)]
  }
};

/** SP.BaseType: 0 for lists, 1 for libraries. */
export const baseType = (template: number): number => (holdsFiles(template) ? 1 : 0);
