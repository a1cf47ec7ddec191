import { writeDeadline } from '../domain/planning/writeDeadline';
import type { IsoDate } from '../domain/schema/dates';
import type { Deadline } from '../domain/schema/kinds';
import type { Words } from './words';

type Speaking = Pick<Words, 'language'>;

/** «28. feb. 2018»; nothing for no day. */
export const dayWords = (words: Speaking, date: IsoDate | null): string =>
  date === null ? '' : writeDeadline(date, words.language, 'medium');

/** «onsdag 28. februar 2018». */
export const longDayWords = (words: Speaking, date: IsoDate | null): string =>
  date === null ? '' : writeDeadline(date, words.language, 'long');

const wholeDate = /^(\p{L}+ )?\d{1,2}\.? ?(\p{L}+\.? |\d{1,2}\.)\d{4}$/u;

/** Does it say the day itself («15. mars 2026»), so that the day beside it would say it twice? */
export const saysDay = (said: string): boolean => wholeDate.test(said.trim());

/** A deadline on one line: «Ultimo februar» (28. feb. 2018); only one of them where there is only one. */
export function deadlineWords(words: Speaking, deadline: Deadline | null): string {
  if (!deadline) return '';
  const day = dayWords(words, deadline.date);
  const said = deadline.words.trim();
  if (said === '' || day === '' || saysDay(said)) return said || day;
  return `${said} (${day})`;
}
