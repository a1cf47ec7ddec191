import type { OutsideWord, Scale } from '../schema/kinds';

/** How far up a risk number lies: acceptable, to be considered, not without measures. Of an opportunity: small to large. */
export type Region = 'low' | 'medium' | 'high';
export const regions: readonly Region[] = ['low', 'medium', 'high'];

/** What the site has said of its scale, as its settings hold it; empty where it has said nothing. */
export interface ScaleSettings {
  readonly riskSteps: string | OutsideWord | null;
  readonly likelihoodWords: string;
  readonly consequenceWords: string;
  readonly yellowFrom: number | null;
  readonly redFrom: number | null;
}

/** How risk is judged in a site. */
export interface RiskScale {
  /** Likelihood and consequence go from 1 to this. */
  readonly steps: 3 | 4 | 5;
  /** What the steps are called, the lowest first; fewer than there are steps where nobody has said. */
  readonly likelihood: readonly string[];
  readonly consequence: readonly string[];
  /** The first number that is no longer acceptable, and the first that cannot stand without measures. */
  readonly yellowFrom: number;
  readonly redFrom: number;
}

const limits = { 3: [3, 6], 4: [4, 9], 5: [5, 12] } as const;
const steps = new Map<unknown, 3 | 4>([
  ['three', 3],
  ['four', 4]
]);

const lines = (text: string, most: number): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .slice(0, most);

/** The scale of a site; five by five where nothing is set. */
export function riskScale(settings?: ScaleSettings): RiskScale {
  const most = steps.get(settings?.riskSteps) ?? 5;
  const [yellow, red] = limits[most];
  return {
    steps: most,
    likelihood: lines(settings?.likelihoodWords ?? '', most),
    consequence: lines(settings?.consequenceWords ?? '', most),
    yellowFrom: settings?.yellowFrom ?? yellow,
    redFrom: settings?.redFrom ?? red
  };
}

/** Likelihood times consequence; null while one of them is missing. */
export const riskNumber = (likelihood: Scale | null, consequence: Scale | null): number | null =>
  likelihood === null || consequence === null ? null : likelihood * consequence;

/** Where a number lies. Where red does not begin after yellow, nothing is yellow. */
export function regionOf(number: number, { yellowFrom, redFrom }: RiskScale): Region {
  if (number >= redFrom) return 'high';
  return number >= yellowFrom ? 'medium' : 'low';
}
