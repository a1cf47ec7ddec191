import { BASE_FIELDS, type BaseField } from './baseFields';
import type { Field } from './field';
import { LIBRARY_FIELDS } from './libraryFields';
import { entityNameOf } from './names';
import { SITE_CHOICES, SITE_COLUMNS, type SiteColumn } from './siteColumns';

const SOURCE = 'http://schemas.microsoft.com/sharepoint/v3';

/** SharePoint's own columns of a list. */
export function baseFieldsOf(list: string, library: boolean): readonly Field[] {
  return (library ? LIBRARY_FIELDS : BASE_FIELDS).map((each) => baseField(list, each, library));
}

/** SharePoint's own site columns, which are in the root web: those with groups, then what every list has. */
export function siteFieldsOf(web: string): readonly Field[] {
  const grouped = Object.entries(SITE_COLUMNS).flatMap(([group, columns]) =>
    columns.map((each) => siteField(web, each, group))
  );
  const known = new Set(grouped.map(({ id }) => id));
  const common = [...BASE_FIELDS, ...LIBRARY_FIELDS].filter(([id]) => !known.has(id) && known.add(id));
  return [...grouped, ...common.map((each) => baseField(web, each, false, '_Hidden'))];
}

function baseField(
  home: string,
  [id, internalName, title, kind, marks]: BaseField,
  library: boolean,
  group?: string
): Field {
  if (library && internalName === 'Title') return libraryTitle(home, id);
  const attributes: Record<string, string> = { ID: `{${id}}`, Type: kind, Name: internalName, DisplayName: title };
  if (marks.includes('h')) attributes.Hidden = 'TRUE';
  if (marks.includes('r')) attributes.ReadOnly = 'TRUE';
  if (marks.includes('s')) attributes.Sealed = 'TRUE';
  if (internalName === (library ? 'FileLeafRef' : 'Title')) attributes.Required = 'TRUE';
  if (kind === 'DateTime') attributes.Format = 'DateTime';
  if (kind === 'User') Object.assign(attributes, { List: 'UserInfo', ShowField: 'ImnName' });
  if (group ?? (internalName === 'ContentType' ? '_Hidden' : undefined)) attributes.Group = '_Hidden';
  Object.assign(attributes, { SourceID: SOURCE, StaticName: internalName, FromBaseType: 'TRUE' });
  if (group === undefined && internalName === 'Title') attributes.ColName = 'nvarchar1';
  return field(home, { id, internalName, title, kind, attributes });
}

/** As recorded: in a library the title is SharePoint's to fill in. */
function libraryTitle(home: string, id: string): Field {
  const attributes = {
    ID: `{${id}}`,
    Type: 'Text',
    Name: 'Title',
    ShowInNewForm: 'FALSE',
    ShowInFileDlg: 'FALSE',
    DisplayName: 'Title',
    Sealed: 'TRUE',
    SourceID: SOURCE,
    StaticName: 'Title',
    ColName: 'nvarchar8'
  };
  return field(home, { id, internalName: 'Title', title: 'Title', kind: 'Text', attributes });
}

function siteField(web: string, [id, internalName, title, kind, more = {}]: SiteColumn, group: string): Field {
  const hidden = group === '_Hidden';
  const attributes = {
    ID: `{${id}}`,
    Name: internalName,
    StaticName: internalName,
    SourceID: SOURCE,
    DisplayName: title,
    Group: group,
    Type: kind,
    ...more,
    Sealed: 'TRUE',
    ...(hidden ? {} : { AllowDeletion: 'TRUE' })
  };
  return field(web, { id, internalName, title, kind, attributes }, SITE_CHOICES[internalName]);
}

function field(
  list: string,
  known: Pick<Field, 'id' | 'internalName' | 'title' | 'kind'> & { attributes: Readonly<Record<string, string>> },
  choices?: readonly string[]
): Field {
  const { attributes, ...rest } = known;
  return {
    ...rest,
    list,
    key: known.internalName,
    entityName: entityNameOf(known.internalName),
    schema: { attributes, ...(choices ? { choices } : {}) },
    builtIn: true,
    seq: 0
  };
}
