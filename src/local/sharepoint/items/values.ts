import type { Field } from '../fields/field';
import { KINDS, type Shape } from '../fields/kinds';
import { refuse } from '../http/failure';
import { isRecord, listOf } from '../http/ask';
import { toSeconds } from '../store/farm';
import { fromLocal } from '../zone';
import type { Stored } from './item';

const LONGEST_LINE = 255;
/** as quoted in public issues for a text of more than 255 characters */
const INVALID_VALUE = -2130575336;
const EARLIEST = '1900-01-01';
const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?)?(Z|[+-]\d{2}:?\d{2})?$/i;

type Decode = (value: unknown, field: Field, zone: number) => Stored;

/** A value from a JSON body as it is stored; null empties. Refuses what SharePoint refuses. */
export function decodeValue(value: unknown, field: Field, zone: number): Stored {
  if (value === null || value === undefined) return null;
  return DECODE[KINDS[field.kind].shape](value, field, zone);
}

/** ISO text as UTC to the second; without a zone it is the web's own time. Undefined when it is no date. */
export function readDate(text: string, zone: number): string | undefined {
  const found = ISO.exec(text.trim());
  if (!found) return undefined;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = found
    .slice(1, 7)
    .map((part) => Number(part ?? 0));
  const calendar = new Date(Date.UTC(year, month - 1, day));
  if (calendar.getUTCMonth() !== month - 1 || calendar.getUTCDate() !== day || hour > 23 || minute > 59)
    return undefined;
  const moment = found[7]
    ? new Date(text.trim().replace(' ', 'T'))
    : fromLocal({ year, month, day, hour, minute, second }, zone);
  return Number.isNaN(moment.getTime()) ? undefined : toSeconds(moment);
}

const cannotConvert = (type: string): Error =>
  refuse.badValue(
    `Cannot convert a primitive value to the expected type '${type}'. See the inner exception for more details.`
  );

const unexpected = (found: unknown, wanted: string): Error => {
  const node = Array.isArray(found) ? 'StartArray' : isRecord(found) ? 'StartObject' : 'PrimitiveValue';
  return refuse.badValue(
    `An unexpected '${node}' node was found when reading from the JSON reader. A '${wanted}' node was expected.`
  );
};

/** Everything but lists and complex values is one plain JSON value. */
function primitive(value: unknown): string | number | boolean {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  throw unexpected(value, 'PrimitiveValue');
}

const invalid = (kind: string): Error =>
  refuse.general(
    `Invalid ${kind} value.\n\nA ${kind} field contains invalid data. Please check the value and try again.`,
    INVALID_VALUE
  );

/** Text only: a number or a boolean is not turned into words. */
function asString(value: unknown): string {
  const text = primitive(value);
  if (typeof text !== 'string') throw cannotConvert('Edm.String');
  return text;
}

const line: Decode = (value, field) => {
  const text = asString(value);
  const longest = Math.min(LONGEST_LINE, Number(field.schema.attributes.MaxLength ?? LONGEST_LINE));
  if (text.length > longest) throw invalid('text');
  return text === '' ? null : text;
};

const prose: Decode = (value) => asString(value) || null;

const numeric: Decode = (value, field) => {
  const given = primitive(value);
  const whole = field.kind === 'Integer' || field.kind === 'Counter';
  const type = whole ? 'Edm.Int32' : 'Edm.Double';
  if (typeof given === 'boolean' || (typeof given === 'string' && given.trim() === '')) throw cannotConvert(type);
  const result = Number(given);
  if (!Number.isFinite(result) || (whole && !isInt32(result))) throw cannotConvert(type);
  return result;
};

const yesNo: Decode = (value) => {
  const given = primitive(value);
  if (typeof given === 'boolean') return given;
  if (typeof given === 'string' && /^\s*(true|false)\s*$/i.test(given)) return given.trim().toLowerCase() === 'true';
  throw cannotConvert('Edm.Boolean');
};

/** A DateOnly column keeps the time of day that it was given, as recorded; only forms and views leave it out. */
const date: Decode = (value, _field, zone) => {
  const given = primitive(value);
  const utc = typeof given === 'string' ? (readTicks(given) ?? readDate(given, zone)) : undefined;
  if (utc === undefined) throw cannotConvert('Edm.DateTime');
  if (utc < EARLIEST) throw invalid('date/time');
  return utc;
};

/** `/Date(1767222000000)/`, as verbose JSON has it. */
function readTicks(text: string): string | undefined {
  const found = /^\/Date\((-?\d{1,15})(?:[+-]\d{1,4})?\)\/$/.exec(text);
  return found ? toSeconds(new Date(Number(found[1]))) : undefined;
}

const isInt32 = (value: number): boolean => Number.isInteger(value) && Math.abs(value) <= 2147483647;

function toId(value: unknown): number {
  const given = primitive(value);
  const id = typeof given === 'string' && given.trim() !== '' ? Number(given) : given;
  if (typeof id !== 'number' || !isInt32(id)) throw cannotConvert('Edm.Int32');
  return id;
}

const one: Decode = (value) => {
  const id = toId(value);
  return id > 0 ? id : null;
};

const many: Decode = (value) => {
  const ids = listOf(value);
  if (!ids) throw unexpected(value, 'StartArray');
  return ids.length === 0 ? null : [...new Set(ids.map(toId))];
};

const choices: Decode = (value) => {
  const words = listOf(value);
  if (!words) throw unexpected(value, 'StartArray');
  return words.length === 0 ? null : [...new Set(words.map(asString))];
};

const url: Decode = (value) => {
  if (!isRecord(value)) throw unexpected(value, 'StartObject');
  for (const name of Object.keys(value)) {
    if (!['Url', 'Description', '__metadata'].includes(name) && !name.includes('odata.'))
      throw refuse.noProperty(name, 'SP.FieldUrlValue');
  }
  const address = asString(value.Url ?? '');
  const description = asString(value.Description ?? '');
  if (address === '') return null;
  if (address.length > LONGEST_LINE || description.length > LONGEST_LINE) throw invalid('URL');
  return { Url: address, Description: description || address };
};

const DECODE: Readonly<Record<Shape, Decode>> = {
  text: line,
  prose,
  number: numeric,
  boolean: yesNo,
  date,
  person: one,
  people: many,
  link: one,
  links: many,
  choices,
  url,
  none: () => null
};
