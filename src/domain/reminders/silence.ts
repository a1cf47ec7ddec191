import { mondayOfWeek } from '../planning/calendar';
import { isWorkingDay } from '../planning/workingDays';
import { addDays, weekdayOf, yearOf } from '../schema/dates';
import type { IsoDate } from '../schema/dates';
import type { Moment } from './osloTime';
import type { ReminderSettings } from './settings';

type Holiday = Pick<ReminderSettings, 'holidayFrom' | 'holidayTo'>;

/** Its first day, and the first after it; nothing where a year has no such weeks. */
type Weeks = readonly [first: IsoDate, after: IsoDate] | null;
const known = new Map<string, Weeks>();

/** The same each time it is reckoned, and asked for day by day. */
function holidayIn(year: number, { holidayFrom, holidayTo }: Holiday): Weeks {
  const name = [year, holidayFrom, holidayTo].join(' ');
  const found = known.get(name);
  if (found !== undefined) return found;
  const [first, last] = [mondayOfWeek(year, holidayFrom), mondayOfWeek(year, holidayTo)];
  const weeks: Weeks = first === null || last === null ? null : [first, addDays(last, 7)];
  known.set(name, weeks);
  return weeks;
}

/** Is the day within fellesferien? Where its last week comes before its first there is none. */
function isHoliday(day: IsoDate, settings: Holiday): boolean {
  const [first, after] = holidayIn(yearOf(day), settings) ?? [];
  return first !== undefined && after !== undefined && day >= first && day < after;
}

/** A day on which the bot writes, and which counts when it waits: a working day outside fellesferien. */
export const isSendingDay = (day: IsoDate, settings: Holiday): boolean =>
  isWorkingDay(day) && !isHoliday(day, settings);

/** That day, or the first after it on which the bot writes. */
export function sendingDayFrom(day: IsoDate, settings: Holiday): IsoDate {
  let found = day;
  // Fellesferien is at most a year long: whatever the settings say, this ends.
  for (let left = 400; left > 0 && !isSendingDay(found, settings); left -= 1) found = addDays(found, 1);
  return found;
}

/** How many sending days there are after the first day, to and including the last. `most`: no need to count further. */
export function sendingDaysBetween(first: IsoDate, last: IsoDate, settings: Holiday, most = 1000): number {
  let count = 0;
  for (let day = addDays(first, 1); day <= last && count < most; day = addDays(day, 1)) {
    if (isSendingDay(day, settings)) count += 1;
  }
  return count;
}

/** The last sending day, not after that weekday (1–5), in the week that begins on this Monday; null where it has none. */
export function sendingDayInWeek(monday: IsoDate, weekday: number, settings: Holiday): IsoDate | null {
  const days = [0, 1, 2, 3, 4].map((each) => addDays(monday, each)).filter((each) => isSendingDay(each, settings));
  return days.filter((each) => weekdayOf(each) <= weekday).pop() ?? days[0] ?? null;
}

/** The Monday of the week that a day is in. */
export const mondayOf = (day: IsoDate): IsoDate => addDays(day, 1 - weekdayOf(day));

/** One person hears from the bot once in each. */
export type Slot = 'morning' | 'afternoon';

/** From `from` o'clock until `to`, over midnight where that comes first; none where they are the same. */
const isWithin = (minutes: number, from: number, to: number): boolean =>
  from <= to ? minutes >= from * 60 && minutes < to * 60 : minutes >= from * 60 || minutes < to * 60;

/** In which slot a message can be sent now; null where the bot is silent. */
export function slotAt({ day, minutes }: Moment, settings: ReminderSettings): Slot | null {
  const { sendHour, secondHour, quietFrom, quietTo } = settings;
  if (!isSendingDay(day, settings) || isWithin(minutes, quietFrom, quietTo)) return null;
  if (minutes < sendHour * 60) return null;
  return secondHour > sendHour && minutes >= secondHour * 60 ? 'afternoon' : 'morning';
}
