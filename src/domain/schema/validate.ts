import type { ByKind, Deadline, Link, OutsideWord, Person, Url } from './kinds';
import { isEmpty } from './kinds';
import { isIsoDate } from './dates';
import type { Problem } from './problem';
import { storedKeys } from './record';
import type { AnyDraft } from './record';
import type { AnyField, Template } from './template';

type Found = Omit<Problem, 'field'> | null;
type Check = (value: unknown, field: AnyField, record: AnyDraft) => Found;

/** Longest single line of text in SharePoint, in UTF-16 units. */
export const longestText = 255;
/** Longest prose we store. SharePoint has no practical limit in lists; the browser and people do. */
export const longestProse = 1_000_000;
/** The first and last day that is taken for a date and not for a slip of the finger. */
export const firstDay = '1900-01-01';
export const lastDay = '2199-12-31';

const fine = null;
const tooLong = (value: string, limit: number): Found => (value.length > limit ? { code: 'tooLong', limit } : fine);

const checkText: Check = (value, field) => {
  const { max = longestText } = field.options;
  return typeof value === 'string' ? tooLong(value, max) : { code: 'required' };
};

const decimalsOf = (value: number): number => (String(value).split('.')[1] ?? '').length;

const checkNumber: Check = (value, field) => {
  const { min, max, decimals } = field.options;
  if (typeof value !== 'number' || !Number.isFinite(value)) return { code: 'notNumber' };
  if (min !== undefined && value < min) return { code: 'tooSmall', limit: min };
  if (max !== undefined && value > max) return { code: 'tooLarge', limit: max };
  if (decimals !== undefined && decimalsOf(value) > decimals) return { code: 'tooManyDecimals', limit: decimals };
  return fine;
};

const checkDay = (value: unknown): Found => {
  if (typeof value !== 'string' || !isIsoDate(value)) return { code: 'notDate' };
  if (value < firstDay) return { code: 'dateOutOfRange', limit: firstDay };
  return value > lastDay ? { code: 'dateOutOfRange', limit: lastDay } : fine;
};

const checkDate: Check = (value, field, record) => {
  const { notBefore } = field.options;
  const earliest = notBefore === undefined ? undefined : record[notBefore];
  const wrong = checkDay(value);
  // A beginning that is no day is complained of where it stands, and limits nothing.
  if (wrong || typeof earliest !== 'string' || !isIsoDate(earliest)) return wrong;
  return String(value) < earliest ? { code: 'endBeforeStart', limit: earliest } : fine;
};

const checkDeadline: Check = (value) => {
  const { words, date } = value as Deadline;
  return tooLong(words, longestText) ?? (date === null ? { code: 'unclear' } : checkDay(date));
};

/** A key of ours, or a word that leaders have put into the list by hand: that is theirs, and kept. */
const isWord = (value: unknown, field: AnyField): boolean =>
  typeof value === 'string' ? value in (field.words ?? {}) : typeof (value as OutsideWord | null)?.outside === 'string';

const hasId = (value: unknown): boolean => Number.isInteger((value as Link | Person | null)?.id);
const all = (value: unknown, holds: (one: unknown) => boolean): boolean => Array.isArray(value) && value.every(holds);

const checkUrl: Check = (value) => {
  const { address, text } = value as Url;
  if (!/^https?:\/\/\S+$/i.test(address)) return { code: 'badAddress' };
  return tooLong(address, longestText) ?? tooLong(text, longestText);
};

const checks: ByKind<Check> = {
  text: checkText,
  prose: (value) => tooLong(String(value), longestProse),
  number: checkNumber,
  money: checkNumber,
  percent: checkNumber,
  yesNo: (value) => (typeof value === 'boolean' ? fine : { code: 'required' }),
  date: checkDate,
  deadline: checkDeadline,
  scale: (value) => ([1, 2, 3, 4, 5].includes(value as number) ? fine : { code: 'notScale' }),
  choice: (value, field) => (isWord(value, field) ? fine : { code: 'unknownChoice' }),
  choices: (value, field) => (all(value, (one) => isWord(one, field)) ? fine : { code: 'unknownChoice' }),
  person: (value) => (hasId(value) ? fine : { code: 'notPerson' }),
  people: (value) => (all(value, hasId) ? fine : { code: 'notPerson' }),
  link: (value) => (hasId(value) ? fine : { code: 'notLink' }),
  links: (value) => (all(value, hasId) ? fine : { code: 'notLink' }),
  url: checkUrl,
  computed: () => fine
};

/** Is the field asked for, as the record stands? */
export function isShown(field: AnyField, record: AnyDraft): boolean {
  const condition = field.options.shownWhen;
  if (condition === undefined) return true;
  const value = record[condition.field];
  const values: readonly unknown[] = Array.isArray(value) ? value : [value];
  const wanted = typeof condition.is === 'string' ? [condition.is] : condition.is;
  return wanted.some((each) => values.includes(each));
}

/** What is wrong with one field's value, or null. Empty is wrong only where the field is required. */
export function checkField(field: AnyField, value: unknown, record: AnyDraft): Found {
  if (isEmpty(value)) return field.options.required && isShown(field, record) ? { code: 'required' } : fine;
  return checks[field.kind](value, field, record);
}

/** Everything that is wrong with a record or a draft, in the order of its fields. */
export function validate(template: Template, record: AnyDraft, only?: readonly string[]): readonly Problem[] {
  return storedKeys(template).flatMap((key) => {
    const field = template.fields[key];
    if (!field || (only && !only.includes(key))) return [];
    const found = checkField(field, record[key], record);
    return found ? [{ field: key, ...found }] : [];
  });
}

/** What is judged when these fields change: they, a day that may not come before one of them, a field that one brings out. */
export function touchedBy(template: Template, keys: readonly string[]): readonly string[] {
  const isTouched = (key: string): boolean => {
    const { notBefore, shownWhen } = template.fields[key]!.options;
    return keys.includes(key) || keys.includes(notBefore ?? '') || keys.includes(shownWhen?.field ?? '');
  };
  return storedKeys(template).filter(isTouched);
}

/** As much of a change as can be stored: without the fields that are wrong, and those that would make another wrong. */
export function holding(template: Template, before: AnyDraft, change: AnyDraft): AnyDraft {
  const wrong = validate(template, { ...before, ...change }, touchedBy(template, Object.keys(change)));
  const blamed = wrong.flatMap(({ field }) => {
    const { notBefore, shownWhen } = template.fields[field]!.options;
    return field in change ? [field] : [notBefore, shownWhen?.field];
  });
  const left = Object.entries(change).filter(([key]) => !blamed.includes(key));
  const isLess = left.length < Object.keys(change).length;
  return isLess ? holding(template, before, Object.fromEntries(left)) : change;
}
