import { attribute, flag, isDateOnly, isIndexed, isReadOnly, isUnique, type Field } from './field';
import { KINDS, type Kind } from './kinds';
import { printFieldXml } from './schemaXml';

const NO_ID = '00000000-0000-0000-0000-000000000000';
const GREATEST = 1.7976931348623157e308;

/** What a column's list and web contribute to its properties. */
export interface Surroundings {
  webId: string;
  usersList: string;
  /** server relative address of the list */
  scope: string;
  locale: number;
}

/** Everything REST says of a column, in the recorded order. */
export function fieldProperties(field: Field, around: Surroundings): Record<string, unknown> {
  return { ...head(field), ...tail(field, around.scope), ...EXTRA[field.kind](field, around) };
}

/** The value of an attribute that says TRUE unless it is missing. */
function shown(field: Field, name: string): boolean {
  return attribute(field, name)?.toUpperCase() !== 'FALSE';
}

/** Which forms show the column; not default properties of SharePoint's own. */
export const isShownIn = {
  new: (field: Field) => shown(field, 'ShowInNewForm'),
  edit: (field: Field) => shown(field, 'ShowInEditForm'),
  display: (field: Field) => shown(field, 'ShowInDisplayForm')
} as const;

function head(field: Field): Record<string, unknown> {
  const { schema, entityName, kind } = field;
  return {
    AutoIndexed: false,
    CanBeDeleted: !field.builtIn,
    ClientSideComponentId: schema.clientSideComponentId ?? NO_ID,
    ClientSideComponentProperties: null,
    ClientValidationFormula: null,
    ClientValidationMessage: null,
    CustomFormatter: schema.customFormatter ?? null,
    DefaultFormula: schema.defaultFormula ?? null,
    DefaultValue: schema.defaultValue ?? null,
    Description: attribute(field, 'Description') ?? '',
    Direction: 'none',
    EnforceUniqueValues: isUnique(field),
    EntityPropertyName: entityName,
    Filterable: KINDS[kind].filterable,
    FromBaseType: flag(field, 'FromBaseType'),
    Group: attribute(field, 'Group') || (field.builtIn ? '_Hidden' : 'Custom Columns')
  };
}

function tail(field: Field, scope: string): Record<string, unknown> {
  const { schema, internalName, title, kind, id } = field;
  const facts = KINDS[kind];
  return {
    Hidden: flag(field, 'Hidden'),
    Id: id,
    Indexed: isIndexed(field) && internalName !== 'ID',
    IndexStatus: isIndexed(field) && internalName !== 'ID' ? 1 : 0,
    InternalName: internalName,
    IsModern: false,
    JSLink: 'clienttemplates.js',
    PinnedToFiltersPane: false,
    ReadOnlyField: isReadOnly(field),
    Required: flag(field, 'Required'),
    SchemaXml: printFieldXml(schema),
    Scope: scope,
    Sealed: flag(field, 'Sealed'),
    ShowInFiltersPane: 0,
    Sortable: facts.sortable,
    StaticName: attribute(field, 'StaticName') ?? internalName,
    Title: title,
    FieldTypeKind: facts.number,
    TypeAsString: kind,
    TypeDisplayName: facts.display,
    TypeShortDescription: facts.short,
    ValidationFormula: schema.validation?.formula ?? null,
    ValidationMessage: schema.validation?.message ?? null
  };
}

type Extra = (field: Field, around: Surroundings) => Record<string, unknown>;

const nothing: Extra = () => ({});
const bound = (field: Field, name: string, otherwise: number): number => Number(attribute(field, name) ?? otherwise);
const count = (field: Field, name: string, otherwise = 0): number => bound(field, name, otherwise);

const numeric: Extra = (field) => ({
  CommaSeparator: true,
  CustomUnitName: null,
  CustomUnitOnRight: false,
  DisplayFormat: count(field, 'Decimals', -1),
  MaximumValue: bound(field, 'Max', GREATEST),
  MinimumValue: bound(field, 'Min', -GREATEST),
  ShowAsPercentage: flag(field, 'Percentage'),
  Unit: null
});

const multiChoice: Extra = (field) => ({
  FillInChoice: flag(field, 'FillInChoice'),
  Mappings: null,
  Choices: field.schema.choices ?? []
});

