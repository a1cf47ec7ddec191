import { isDateOnly, type Field } from '../fields/field';
import { KINDS, type Shape } from '../fields/kinds';
import { refuse } from '../http/failure';
import { isRecord, listOf } from '../http/ask';
import { toSeconds } from '../store/farm';
import { fromLocal, startOfDay } from '../zone';
import type { Stored } from './item';

const LONGEST_LINE = 255;
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

/** What a date column keeps of a moment: all, or the start of its day in the web's time zone. */
export function toColumnDate(utc: string, field: Field, zone: number): string {
  return isDateOnly(field) ? toSeconds(startOfDay(new Date(utc), zone)) : utc;
}

const cannotConvert = (type: string): Error =>
  refuse.badValue(
    `Cannot convert a primitive value to the expected type '${type}'. See the inner exception for more details.`
  );

const line: Decode = (value, field) => {
  if (isRecord(value) || Array.isArray(value)) throw cannotConvert('Edm.String');
  const text = String(value);
  const longest = Math.min(LONGEST_LINE, Number(field.schema.attributes.MaxLength ?? LONGEST_LINE));
  if (text.length > longest) {
    throw refuse.badValue(
      'Invalid text value.\n\nA text field contains invalid data. Please check the value and try again.'
    );
  }
  return text === '' ? null : text;
};

const prose: Decode = (value) => {
  if (isRecord(value) || Array.isArray(value)) throw cannotConvert('Edm.String');
  return value === '' ? null : String(value);
};

const numeric: Decode = (value, field) => {
  const result =
    typeof value === 'number' ? value : typeof value === 'string' && value.trim() !== '' ? Number(value) : NaN;
  if (!Number.isFinite(result)) throw cannotConvert(field.kind === 'Integer' ? 'Edm.Int32' : 'Edm.Double');
  return result;
};

const yesNo: Decode = (value) => {
  const text = String(value).toLowerCase();
  if (text === 'true' || text === '1') return true;
  if (text === 'false' || text === '0') return false;
  throw cannotConvert('Edm.Boolean');
};

const date: Decode = (value, field, zone) => {
  const utc = typeof value === 'string' ? readDate(value, zone) : undefined;
  if (utc === undefined) throw cannotConvert('Edm.DateTime');
  return toColumnDate(utc, field, zone);
};

function toId(value: unknown): number {
  const id = typeof value === 'string' ? Number(value) : value;
  if (typeof id !== 'number' || !Number.isInteger(id)) throw cannotConvert('Edm.Int32');
  return id;
}

const one: Decode = (value) => {
  const id = value === '' ? 0 : toId(value);
  return id > 0 ? id : null;
};

const many: Decode = (value) => {
  const ids = listOf(value);
  if (!ids)
    throw refuse.badValue(
      "A node of type 'PrimitiveValue' was read from the JSON reader when trying to read the contents of the collection 'Collection(Edm.Int32)'; however, a 'StartArray' node was expected."
    );
  return ids.length === 0 ? null : [...new Set(ids.map(toId))];
};

const choices: Decode = (value) => {
  const words = listOf(value);
  if (!words)
    throw refuse.badValue(
      "A node of type 'PrimitiveValue' was read from the JSON reader when trying to read the contents of the collection 'Collection(Edm.String)'; however, a 'StartArray' node was expected."
    );
  return words.length === 0 ? null : [...new Set(words.map(String))];
};

const url: Decode = (value) => {
  if (!isRecord(value)) throw cannotConvert('SP.FieldUrlValue');
  const address = String(value.Url ?? '');
  if (address === '') return null;
  if (address.length > LONGEST_LINE)
    throw refuse.badValue(
      'Invalid URL value.\n\nA URL field contains invalid data. Please check the value and try again.'
    );
  return { Url: address, Description: String(value.Description || address) };
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
