/** What every column's entity type has. */
const FIELD = `AutoIndexed CanBeDeleted ClientSideComponentId ClientSideComponentProperties ClientValidationFormula
  ClientValidationMessage CustomFormatter DefaultFormula DefaultValue Description Direction EnforceUniqueValues
  EntityPropertyName FieldTypeKind Filterable FromBaseType Group Hidden Id Indexed IndexStatus InternalName IsModern
  JSLink PinnedToFiltersPane ReadOnlyField Required SchemaXml Scope Sealed ShowInFiltersPane Sortable StaticName Title
  TypeAsString TypeDisplayName TypeShortDescription ValidationFormula ValidationMessage`;

const CHOICES = 'Choices FillInChoice Mappings';
const NOTE = `AllowHyperlink AppendOnly IsLongHyperlink NumberOfLines RestrictedMode RichText
  UnlimitedLengthInDocumentLibrary WikiLinking`;
const NUMBER = `CommaSeparator CustomUnitName CustomUnitOnRight DisplayFormat MaximumValue MinimumValue ShowAsPercentage
  Unit`;
const LOOKUP = `AllowMultipleValues DependentLookupInternalNames IsDependentLookup IsRelationship LookupField LookupList
  LookupWebId PrimaryFieldId RelationshipDeleteBehavior UnlimitedLengthInDocumentLibrary`;
const TERMS = `AnchorId CreateValuesInEditForm IsAnchorValid IsDocTagsEnabled IsKeyword IsPathRendered IsTermSetValid Open
  SspId TargetTemplate TermSetId TextField UserCreated`;
const USER = 'AllowDisplay Presence SelectionGroup SelectionMode UserDisplayOptions';
const RATING = `GridEndNumber GridNAOptionText GridStartNumber GridTextRangeAverage GridTextRangeHigh GridTextRangeLow
  RangeCount`;

/** What each entity type has beside that. */
const OWN: Readonly<Record<string, string>> = {
  'SP.Field': '',
  'SP.FieldText': 'MaxLength',
  'SP.FieldMultiLineText': NOTE,
  'SP.FieldNumber': NUMBER,
  'SP.FieldCurrency': `${NUMBER} CurrencyLocaleId`,
  'SP.FieldDateTime': 'DateTimeCalendarType DateFormat DisplayFormat FriendlyDisplayFormat TimeFormat',
  'SP.FieldChoice': `${CHOICES} EditFormat`,
  'SP.FieldMultiChoice': CHOICES,
  'SP.FieldRatingScale': `${CHOICES} ${RATING}`,
  'SP.FieldUser': `${LOOKUP} ${USER}`,
  'SP.FieldLookup': LOOKUP,
  'SP.Taxonomy.TaxonomyField': `${LOOKUP} ${TERMS}`,
  'SP.FieldUrl': 'DisplayFormat',
  'SP.FieldCalculated': 'CurrencyLocaleId DateFormat DisplayFormat Formula OutputType ShowAsPercentage',
  'SP.FieldComputed': 'EnableLookup',
  'SP.FieldGuid': '',
  'SP.FieldGeolocation': '',
  'SP.FieldLocation': '',
  'SP.FieldThumbnail': NOTE,
  'SP.FieldCreationInformation':
    'Choices FieldTypeKind LookupFieldName LookupListId LookupWebId Required Title IsCompactFormat'
};

const ALL: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(OWN).map(([type, own]) => {
    const base = type === 'SP.FieldCreationInformation' ? '' : FIELD;
    return [type, new Set(`${base} ${own}`.split(/\s+/))];
  })
);

/** Whether there is such a type of column. */
export const isFieldType = (type: string): boolean => ALL.has(type);

export const hasProperty = (type: string, name: string): boolean => ALL.get(type)?.has(name) === true;

/** Annotations are no properties. */
export const isIgnored = (name: string): boolean => name === '__metadata' || name.includes('odata.');