const DELETE_BEHAVIOUR = ['none', 'cascade', 'restrict'];

const lookup: Extra = (field, around) => ({
  AllowMultipleValues: flag(field, 'Mult'),
  DependentLookupInternalNames: [],
  IsDependentLookup: false,
  IsRelationship: KINDS[field.kind].number === 7,
  LookupField: attribute(field, 'ShowField') ?? '',
  LookupList: attribute(field, 'List') ?? '',
  LookupWebId: around.webId,
  PrimaryFieldId: null,
  RelationshipDeleteBehavior: Math.max(
    0,
    DELETE_BEHAVIOUR.indexOf((attribute(field, 'RelationshipDeleteBehavior') ?? '').toLowerCase())
  ),
  UnlimitedLengthInDocumentLibrary: false
});

const person: Extra = (field, around) => ({
  ...lookup(field, around),
  IsRelationship: false,
  LookupField: field.builtIn ? 'ImnName' : '',
  LookupList: `{${around.usersList}}`,
  AllowDisplay: true,
  Presence: true,
  SelectionGroup: count(field, 'UserSelectionScope'),
  SelectionMode: /^(1|PeopleAndGroups)$/i.test(attribute(field, 'UserSelectionMode') ?? '') ? 1 : 0,
  UserDisplayOptions: null
});

const note: Extra = (field) => ({
  AllowHyperlink: flag(field, 'AllowHyperlink'),
  AppendOnly: flag(field, 'AppendOnly'),
  IsLongHyperlink: false,
  NumberOfLines: count(field, 'NumLines', 6),
  RestrictedMode: attribute(field, 'RestrictedMode')?.toUpperCase() !== 'FALSE',
  RichText: flag(field, 'RichText'),
  UnlimitedLengthInDocumentLibrary: flag(field, 'UnlimitedLengthInDocumentLibrary'),
  WikiLinking: false
});

const FRIENDLY = ['Unspecified', 'Disabled', 'Relative'];
const RESULTS: Readonly<Record<string, number>> = { Text: 2, Number: 9, DateTime: 4, Currency: 10, Boolean: 8 };

const EXTRA: Readonly<Record<Kind, Extra>> = {
  Text: (field) => ({ MaxLength: count(field, 'MaxLength', 255) }),
  Note: note,
  Number: numeric,
  Currency: (field, around) => ({ ...numeric(field, around), CurrencyLocaleId: count(field, 'LCID', around.locale) }),
  Integer: nothing,
  Counter: nothing,
  Boolean: nothing,
  DateTime: (field) => ({
    DateTimeCalendarType: count(field, 'CalType'),
    DateFormat: null,
    DisplayFormat: isDateOnly(field) ? 0 : 1,
    FriendlyDisplayFormat: Math.max(0, FRIENDLY.indexOf(attribute(field, 'FriendlyDisplayFormat') ?? '')),
    TimeFormat: null
  }),
  Choice: (field, around) => ({
    ...multiChoice(field, around),
    EditFormat: attribute(field, 'Format') === 'RadioButtons' ? 1 : 0
  }),
  MultiChoice: multiChoice,
  User: person,
  UserMulti: person,
  Lookup: lookup,
  LookupMulti: lookup,
  URL: (field) => ({ DisplayFormat: attribute(field, 'Format') === 'Image' ? 1 : 0 }),
  Calculated: (field, around) => ({
    CurrencyLocaleId: count(field, 'LCID', around.locale),
    DateFormat: attribute(field, 'Format') === 'DateTime' ? 1 : 0,
    DisplayFormat: count(field, 'Decimals', -1),
    Formula: field.schema.formula ?? '',
    OutputType: RESULTS[attribute(field, 'ResultType') ?? 'Text'] ?? 2,
    ShowAsPercentage: flag(field, 'Percentage')
  }),
  Computed: () => ({ EnableLookup: false }),
  Guid: nothing,
  Attachments: nothing,
  ContentTypeId: nothing,
  File: nothing,
  ModStat: (field) => ({ ...multiChoice(field, { webId: '', usersList: '', scope: '', locale: 0 }), EditFormat: 0 })
};
