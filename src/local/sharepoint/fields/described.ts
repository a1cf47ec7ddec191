import type { Body } from '../http/ask';
import { refuse } from '../http/failure';
import { newId } from '../store/farm';
import type { Field, FieldSchema } from './field';
import { kindNamed, MULTIPLE, type Kind } from './kinds';
import { parseFieldXml } from './schemaXml';

interface Described {
  kind: Kind;
  schema: FieldSchema;
}

/**
 * What XML describes; `Type="User" Mult="TRUE"` means UserMulti. `idOf` finds the list that a lookup's List means:
 * "Self", or an address like Lists/Goals.
 */
export function readXml(xml: string, idOf: (list: string) => string | undefined): Described {
  const schema = parseFieldXml(xml);
  const { Type = '', Mult, List } = schema.attributes;
  const kind = kindNamed(Type);
  if (!kind) throw refuse.notImplemented('POST', `a column of type ${Type}`);
  const id = List === undefined ? undefined : idOf(List);
  const attributes = { ...schema.attributes, ...(id === undefined ? {} : { List: `{${id}}` }) };
  return { kind: Mult?.toUpperCase() === 'TRUE' ? several(kind) : kind, schema: { ...schema, attributes } };
}

/** A MERGE may bring a whole new SchemaXml; id, internal name and place stay. */
export function replaceXml(field: Field, body: Body): Described {
  if (typeof body.SchemaXml !== 'string') return { kind: field.kind, schema: field.schema };
  const given = parseFieldXml(body.SchemaXml);
  const kind = kindNamed(given.attributes.Type ?? field.kind) ?? field.kind;
  const attributes: Record<string, string> = { ...given.attributes };
  for (const name of KEPT) {
    const value = field.schema.attributes[name];
    if (value !== undefined) attributes[name] = value;
    else delete attributes[name];
  }
  const { customization = field.schema.customization } = given;
  const schema = { ...given, attributes, ...(customization ? { customization } : {}) };
  return { kind: attributes.Mult?.toUpperCase() === 'TRUE' ? several(kind) : kind, schema };
}

const KEPT = ['ID', 'Name', 'StaticName', 'SourceID', 'ColName', 'RowOrdinal', 'ColName2', 'RowOrdinal2', 'Version'];

const several = (kind: Kind): Kind => MULTIPLE[kind] ?? kind;

/** A column that shows another column of what the primary lookup column points to. */
export function dependentOn(primary: Field, title: string, showField: string, webId: string): Described {
  const { List = '', WebId = webId, Mult } = primary.schema.attributes;
  const attributes: Record<string, string> = {
    Type: primary.kind,
    DisplayName: title,
    List,
    WebId,
    FieldRef: primary.id,
    ReadOnly: 'TRUE',
    ...(Mult === undefined ? {} : { Mult, Sortable: 'FALSE' }),
    UnlimitedLengthInDocumentLibrary: 'FALSE',
    ID: `{${newId()}}`,
    ShowField: showField
  };
  return { kind: primary.kind, schema: { attributes } };
}
