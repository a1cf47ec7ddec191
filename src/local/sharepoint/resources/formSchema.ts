import { attribute, flag, isDateOnly, isReadOnly, type Field } from '../fields/field';
import { KINDS } from '../fields/kinds';
import type { Visit } from '../visit';

type Described = Record<string, unknown>;

/** A column as SharePoint's own forms are told of it. */
export function formField(visit: Visit, field: Field): Described {
  const { shape } = KINDS[field.kind];
  return {
    Id: field.id,
    Title: field.title,
    Hidden: flag(field, 'Hidden'),
    IMEMode: shape === 'number' ? 'inactive' : null,
    Name: field.internalName,
    Required: flag(field, 'Required'),
    Direction: 'none',
    FieldType: field.kind,
    Description: attribute(field, 'Description') ?? '',
    ReadOnlyField: isReadOnly(field),
    Type: field.kind.replace(/^(User|Lookup)Multi$/, '$1'),
    ...ofKind(visit, field)
  };
}

function ofKind(visit: Visit, field: Field): Described {
  const { choices = [] } = field.schema;
  switch (field.kind) {
    case 'Text':
      return { MaxLength: Number(attribute(field, 'MaxLength') ?? 255) };
    case 'Note':
      return ofNote(field);
    case 'Choice':
      return {
        FillInChoice: flag(field, 'FillInChoice'),
        MultiChoices: choices,
        Choices: choices,
        FormatType: attribute(field, 'Format') === 'RadioButtons' ? 1 : 0
      };
    case 'MultiChoice':
      return { FillInChoice: flag(field, 'FillInChoice'), MultiChoices: choices };
    case 'Number':
    case 'Currency':
      return { ShowAsPercentage: flag(field, 'Percentage') };
    case 'DateTime':
      return isReadOnly(field) ? {} : ofDate(visit, field);
    case 'Lookup':
    case 'LookupMulti':
      return ofLookup(field);
    case 'User':
    case 'UserMulti':
      return ofPerson(field);
    default:
      return {};
  }
}

const ofNote = (field: Field): Described => ({
  RichText: flag(field, 'RichText'),
  AppendOnly: flag(field, 'AppendOnly'),
  RichTextMode: attribute(field, 'RichTextMode') === 'FullHtml' ? 1 : 0,
  NumberOfLines: Number(attribute(field, 'NumLines') ?? 6),
  AllowHyperlink: flag(field, 'AllowHyperlink'),
  RestrictedMode: attribute(field, 'RestrictedMode')?.toUpperCase() !== 'FALSE'
});

const ofDate = ({ web }: Visit, field: Field): Described => ({
  DisplayFormat: isDateOnly(field) ? 0 : 1,
  CalendarType: 1,
  ShowWeekNumber: false,
  LocaleId: String(web.locale),
  LanguageId: String(web.locale)
});

const ofLookup = (field: Field): Described => ({
  DependentLookup: attribute(field, 'FieldRef') !== undefined,
  AllowMultipleValues: field.kind === 'LookupMulti',
  Throttled: false,
  LookupListId: (attribute(field, 'List') ?? '').replace(/[{}]/g, '').toLowerCase()
});

const ofPerson = (field: Field): Described => ({
  DependentLookup: false,
  AllowMultipleValues: field.kind === 'UserMulti',
  Presence: true,
  EntitySeparator: ';',
  ...(isReadOnly(field)
    ? {}
    : {
        SharePointGroupID: Number(attribute(field, 'UserSelectionScope') ?? 0),
        PrincipalAccountType: attribute(field, 'UserSelectionMode') === 'PeopleOnly' ? 'User' : 'User,SecGroup,SPGroup',
        SearchPrincipalSource: 15,
        ResolvePrincipalSource: 15
      })
});
