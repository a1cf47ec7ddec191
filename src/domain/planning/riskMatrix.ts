import type { Scale } from '../schema/kinds';
import { isOpenRisk } from './risks';
import type { Judged } from './risks';
import { regionOf } from './riskScale';
import type { Region, RiskScale } from './riskScale';

/** A place in the matrix: both go from 1 to the number of steps. */
export interface Square {
  readonly likelihood: number;
  readonly consequence: number;
}

export interface MatrixCell extends Square {
  /** The risk number of everything in it. */
  readonly number: number;
  readonly region: Region;
}

/** Where a risk stands, before or after its measures. */
export interface Mark<R> {
  readonly risk: R;
  readonly when: 'before' | 'after';
  readonly square: Square;
  /** Its middle within the square, from the left and from the top, each from 0 to 1. */
  readonly x: number;
  readonly y: number;
  /** How many stand beside and under each other in the square: what is drawn there must be that much smaller. */
  readonly across: number;
  readonly down: number;
}

export interface Matrix<R> {
  readonly cells: readonly MatrixCell[];
  readonly marks: readonly Mark<R>[];
  /** From where risks stand now to where they stand after measures, where that is somewhere else. */
  readonly arrows: readonly { readonly from: Mark<R>; readonly to: Mark<R> }[];
}

type Unplaced<R> = Pick<Mark<R>, 'risk' | 'when' | 'square'>;

/** A step beyond the scale, from when it had more of them, stands on the highest. */
function squareOf(likelihood: Scale | null, consequence: Scale | null, { steps }: RiskScale): Square | null {
  if (likelihood === null || consequence === null) return null;
  return { likelihood: Math.min(likelihood, steps), consequence: Math.min(consequence, steps) };
}

const isSame = (a: Square, b: Square): boolean => a.likelihood === b.likelihood && a.consequence === b.consequence;

/** After measures; before them, only where that is another square, or where nobody has judged what is left. */
function marksOf<R extends Judged>(risk: R, scale: RiskScale): readonly Unplaced<R>[] {
  const before = squareOf(risk.likelihood, risk.consequence, scale);
  const after = squareOf(risk.likelihoodAfter, risk.consequenceAfter, scale);
  const shown = before && (!after || !isSame(before, after)) ? before : null;
  return [
    ...(shown ? [{ risk, when: 'before', square: shown } as const] : []),
    ...(after ? [{ risk, when: 'after', square: after } as const] : [])
  ];
}

/** Side by side in the square that they share, row by row. */
function placed<R>(all: readonly Unplaced<R>[]): readonly Mark<R>[] {
  return all.map((mark) => {
    const together = all.filter(({ square }) => isSame(square, mark.square));
    const across = Math.ceil(Math.sqrt(together.length));
    const down = Math.ceil(together.length / across);
    const at = together.indexOf(mark);
    const row = Math.floor(at / across);
    const inRow = Math.min(across, together.length - row * across);
    return { ...mark, x: ((at % across) + 0.5) / inRow, y: (row + 0.5) / down, across, down };
  });
}

const upTo = (steps: number): readonly number[] => Array.from({ length: steps }, (_, index) => index + 1);

/** The picture of what may still happen, the highest likelihood at the top: rows of squares, and what stands in them. */
export function riskMatrix<R extends Judged>(risks: readonly R[], scale: RiskScale): Matrix<R> {
  const cells = upTo(scale.steps)
    .map((step) => scale.steps + 1 - step)
    .flatMap((likelihood) =>
      upTo(scale.steps).map((consequence) => {
        const number = likelihood * consequence;
        return { likelihood, consequence, number, region: regionOf(number, scale) };
      })
    );
  const marks = placed(risks.filter(isOpenRisk).flatMap((risk) => marksOf(risk, scale)));
  const arrows = marks.flatMap((to) => {
    const from =
      to.when === 'after' ? marks.find(({ risk, when }) => risk === to.risk && when === 'before') : undefined;
    return from ? [{ from, to }] : [];
  });
  return { cells, marks, arrows };
}
