import { Unsent } from './messenger';

/** What the SDK's HTTP client throws: the parts that we read. */
interface HttpError {
  readonly code?: string;
  readonly response?: { readonly status: number; readonly headers?: Readonly<Record<string, unknown>> };
}

/** The connection was never made: nothing has been sent. */
const neverSent = ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH'];

/** Answers after which it certainly was not sent, and may be later. 412: another write to the conversation came between. */
const notNow = [408, 412, 429, 503];

/** Seconds, from a number of them or a date. */
function secondsOf(header: unknown, now: number): number | null {
  if (typeof header !== 'string' || header.trim() === '') return null;
  const seconds = /^\d+$/.test(header.trim()) ? Number(header) : (Date.parse(header) - now) / 1000;
  return Number.isFinite(seconds) ? Math.max(0, seconds) : null;
}

/** Did Teams say that it gets too much from us? */
export const isThrottled = (error: unknown): boolean => (error as HttpError | null)?.response?.status === 429;

/**
 * Why Teams did not take a message, from what the SDK threw.
 * @param now milliseconds, for a Retry-After that is a date
 */
export function unsentFrom(error: unknown, now: number): Unsent {
  const { code = '', response } = (error ?? {}) as HttpError;
  if (!response) return new Unsent(neverSent.includes(code) ? 'notNow' : 'noAnswer');
  const { status, headers = {} } = response;
  if (notNow.includes(status)) return new Unsent('notNow', secondsOf(headers['retry-after'], now));
  if (status === 403 || status === 404) return new Unsent('unreachable');
  return new Unsent(status >= 500 ? 'noAnswer' : 'refused');
}
