import '@pnp/sp/subscriptions/index.js';
import type { Template } from '../../domain/schema/template';
import type { Subscribing } from '../repository';
import type { Site } from './site';
import { listIn, together } from './site';

interface Existing {
  readonly id: string;
  readonly notificationUrl: string;
  readonly expirationDateTime: string;
}

/** One that ends within this is renewed. Milliseconds. */
const almostOver = 30 * 24 * 3_600_000;

/**
 * Has SharePoint tell an address of changes in some lists: what is not there is made, what is about to end is renewed.
 * Lists that are not there, or that may not be watched, are left: the timer finds their changes.
 */
export async function subscribeTo(site: Site, templates: readonly Template[], wish: Subscribing): Promise<void> {
  const { url, secret, until } = wish;
  const answers = await together(site, (web) =>
    templates.map((each) => listIn(web, site, each).subscriptions<Existing[]>())
  );
  for (const [index, template] of templates.entries()) {
    const answer = answers[index];
    if (!answer || 'error' in answer) continue;
    const subscriptions = listIn(site.sp.web, site, template).subscriptions;
    const own = answer.value.find(({ notificationUrl }) => notificationUrl === url);
    if (!own) await subscriptions.add(url, until, secret);
    else if (Date.parse(until) - Date.parse(own.expirationDateTime) > almostOver)
      await subscriptions.getById(own.id).update(until, url, secret);
  }
}
