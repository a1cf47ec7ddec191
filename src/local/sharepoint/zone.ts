import { ZONES } from './zones';

export const OSLO = 4;

const formats = new Map<string, Intl.DateTimeFormat>();

export interface LocalTime {
  year: number;
  month: number;
  day: number;
  hour: number;
  minute: number;
  second: number;
}

export function zoneName(id: number): string {
  return (ZONES.get(id) ?? ZONES.get(OSLO))?.iana ?? 'UTC';
}

/** What `RegionalSettings/TimeZone` says. */
export function describeZone(id: number): { Description: string; Id: number; Information: Record<string, number> } {
  const { description, bias } = ZONES.get(id) ?? { description: `Time zone ${id}`, bias: 0 };
  return { Description: description, Id: id, Information: { Bias: bias, DaylightBias: -60, StandardBias: 0 } };
}

/** What a clock on the wall shows at this moment. */
export function toLocal(moment: Date, zoneId: number): LocalTime {
  const parts: Record<string, number> = {};
  for (const { type, value } of formatOf(zoneName(zoneId)).formatToParts(moment)) parts[type] = Number(value);
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
  return { year, month, day, hour, minute, second };
}

/** The moment at which a clock on the wall shows this; in the hour that does not exist, the one after. */
export function fromLocal(local: LocalTime, zoneId: number): Date {
  const wanted = Date.UTC(local.year, local.month - 1, local.day, local.hour, local.minute, local.second);
  let guess = wanted;
  for (let round = 0; round < 2; round += 1) guess += wanted - asUtc(toLocal(new Date(guess), zoneId));
  return new Date(guess);
}

/** Local midnight of the day that this moment falls on. */
export function startOfDay(moment: Date, zoneId: number): Date {
  const { year, month, day } = toLocal(moment, zoneId);
  return fromLocal({ year, month, day, hour: 0, minute: 0, second: 0 }, zoneId);
}

function asUtc(local: LocalTime): number {
  return Date.UTC(local.year, local.month - 1, local.day, local.hour, local.minute, local.second);
}

function formatOf(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric'
  });
  formats.set(zone, made);
  return made;
}
