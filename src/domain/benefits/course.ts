import { dayNumber } from '../schema/dates';
import type { IsoDate } from '../schema/dates';
import type { RecordOf } from '../schema/record';
import type { indicator } from '../templates/indicator';
import { measuredOf } from './measuring';
import type { Measured } from './measuring';

type Indicator = Pick<
  RecordOf<typeof indicator>,
  'id' | 'nullValue' | 'nullDate' | 'midValue' | 'midDate' | 'targetValue' | 'targetDate'
>;

/** A value on a day, and where it stands in a picture: fractions from the left and from the top. */
export interface Point {
  readonly what: 'nullPoint' | 'midway' | 'target' | 'measured';
  readonly on: IsoDate;
  readonly value: number;
  readonly x: number;
  readonly y: number;
}

export interface Course {
  /** From the null point by way of midway to the target: what one wants. */
  readonly wanted: readonly Point[];
  /** The null point and what has been measured since, as it was measured. */
  readonly measured: readonly Point[];
}

type Told = Omit<Point, 'x' | 'y'>;

const told = (what: Point['what'], on: IsoDate | null, value: number | null): readonly Told[] =>
  on === null || value === null ? [] : [{ what, on, value }];

/** Where on the way from null point to target one should be by now, as a fraction from the top. */
export function wantedAt({ wanted }: Course, x: number): number {
  const after = wanted.findIndex((point) => point.x >= x);
  const [from, to] = [wanted[after - 1], wanted[after]];
  if (!from || !to) return (to ?? wanted[wanted.length - 1])?.y ?? 0.5;
  return from.y + ((to.y - from.y) * (x - from.x)) / (to.x - from.x || 1);
}

/** Room over the highest and under the lowest value, as a part of what is between them. */
const room = 0.2;

const within = (value: number, low: number, high: number): number =>
  high === low ? 0.5 : (value - low) / (high - low);

/** The picture of an indicator: null when there are not two days to draw a line between. */
export function courseOf(of: Indicator, all: readonly Measured[]): Course | null {
  const start = told('nullPoint', of.nullDate, of.nullValue);
  const wanted = [
    ...start,
    ...told('midway', of.midDate, of.midValue),
    ...told('target', of.targetDate, of.targetValue)
  ];
  const measured = [
    ...start,
    ...measuredOf(of, all).flatMap(({ measuredOn, measured: value }) => told('measured', measuredOn, value))
  ];
  const points = [...wanted, ...measured];
  const days = points.map(({ on }) => dayNumber(on));
  const [first, last] = [Math.min(...days), Math.max(...days)];
  if (points.length === 0 || first === last) return null;
  const values = points.map(({ value }) => value);
  const pad = (Math.max(...values) - Math.min(...values)) * room;
  const [low, high] = [Math.min(...values) - pad, Math.max(...values) + pad];
  const placed = (point: Told): Point => ({
    ...point,
    x: within(dayNumber(point.on), first, last),
    y: 1 - within(point.value, low, high)
  });
  return { wanted: wanted.map(placed), measured: measured.map(placed) };
}
