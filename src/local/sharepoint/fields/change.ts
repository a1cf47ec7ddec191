import { refuse } from '../http/failure';
import { listOf, type Body } from '../http/ask';
import type { FieldSchema } from './field';
import { KINDS, type Kind } from './kinds';

type Put = (schema: Draft, value: unknown, kind: Kind) => void;
interface Draft extends FieldSchema {
  attributes: Record<string, string>;
  kind?: Kind;
}

const yes = (value: unknown): string => (value === true || String(value).toLowerCase() === 'true' ? 'TRUE' : 'FALSE');
const asText = (value: unknown): string => String(value ?? '');
const set =
  (name: string, write: (value: unknown) => string = asText): Put =>
  (schema, value) => {
    schema.attributes[name] = write(value);
  };
const pick =
  (name: string, words: readonly string[]): Put =>
  (schema, value) => {
    const word = words[Number(value)];
    if (word === undefined)
      throw refuse.badArgument(`Value '${asText(value)}' does not fall within the expected range.`);
    schema.attributes[name] = word;
  };
const ignore: Put = () => undefined;

const DISPLAY: Partial<Record<Kind, Put>> = {
  DateTime: pick('Format', ['DateOnly', 'DateTime']),
  URL: pick('Format', ['Hyperlink', 'Image']),
  Number: set('Decimals'),
  Currency: set('Decimals'),
  Calculated: set('Decimals')
};

const MANY: Partial<Record<Kind, Kind>> = {
  User: 'UserMulti',
  Lookup: 'LookupMulti',
  UserMulti: 'UserMulti',
  LookupMulti: 'LookupMulti'
};
const ONE: Partial<Record<Kind, Kind>> = { UserMulti: 'User', LookupMulti: 'Lookup' };
const RESULTS: Readonly<Record<number, string>> = {
  2: 'Text',
  9: 'Number',
  4: 'DateTime',
  10: 'Currency',
  8: 'Boolean'
};

/** What a REST property of a column does to its schema. Settable ones only; the rest is refused. */
const SETTERS: Readonly<Record<string, Put>> = {
  __metadata: ignore,
  FieldTypeKind: ignore,
  TypeAsString: ignore,
  SchemaXml: ignore,
  Title: set('DisplayName'),
  Description: set('Description'),
  Group: set('Group'),
  StaticName: set('StaticName'),
  Required: set('Required', yes),
  Hidden: set('Hidden', yes),
  Indexed: set('Indexed', yes),
  EnforceUniqueValues: set('EnforceUniqueValues', yes),
  ReadOnlyField: set('ReadOnly', yes),
  Sealed: set('Sealed', yes),
  JSLink: set('JSLink'),
  Direction: set('Direction'),
  MaxLength: set('MaxLength'),
  NumberOfLines: set('NumLines'),
  RichText: set('RichText', yes),
  RestrictedMode: set('RestrictedMode', yes),
  AppendOnly: set('AppendOnly', yes),
  AllowHyperlink: set('AllowHyperlink', yes),
  WikiLinking: set('WikiLinking', yes),
  UnlimitedLengthInDocumentLibrary: set('UnlimitedLengthInDocumentLibrary', yes),
  MinimumValue: set('Min'),
  MaximumValue: set('Max'),
  ShowAsPercentage: set('Percentage', yes),
  CommaSeparator: set('CommaSeparator', yes),
  CustomUnitName: set('CustomUnitName'),
  CustomUnitOnRight: set('CustomUnitOnRight', yes),
  Unit: set('Unit'),
  CurrencyLocaleId: set('LCID'),
  DateTimeCalendarType: set('CalType'),
  DateFormat: pick('Format', ['DateOnly', 'DateTime']),
  FriendlyDisplayFormat: pick('FriendlyDisplayFormat', ['Unspecified', 'Disabled', 'Relative']),
  DisplayFormat: (schema, value, kind) => (DISPLAY[kind] ?? ignore)(schema, value, kind),
  FillInChoice: set('FillInChoice', yes),
  EditFormat: pick('Format', ['Dropdown', 'RadioButtons']),
  Mappings: ignore,
  SelectionMode: set('UserSelectionMode'),
  SelectionGroup: set('UserSelectionScope'),
  AllowDisplay: ignore,
  Presence: ignore,
  LookupList: set('List'),
  LookupListId: set('List'),
  LookupField: set('ShowField'),
  LookupFieldName: set('ShowField'),
  LookupWebId: set('WebId'),
  IsRelationship: ignore,
  RelationshipDeleteBehavior: pick('RelationshipDeleteBehavior', ['None', 'Cascade', 'Restrict']),
  OutputType: (schema, value) => {
    schema.attributes.ResultType = RESULTS[Number(value)] ?? 'Text';
  },
  AllowMultipleValues: (schema, value, kind) => {
    const many = yes(value) === 'TRUE';
    schema.kind = (many ? MANY[kind] : ONE[kind]) ?? kind;
    schema.attributes.Mult = yes(value);
  },
  Choices: (schema, value) => {
    schema.choices = (listOf(value) ?? []).map(asText);
  },
  Formula: (schema, value) => {
    schema.formula = asText(value);
  },
  DefaultValue: (schema, value) => optional(schema, 'defaultValue', value),
  DefaultFormula: (schema, value) => optional(schema, 'defaultFormula', value),
  CustomFormatter: (schema, value) => optional(schema, 'customFormatter', value),
  ClientSideComponentId: (schema, value) => optional(schema, 'clientSideComponentId', value),
  ClientSideComponentProperties: ignore,
  ValidationFormula: (schema, value) => {
    schema.validation = { message: schema.validation?.message ?? '', formula: asText(value) };
  },
  ValidationMessage: (schema, value) => {
    schema.validation = { formula: schema.validation?.formula ?? '', message: asText(value) };
  }
};

/** The schema after a POST or MERGE, and the kind, which AllowMultipleValues changes. */
export function applyProperties(before: FieldSchema, kind: Kind, body: Body): { schema: FieldSchema; kind: Kind } {
  const draft: Draft = { ...before, attributes: { ...before.attributes } };
  for (const [name, value] of Object.entries(body)) {
    const put = Object.hasOwn(SETTERS, name) ? SETTERS[name] : undefined;
    if (!put) throw refuse.noProperty(name, KINDS[kind].type);
    put(draft, value, draft.kind ?? kind);
  }
  const { kind: changed = kind, ...schema } = draft;
  schema.attributes.Type = changed;
  return { schema, kind: changed };
}

function optional(
  schema: Draft,
  name: 'defaultValue' | 'defaultFormula' | 'customFormatter' | 'clientSideComponentId',
  value: unknown
): void {
  if (value === null || value === '') delete schema[name];
  else schema[name] = asText(value);
}
