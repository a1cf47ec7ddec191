import { isDateOnly, type Field } from '../fields/field';
import { KINDS, type Shape } from '../fields/kinds';
import { toSeconds } from '../store/farm';
import { fromLocal, toLocal, type LocalTime } from '../zone';
import type { Stored } from './item';

/** How a web writes things: its LCID and time zone id. */
export interface Manner {
  locale: number;
  zone: number;
}

/** What a lookup or person column shows of an id. */
export type Show = (field: Field, id: number) => string;

const ENGLISH = 1033;
const two = (value: number): string => String(value).padStart(2, '0');

/** A value as SharePoint's own forms and lists show it: FieldValuesAsText. */
export function asText(value: Stored, field: Field, manner: Manner, show: Show): string {
  if (value === null) return KINDS[field.kind].shape === 'boolean' ? '' : '';
  return TEXT[KINDS[field.kind].shape](value, field, manner, show);
}

/** `31.01.2026 14:30` in Norwegian, `1/31/2026 2:30 PM` in English; a date-only column has no time. */
export function printDate(utc: string, dateOnly: boolean, { locale, zone }: Manner): string {
  const local = toLocal(new Date(utc), zone);
  const { year, month, day } = local;
  const date = locale === ENGLISH ? `${month}/${day}/${year}` : `${two(day)}.${two(month)}.${year}`;
  return dateOnly ? date : `${date} ${clock(local, locale)}`;
}

/** A date as somebody types it in a form of this web; undefined for anything else, also for ISO. */
export function readFormDate(text: string, { locale, zone }: Manner): string | undefined {
  const english = /^(\d{1,2})\/(\d{1,2})\/(\d{4})(?:\s+(\d{1,2}):(\d{2})\s*(AM|PM)?)?$/i;
  const norwegian = /^(\d{1,2})\.(\d{1,2})\.(\d{4})(?:\s+(\d{1,2})[:.](\d{2}))?$/;
  const found = (locale === ENGLISH ? english : norwegian).exec(text.trim());
  if (!found) return undefined;
  const [first = 0, second = 0, year = 0, hour = 0, minute = 0] = found.slice(1, 6).map((part) => Number(part ?? 0));
  const [day, month] = locale === ENGLISH ? [second, first] : [first, second];
  const calendar = new Date(Date.UTC(year, month - 1, day));
  if (calendar.getUTCDate() !== day || calendar.getUTCMonth() !== month - 1 || hour > 23 || minute > 59)
    return undefined;
  const afternoon = /pm/i.test(found[6] ?? '') && hour < 12 ? 12 : 0;
  return toSeconds(fromLocal({ year, month, day, hour: hour + afternoon, minute, second: 0 }, zone));
}

/** A number as somebody types it: `1 234,5` in Norwegian. */
export function readFormNumber(text: string, locale: number): number | undefined {
  const plain = locale === ENGLISH ? text.replace(/,/g, '') : text.replace(/[\s\u00a0]/g, '').replace(',', '.');
  return /^-?\d+(\.\d+)?%?$/.test(plain)
    ? plain.endsWith('%')
      ? Number(plain.slice(0, -1)) / 100
      : Number(plain)
    : undefined;
}

type Text = (value: Exclude<Stored, null>, field: Field, manner: Manner, show: Show) => string;

const plain: Text = (value) => String(value);
const shown: Text = (value, field, _manner, show) => show(field, Number(value));
const allShown: Text = (value, field, _manner, show) =>
  (Array.isArray(value) ? (value as readonly number[]) : []).map((id) => show(field, id)).join('; ');

const TEXT: Readonly<Record<Shape, Text>> = {
  text: plain,
  prose: plain,
  number: (value, field, { locale }) => printNumber(Number(value), field, locale),
  boolean: (value) => (value === true ? 'Yes' : 'No'),
  date: (value, field, manner) => printDate(String(value), isDateOnly(field), manner),
  person: shown,
  people: allShown,
  link: shown,
  links: allShown,
  choices: (value) => (Array.isArray(value) ? value.join(', ') : ''),
  url: (value) => (typeof value === 'object' && 'Url' in value ? `${value.Url}, ${value.Description}` : ''),
  none: plain
};

function printNumber(value: number, field: Field, locale: number): string {
  if (field.builtIn) return String(value);
  const language = locale === ENGLISH ? 'en-US' : 'nb-NO';
  const decimals = field.schema.attributes.Decimals;
  const digits =
    decimals && Number(decimals) >= 0
      ? { minimumFractionDigits: Number(decimals), maximumFractionDigits: Number(decimals) }
      : { maximumFractionDigits: 12 };
  const percent = field.schema.attributes.Percentage?.toUpperCase() === 'TRUE';
  return new Intl.NumberFormat(language, { ...digits, style: percent ? 'percent' : 'decimal' }).format(value);
}

function clock({ hour, minute }: LocalTime, locale: number): string {
  if (locale !== ENGLISH) return `${two(hour)}:${two(minute)}`;
  return `${hour % 12 === 0 ? 12 : hour % 12}:${two(minute)} ${hour < 12 ? 'AM' : 'PM'}`;
}
