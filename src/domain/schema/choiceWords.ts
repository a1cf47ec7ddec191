import type { OutsideWord } from './kinds';
import type { AnyField } from './template';

type Word = string | OutsideWord;

/** The word that SharePoint's lists hold for a value of a choice; what somebody has put there by hand is its own word. */
export const storedWord = (value: Word, field: AnyField): string =>
  typeof value === 'string' ? (field.words?.[value] ?? value) : value.outside;

/** The value of a choice that a stored word means. */
export const wordMeant = (word: string, field: AnyField): Word =>
  Object.entries(field.words ?? {}).find(([, stored]) => stored === word)?.[0] ?? { outside: word };
