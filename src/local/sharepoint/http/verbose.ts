/** Types of complex values, told by what is in them: verbose and full answers name them. */
const COMPLEX: readonly (readonly [key: string, type: string])[] = [
  ['High', 'SP.BasePermissions'],
  ['Url', 'SP.FieldUrlValue'],
  ['DecodedUrl', 'SP.ResourcePath'],
  ['NameId', 'SP.UserIdInfo'],
  ['Bias', 'SP.TimeZoneInformation'],
  ['directoryObjectId', 'SP.Sharing.Principal'],
  ['Email', 'SP.FieldUserValue'],
  ['TermGuid', 'SP.Taxonomy.TaxonomyFieldValue'],
  ['Latitude', 'SP.FieldGeolocationValue'],
  ['LookupId', 'SP.FieldLookupValue'],
  ['Lcid', 'SP.Language'],
  ['ErrorMessage', 'SP.ListItemFormUpdateValue']
];

export type Complex = Readonly<Record<string, unknown>>;

export function isComplex(value: unknown): value is Complex {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** 'SP.ChangeToken' and the like; undefined when nothing tells. */
export function complexType(value: Complex): string | undefined {
  if ('StringValue' in value) return String(value.StringValue).startsWith('0x') ? 'SP.ContentTypeId' : 'SP.ChangeToken';
  return COMPLEX.find(([key]) => key in value)?.[1];
}

/** 'Collection(Edm.Int32)' of numbers, of texts otherwise. */
export function listType(values: readonly unknown[]): string {
  const [first] = values;
  if (isComplex(first)) return `Collection(${complexType(first) ?? 'SP.KeyValue'})`;
  return typeof first === 'number' ? 'Collection(Edm.Int32)' : 'Collection(Edm.String)';
}

/** A value as verbose answers write it: lists and complex values carry their type. */
export function verboseValue(value: unknown, declared?: string): unknown {
  if (Array.isArray(value))
    return { __metadata: { type: listType(value) }, results: value.map((each) => verboseValue(each)) };
  if (!isComplex(value)) return value;
  const type = declared ?? complexType(value);
  const inner = Object.fromEntries(Object.entries(value).map(([name, each]) => [name, verboseValue(each)]));
  return type ? { __metadata: { type }, ...inner } : inner;
}

const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z?$/;
const FREE_TEXT = /^(Title|Description|Name|FileLeafRef)$/;

/** The type that full metadata writes beside a value, where JSON does not show it. */
export function annotatedType(name: string, value: unknown): string | undefined {
  if (Array.isArray(value)) return listType(value);
  if (typeof value !== 'string' || FREE_TEXT.test(name)) return undefined;
  if (GUID.test(value)) return 'Edm.Guid';
  return TIME.test(value) ? 'Edm.DateTime' : undefined;
}

/** A value as full metadata writes it: complex values name their type. */
export function fullValue(value: unknown, declared?: string): unknown {
  if (Array.isArray(value)) return value.map((each) => fullValue(each));
  if (!isComplex(value)) return value;
  const type = declared ?? complexType(value);
  return { ...(type ? { 'odata.type': type } : {}), ...value };
}

/** What `odata.metadata` says of a value that stands alone. */
export function edmType(value: unknown): string {
  if (value === null) return 'Edm.Null';
  if (Array.isArray(value)) return listType(value);
  if (typeof value === 'boolean') return 'Edm.Boolean';
  return typeof value === 'number' ? 'Edm.Int32' : 'Edm.String';
}
