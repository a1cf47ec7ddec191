import type { Link } from '../../domain/schema/kinds';
import type { Words } from '../../locales/words';

const isNameless = (value: unknown): value is Link =>
  typeof value === 'object' && value !== null && 'title' in value && value.title === '';

/** A row that was linked to and has been deleted since has no name any more: it is called that. */
export function named(words: Words, value: unknown): unknown {
  const one = (each: unknown): unknown =>
    isNameless(each) ? { ...each, title: words.messages.history.deletedRow } : each;
  return Array.isArray(value) ? value.map(one) : one(value);
}
