import { spanIn } from './span';

export const span = spanIn({ day: 'dag', days: 'dagar', weeks: 'veker', months: 'månader', years: 'år' });
