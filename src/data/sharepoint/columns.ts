import { deadlineFound } from '../../domain/planning/deadlineWords';
import { storedWord, wordMeant } from '../../domain/schema/choiceWords';
import type { ByKind, Deadline, OutsideWord, Person, Scale, Url } from '../../domain/schema/kinds';
import type { AnyField } from '../../domain/schema/template';
import {
  fraction,
  ids,
  isThere,
  linkOf,
  numberOf,
  orNull,
  percentage,
  personOf,
  quoted,
  several,
  storable,
  textOf
} from './cells';
import { dayOf, daysBetweenFilter, momentOf } from './days';

/** One SharePoint column of a field. `suffix` is added to the field's internal name. */
export interface Definition {
  readonly suffix: string;
  /** SharePoint's type, as in SchemaXml. */
  readonly type: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly choices?: readonly string[];
  readonly initial?: string;
  /** Left out of SharePoint's own forms, whatever the field says. */
  readonly hidden?: boolean;
}

/** Reads one of a field's values in a row: `cell()` the column itself, `cell('Words')` its companion. */
export type Cell = (suffix?: string) => unknown;

/** How one kind of field lies in a SharePoint list. */
interface ColumnKind {
  readonly columns: (field: AnyField) => readonly Definition[];
  /** A lookup or person must be expanded, and counts as a join: what is selected of it. Others are read as they are. */
  readonly joined: readonly string[] | null;
  /** What is written, by suffix. */
  readonly encode: (value: unknown, field: AnyField) => Readonly<Record<string, unknown>>;
  readonly decode: (cell: Cell, field: AnyField) => unknown;
  /** One condition of $filter; null where SharePoint cannot filter by an index. */
  readonly filter: ((name: string, value: unknown, field: AnyField) => string) | null;
}

const one = (
  type: string,
  attributes: Definition['attributes'] = {},
  more: Partial<Definition> = {}
): readonly Definition[] => [{ suffix: '', type, attributes, ...more }];
function limits(field: AnyField, scale: (value: number) => number = (value) => value): Record<string, string> {
  const { min, max, decimals } = field.options;
  return {
    ...(min === undefined ? {} : { Min: String(scale(min)) }),
    ...(max === undefined ? {} : { Max: String(scale(max)) }),
    ...(decimals === undefined ? {} : { Decimals: String(decimals) })
  };
}

const numeric: Pick<ColumnKind, 'joined' | 'encode' | 'decode' | 'filter'> = {
  joined: null,
  encode: (value) => ({ '': orNull(value) }),
  decode: (cell) => numberOf(cell()),
  filter: (name, value) => `${name} eq ${Number(value)}`
};

const text: ColumnKind = {
  columns: (field) => one('Text', { MaxLength: String(field.options.max ?? 255) }),
  joined: null,
  encode: (value) => ({ '': storable(value) }),
  decode: (cell) => textOf(cell()),
  filter: (name, value) => `${name} eq ${quoted(String(value))}`
};

const date: ColumnKind = {
  columns: () => one('DateTime', { Format: 'DateOnly', FriendlyDisplayFormat: 'Disabled' }),
  joined: null,
  encode: (value) => ({ '': value ? momentOf(String(value)) : null }),
  decode: (cell) => dayOf(cell()),
  filter: (name, value) => {
    const { from, to } =
      typeof value === 'string' ? { from: value, to: value } : (value as { from?: string; to?: string });
    return daysBetweenFilter(name, from, to);
  }
};

const deadline: ColumnKind = {
  columns: (field) => {
    const day = date.columns(field);
    // Only we write what is managed: there is nothing to tell apart.
    const stored = field.options.managed ? [] : day.map((column) => ({ ...column, suffix: 'Stored', hidden: true }));
    return [...day, { suffix: 'Words', type: 'Text', attributes: { MaxLength: '255' } }, ...stored];
  },
  joined: null,
  encode: (value, field) => {
    const { words, date: day } = (value as Deadline | null | undefined) ?? { words: '', date: null };
    const moment = day ? momentOf(day) : null;
    return { '': moment, Words: storable(words), ...(field.options.managed ? {} : { Stored: moment }) };
  },
  decode: (cell): Deadline | null => deadlineFound(textOf(cell('Words')), dayOf(cell()), dayOf(cell('Stored'))),
  filter: date.filter
};

type Word = string | OutsideWord;
const wordsOf = (field: AnyField): readonly (readonly [key: string, word: string])[] =>
  Object.entries(field.words ?? {});
