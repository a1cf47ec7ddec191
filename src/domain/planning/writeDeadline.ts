import { dayOf, isIsoDate, monthOf, weekdayOf, yearOf } from '../schema/dates';
import type { IsoDate } from '../schema/dates';
import type { Language } from '../schema/words';

/** `long`: «onsdag 28. februar 2018»; `medium`: «28. feb. 2018»; `short`: «28. feb.». */
export type DateForm = 'long' | 'medium' | 'short';

interface Names {
  readonly weekdays: readonly string[];
  readonly months: readonly string[];
  readonly shortMonths: readonly string[];
  /** What stands behind the number of the day. */
  readonly afterDay: string;
}

// Own tables and not Intl: not every browser knows nynorsk, and printed dates must not change with the browser.
const norwegianMonths = 'januar februar mars april mai juni juli august september oktober november desember'.split(' ');
const norwegianShort = 'jan. feb. mars april mai juni juli aug. sep. okt. nov. des.'.split(' ');

const names: Readonly<Record<Language, Names>> = {
  nb: {
    weekdays: 'mandag tirsdag onsdag torsdag fredag lørdag søndag'.split(' '),
    months: norwegianMonths,
    shortMonths: norwegianShort,
    afterDay: '.'
  },
  nn: {
    weekdays: 'måndag tysdag onsdag torsdag fredag laurdag søndag'.split(' '),
    months: norwegianMonths,
    shortMonths: norwegianShort,
    afterDay: '.'
  },
  en: {
    weekdays: 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' '),
    months: 'January February March April May June July August September October November December'.split(' '),
    shortMonths: 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' '),
    afterDay: ''
  }
};

/** The month of a day, as short as days are written: «jan.», «mars». */
export const writeMonth = (date: IsoDate, language: Language): string =>
  names[language].shortMonths[monthOf(date) - 1] ?? '';

/**
 * A day in words. `readDeadline` reads every form back. Text that is no day is given back as it is.
 * @example writeDeadline('2018-02-28', 'nn') // 'onsdag 28. februar 2018'
 */
export function writeDeadline(date: IsoDate, language: Language, form: DateForm = 'long'): string {
  if (!isIsoDate(date)) return date;
  const { weekdays, months, shortMonths, afterDay } = names[language];
  const month = (form === 'long' ? months : shortMonths)[monthOf(date) - 1];
  const day = `${dayOf(date)}${afterDay} ${month}`;
  if (form === 'short') return day;
  return form === 'medium' ? `${day} ${yearOf(date)}` : `${weekdays[weekdayOf(date) - 1]} ${day} ${yearOf(date)}`;
}
