import { readDeadline } from '../../domain/planning/deadlineWords';
import { addDays, dayOf, daysInMonth, isIsoDate, isoDate, monthOf, yearOf } from '../../domain/schema/dates';
import type { IsoDate } from '../../domain/schema/dates';
import type { Speech } from '../../locales/bot/load';

/** The small words before a day or a while: «til 15. august», «until 15 August», «i tre uker». */
const before = /^(?:fram |frem )?(?:til|to|until|till|i|for|in) /;

/** As many months later: on the last day of that month where it has no such day. */
function addMonths(day: IsoDate, count: number): IsoDate {
  const months = yearOf(day) * 12 + monthOf(day) - 1 + count;
  const [year, month] = [Math.floor(months / 12), (months % 12) + 1];
  return isoDate(year, month, Math.min(dayOf(day), daysInMonth(year, month))) ?? day;
}

const after: { readonly [U in 'days' | 'weeks' | 'months']: (today: IsoDate, count: number) => IsoDate } = {
  days: addDays,
  weeks: (today, count) => addDays(today, 7 * count),
  months: addMonths
};
const units = ['days', 'weeks', 'months'] as const;

const has = (words: string, word: string): boolean => words.split(' ').includes(word);

/** The day after a while: «3 uker», «en måned», in any of our languages. Null: it is no while. */
function afterWhile(text: string, today: IsoDate, languages: readonly Speech[]): IsoDate | null {
  const [count = '', unit = '', ...more] = text.split(' ');
  for (const { bot } of more.length > 0 ? [] : languages) {
    const { numbers, ...names } = bot.whiles;
    const number = /^\d{1,3}$/.test(count) ? Number(count) : numbers.findIndex((each) => has(each, count)) + 1;
    const found = units.find((each) => has(names[each], unit));
    if (found && number > 0) return after[found](today, number);
  }
  return null;
}

/** The first day on which somebody is back: as they wrote it, within a year. */
export function dayIn(about: string, today: IsoDate, languages: readonly Speech[]): IsoDate | null {
  const words = about.replace(before, '').trim();
  if (isIsoDate(words)) return words > today ? words : null;
  // «to» is a number in our languages, and «until» in English.
  const later = afterWhile(about, today, languages) ?? afterWhile(words, today, languages);
  if (later !== null) return later;
  const end = `${yearOf(today) + 1}${today.slice(4)}`;
  const reading = readDeadline(words, { start: today, end }, today);
  if (reading.kind === 'one') return reading.date;
  return reading.kind === 'several' ? (reading.dates[0] ?? null) : null;
}
