import type { TimelinePipe } from '@pnp/core';
import { spfi } from '@pnp/sp/fi.js';
import type { SPFI } from '@pnp/sp/fi.js';
import type { IWeb } from '@pnp/sp/webs/types.js';
import type { IList } from '@pnp/sp/lists/types.js';
import type { Home, Template } from '../../domain/schema/template';
import { listPath } from './names';
import { sendCarefully } from './send';
import type { Send } from './send';
import '@pnp/sp/webs/index.js';
import '@pnp/sp/lists/index.js';
import '@pnp/sp/items/index.js';
import '@pnp/sp/batching.js';

/** One SharePoint site, reached as one person (or as the app). */
export interface Site {
  /** Absolute, without a slash at the end. */
  readonly url: string;
  /** Relative to the tenant; '' for its root site. */
  readonly path: string;
  readonly sp: SPFI;
}

/** Asked for anew each time: tests and tools may put another in its place. */
const plainly: Send = (url, init) => fetch(url, init);

export function siteAt(address: string, behavior: TimelinePipe, send: Send = plainly): Site {
  const url = address.replace(/\/+$/, '');
  const path = decodeURIComponent(new URL(url).pathname).replace(/\/+$/, '');
  return { url, path, sp: spfi(url).using(behavior, sendCarefully(send)) };
}

/** Which templates have their lists here: the tenant's root site is the operations site, where it is known which sites there are. */
export const homeOf = (site: Site): Home => (site.path === '' ? 'operations' : 'project');

/** A template's list, addressed by URL: its title is people's to change. */
export const listIn = (web: IWeb, site: Site, { list }: Pick<Template, 'list'>): IList =>
  web.getList(listPath(site.path, list));

/** What became of one part of a batch. */
export type Outcome<T> = { readonly value: T } | { readonly error: unknown };

const settle = <T>(part: Promise<T>): Promise<Outcome<T>> =>
  part.then(
    (value) => ({ value }),
    (error: unknown) => ({ error })
  );

type Parts = readonly Promise<unknown>[] | [];
type Outcomes<P extends Parts> = { [K in keyof P]: Outcome<Awaited<P[K]>> };

/** SharePoint takes a hundred requests in one batch. */
export const largestBatch = 100;

/**
 * Sends everything that `ask` asks for in one round trip, in that order. Each part has its own outcome;
 * rejects only when the batch itself did not come through.
 */
export async function together<P extends Parts>(site: Site, ask: (web: IWeb) => P): Promise<Outcomes<P>> {
  const [batched, send] = site.sp.batched({ maxRequests: largestBatch });
  const outcomes = Promise.all(ask(batched.web).map(settle));
  await send();
  return (await outcomes) as unknown as Outcomes<P>;
}

/** The value, or the error thrown. */
export function valueOf<T>(outcome: Outcome<T>): T {
  if ('error' in outcome) throw outcome.error;
  return outcome.value;
}
