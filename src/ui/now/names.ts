import type { Expected } from '../../domain/reports/calendar';
import type { Milestone } from '../data/records';

const longest = 80;

const cut = (text: string): string => (text.length > longest ? `${text.slice(0, longest - 1).trimEnd()}…` : text);

/** What a milestone is called in a sentence: its number, or its own words where it has none. */
export const markOf = ({ number, name }: Pick<Milestone, 'number' | 'name'>): string => number.trim() || cut(name);

/** Where a milestone opens. */
export const wayTo = ({ id }: { readonly id: number }, ...rest: readonly string[]): readonly string[] => [
  'plan',
  'milestone',
  String(id),
  ...rest
];

/** Where a change request opens. */
export const wayToRequest = ({ id }: { readonly id: number }): readonly string[] => [
  'plan',
  'changeRequest',
  String(id)
];

/** What tells one report that nobody has begun from another. */
export const keyOfExpected = ({ template, kind, due }: Expected): string => [template, kind, due].join(' ');
