import { attribute, canBeDeleted, flag, isIndexed, isReadOnly, isUnique, type Field } from './field';
import { extraProperties } from './extras';
import { isTermKind, KINDS } from './kinds';
import { printFieldXml } from './schemaXml';

const TERM_SCRIPTS = 'SP.UI.Taxonomy.js|SP.UI.Rte.js(d)|SP.Taxonomy.js(d)|ScriptForWebTaggingUI.js(d)';
const NO_ID = '00000000-0000-0000-0000-000000000000';

/** What a column's list and web contribute to its properties. */
export interface Surroundings {
  webId: string;
  usersList: string;
  /** server relative address of the list, or of the web of a site column */
  scope: string;
  locale: number;
  /** whether this is a site column */
  ofSite: boolean;
  /** all columns of the same list or web */
  columns(): readonly Field[];
}

/** Everything REST says of a column, in the recorded order. */
export function fieldProperties(field: Field, around: Surroundings): Record<string, unknown> {
  return { ...head(field), ...tail(field, around.scope), ...extraProperties(field, around) };
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
    CanBeDeleted: canBeDeleted(field),
    ClientSideComponentId: attribute(field, 'ClientSideComponentId') ?? schema.clientSideComponentId ?? NO_ID,
    ClientSideComponentProperties: attribute(field, 'ClientSideComponentProperties') ?? null,
    ClientValidationFormula: null,
    ClientValidationMessage: null,
    CustomFormatter: attribute(field, 'CustomFormatter') ?? schema.customFormatter ?? null,
    DefaultFormula: schema.defaultFormula ?? null,
    DefaultValue: schema.defaultValue ?? null,
    Description: attribute(field, 'Description') ?? '',
    Direction: attribute(field, 'Direction') ?? 'none',
    EnforceUniqueValues: isUnique(field),
    EntityPropertyName: entityName,
    Filterable: KINDS[kind].filterable,
    FromBaseType: flag(field, 'FromBaseType'),
    Group: attribute(field, 'Group') || 'Custom Columns'
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
    JSLink: attribute(field, 'JSLink') ?? (isTermKind(kind) ? TERM_SCRIPTS : 'clienttemplates.js'),
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
