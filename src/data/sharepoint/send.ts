import type { TimelinePipe } from '@pnp/core';
import { delay } from '@pnp/core';
import type { Queryable } from '@pnp/queryable';
import { Failure } from '../../domain/failure';
import { renewsDigest, stamped } from './digest';

const attempts = 3;
/** Longer than this nobody waits: the failure says how long SharePoint asks for. Seconds. */
const longestWait = 30;
const shortestWait = 0.2;

/** How one request goes over the wire: `fetch`, or whoever wants to pace it. */
export type Send = (url: string, init: RequestInit) => Promise<Response>;

/** A batch with a changeset writes; one without only asks. */
const isRead = ({ method, body }: RequestInit): boolean =>
  method === 'GET' || (typeof body === 'string' && body.startsWith('--batch_') && !body.includes('\n--changeset_'));

/** SharePoint has not even begun with what it answers 429 or 503; what became of a 504, nobody knows. */
const mayTryAgain = (status: number, init: RequestInit): boolean =>
  status === 429 || status === 503 || (status === 504 && isRead(init));

const waitAsked = (response: Response, attempt: number): number => {
  const asked = Number(response.headers.get('Retry-After') ?? Number.NaN);
  return Number.isFinite(asked) ? asked : shortestWait * 2 ** attempt;
};

/**
 * Is this the way to a sign-in page, or the page itself? What we ask for is never a page, and never answered by a
 * redirect. A browser shows of a redirect only that it was one: following it to another origin would look like no network.
 */
const asksForSignIn = ({ type, status, ok, headers }: Response): boolean =>
  type === 'opaqueredirect' ||
  (status >= 300 && status < 400) ||
  (ok && /^text\/html\b/i.test(headers.get('Content-Type') ?? ''));

async function sent(send: Send, url: URL, init: RequestInit): Promise<Response> {
  const response = await send(url.toString(), { ...init, redirect: 'manual' });
  if (asksForSignIn(response)) throw new Failure({ kind: 'SignedOut' });
  return response;
}

async function attempt(send: Send, url: URL, asked: RequestInit, count: number): Promise<Response> {
  const isLast = count + 1 >= attempts;
  const init = stamped(asked);
  try {
    const response = await sent(send, url, init);
    if (!isLast && (await renewsDigest(url, init, response))) return await attempt(send, url, init, count + 1);
    const wait = waitAsked(response, count);
    if (isLast || !mayTryAgain(response.status, init) || wait > longestWait) return response;
    await delay(wait * 1000);
  } catch (error) {
    if (isLast || error instanceof Failure || !isRead(init)) throw error;
    await delay(shortestWait * 1000);
  }
  return attempt(send, url, init, count + 1);
}

/**
 * How requests are sent, whoever sends them. PnPjs's own way tries again when the connection breaks, also after a write
 * that may have come through, and so makes a record twice; here only what changes nothing is asked for again.
 */
export const sendCarefully =
  (send: Send): TimelinePipe<Queryable> =>
  (instance) => {
    instance.on.send.replace((url: URL, init: RequestInit) => attempt(send, url, init, 0));
    return instance;
  };
