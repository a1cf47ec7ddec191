import { isDateOnly, type Field } from '../fields/field';
import { KINDS, type Shape } from '../fields/kinds';
import type { Place, Stored } from './item';
import { printPlace } from './places';
import { languageTag, printDate, type Manner } from './locales';

export { printDate, type Manner };

/** What a lookup or person column shows of an id. */
export type Show = (field: Field, id: number) => string;

/** A value as SharePoint's own forms and lists show it: FieldValuesAsText. */
export function asText(value: Stored, field: Field, manner: Manner, show: Show): string {
  if (value === null) return '';
  return TEXT[KINDS[field.kind].shape](value, field, manner, show);
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
  term: shown,
  terms: (value, field, _manner, show) => shownTerms(value, field, show),
  place: (value) => printPlace(value as Place),
  none: plain
};

const shownTerms = (value: Stored, field: Field, show: Show): string =>
  (Array.isArray(value) ? (value as readonly number[]) : []).map((row) => show(field, row)).join(';');

/** The currencies of some locales; others are shown as numbers with two decimals. */
const CURRENCY: Readonly<Record<number, string>> = {
  1030: 'DKK',
  1031: 'EUR',
  1033: 'USD',
  1035: 'EUR',
  1036: 'EUR',
  1040: 'EUR',
  1043: 'EUR',
  1044: 'NOK',
  1045: 'PLN',
  1046: 'BRL',
  1053: 'SEK',
  2055: 'CHF',
  2057: 'GBP',
  2067: 'EUR',
  2068: 'NOK',
  3081: 'AUD',
  3082: 'EUR',
  4105: 'CAD',
  6153: 'EUR'
};

/** `67,687` or `$67.67`: as many decimals as the column asks for, of money two. */
export function printNumber(value: number, field: Field, locale: number): string {
  if (field.builtIn) return String(value);
  const { attributes } = field.schema;
  if (field.kind === 'Currency') return printMoney(value, attributes.Decimals, Number(attributes.LCID ?? locale));
  const percent = attributes.Percentage?.toUpperCase() === 'TRUE';
  const style = percent ? 'percent' : 'decimal';
  return new Intl.NumberFormat(languageTag(locale), { ...decimals(attributes.Decimals, 12), style }).format(value);
}

function printMoney(value: number, wanted: string | undefined, locale: number): string {
  const currency = CURRENCY[locale];
  const digits = decimals(wanted === undefined || Number(wanted) < 0 ? '2' : wanted, 2);
  const style = currency ? { style: 'currency' as const, currency } : {};
  return new Intl.NumberFormat(languageTag(locale), { ...digits, ...style }).format(value);
}

function decimals(wanted: string | undefined, most: number): Intl.NumberFormatOptions {
  const digits = Number(wanted ?? NaN);
  if (!Number.isInteger(digits) || digits < 0 || digits > 20) return { maximumFractionDigits: most };
  return { minimumFractionDigits: digits, maximumFractionDigits: digits };
}
