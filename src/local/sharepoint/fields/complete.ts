import type { FieldSchema } from './field';
import { MULTIPLE, type Kind } from './kinds';

/** What is known of a new column beside what it was asked to be. */
export interface Birth {
  kind: Kind;
  title: string;
  internalName: string;
  /** without braces */
  id: string;
  /** id of the list or web */
  source: string;
  /** ColName and RowOrdinal, in a list */
  places: Readonly<Record<string, string>>;
  /** whether SharePoint had to go over it once more: another name than the one given, a site column */
  revised: boolean;
}

const SEVERAL: ReadonlySet<Kind> = new Set(Object.values(MULTIPLE));

type Attributes = Record<string, string>;

/** What SharePoint adds to XML that it was given: the given attributes stay in their order, the others come behind. */
export function completeXml(schema: FieldSchema, birth: Birth): FieldSchema {
  const { Version: _version, ColName: _place, RowOrdinal: _row, SourceID: _source, ...given } = schema.attributes;
  const attributes: Attributes = {
    ...given,
    Type: birth.kind,
    DisplayName: birth.title,
    ID: given.ID ?? `{${birth.id}}`,
    SourceID: `{${birth.source}}`,
    StaticName: given.StaticName ?? staticName(birth),
    Name: birth.internalName,
    ...birth.places
  };
  return { ...schema, attributes: { ...attributes, ...marks(birth, attributes) } };
}

/** What SharePoint makes of a column that was described by properties: the usual ones first, the others at the end. */
export function completeTyped(schema: FieldSchema, birth: Birth): FieldSchema {
  const { DisplayName: _title, Type: _type, Required, List, WebId, ID: _id, Name: _name, ...rest } = schema.attributes;
  const attributes: Attributes = {
    DisplayName: birth.title,
    Type: birth.kind,
    Required: Required ?? 'FALSE',
    ...(List === undefined ? {} : { List }),
    ...(WebId === undefined ? {} : { WebId }),
    ID: `{${birth.id}}`,
    SourceID: `{${birth.source}}`,
    StaticName: rest.StaticName ?? staticName(birth),
    Name: birth.internalName,
    ...birth.places,
    ...rest
  };
  const revised = birth.revised || Object.keys(rest).length > 0;
  return { ...schema, attributes: { ...attributes, ...marks({ ...birth, revised }, attributes) } };
}

/** The schema after a change: its version goes up. */
export function revised(schema: FieldSchema): FieldSchema {
  const { Version = '0', ...attributes } = schema.attributes;
  return { ...schema, attributes: { ...attributes, Version: String(Number(Version) + 1) } };
}

/** A name with a blank in it, which only a site column can have, is encoded here. */
function staticName({ internalName }: Birth): string {
  return internalName.replace(/[^A-Za-z0-9_]/g, (each) => `_x${each.charCodeAt(0).toString(16).padStart(4, '0')}_`);
}

function marks({ kind, revised: again }: Birth, { Mult }: Attributes): Attributes {
  return {
    ...(kind === 'Calculated' ? { ReadOnly: 'TRUE' } : {}),
    ...(SEVERAL.has(kind) && Mult === undefined ? { Mult: 'TRUE' } : {}),
    ...(again ? { Version: '1' } : {})
  };
}
