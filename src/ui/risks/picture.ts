import type { Mark, Square } from '../../domain/planning/riskMatrix';

/** The measures of a matrix on screen, in pixels. */
export interface Frame {
  readonly steps: number;
  readonly width: number;
  readonly height: number;
  /** Left of the squares, for the steps of likelihood. */
  readonly left: number;
  readonly cell: { readonly width: number; readonly height: number };
  /** Is there room for the steps' words at the sides? */
  readonly roomy: boolean;
}

/** Above the squares, for what they mean upwards; below them, for what they mean to the right. */
const head = 22;
const foot = 44;
const roomyFrom = 440;

/** As much as there is room for; on a phone the sides have numbers only. */
export function frameOf(width: number, steps: number): Frame {
  const roomy = width >= roomyFrom;
  const left = roomy ? 104 : 20;
  const wide = Math.floor((width - left - 1) / steps);
  const high = Math.min(84, Math.max(48, Math.round(wide * 0.7)));
  return { steps, width, height: head + high * steps + foot, left, cell: { width: wide, height: high }, roomy };
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The upper left corner of a square; the highest likelihood is at the top. */
export const cornerOf = ({ left, cell, steps }: Frame, { likelihood, consequence }: Square): Point => ({
  x: left + (consequence - 1) * cell.width,
  y: head + (steps - likelihood) * cell.height
});

/** Below the square's own number. */
const top = 14;

export function middleOf(frame: Frame, { square, x, y }: Mark<unknown>): Point {
  const corner = cornerOf(frame, square);
  const { width, height } = frame.cell;
  return { x: corner.x + x * width, y: corner.y + top + y * (height - top) - 2 };
}

/** As large as a finger wants it, smaller where many share a square. */
export const radiusOf = ({ cell }: Frame, { across, down }: Mark<unknown>): number =>
  Math.max(7, Math.min(13, (cell.width - 6) / (across * 2) - 1, (cell.height - top - 2) / (down * 2) - 1));

/** A line between two marks, from edge to edge. */
export function arrowBetween(from: Point, to: Point, radii: readonly [number, number]): readonly [Point, Point] {
  const [across, down] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(across, down) || 1;
  const at = (point: Point, by: number): Point => ({
    x: point.x + (across / length) * by,
    y: point.y + (down / length) * by
  });
  return [at(from, radii[0]), at(to, -(radii[1] + 5))];
}
