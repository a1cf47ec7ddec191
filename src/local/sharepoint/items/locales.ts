import { toSeconds } from '../store/farm';
import { fromLocal, toLocal, type LocalTime } from '../zone';

/** How a web writes things: its LCID and time zone id. */
export interface Manner {
  locale: number;
  zone: number;
}

/** A locale as Windows has it: patterns of short date and time, and the language tag for numbers. */
interface Locale {
  tag: string;
  date: string;
  time: string;
}

const plainTime = 'HH:mm';
const locale = (tag: string, date: string, time = plainTime): Locale => ({ tag, date, time });
const AMERICAN = locale('en-US', 'M/d/yyyy', 'h:mm tt');

/** By LCID. Another one is written as in American English. */
const LOCALES: Readonly<Record<number, Locale>> = {
  1030: locale('da-DK', 'dd-MM-yyyy'),
  1031: locale('de-DE', 'dd.MM.yyyy'),
  1033: AMERICAN,
  1035: locale('fi-FI', 'd.M.yyyy', 'H.mm'),
  1036: locale('fr-FR', 'dd/MM/yyyy'),
  1040: locale('it-IT', 'dd/MM/yyyy'),
  1043: locale('nl-NL', 'd-M-yyyy'),
  1044: locale('nb-NO', 'dd.MM.yyyy'),
  1045: locale('pl-PL', 'dd.MM.yyyy'),
  1046: locale('pt-BR', 'dd/MM/yyyy'),
  1053: locale('sv-SE', 'yyyy-MM-dd'),
  2055: locale('de-CH', 'dd.MM.yyyy'),
  2057: locale('en-GB', 'dd/MM/yyyy'),
  2067: locale('nl-BE', 'd/MM/yyyy', 'H:mm'),
  2068: locale('nn-NO', 'dd.MM.yyyy'),
  3081: locale('en-AU', 'd/MM/yyyy', 'h:mm tt'),
  3082: locale('es-ES', 'dd/MM/yyyy', 'H:mm'),
  4105: locale('en-CA', 'yyyy-MM-dd', 'h:mm tt'),
  6153: locale('en-IE', 'dd/MM/yyyy')
};

const of = (lcid: number): Locale => LOCALES[lcid] ?? AMERICAN;
const two = (value: number): string => String(value).padStart(2, '0');

/** The language tag of a locale, for numbers and money. */
export const languageTag = (lcid: number): string => of(lcid).tag;

/** `31.01.2026 14:30` in Norwegian, `1/31/2026 2:30 PM` in English; a date-only column has no time. */
export function printDate(utc: string, dateOnly: boolean, { locale: lcid, zone }: Manner): string {
  return printLocal(toLocal(new Date(utc), zone), dateOnly, of(lcid));
}

/** What a form says when it was given something else: the same day is always the example. */
export function dateComplaint(dateOnly: boolean, lcid: number): string {
  const example = { year: 2012, month: 2, day: 23, hour: 14, minute: 25, second: 0 };
  return `Enter a date${dateOnly ? '' : ' and time'} like this: ${printLocal(example, dateOnly, of(lcid))}`;
}

function printLocal(local: LocalTime, dateOnly: boolean, { date, time }: Locale): string {
  const { year, month, day, hour, minute } = local;
  const words: Readonly<Record<string, string>> = {
    yyyy: String(year).padStart(4, '0'),
    MM: two(month),
    M: String(month),
    dd: two(day),
    d: String(day),
    HH: two(hour),
    H: String(hour),
    h: String(hour % 12 === 0 ? 12 : hour % 12),
    mm: two(minute),
    tt: hour < 12 ? 'AM' : 'PM'
  };
  return (dateOnly ? date : `${date} ${time}`).replace(/yyyy|MM?|dd?|HH?|h|mm|tt/g, (part) => words[part] ?? part);
}

const CLOCK = String.raw`(?:\s+(\d{1,2})[:.](\d{2})(?:[:.](\d{2}))?\s*([AP]M)?)?`;

/** A date as somebody types it in a form of this web; undefined for anything else, also for ISO with a T. */
export function readFormDate(text: string, { locale: lcid, zone }: Manner): string | undefined {
  const { date } = of(lcid);
  const order = [...date.replace(/(.)\1*/g, '$1').replace(/[^yMd]/g, '')];
  const separator = /[^yMd]/.exec(date)?.[0] ?? '/';
  const numbers = new RegExp(`^${['(\\d{1,4})', '(\\d{1,2})', '(\\d{1,4})'].join(`\\${separator}`)}${CLOCK}$`, 'i');
  const written = text.trim();
  const found = numbers.exec(written);
  if (found) return toMoment(found, order, zone);
  // Where the month comes first, a year in front is understood too, as recorded.
  const yearFirst =
    order[0] === 'M' && new RegExp(String.raw`^(\d{4})-(\d{1,2})-(\d{1,2})${CLOCK}$`, 'i').exec(written);
  return yearFirst ? toMoment(yearFirst, ['y', 'M', 'd'], zone) : undefined;
}

function toMoment(found: RegExpExecArray, order: readonly string[], zone: number): string | undefined {
  const part = (name: string): number => Number(found[order.indexOf(name) + 1]);
  const [year, month, day] = [part('y'), part('M'), part('d')];
  const [hours = 0, minute = 0, second = 0] = [found[4], found[5], found[6]].map((each) => Number(each ?? 0));
  const half = found[7]?.toUpperCase();
  if (year < 1900 || hours > 23 || minute > 59 || second > 59 || (half && (hours < 1 || hours > 12))) return undefined;
  const hour = half ? (hours % 12) + (half === 'PM' ? 12 : 0) : hours;
  const calendar = new Date(Date.UTC(year, month - 1, day));
  if (calendar.getUTCDate() !== day || calendar.getUTCMonth() !== month - 1) return undefined;
  return toSeconds(fromLocal({ year, month, day, hour, minute, second }, zone));
}

/** A number as somebody types it: `1 234,5` in Norwegian. */
export function readFormNumber(text: string, lcid: number): number | undefined {
  const parts = new Intl.NumberFormat(languageTag(lcid), { useGrouping: true }).formatToParts(12345678.9);
  const sign = (type: string): string => parts.find((each) => each.type === type)?.value ?? '';
  const [group, decimal] = [sign('group'), sign('decimal')];
  const ungrouped = /\s/.test(group) ? text.replace(/[\s\u00a0\u202f]/g, '') : text.trim().split(group).join('');
  const plain = ungrouped.replace(decimal, '.').replace(/^\u2212/, '-');
  if (!/^[-+]?(\d+(\.\d*)?|\.\d+)%?$/.test(plain) || (decimal !== '.' && ungrouped.includes('.'))) return undefined;
  return plain.endsWith('%') ? Number(plain.slice(0, -1)) / 100 : Number(plain);
}
