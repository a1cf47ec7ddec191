import { flag, isDateOnly, type Field } from '../fields/field';
import { KINDS, type Shape } from '../fields/kinds';
import { isRecord } from '../http/ask';
import { ensurePerson, groupNamed, personNamed } from '../store/principals';
import { BADLY_FORMATTED } from '../taxonomy/settle';
import { printTerm, printTerms, readTerms } from '../taxonomy/terms';
import type { Visit } from '../visit';
import { dateComplaint, readFormDate, readFormNumber } from './locales';
import type { Stored } from './item';
import { readPlace } from './places';
import { decodeValue } from './values';

/** What a form's text means, or why it means nothing: the message stands beside the column. */
export type Read = { value: Stored } | { complaint: string };

type FromForm = (text: string, field: Field, visit: Visit) => Read;

/** A value as SharePoint's own forms send it to validateUpdateListItem: always text, in the web's locale. */
export function readFormValue(text: string, field: Field, visit: Visit): Read {
  if (text === '') return flag(field, 'Required') ? { complaint: "You can't leave this blank." } : { value: null };
  return FROM_FORM[KINDS[field.kind].shape](text, field, visit);
}

const line: FromForm = (text, field, visit) => {
  const longest = Math.min(255, Number(field.schema.attributes.MaxLength ?? 255));
  if (text.length > longest) return { complaint: `This field can have no more than ${longest} characters.` };
  if (field.kind === 'Choice' && !flag(field, 'FillInChoice') && !(field.schema.choices ?? []).includes(text)) {
    return { complaint: 'The value is not one of the allowed choices.' };
  }
  return { value: decodeValue(text, field, visit.web.timeZone) };
};

const numeric: FromForm = (text, field, visit) => {
  const value = readFormNumber(text, visit.web.locale);
  if (value === undefined) return { complaint: 'Only numbers can go here.' };
  const { Min, Max } = field.schema.attributes;
  const [least, most] = [Number(Min ?? -Infinity), Number(Max ?? Infinity)];
  if (value >= least && value <= most) return { value };
  if (most === Infinity) return { complaint: `Enter a number greater than or equal to ${Min}.` };
  if (least === -Infinity) return { complaint: `Enter a number less than or equal to ${Max}.` };
  return { complaint: `Enter a number between ${Min} and ${Max}.` };
};

const yesNo: FromForm = (text) => {
  if (/^(1|true|yes|ja)$/i.test(text)) return { value: true };
  return /^(0|false|no|nei)$/i.test(text) ? { value: false } : { complaint: 'The value is not a valid Yes/No value.' };
};

const date: FromForm = (text, field, { web }) => {
  const utc = readFormDate(text, { locale: web.locale, zone: web.timeZone });
  if (utc === undefined) return { complaint: dateComplaint(isDateOnly(field), web.locale) };
  return { value: utc };
};

/** `[{"Key":"i:0#.f|membership|kari@.."}]` */
function readPeople(text: string, visit: Visit): number[] | undefined {
  const given = parsed(text);
  if (!Array.isArray(given)) return undefined;
  const ids = given.map((each: unknown) => idOf(isRecord(each) ? String(each.Key ?? '') : '', visit));
  return ids.includes(undefined) ? undefined : (ids as number[]);
}

function idOf(key: string, visit: Visit): number | undefined {
  const person = personNamed(visit.farm, key);
  return person ? ensurePerson(visit.farm, visit.web.site, person).id : groupNamed(visit.farm, visit.web.site, key)?.id;
}

const NOBODY = { complaint: 'The user does not exist or is not unique.' };

const person: FromForm = (text, _field, visit) => {
  const ids = readPeople(text, visit);
  if (!ids || ids.length > 1) return NOBODY;
  return { value: ids[0] ?? null };
};

const people: FromForm = (text, _field, visit) => {
  const ids = readPeople(text, visit);
  return ids ? { value: ids.length > 0 ? ids : null } : NOBODY;
};

const link: FromForm = (text) =>
  /^\d+(;#.*)?$/.test(text) ? { value: parseInt(text, 10) } : { complaint: 'The value is not a valid lookup.' };

/** `3;#;#5;#` or `3;#Title;#5;#Title` */
const links: FromForm = (text) => {
  const ids = text
    .split(';#')
    .filter((_part, at) => at % 2 === 0)
    .map(Number);
  return ids.every(Number.isInteger) ? { value: ids } : { complaint: 'The value is not a valid lookup.' };
};

/** `Label|guid;Label|guid;`: forms take no numbers of rows in front. */
const term: FromForm = (text, field) => {
  const terms = text.includes(';#') ? undefined : readTerms(text);
  if (!terms || (terms.length > 1 && field.kind === 'TaxonomyFieldType')) return { complaint: BADLY_FORMATTED };
  return {
    value: terms.length === 0 ? null : field.kind === 'TaxonomyFieldType' ? printTerms(terms) : terms.map(printTerm)
  };
};

const FROM_FORM: Readonly<Record<Shape, FromForm>> = {
  text: line,
  prose: (text) => ({ value: text }),
  number: numeric,
  boolean: yesNo,
  date,
  person,
  people,
  link,
  links,
  choices: (text) => ({ value: text.split(';#').filter((word) => word !== '') }),
  url: (text) => {
    const [Url = '', ...rest] = text.split(', ');
    return Url.length > 255 ? { complaint: 'Invalid URL.' } : { value: { Url, Description: rest.join(', ') || Url } };
  },
  term,
  terms: term,
  place: (text) => {
    const value = readPlace(text);
    return value ? { value } : { complaint: 'The value is not a valid geolocation.' };
  },
  none: () => ({ complaint: 'The field is read-only.' })
};

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
