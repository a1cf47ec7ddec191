import type { FailureDetail } from '../domain/failure';
import { isIsoDate } from '../domain/schema/dates';
import type { Problem } from '../domain/schema/problem';
import type { Words } from './words';

/** An ISO day as Norwegians write it: 28.02.2018. */
export const shortDate = (date: string): string => date.split('-').reverse().join('.');

const shown = (limit: number | string): string =>
  typeof limit === 'string' && isIsoDate(limit) ? shortDate(limit) : String(limit);

/** What is wrong with one field, in a sentence that says what to do. */
export function problemWords({ messages }: Words, { code, limit }: Omit<Problem, 'field'>): string {
  return messages.failures.problems[code](shown(limit ?? ''));
}

type Says = { readonly [K in FailureDetail['kind']]: (detail: Extract<FailureDetail, { kind: K }>) => string };

/** The one place where failures become words. */
export function failureWords({ messages }: Words, detail: FailureDetail): string {
  const { failures } = messages;
  const says: Says = {
    Invalid: () => failures.Invalid(),
    Conflict: () => failures.Conflict(),
    NotFound: ({ what }) => failures.NotFound[what],
    SignedOut: () => failures.SignedOut(),
    Forbidden: () => failures.Forbidden(),
    Throttled: ({ retryAfter }) => failures.Throttled(retryAfter),
    Unavailable: () => failures.Unavailable()
  };
  const say = says[detail.kind] as (detail: FailureDetail) => string;
  return say(detail);
}
