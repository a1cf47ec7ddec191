import type { Answer } from './answer';
import { ConnectionDropped, type FaultRule } from './faults';

const TEXTS: Readonly<Record<number, string>> = {
  302: 'FOUND',
  401: 'UNAUTHORIZED',
  403: 'FORBIDDEN',
  404: 'NOT FOUND',
  410: 'GONE',
  412: 'PRECONDITION FAILED',
  429: 'TOO MANY REQUESTS',
  500: 'INTERNAL SERVER ERROR',
  502: 'BAD GATEWAY',
  503: 'SERVICE UNAVAILABLE',
  504: 'GATEWAY TIMEOUT'
};

/** What SharePoint adds where it wants somebody to sign in: seen in many reports of 401 and 403 from Microsoft 365. */
const SIGN_IN = {
  'X-MSDAVEXT_Error':
    '917656; Access denied. Before opening files in this location%2c you must first browse to the web site and select the option to login automatically.',
  'X-Forms_Based_Auth_Required': '/_forms/default.aspx'
};

/** Where SharePoint sends a browser that is to sign in; from there it goes on to another origin. */
const SIGN_IN_PAGE = '/_layouts/15/Authenticate.aspx?Source=%2F';

/** What a rule does before the work: waits, or breaks the connection. */
export async function pause(rule: FaultRule | undefined): Promise<void> {
  if (rule?.latency) await new Promise((resume) => setTimeout(resume, rule.latency));
  if (rule?.drop === 'before') throw new ConnectionDropped();
}

/** The answer of a server that does not get round to it. */
export function failing(
  { status = 503, retryAfter }: Pick<FaultRule, 'status' | 'retryAfter'>,
  more: Readonly<Record<string, string>> = {}
): Answer {
  const headers: Record<string, string> = { 'Content-Type': 'text/plain; charset=utf-8', ...more };
  if (status === 401 || status === 403) Object.assign(headers, SIGN_IN);
  if (status === 302) headers.Location = SIGN_IN_PAGE;
  if (status === 200) headers['Content-Type'] = 'text/html; charset=utf-8';
  if (retryAfter !== undefined) headers['Retry-After'] = String(retryAfter);
  const page = '<!DOCTYPE html><title>Sign in to your account</title>';
  return { status, headers, body: status === 200 ? page : `${status} ${TEXTS[status] ?? ''}` };
}
