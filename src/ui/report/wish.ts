import { yearlyKinds } from '../../domain/reports/programmeSections';
import { compareDates, isIsoDate } from '../../domain/schema/dates';
import type { IsoDate } from '../../domain/schema/dates';
import type { ReportKind } from './reportKinds';

export type Recipient = 'programmeLeader' | 'steeringGroup' | 'ufl';

/** A report that somebody is about to begin or order; days are as they are typed. */
export interface Wish {
  readonly kind: ReportKind;
  /** Of a follow-up report: the milestone's id. */
  readonly milestone: string;
  readonly recipient: Recipient;
  readonly from: string | null;
  readonly until: string | null;
  readonly year: string;
  readonly due: string | null;
}

export type WishProblem = 'notDate' | 'dueMissing' | 'badYear' | 'backwards';
export type WishProblems = { readonly [K in keyof Wish]?: WishProblem };

const isBadDay = (day: string | null): boolean => day !== null && !isIsoDate(day);

function periodProblems({ from, until }: Wish): WishProblems {
  if (isBadDay(from)) return { from: 'notDate' };
  if (isBadDay(until)) return { until: 'notDate' };
  return from !== null && until !== null && compareDates(until, from) < 0 ? { until: 'backwards' } : {};
}

/** Has this kind one for each year? */
export const hasYear = (kind: ReportKind): boolean => yearlyKinds.some((each) => each === kind);

/** What must be mended before the report can begin, or be ordered: an order needs a day. */
export function problemsOf(wish: Wish, how: 'start' | 'order'): WishProblems {
  const period = wish.kind === 'statusReport' ? periodProblems(wish) : {};
  const year = hasYear(wish.kind) && !/^\d{4}$/.test(wish.year.trim()) ? ({ year: 'badYear' } as const) : {};
  const missing = how === 'order' && wish.due === null ? ({ due: 'dueMissing' } as const) : {};
  return { ...period, ...year, ...(isBadDay(wish.due) ? { due: 'notDate' } : missing) };
}

/** A day that was typed, once nothing is wrong with it. */
export const dayIn = (typed: string | null): IsoDate | null => (typed !== null && isIsoDate(typed) ? typed : null);
