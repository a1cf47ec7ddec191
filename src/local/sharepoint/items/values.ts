import type { Field } from '../fields/field';
import { KINDS, type Shape } from '../fields/kinds';
import { isRecord, listOf } from '../http/ask';
import { toSeconds } from '../store/farm';
import { fromLocal } from '../zone';
import { decodePlace, decodeTerm, decodeTerms } from './complexValues';
import type { Stored } from './item';
import { asString, cannotConvert, invalid, isInt32, primitive, refuseOthers, toId, unexpected } from './primitives';

const LONGEST_LINE = 255;
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
  refuseOthers(value, ['Url', 'Description'], 'SP.FieldUrlValue');
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
  term: decodeTerm,
  terms: decodeTerms,
  place: decodePlace,
  none: () => null
};
