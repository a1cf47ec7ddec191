import type { IsoDate } from '../schema/dates';
import type { OutsideWord, Scale } from '../schema/kinds';
import { isOverdue } from '../schema/overdue';
import type { RecordOf } from '../schema/record';
import type { measure } from '../templates/measure';
import { risk as template } from '../templates/risk';
import { compareNaturally } from './planTree';
import { regionOf, riskNumber } from './riskScale';
import type { RiskScale } from './riskScale';

/** What a risk is judged by. */
export interface Judged {
  readonly id: number;
  readonly kind: string | OutsideWord | null;
  readonly number: string;
  readonly likelihood: Scale | null;
  readonly consequence: Scale | null;
  readonly likelihoodAfter: Scale | null;
  readonly consequenceAfter: Scale | null;
  readonly status: string | OutsideWord | null;
}

export const isOpportunity = ({ kind }: Pick<Judged, 'kind'>): boolean => kind === 'opportunity';

/** May it still happen? */
export const isOpenRisk = ({ status }: Pick<Judged, 'status'>): boolean => status !== 'occurred' && status !== 'over';

export const numberBefore = ({ likelihood, consequence }: Judged): number | null => riskNumber(likelihood, consequence);
export const numberAfter = ({ likelihoodAfter, consequenceAfter }: Judged): number | null =>
  riskNumber(likelihoodAfter, consequenceAfter);

/** The number that holds today: what is left, once the measures are carried out; until then, the first one. */
export function numberNow(risk: Judged): number | null {
  const [before, after] = [numberBefore(risk), numberAfter(risk)];
  return risk.status === 'measuresDone' ? (after ?? before) : (before ?? after);
}

const compareNumbers = (a: Judged, b: Judged): number => compareNaturally(a.number, b.number) || a.id - b.id;

/** The heaviest first; what nobody has judged comes last. */
export const compareRisks = (a: Judged, b: Judged): number =>
  Number(isOpenRisk(b)) - Number(isOpenRisk(a)) ||
  (numberNow(b) ?? 0) - (numberNow(a) ?? 0) ||
  (b.consequence ?? 0) - (a.consequence ?? 0) ||
  compareNumbers(a, b);

/** How many risks a report names. */
const top = 3;

/** The heaviest open risks that are not acceptable, at most three. Opportunities are none. */
export const topRisks = <R extends Judged>(risks: readonly R[], scale: RiskScale): readonly R[] =>
  risks
    .filter((risk) => !isOpportunity(risk) && isOpenRisk(risk) && regionOf(numberNow(risk) ?? 0, scale) !== 'low')
    .sort(compareRisks)
    .slice(0, top);

/** Why a risk needs somebody to look at it. */
export type RiskConcern = 'review' | 'noMeasure';

export interface Concerned<R> {
  readonly risk: R;
  readonly concerns: readonly RiskConcern[];
}

type Measured = Pick<RecordOf<typeof measure>, 'recordKey' | 'status'>;
type Followed = Judged & { readonly rowKey: string };

/** Open risks past their review, and red ones that nobody does anything about; the heaviest first. */
export function concernedRisks<R extends Followed>(
  risks: readonly R[],
  measures: readonly Measured[],
  scale: RiskScale,
  today: IsoDate
): readonly Concerned<R>[] {
  const measured = new Set(measures.filter(({ status }) => status !== 'dropped').map(({ recordKey }) => recordKey));
  const isRed = (risk: R): boolean => regionOf(numberNow(risk) ?? 0, scale) === 'high';
  const concernsOf = (risk: R): readonly RiskConcern[] => [
    ...(isRed(risk) && !isOpportunity(risk) && !measured.has(risk.rowKey) ? (['noMeasure'] as const) : []),
    ...(isOverdue(template, 'nextReview', risk, today) ? (['review'] as const) : [])
  ];
  return risks
    .filter(isOpenRisk)
    .sort(compareRisks)
    .map((risk) => ({ risk, concerns: concernsOf(risk) }))
    .filter(({ concerns }) => concerns.length > 0);
}

/** The number of a new risk: one more than the highest there is. */
export function nextRiskNumber(risks: readonly Pick<Judged, 'number'>[]): string {
  const counted = risks.map(({ number }) => Number(/\d+/.exec(number)?.[0] ?? 0));
  return String(Math.max(0, ...counted) + 1);
}
