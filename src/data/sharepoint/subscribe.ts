import '@pnp/sp/subscriptions/index.js';
import type { IList } from '@pnp/sp/lists/types.js';
import type { Template } from '../../domain/schema/template';
import type { Subscribing } from '../repository';
import type { Site } from './site';
import { listIn, together } from './site';

interface Existing {
  readonly id: string;
  readonly clientState?: string | null;
  readonly notificationUrl: string;
  readonly expirationDateTime: string;
}

/** One that ends within this is renewed. Milliseconds. */
const almostOver = 30 * 24 * 3_600_000;

/** Has one list told of as we wish: nothing where it is so already. */
async function settle(list: IList, own: Existing | undefined, { url, secret, until }: Subscribing): Promise<void> {
  if (!own) return void (await list.subscriptions.add(url, until, secret));
  const isAlmostOver = Date.parse(until) - Date.parse(own.expirationDateTime) > almostOver;
  // With another secret its notices would be refused as somebody else's.
  const isOurs = (own.clientState ?? secret) === secret;
  if (isAlmostOver || !isOurs) await list.subscriptions.getById(own.id).update(until, url, secret);
}

/**
 * Has SharePoint tell an address of changes in some lists: what is not there is made, what is about to end or has
 * another secret is renewed. Lists that are not there, or that may not be watched, are left: the timer finds their
 * changes. @throws the first failure, when the other lists are done
 */
export async function subscribeTo(site: Site, templates: readonly Template[], wish: Subscribing): Promise<void> {
  const answers = await together(site, (web) =>
    templates.map((each) => listIn(web, site, each).subscriptions<Existing[]>())
  );
  const failures: unknown[] = [];
  for (const [index, template] of templates.entries()) {
    const answer = answers[index];
    if (!answer || 'error' in answer) continue;
    const own = answer.value.find(({ notificationUrl }) => notificationUrl === wish.url);
    await settle(listIn(site.sp.web, site, template), own, wish).catch((error: unknown) => failures.push(error));
  }
  if (failures.length > 0) throw failures[0];
}
