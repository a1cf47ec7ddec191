/** How a kind's values stand in the JSON of an item. */
export type Shape =
  | 'text'
  | 'prose'
  | 'number'
  | 'boolean'
  | 'date'
  | 'person'
  | 'people'
  | 'link'
  | 'links'
  | 'choices'
  | 'url'
  | 'term'
  | 'terms'
  | 'place'
  | 'none';

export interface KindFacts {
  /** FieldTypeKind */
  number: number;
  /** odata.type */
  type: string;
  display: string;
  short: string;
  shape: Shape;
  filterable: boolean;
  sortable: boolean;
  indexable: boolean;
  uniqueable: boolean;
}

const NO = { filterable: false, sortable: false, indexable: false, uniqueable: false };
const LISTED = { filterable: true, sortable: true, indexable: false, uniqueable: false };
const INDEXED = { ...LISTED, indexable: true };
const UNIQUE = { ...INDEXED, uniqueable: true };
const MANY = { ...LISTED, sortable: false };
const CHOICE = { display: 'Choice', short: 'Choice (menu to choose from)' };
const LOOKUP = { display: 'Lookup', short: 'Lookup (information already on this site)' };
const TERM = { display: 'Managed Metadata', short: 'Managed Metadata' };
const PERSON = { display: 'Person or Group', short: 'Person or Group' };

function facts(
  number: number,
  type: string,
  display: string,
  shape: Shape,
  abilities: typeof NO,
  short = display
): KindFacts {
  return { number, type, display, short, shape, ...abilities };
}

/** The kinds of column that there are, by TypeAsString. Not indexable: Note, all multiple values, Calculated, URL. */
export const KINDS = {
  Text: facts(2, 'SP.FieldText', 'Single line of text', 'text', UNIQUE),
  Note: facts(3, 'SP.FieldMultiLineText', 'Multiple lines of text', 'prose', NO),
  Number: facts(9, 'SP.FieldNumber', 'Number', 'number', UNIQUE, 'Number (1, 1.0, 100)'),
  Currency: facts(10, 'SP.FieldCurrency', 'Currency', 'number', UNIQUE, 'Currency ($, ¥, €)'),
  Integer: facts(1, 'SP.Field', 'Integer', 'number', INDEXED),
  Counter: facts(5, 'SP.Field', 'Counter', 'number', INDEXED),
  Boolean: facts(8, 'SP.Field', 'Yes/No', 'boolean', INDEXED, 'Yes/No (check box)'),
  DateTime: facts(4, 'SP.FieldDateTime', 'Date and Time', 'date', UNIQUE),
  Choice: { ...facts(6, 'SP.FieldChoice', '', 'text', UNIQUE), ...CHOICE },
  MultiChoice: { ...facts(15, 'SP.FieldMultiChoice', '', 'choices', MANY), ...CHOICE },
  User: { ...facts(20, 'SP.FieldUser', '', 'person', UNIQUE), ...PERSON },
  UserMulti: { ...facts(20, 'SP.FieldUser', '', 'people', MANY), ...PERSON },
  Lookup: { ...facts(7, 'SP.FieldLookup', '', 'link', UNIQUE), ...LOOKUP },
  LookupMulti: { ...facts(7, 'SP.FieldLookup', '', 'links', MANY), ...LOOKUP },
  TaxonomyFieldType: { ...facts(0, 'SP.Taxonomy.TaxonomyField', '', 'term', UNIQUE), ...TERM },
  TaxonomyFieldTypeMulti: { ...facts(0, 'SP.Taxonomy.TaxonomyField', '', 'terms', MANY), ...TERM },
  URL: facts(11, 'SP.FieldUrl', 'Hyperlink or Picture', 'url', { ...LISTED, filterable: false }),
  Calculated: facts(
    17,
    'SP.FieldCalculated',
    'Calculated',
    'none',
    LISTED,
    'Calculated (calculation based on other columns)'
  ),
  Computed: facts(12, 'SP.FieldComputed', 'Computed', 'none', NO),
  Guid: facts(14, 'SP.FieldGuid', 'GUID', 'text', LISTED),
  Attachments: facts(19, 'SP.Field', 'Attachments', 'none', NO),
  ContentTypeId: facts(25, 'SP.Field', 'Content Type Id', 'none', LISTED),
  File: facts(18, 'SP.Field', 'File', 'text', LISTED),
  ModStat: facts(23, 'SP.FieldChoice', 'Moderation Status', 'none', LISTED),
  GridChoice: facts(
    16,
    'SP.FieldRatingScale',
    'Rating Scale',
    'prose',
    NO,
    'Rating Scale (a matrix of choices or a Likert scale)'
  ),
  Geolocation: facts(31, 'SP.FieldGeolocation', 'Geolocation', 'place', NO),
  Location: facts(33, 'SP.FieldLocation', 'Location', 'prose', { ...NO, sortable: true, filterable: true }),
  Thumbnail: facts(34, 'SP.FieldThumbnail', 'Image', 'prose', NO)
} as const satisfies Readonly<Record<string, KindFacts>>;

export type Kind = keyof typeof KINDS;

/** The kinds that somebody can add to a list. */
const ADDABLE: readonly Kind[] = [
  'Text',
  'Note',
  'Number',
  'Currency',
  'Integer',
  'Boolean',
  'DateTime',
  'Choice',
  'MultiChoice',
  'User',
  'UserMulti',
  'Lookup',
  'LookupMulti',
  'TaxonomyFieldType',
  'TaxonomyFieldTypeMulti',
  'URL',
  'Calculated',
  'Guid',
  'GridChoice',
  'Geolocation',
  'Location',
  'Thumbnail'
];

export function kindNamed(name: string): Kind | undefined {
  return ADDABLE.find((kind) => kind.toLowerCase() === name.toLowerCase());
}

/** FieldTypeKind in a POST; the multiple kinds come with AllowMultipleValues. Managed metadata has no number: 0 is none. */
export function kindNumbered(number: number): Kind | undefined {
  return number === 0 ? undefined : ADDABLE.find((kind) => KINDS[kind].number === number);
}

const LOOKUPS: ReadonlySet<Shape> = new Set<Shape>(['person', 'people', 'link', 'links', 'term', 'terms']);

/** Kinds whose values are ids of something else: people, items, and rows of the site's list of terms. */
export const isLookupKind = (kind: Kind): boolean => LOOKUPS.has(KINDS[kind].shape);

export const isTermKind = (kind: Kind): boolean => KINDS[kind].shape === 'term' || KINDS[kind].shape === 'terms';

/** The kind with several values that belongs to one with a single value. */
export const MULTIPLE: Partial<Readonly<Record<Kind, Kind>>> = {
  User: 'UserMulti',
  Lookup: 'LookupMulti',
  TaxonomyFieldType: 'TaxonomyFieldTypeMulti'
};
