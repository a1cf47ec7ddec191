import { refuse } from '../http/failure';
import { listOf, type Body } from '../http/ask';
import type { FieldSchema } from './field';
import { MULTIPLE, type Kind } from './kinds';
import { hasProperty, isIgnored } from './settable';

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
/** An attribute that is gone when it is emptied. */
const unless =
  (name: string): Put =>
  (schema, value) => {
    if (value === null || value === '') delete schema.attributes[name];
    else schema.attributes[name] = asText(value);
  };
const custom =
  (name: string, write: (value: unknown) => string = asText): Put =>
  (schema, value) => {
    schema.customization = { ...schema.customization, [name]: write(value) };
  };
const trueOrFalse = (value: unknown): string => yes(value).toLowerCase();
const ignore: Put = () => undefined;

const DISPLAY: Partial<Record<Kind, Put>> = {
  DateTime: pick('Format', ['DateOnly', 'DateTime']),
  URL: pick('Format', ['Hyperlink', 'Image']),
  Number: set('Decimals'),
  Currency: set('Decimals'),
  Calculated: set('Decimals')
};

const ONE: Partial<Record<Kind, Kind>> = {
  UserMulti: 'User',
  LookupMulti: 'Lookup',
  TaxonomyFieldTypeMulti: 'TaxonomyFieldType'
};
const RESULTS: Readonly<Record<number, string>> = {
  2: 'Text',
  9: 'Number',
  4: 'DateTime',
  10: 'Currency',
  8: 'Boolean'
};

/** What a REST property of a column does to its schema; what is missing here has no effect. */
const SETTERS: Readonly<Record<string, Put>> = {
  Title: set('DisplayName'),
  Description: set('Description'),
  Group: set('Group'),
  StaticName: set('StaticName'),
  Required: set('Required', yes),
  Hidden: set('Hidden', yes),
  Indexed: set('Indexed', yes),
  EnforceUniqueValues: set('EnforceUniqueValues', yes),
  ReadOnlyField: set('ReadOnly', yes),
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
  SelectionMode: set('UserSelectionMode'),
  SelectionGroup: set('UserSelectionScope'),
  LookupList: set('List'),
  LookupField: set('ShowField'),
  LookupWebId: set('WebId'),
  RelationshipDeleteBehavior: pick('RelationshipDeleteBehavior', ['None', 'Cascade', 'Restrict']),
  GridStartNumber: set('GridStartNum'),
  GridEndNumber: set('GridEndNum'),
  GridNAOptionText: set('GridNATxt'),
  GridTextRangeLow: set('GridTxtRng1'),
  GridTextRangeAverage: set('GridTxtRng2'),
  GridTextRangeHigh: set('GridTxtRng3'),
  SspId: custom('SspId'),
  TermSetId: custom('TermSetId'),
  AnchorId: custom('AnchorId'),
  TargetTemplate: custom('TargetTemplate'),
  Open: custom('Open', trueOrFalse),
  UserCreated: custom('UserCreated', trueOrFalse),
  IsKeyword: custom('IsKeyword', trueOrFalse),
  IsPathRendered: custom('IsPathRendered', trueOrFalse),
  CreateValuesInEditForm: custom('CreateValuesInEditForm', trueOrFalse),
  OutputType: (schema, value) => {
    schema.attributes.ResultType = RESULTS[Number(value)] ?? 'Text';
  },
  AllowMultipleValues: (schema, value, kind) => {
    const many = yes(value) === 'TRUE';
    schema.kind = (many ? MULTIPLE[kind] : ONE[kind]) ?? kind;
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
  CustomFormatter: unless('CustomFormatter'),
  ClientSideComponentId: unless('ClientSideComponentId'),
  ClientSideComponentProperties: unless('ClientSideComponentProperties'),
  ValidationFormula: (schema, value) => {
    schema.validation = { message: schema.validation?.message ?? '', formula: asText(value) };
  },
  ValidationMessage: (schema, value) => {
    schema.validation = { formula: schema.validation?.formula ?? '', message: asText(value) };
  }
};

/**
 * The schema after a POST or MERGE, and the kind, which AllowMultipleValues changes. `type` is what the body says it
 * is, 'SP.FieldText': other types' properties are refused.
 */
export function applyProperties(
  before: FieldSchema,
  kind: Kind,
  body: Body,
  type: string
): { schema: FieldSchema; kind: Kind } {
  const draft: Draft = { ...before, attributes: { ...before.attributes } };
  for (const [name, value] of Object.entries(body)) {
    if (isIgnored(name)) continue;
    if (!hasProperty(type, name)) throw refuse.noProperty(name, type);
    (SETTERS[name] ?? ignore)(draft, value, draft.kind ?? kind);
  }
  const { kind: changed = kind, ...schema } = draft;
  schema.attributes.Type = changed;
  return { schema, kind: changed };
}

function optional(schema: Draft, name: 'defaultValue' | 'defaultFormula', value: unknown): void {
  if (value === null || value === '') delete schema[name];
  else schema[name] = asText(value);
}
