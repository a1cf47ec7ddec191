import { attribute, dependentsOf, flag, isDateOnly, isDependent, type Field } from './field';
import { isTermKind, KINDS, type Kind } from './kinds';
import type { Surroundings } from './properties';

const NO_ID = '00000000-0000-0000-0000-000000000000';
const GREATEST = 1.7976931348623157e308;

type Extra = (field: Field, around: Surroundings) => Record<string, unknown>;

/** Everything that only this kind of column has, in the recorded order. */
export function extraProperties(field: Field, around: Surroundings): Record<string, unknown> {
  return EXTRA[field.kind](field, around);
}

const nothing: Extra = () => ({});
const bound = (field: Field, name: string, otherwise: number): number => Number(attribute(field, name) ?? otherwise);
const count = (field: Field, name: string, otherwise = 0): number => bound(field, name, otherwise);

const numeric: Extra = (field) => ({
  CommaSeparator: attribute(field, 'CommaSeparator')?.toUpperCase() !== 'FALSE',
  CustomUnitName: attribute(field, 'CustomUnitName') ?? null,
  CustomUnitOnRight: flag(field, 'CustomUnitOnRight'),
  DisplayFormat: count(field, 'Decimals', -1),
  MaximumValue: bound(field, 'Max', GREATEST),
  MinimumValue: bound(field, 'Min', -GREATEST),
  ShowAsPercentage: flag(field, 'Percentage'),
  Unit: attribute(field, 'Unit') ?? null
});

const multiChoice: Extra = (field) => ({
  FillInChoice: flag(field, 'FillInChoice'),
  Mappings: null,
  Choices: field.schema.choices ?? []
});

const bare = (id: string): string => id.replace(/[{}]/g, '').toLowerCase();
const DELETE_BEHAVIOUR = ['none', 'cascade', 'restrict'];

const lookup: Extra = (field, around) => ({
  AllowMultipleValues: flag(field, 'Mult'),
  DependentLookupInternalNames: dependentsOf(field, around.columns()).map(({ internalName }) => internalName),
  IsDependentLookup: isDependent(field),
  IsRelationship: isRelated(field) && !around.ofSite && !isDependent(field),
  LookupField: attribute(field, 'ShowField') ?? '',
  LookupList: attribute(field, 'List') ?? '',
  LookupWebId: attribute(field, 'WebId')?.replace(/[{}]/g, '').toLowerCase() ?? around.webId,
  PrimaryFieldId: isDependent(field) ? bare(attribute(field, 'FieldRef') ?? '') : null,
  RelationshipDeleteBehavior: Math.max(
    0,
    DELETE_BEHAVIOUR.indexOf((attribute(field, 'RelationshipDeleteBehavior') ?? '').toLowerCase())
  ),
  UnlimitedLengthInDocumentLibrary: flag(field, 'UnlimitedLengthInDocumentLibrary')
});

const isRelated = ({ kind }: Field): boolean => KINDS[kind].number === KINDS.Lookup.number || isTermKind(kind);

/** A term set and an anchor are taken as they are given: there is no term store that could know better. */
const term: Extra = (field, around) => {
  const said = (name: string): string => field.schema.customization?.[name] ?? '';
  const id = (name: string): string => bare(said(name)) || NO_ID;
  return {
    ...lookup(field, around),
    LookupField: 'Term$Resources:core,Language;',
    AnchorId: id('AnchorId'),
    CreateValuesInEditForm: said('CreateValuesInEditForm') === 'true',
    IsAnchorValid: true,
    IsDocTagsEnabled: said('IsDocTagsEnabled') === 'true',
    IsKeyword: said('IsKeyword') === 'true',
    IsPathRendered: said('IsPathRendered') === 'true',
    IsTermSetValid: id('TermSetId') !== NO_ID,
    Open: said('Open') === 'true',
    SspId: id('SspId'),
    TargetTemplate: said('TargetTemplate') || null,
    TermSetId: id('TermSetId'),
    TextField: id('TextField'),
    UserCreated: said('UserCreated') === 'true'
  };
};

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
  TaxonomyFieldType: term,
  TaxonomyFieldTypeMulti: term,
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
  ModStat: (field, around) => ({ ...multiChoice(field, around), EditFormat: 0 }),
  GridChoice: (field, around) => ({
    ...multiChoice(field, around),
    GridEndNumber: count(field, 'GridEndNum', 5),
    GridNAOptionText: attribute(field, 'GridNATxt') ?? 'N/A',
    GridStartNumber: count(field, 'GridStartNum', 1),
    GridTextRangeAverage: attribute(field, 'GridTxtRng2') ?? 'Average',
    GridTextRangeHigh: attribute(field, 'GridTxtRng3') ?? 'High',
    GridTextRangeLow: attribute(field, 'GridTxtRng1') ?? 'Low',
    RangeCount: count(field, 'GridEndNum', 5)
  }),
  Geolocation: nothing,
  Location: nothing,
  Thumbnail: note
};
