import { dayWords } from '../../locales/dayWords';
import type { Words } from '../../locales/words';
import { dayOf, timeOf } from '../form/typing/timeText';

/** A moment (ISO, UTC) as day and time of day where the person is: «22. nov. 2026 kl. 04.36». */
export function momentWords(words: Words, at: string): string {
  const time = timeOf(at, words.language);
  return time === '' ? at : words.messages.history.moment(dayWords(words, dayOf(at)), time);
}
