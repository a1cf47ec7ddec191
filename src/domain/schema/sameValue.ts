import type { ByKind, Deadline } from './kinds';
import type { AnyField } from './template';

/** How two values of a kind are compared. */
interface Comparing {
  readonly same: (a: unknown, b: unknown) => boolean;
  /** The value is a set, and this tells its members apart: two people may each add their own. */
  readonly member?: (one: unknown) => string;
}

const written = (value: unknown): string => JSON.stringify(value ?? null);
const exactly: Comparing = { same: (a, b) => written(a) === written(b) };

/** SharePoint may write line ends in its own way, and a space at the end is nothing that people see. */
const visible = (value: unknown): string =>
  typeof value === 'string' ? value.replace(/\r\n?/g, '\n').trimEnd() : written(value);
const asText: Comparing = { same: (a, b) => visible(a) === visible(b) };

/** Whoever or whatever it is, however it was called when it was read; a name that is not chosen yet is its text. */
const whoOf = (value: unknown): string => {
  const id = (value as { readonly id?: unknown } | null)?.id;
  return typeof id === 'number' ? String(id) : written(value);
};
const asOne: Comparing = { same: (a, b) => whoOf(a) === whoOf(b) };

/** Where it was moved from is told, and not written. */
const whenOf = (value: unknown): string => {
  const { words = '', date = null } = (value ?? {}) as Partial<Deadline>;
  return written([words, date]);
};
const asDeadline: Comparing = { same: (a, b) => whenOf(a) === whenOf(b) };

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

const asSet = (member: (one: unknown) => string): Comparing => ({
  member,
  same: (a, b) => {
    const [some, others] = [a, b].map((value) => new Set(listOf(value).map(member)));
    return some!.size === others!.size && Array.from(some!).every((each) => others!.has(each));
  }
});

const comparing: ByKind<Comparing> = {
  text: asText,
  prose: asText,
  number: exactly,
  money: exactly,
  percent: exactly,
  yesNo: exactly,
  date: exactly,
  deadline: asDeadline,
  scale: exactly,
  choice: exactly,
  choices: asSet(written),
  person: asOne,
  people: asSet(whoOf),
  link: asOne,
  links: asSet(whoOf),
  url: exactly,
  computed: exactly
};

/** Do two values of a field say the same to the people who read them? */
export const sameValue = (field: AnyField | undefined, a: unknown, b: unknown): boolean =>
  (field ? comparing[field.kind] : exactly).same(a, b);

/** A field's value before two people changed it, and what each of them made of it. */
export interface ThreeValues {
  readonly before: unknown;
  readonly mine: unknown;
  readonly stored: unknown;
}

/**
 * What becomes of a set that two people have changed: what is stored, without what I took away, with what I added.
 * Null where the field holds one value: then a person must choose.
 */
export function mergedSet(
  field: AnyField | undefined,
  { before, mine, stored }: ThreeValues
): readonly unknown[] | null {
  const member = field && comparing[field.kind].member;
  if (!member) return null;
  const keys = (value: unknown): ReadonlySet<string> => new Set(listOf(value).map(member));
  const [was, wanted, there] = [keys(before), keys(mine), keys(stored)];
  const left = listOf(stored).filter((one) => !was.has(member(one)) || wanted.has(member(one)));
  const added = listOf(mine).filter((one) => !was.has(member(one)) && !there.has(member(one)));
  return [...left, ...added];
}
