import type { IsoDate } from './dates';

/** Somebody the site knows. `id` is the site's user id, which is not the same from site to site. */
export interface Person {
  readonly id: number;
  readonly name: string;
  readonly email: string;
  /** SharePoint's login name, e.g. `i:0#.f|membership|kari@example.org`. */
  readonly login: string;
}

/** A row of another list (or the same). `title` is what the linked row was called when this one was read. */
export interface Link {
  readonly id: number;
  readonly title: string;
}

export interface Url {
  readonly address: string;
  readonly text: string;
}

/** What was written («Ultimo februar») and the day it means. The day wins where they disagree. */
export interface Deadline {
  readonly words: string;
  readonly date: IsoDate | null;
  /** The deadline as we stored it, where somebody has set another day in the plain list since. Never written. */
  readonly movedFrom?: Deadline;
}

export type Scale = 1 | 2 | 3 | 4 | 5;

/** A word found in a choice column that the template does not know: kept, and shown as it is. */
export interface OutsideWord {
  readonly outside: string;
}

/**
 * Every kind of field, with what its value looks like in a record. Text is never null: empty text is `''`.
 * Numbers: `number` has no unit, `money` is kroner, `percent` is percentage points (6.4 means 6,4 %).
 */
export interface Kinds {
  text: string;
  prose: string;
  number: number | null;
  money: number | null;
  percent: number | null;
  yesNo: boolean;
  date: IsoDate | null;
  deadline: Deadline | null;
  scale: Scale | null;
  choice: string | OutsideWord | null;
  choices: readonly (string | OutsideWord)[];
  person: Person | null;
  people: readonly Person[];
  link: Link | null;
  links: readonly Link[];
  url: Url | null;
  computed: string;
}

export type Kind = keyof Kinds;

/** A table that must have an entry for every kind: the compiler asks for it when a kind is added. */
export type ByKind<V> = { readonly [K in Kind]: V };

type Empty = { readonly [K in Kind]: Kinds[K] };

/** The value of a field nobody has filled in. */
export const emptyValues: Empty = {
  text: '',
  prose: '',
  number: null,
  money: null,
  percent: null,
  yesNo: false,
  date: null,
  deadline: null,
  scale: null,
  choice: null,
  choices: [],
  person: null,
  people: [],
  link: null,
  links: [],
  url: null,
  computed: ''
};

const hasText = (value: unknown): boolean => typeof value === 'string' && value.trim() !== '';

/** Is this value the same as not having answered? */
export function isEmpty(value: unknown): boolean {
  if (value === null || value === undefined) return true;
  if (typeof value === 'string') return !hasText(value);
  if (Array.isArray(value)) return value.length === 0;
  if (typeof value === 'object' && 'words' in value && 'date' in value) return !value.date && !hasText(value.words);
  return false;
}

/** Has somebody answered? A tick that is not set says nothing of it. */
export const isAnswered = (value: unknown): boolean => value !== false && !isEmpty(value);
