import { storedWord, wordMeant } from '../schema/choiceWords';
import type { IsoDate } from '../schema/dates';
import { emptyValues } from '../schema/kinds';
import type { ByKind, Link, OutsideWord, Person, Url } from '../schema/kinds';
import type { AnyField } from '../schema/template';
import { answers } from '../templates/changeRequest';
import type { RequestKind } from './changeRequests';

/** What a change request keeps of what a field is to become: in words, or in the one column that fits. */
export interface Wanted {
  readonly newText: string;
  readonly newNumber: number | null;
  readonly newDate: IsoDate | null;
  readonly newPerson: Person | null;
  readonly newPeople: readonly Person[];
}

/** What can be asked for of a field, and not by moving a deadline or in words of one's own. */
export type FieldKind = Exclude<RequestKind, 'deadline' | 'other'>;

/** How a wish for a field of some kind is kept. */
export interface Way {
  readonly kind: FieldKind;
  readonly column: keyof Wanted;
  /** What stands in that column; a link's rows are called what they are called now. */
  readonly keep: (value: unknown, field: AnyField, rows: readonly Link[]) => unknown;
  /** The field's value again; undefined where it is none. A row that is not there, or not alone, comes back as its words. */
  readonly read: (kept: unknown, field: AnyField, rows: readonly Link[]) => unknown;
}

const asItIs = (kind: FieldKind, column: keyof Wanted): Way => ({
  kind,
  column,
  keep: (value) => value,
  read: (kept) => kept
});

type Word = string | OutsideWord;
type Keep = Way['keep'];
type Read = Way['read'];

const inWords = (kind: FieldKind, keep: Keep, read: Read): Way => ({ kind, column: 'newText', keep, read });

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
const linesOf = (kept: unknown): readonly string[] => String(kept).split(/\r?\n/).map(oneLine).filter(Boolean);

const titleOf = ({ id, title }: Link, rows: readonly Link[]): string =>
  oneLine(rows.find((row) => row.id === id)?.title ?? title);

/** A row by what it is called: one that nobody is called, or several are, has no number. */
function rowCalled(title: string, index: number, rows: readonly Link[]): Link {
  const [found, ...others] = rows.filter((row) => oneLine(row.title) === title);
  return found && others.length === 0 ? found : { id: -1 - index, title };
}

/** Of a wish for links: what no row, or more than one, is called. */
export const notFoundIn = (value: unknown): readonly string[] =>
  (Array.isArray(value) ? value : [value]).flatMap((each: unknown) => {
    const { id, title } = (each ?? {}) as Partial<Link>;
    return id !== undefined && id < 0 ? [String(title)] : [];
  });

const yesNoMeant: Readonly<Record<string, boolean>> = {
  [answers.yes.toLowerCase()]: true,
  [answers.no.toLowerCase()]: false
};

/** The address in the first line, what it is called in the next. */
function urlMeant(kept: unknown): Url | null {
  const [address = '', ...text] = String(kept).split(/\r?\n/);
  return address === '' && text.length === 0 ? null : { address, text: text.join(' ') };
}

function urlKept(value: unknown): string {
  const { address, text } = (value ?? { address: '', text: '' }) as Url;
  return text === '' ? address : `${address}\n${text}`;
}

/**
 * How a change of a field of each kind is asked for. What leaders read in the plain list is what is stored: choices and
 * rows are kept as they are called there. A deadline is moved, by its own question.
 */
const ways: ByKind<Way | null> = {
  text: asItIs('text', 'newText'),
  prose: asItIs('text', 'newText'),
  number: asItIs('number', 'newNumber'),
  money: asItIs('number', 'newNumber'),
  percent: asItIs('number', 'newNumber'),
  yesNo: inWords(
    'choice',
    (value) => answers[value === true ? 'yes' : 'no'],
    (kept) => yesNoMeant[oneLine(String(kept)).toLowerCase()]
  ),
  date: asItIs('date', 'newDate'),
  deadline: null,
  scale: asItIs('number', 'newNumber'),
  choice: inWords(
    'choice',
    (value, field) => (value ? storedWord(value as Word, field) : ''),
    (kept, field) => linesOf(kept).map((word) => wordMeant(word, field))[0] ?? null
  ),
  choices: inWords(
    'choice',
    (value, field) => (value as readonly Word[]).map((word) => storedWord(word, field)).join('\n'),
    (kept, field) => linesOf(kept).map((word) => wordMeant(word, field))
  ),
  person: asItIs('person', 'newPerson'),
  people: asItIs('people', 'newPeople'),
  link: inWords(
    'link',
    (value, _, rows) => (value ? titleOf(value as Link, rows) : ''),
    (kept, _, rows) => linesOf(kept).map((title, index) => rowCalled(title, index, rows))[0] ?? null
  ),
  links: inWords(
    'link',
    (value, _, rows) => (value as readonly Link[]).map((each) => titleOf(each, rows)).join('\n'),
    (kept, _, rows) => linesOf(kept).map((title, index) => rowCalled(title, index, rows))
  ),
  url: inWords('text', urlKept, urlMeant),
  computed: null
};

/** How a change of this field is asked for; null where it is not. */
export const wayOf = (field: AnyField): Way | null => ways[field.kind];

/** What a form shows of a wish; nothing, where what is kept is none of the field's values. */
export const shownWish = (way: Way, field: AnyField, kept: unknown, rows: readonly Link[]): unknown =>
  way.read(kept, field, rows) ?? emptyValues[field.kind];
