import { isRecord } from '../http/ask';
import { refuse } from '../http/failure';

/** as quoted in public issues for a text of more than 255 characters */
const INVALID_VALUE = -2130575336;

export const cannotConvert = (type: string): Error =>
  refuse.badValue(
    `Cannot convert a primitive value to the expected type '${type}'. See the inner exception for more details.`
  );

export const unexpected = (found: unknown, wanted: string): Error => {
  const node = Array.isArray(found) ? 'StartArray' : isRecord(found) ? 'StartObject' : 'PrimitiveValue';
  return refuse.badValue(
    `An unexpected '${node}' node was found when reading from the JSON reader. A '${wanted}' node was expected.`
  );
};

/** Everything but lists and complex values is one plain JSON value. */
export function primitive(value: unknown): string | number | boolean {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  throw unexpected(value, 'PrimitiveValue');
}

export const invalid = (kind: string): Error =>
  refuse.general(
    `Invalid ${kind} value.\n\nA ${kind} field contains invalid data. Please check the value and try again.`,
    INVALID_VALUE
  );

/** Text only: a number or a boolean is not turned into words. */
export function asString(value: unknown): string {
  const text = primitive(value);
  if (typeof text !== 'string') throw cannotConvert('Edm.String');
  return text;
}

export const isInt32 = (value: number): boolean => Number.isInteger(value) && Math.abs(value) <= 2147483647;

export function toId(value: unknown): number {
  const given = primitive(value);
  const id = typeof given === 'string' && given.trim() !== '' ? Number(given) : given;
  if (typeof id !== 'number' || !isInt32(id)) throw cannotConvert('Edm.Int32');
  return id;
}

/** A complex value has its type's properties and no others. */
export function refuseOthers(value: Readonly<Record<string, unknown>>, names: readonly string[], type: string): void {
  for (const name of Object.keys(value)) {
    if (![...names, '__metadata'].includes(name) && !name.includes('odata.')) throw refuse.noProperty(name, type);
  }
}