const choiceColumn = (type: string, field: AnyField, format: Definition['attributes'] = {}): readonly Definition[] => {
  const { initial } = field.options;
  return one(
    type,
    { ...format, FillInChoice: 'FALSE' },
    {
      choices: wordsOf(field).map(([, word]) => word),
      ...(typeof initial === 'string' ? { initial: storedWord(initial, field) } : {})
    }
  );
};

const choice: ColumnKind = {
  columns: (field) => choiceColumn('Choice', field, { Format: 'Dropdown' }),
  joined: null,
  encode: (value, field) => ({ '': value ? storedWord(value as Word, field) : null }),
  decode: (cell, field) => (textOf(cell()) === '' ? null : wordMeant(textOf(cell()), field)),
  filter: (name, value, field) => `${name} eq ${quoted(storedWord(value as Word, field))}`
};

const people = { UserSelectionMode: 'PeopleOnly', UserSelectionScope: '0' };
const person: ColumnKind = {
  columns: () => one('User', people),
  joined: ['/Id', '/Title', '/EMail', '/Name'],
  encode: (value) => ({ Id: (value as Person | null | undefined)?.id ?? null }),
  decode: (cell) => personOf(cell()),
  filter: (name, value) => `${name}Id eq ${Number(value)}`
};

const link: ColumnKind = {
  ...person,
  columns: () => one('Lookup', { ShowField: 'Title' }),
  joined: ['/Id', '/Title'],
  decode: (cell) => linkOf(cell())
};

/** The one table that says, for each kind of field, what it is in SharePoint. */
export const columnKinds: ByKind<ColumnKind> = {
  text,
  prose: {
    ...text,
    columns: () =>
      one('Note', { NumLines: '6', RichText: 'FALSE', AppendOnly: 'FALSE', UnlimitedLengthInDocumentLibrary: 'TRUE' }),
    encode: (value) => ({ '': storable(value, '\n') }),
    filter: null
  },
  number: { ...numeric, columns: (field) => one('Number', limits(field)) },
  money: { ...numeric, columns: (field) => one('Currency', { LCID: '1044', ...limits(field) }) },
  percent: {
    ...numeric,
    columns: (field) => one('Number', { Percentage: 'TRUE', ...limits(field, fraction) }),
    encode: (value) => ({ '': typeof value === 'number' ? fraction(value) : null }),
    decode: (cell) => percentage(numberOf(cell())),
    filter: (name, value) => `${name} eq ${fraction(Number(value))}`
  },
  yesNo: {
    ...numeric,
    columns: (field) => one('Boolean', {}, { initial: field.options.initial === true ? '1' : '0' }),
    encode: (value) => ({ '': value === true }),
    decode: (cell) => cell() === true,
    filter: (name, value) => `${name} eq ${value === true ? 1 : 0}`
  },
  date,
  deadline,
  scale: {
    ...numeric,
    columns: () => one('Number', { Min: '1', Max: '5', Decimals: '0' }),
    decode: (cell) => numberOf(cell()) as Scale | null
  },
  choice,
  choices: {
    ...choice,
    columns: (field) => choiceColumn('MultiChoice', field),
    encode: (value, field) => ({ '': several(value).map((each) => storedWord(each as Word, field)) }),
    decode: (cell, field) => several(cell()).map((word) => wordMeant(textOf(word), field)),
    filter: null
  },
  person,
  people: {
    ...person,
    columns: () => one('UserMulti', { Mult: 'TRUE', ...people }),
    encode: (value) => ({ Id: ids(value) }),
    decode: (cell) => several(cell()).map(personOf).filter(isThere),
    filter: null
  },
  link,
  links: {
    ...link,
    columns: () => one('LookupMulti', { Mult: 'TRUE', ShowField: 'Title' }),
    encode: (value) => ({ Id: ids(value) }),
    decode: (cell) => several(cell()).map(linkOf).filter(isThere),
    filter: null
  },
  url: {
    ...text,
    columns: () => one('URL', { Format: 'Hyperlink' }),
    encode: (value) => {
      const given = value as Url | null | undefined;
      return { '': given?.address ? { Url: given.address, Description: given.text || given.address } : null };
    },
    decode: (cell): Url | null => {
      const { Url: address, Description } = (cell() as { Url?: unknown; Description?: unknown } | null) ?? {};
      if (textOf(address) === '') return null;
      return { address: textOf(address), text: Description === address ? '' : textOf(Description) };
    },
    filter: null
  },
  computed: { ...text, columns: () => [], encode: () => ({}), decode: () => '', filter: null }
};
