import { writeDeadline } from '../../domain/planning/writeDeadline';
import type { IsoDate } from '../../domain/schema/dates';
import type { Deadline } from '../../domain/schema/kinds';
import type { Words } from '../../locales/words';

/** «28. feb. 2018»; nothing for no day. */
export const dayWords = (words: Words, date: IsoDate | null): string =>
  date === null ? '' : writeDeadline(date, words.language, 'medium');

/** «onsdag 28. februar 2018». */
export const longDayWords = (words: Words, date: IsoDate | null): string =>
  date === null ? '' : writeDeadline(date, words.language, 'long');

/** A deadline on one line: «Ultimo februar» (28. feb. 2018); only one of them where there is only one. */
export function deadlineWords(words: Words, deadline: Deadline | null): string {
  if (!deadline) return '';
  const day = dayWords(words, deadline.date);
  const said = deadline.words.trim();
  if (said === '' || day === '') return said || day;
  return `${said} (${day})`;
}

/** A moment (ISO, UTC) as day and time of day where the person is. */
export function momentWords(words: Words, at: string): string {
  const moment = new Date(at);
  if (Number.isNaN(moment.getTime())) return at;
  const two = (number: number): string => String(number).padStart(2, '0');
  const day = `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
  return `${dayWords(words, day)} ${two(moment.getHours())}.${two(moment.getMinutes())}`;
}
