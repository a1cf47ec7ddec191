import type { Farm } from '../store/farm';
import type { List } from '../store/lists';
import { baseFieldsOf, siteFieldsOf } from './builtIn';
import type { Field } from './field';

/** A site column as a list of some template has it, under another name or title. */
interface Taken {
  /** internal name of the site column */
  from: string;
  name?: string;
  title?: string;
  attributes?: Readonly<Record<string, string>>;
}

const taken = (names: string): Taken[] => names.split(' ').map((from) => ({ from }));

const TASKS: readonly Taken[] = [
  { from: 'Title', title: 'Task Name' },
  ...taken('Priority Status PercentComplete AssignedTo'),
  { from: 'Body', title: 'Description' },
  ...taken('StartDate DueDate')
];

const CONTACTS: readonly Taken[] = [
  { from: 'Title', title: 'Last Name' },
  ...taken('LastNamePhonetic FirstName FirstNamePhonetic FullName'),
  { from: 'EMail', name: 'Email', title: 'Email Address' },
  ...taken('Company CompanyPhonetic JobTitle WorkPhone HomePhone CellPhone WorkFax WorkAddress WorkCity WorkState'),
  ...taken('WorkZip WorkCountry WebPage Comments')
];

const EVENTS: readonly Taken[] = [
  { from: 'Location' },
  { from: 'StartDate', name: 'EventDate', title: 'Start Time', attributes: { Format: 'DateTime', Required: 'TRUE' } },
  { from: 'EndDate', attributes: { Required: 'TRUE' } },
  { from: 'Comments', name: 'Description', title: 'Description' },
  { from: 'Category' }
];

/** The columns that a list of a template starts with beside those that every list has; by ListTemplateType. */
const OF_TEMPLATE: Readonly<Record<number, readonly Taken[]>> = {
  103: [{ from: 'URL', attributes: { Required: 'TRUE' } }, { from: 'Comments' }],
  104: taken('Body Expires'),
  105: CONTACTS,
  106: EVENTS,
  107: TASKS,
  171: TASKS
};

/** Puts a template's own columns into a list that was just made. */
export function insertTemplateFields(farm: Farm, list: List): void {
  const wanted = OF_TEMPLATE[list.template] ?? [];
  if (wanted.length === 0) return;
  const known = [...baseFieldsOf(list.id, false), ...siteFieldsOf(list.web)];
  for (const each of wanted) {
    const field = known.find(({ internalName }) => internalName === each.from);
    if (field) insert(farm, list, field, each);
  }
  farm.columns.delete(list.id);
}

function insert(farm: Farm, list: List, { id, internalName, title, kind, schema }: Field, wanted: Taken): void {
  const name = wanted.name ?? internalName;
  const { Group: _group, ...inherited } = schema.attributes;
  const attributes = {
    ...inherited,
    Name: name,
    StaticName: name,
    DisplayName: wanted.title ?? title,
    ...wanted.attributes
  };
  farm.db.run(
    'INSERT INTO fields (id, list, internal, kind, schema) VALUES (?, ?, ?, ?, ?)',
    id,
    list.id,
    name,
    kind,
    JSON.stringify({ ...schema, attributes })
  );
}
