import { isRecord, type Body } from '../http/ask';
import { refuse } from '../http/failure';
import { applyProperties } from './change';
import type { FieldSchema } from './field';
import { KINDS, kindNamed, kindNumbered, type Kind } from './kinds';
import { hasProperty, isFieldType, isIgnored } from './settable';

interface Described {
  kind: Kind;
  schema: FieldSchema;
}

/** What a POST to `fields` describes. Without `__metadata` it is an SP.Field, which has no kind's own properties. */
export function readTyped(body: Body): Described {
  const type = declaredType(body) ?? 'SP.Field';
  const kind = termKind(type, body.TypeAsString) ?? kindOf(type, body.FieldTypeKind);
  if (!kind) throw refuse.notImplemented('POST', `a column of type ${String(body.FieldTypeKind ?? type)}`);
  return applyProperties({ attributes: { ...ofLookup(kind) } }, kind, body, type);
}

/** What SP.FieldCreationInformation describes: the parameters of `fields/addfield`. */
export function readCreation(parameters: Body): Described {
  const kind = kindNumbered(Number(parameters.FieldTypeKind));
  if (!kind) throw refuse.notImplemented('POST', `a column of type ${String(parameters.FieldTypeKind)}`);
  const { LookupListId, LookupFieldName, LookupWebId, ...body } = parameters;
  for (const name of Object.keys(body)) {
    if (!isIgnored(name) && !hasProperty(CREATION, name)) throw refuse.noProperty(name, CREATION);
  }
  const given = Object.fromEntries(Object.entries(withoutCompact(body)).filter(([, value]) => value !== null));
  const made = applyProperties({ attributes: {} }, kind, given, KINDS[kind].type);
  const attributes: Record<string, string> = { ...made.schema.attributes };
  if (isSaid(LookupListId)) attributes.List = braced(LookupListId);
  if (isSaid(LookupWebId)) attributes.WebId = String(LookupWebId);
  if (isSaid(LookupFieldName)) attributes.ShowField = String(LookupFieldName);
  return { kind, schema: { ...made.schema, attributes } };
}

/** The type that a MERGE's body says it is: the column's own unless it names one. */
export function declaredType(body: Body): string | undefined {
  const type = isRecord(body.__metadata) ? body.__metadata.type : undefined;
  if (typeof type !== 'string') return undefined;
  if (isFieldType(type)) return type;
  throw refuse.badValue(
    `A type named '${type}' could not be resolved by the model. When a model is available, each type name must resolve to a valid type.`
  );
}

const CREATION = 'SP.FieldCreationInformation';
/** An id of nothing but zeros says nothing. */
const isSaid = (value: unknown): boolean => value !== undefined && value !== null && !/^[0-]*$/.test(String(value));
const braced = (value: unknown): string => `{${String(value).replace(/[{}]/g, '')}}`;
const withoutCompact = ({ IsCompactFormat: _unused, ...body }: Body): Body => body;
const ofLookup = (kind: Kind): Record<string, string> => (KINDS[kind].shape === 'link' ? { ShowField: 'Title' } : {});

/** A type that is of one kind wins over FieldTypeKind; the kinds of column that share a type are told apart by it. */
function kindOf(type: string, number: unknown): Kind | undefined {
  const numbered = number === undefined ? undefined : kindNumbered(Number(number));
  if (numbered && (type === 'SP.Field' || KINDS[numbered].type === type || isKin(type, numbered))) return numbered;
  if (type === 'SP.Field') return undefined;
  const found = Object.entries(KINDS).find(([, facts]) => facts.type === type);
  return found && kindNamed(found[0]);
}

/** Managed metadata has no number of its own; TypeAsString tells one value from several. */
const termKind = (type: string, word: unknown): Kind | undefined =>
  type === KINDS.TaxonomyFieldTypeMulti.type && word === 'TaxonomyFieldTypeMulti' ? word : undefined;

/** PnPjs describes an image by the type that it is derived from, and an integer as a number. */
const isKin = (type: string, kind: Kind): boolean =>
  (type === 'SP.FieldMultiLineText' && kind === 'Thumbnail') || (type === 'SP.FieldNumber' && kind === 'Integer');
