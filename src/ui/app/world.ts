import { isoDate } from '../../domain/schema/dates';
import type { IsoDate } from '../../domain/schema/dates';
import type { World } from './surroundings';

function localDay(now: Date): IsoDate {
  return isoDate(now.getFullYear(), now.getMonth() + 1, now.getDate()) ?? '';
}

/** The browser's own clock and timer. */
export const browserWorld: World = {
  today: () => localDay(new Date()),
  now: () => new Date().toISOString(),
  every: (milliseconds, act) => {
    const timer = window.setInterval(act, milliseconds);
    return () => window.clearInterval(timer);
  }
};
