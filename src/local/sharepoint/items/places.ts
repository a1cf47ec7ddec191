import type { Place } from './item';

const NUMBER = String.raw`(-?\d+(?:\.\d+)?(?:e[+-]?\d+)?)`;
const POINT = new RegExp(`^POINT\\s*\\(\\s*${NUMBER}\\s+${NUMBER}(?:\\s+${NUMBER})?(?:\\s+${NUMBER})?\\s*\\)$`, 'i');

/** Well-known text, as forms and lists show a point: longitude first. */
export const printPlace = ({ Longitude, Latitude, Altitude, Measure }: Place): string =>
  `POINT (${Longitude} ${Latitude} ${Altitude} ${Measure})`;

/** The same read again; undefined when it is no point on the globe. */
export function readPlace(text: string): Place | undefined {
  const found = POINT.exec(text.trim());
  if (!found) return undefined;
  const [Longitude = 0, Latitude = 0, Altitude = 0, Measure = 0] = found.slice(1).map((part) => Number(part ?? 0));
  if (Math.abs(Latitude) > 90 || Math.abs(Longitude) > 180) return undefined;
  return { Altitude, Latitude, Longitude, Measure };
}
