import { spanIn } from './span';

export const span = spanIn({ day: 'dag', days: 'dager', weeks: 'uker', months: 'måneder', years: 'år' });
