import { refuse } from '../http/failure';
import { toSeconds } from '../store/farm';

const DAY = 86_400_000;
const MOST_DAYS = 180;
/** SharePoint lets that much time pass between reckoning the date and asking. */
const GRACE = 90 * 60_000;
const WRITTEN = /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d(?::\d\d)?)(?:\.(\d{1,7})\d*)?)?\s*(Z|[+-]\d\d:?\d\d)?$/i;

/** When a subscription ends: in UTC, with the fraction of a second as it was given. */
export interface Expiry {
  expires: string;
  fraction: string;
}

/** Without a date it lasts as long as it may. */
export function defaultExpiry(now: Date): Expiry {
  return { expires: toSeconds(new Date(now.getTime() + MOST_DAYS * DAY)), fraction: '' };
}

/** A date as clients write it; later than now and at most 180 days away. */
export function readExpiry(written: unknown, now: Date): Expiry {
  const [, date, time = '00:00:00', fraction = '', zone = 'Z'] = WRITTEN.exec(String(written).trim()) ?? [];
  const moment = new Date(`${date ?? ''}T${time}${zone.toUpperCase()}`);
  if (date === undefined || Number.isNaN(moment.getTime()))
    throw refuse.badQuery(`Cannot convert the literal '${String(written)}' to the expected type 'Edm.DateTime'.`);
  const away = moment.getTime() - now.getTime();
  if (away <= 0 || away > MOST_DAYS * DAY + GRACE)
    throw refuse.badOperation(
      'The specified expiration date is invalid. Should be greater than today and within 6 months'
    );
  return { expires: toSeconds(moment), fraction: fraction.replace(/0+$/, '') };
}
