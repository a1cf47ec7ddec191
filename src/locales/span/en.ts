import { spanIn } from './span';

export const span = spanIn({ day: 'day', days: 'days', weeks: 'weeks', months: 'months', years: 'years' });
