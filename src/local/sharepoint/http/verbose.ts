/** Types of complex values, told by what is in them: verbose answers name them. */
const COMPLEX: readonly (readonly [key: string, type: string])[] = [
  ['StringValue', 'SP.ChangeToken'],
  ['High', 'SP.BasePermissions'],
  ['Url', 'SP.FieldUrlValue'],
  ['DecodedUrl', 'SP.ResourcePath'],
  ['NameId', 'SP.UserIdInfo']
];

/** A value as verbose answers write it: lists and complex values carry their type. */
export function verboseValue(value: unknown): unknown {
  if (Array.isArray(value)) {
    const [first] = value as readonly unknown[];
    const type = typeof first === 'number' ? 'Collection(Edm.Int32)' : 'Collection(Edm.String)';
    return { __metadata: { type }, results: value.map(verboseValue) };
  }
  if (typeof value !== 'object' || value === null) return value;
  const type = COMPLEX.find(([key]) => key in value)?.[1];
  return type ? { __metadata: { type }, ...value } : value;
}
