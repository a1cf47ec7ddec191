import type { RecordOf } from '../schema/record';
import type { indicator } from '../templates/indicator';

/** What is stored of an indicator for saying its numbers in words. */
export type Based = Pick<
  RecordOf<typeof indicator>,
  'unit' | 'nullValue' | 'base' | 'baseOf' | 'oneCalled' | 'upMeans'
>;

/** How a language says them. Numbers come as they are read in that language. */
export interface PlainPhrases {
  /** «12,4 % = 43 av 345 ansatte». */
  readonly level: (percent: string, count: string, base: string, of: string) => string;
  /** «6,4 % = 22 flere på jobb hver dag». */
  readonly more: (percent: string, count: string, one: string) => string;
  readonly fewer: (percent: string, count: string, one: string) => string;
  /** A change so small that it is nobody. */
  readonly hardly: (percent: string) => string;
}

/** Without what floating point adds: 12.4 − 6 is 6.4. */
const exact = (value: number): number => Number(value.toPrecision(12));

/** How many that percentage of them is: the nearest whole one, a half away from nothing. `wholeOf(6.4, 345) // 22` */
export function wholeOf(percent: number, base: number): number {
  const many = exact((percent * base) / 100);
  return Math.sign(many) * Math.round(Math.abs(many)) || 0;
}

interface Speech {
  readonly said: PlainPhrases;
  readonly write: (value: number) => string;
}

function change(by: number, { base, oneCalled, upMeans }: Based, { said, write }: Speech): string {
  const count = Math.abs(wholeOf(by, base ?? 0));
  const percent = write(Math.abs(by));
  if (count === 0) return said.hardly(percent);
  const isMore = by > 0 === (upMeans !== 'fewer');
  return said[isMore ? 'more' : 'fewer'](percent, write(count), oneCalled.trim());
}

/**
 * A percentage in plain words, from a stored base: what has changed since the null point where that is known, and
 * otherwise how many it is. Nothing where there is no base, or the indicator is no percentage.
 * @example plainWords({ …, nullValue: 12.4, base: 345, oneCalled: 'på jobb hver dag', upMeans: 'fewer' }, 6, speech)
 *   // '6,4 % = 22 flere på jobb hver dag'
 */
export function plainWords(of: Based, value: number | null, speech: Speech): string {
  if (of.unit !== 'percent' || value === null || of.base === null || of.base <= 0) return '';
  const by = of.nullValue === null ? 0 : exact(value - of.nullValue);
  if (by !== 0 && of.oneCalled.trim() !== '') return change(by, of, speech);
  if (of.baseOf.trim() === '') return '';
  const { said, write } = speech;
  return said.level(write(value), write(wholeOf(value, of.base)), write(of.base), of.baseOf.trim());
}
