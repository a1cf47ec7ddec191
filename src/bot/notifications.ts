import { timingSafeEqual } from 'node:crypto';
import type { Answer, Asked } from './http';
import type { Log } from './log';
import type { Sweeps } from './queue/sweeps';

interface Options {
  readonly sweeps: Sweeps;
  readonly sites: () => Promise<readonly string[]>;
  /** What we gave SharePoint when we subscribed: whoever does not know it is not SharePoint. Null: we have not. */
  readonly secret: string | null;
  readonly log: Log;
}

interface Notice {
  readonly siteUrl: string;
  readonly clientState: string;
}

const isNotice = (value: unknown): value is Notice => {
  const { siteUrl, clientState } = (value ?? {}) as Partial<Record<keyof Notice, unknown>>;
  return typeof siteUrl === 'string' && typeof clientState === 'string';
};

function noticesIn(body: unknown): readonly Notice[] {
  const { value } = (body ?? {}) as { readonly value?: unknown };
  return Array.isArray(value) ? value.filter(isNotice) : [];
}

function isSame(given: string, secret: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(secret)];
  return a.length === b.length && timingSafeEqual(a, b);
}

/** The address's path tells sites apart; SharePoint sends it without the tenant. */
const pathOf = (site: string): string => new URL(site, 'https://tenant').pathname.replace(/\/$/, '').toLowerCase();

/**
 * SharePoint says that something has changed in a site: it is swept soon. Nothing in the notice is believed but which of
 * our own sites it is about.
 */
export function notifiedSites({ sweeps, sites, secret, log }: Options): (asked: Asked) => Promise<Answer> {
  return async ({ body, query }) => {
    // A subscription is made: the address must show that it is ours, by saying the token back.
    const validation = query.get('validationtoken');
    if (validation !== null) return { status: 200, body: validation.slice(0, 1_024) };
    const notices = noticesIn(body);
    const genuine = notices.filter(({ clientState }) => secret !== null && isSame(clientState, secret));
    if (genuine.length < notices.length) log.warn('foreignNotice', { count: notices.length - genuine.length });
    const wanted = new Set(genuine.map(({ siteUrl }) => pathOf(siteUrl)));
    if (wanted.size > 0) for (const site of await sites()) if (wanted.has(pathOf(site))) await sweeps.ask(site);
    return { status: 200 };
  };
}
