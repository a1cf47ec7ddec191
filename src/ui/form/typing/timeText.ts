import type { Language } from '../../../domain/schema/words';

const two = (value: number): string => String(value).padStart(2, '0');

/** A moment (ISO) as a time of day where the person is: «14.02», `14:02` in English. */
export function timeOf(moment: string, language: Language): string {
  const time = new Date(moment);
  if (Number.isNaN(time.getTime())) return '';
  return [two(time.getHours()), two(time.getMinutes())].join(language === 'en' ? ':' : '.');
}

/** The day of a moment (ISO) where the person is. */
export function dayOf(moment: string): string {
  const time = new Date(moment);
  return [time.getFullYear(), two(time.getMonth() + 1), two(time.getDate())].join('-');
}
