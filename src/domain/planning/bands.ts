import { daysBetween } from '../schema/dates';
import type { IsoDate } from '../schema/dates';
import type { Timeline } from './timeline';

/** Something that lasts. */
interface Lasting {
  readonly id: number;
  readonly start: IsoDate | null;
  readonly end: IsoDate | null;
}

/** Where it stands in a timeline: 0 is the first day shown, 1 the last. */
export interface Band<P> {
  readonly phase: P;
  readonly from: number;
  readonly to: number;
}

const within = (at: number): number => Math.min(1, Math.max(0, at));

/** Phases as bands of a timeline, by when they begin; one without both days, or wholly outside, has none. */
export function bandsIn<P extends Lasting>(
  phases: readonly P[],
  { from, to }: Pick<Timeline<never>, 'from' | 'to'>
): readonly Band<P>[] {
  const at = (day: IsoDate): number => daysBetween(from, day) / daysBetween(from, to);
  return phases
    .flatMap((phase) => {
      const { start, end } = phase;
      if (start === null || end === null || end < from || start > to) return [];
      return [{ phase, from: within(at(start)), to: within(at(end)) }];
    })
    .sort((a, b) => a.from - b.from || a.to - b.to);
}
