import type { Expected } from '../../domain/reports/calendar';

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
