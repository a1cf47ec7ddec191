import { randomUUID } from 'node:crypto';
import { text } from './database';
import { newId, type Farm } from './store/farm';
import { drop, dueNotices, nextDue, postpone, settle, type Notice } from './store/notices';
import { subscriptionWithId, type Subscription } from './store/subscriptions';
import { siteWithId } from './store/webs';

/** How an HTTP request leaves the house; `fetch` unless a test says otherwise. */
export type Send = (request: Request) => Promise<Response>;

const PATIENCE = 5000;
const RETRIES = 5;
const BETWEEN = 5 * 60_000;
const LONGEST_NAP = 60_000;

/** Tells subscribers of changes. What is due is in the database; here is only the alarm clock. */
export class Notifications {
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<number> | undefined;
  private closed = false;

  public constructor(
    private readonly farm: Farm,
    private readonly send: Send = fetch
  ) {}

  /** Whether an address gives back the token that it is sent, within five seconds. */
  public readonly prove = async (url: string): Promise<boolean> => {
    const token = randomUUID();
    try {
      const address = new URL(url);
      address.searchParams.append('validationtoken', token);
      const response = await this.post(address.href, '', 'text/plain');
      return response.status === 200 && (await response.text()).trim() === token;
    } catch {
      return false;
    }
  };

  /** Sends all that is due by the farm's clock; how many subscribers were told. */
  public async deliver(): Promise<number> {
    const before = this.running ?? Promise.resolve(0);
    const running = before.then(() => this.round());
    this.running = running;
    try {
      return await running;
    } finally {
      if (this.running === running) this.running = undefined;
      this.wake();
    }
  }

  /** Sets the alarm to what is due next. */
  public wake(): void {
    if (this.closed || this.running) return;
    clearTimeout(this.timer);
    const due = nextDue(this.farm);
    if (due === undefined) return;
    const nap = Math.min(LONGEST_NAP, Math.max(0, due - this.farm.clock().getTime()));
    this.timer = setTimeout(() => void this.deliver().catch(() => undefined), nap);
    this.timer.unref();
  }

  public close(): void {
    this.closed = true;
    clearTimeout(this.timer);
  }

  private async round(): Promise<number> {
    if (this.closed) return 0;
    const told = await Promise.all(this.envelopes().map((envelope) => this.tell(envelope)));
    return told.reduce((sum, each) => sum + each, 0);
  }

  /** What goes to one address goes in one letter. Whoever has left is forgotten. */
  private envelopes(): Envelope[] {
    const byUrl = new Map<string, Envelope>();
    for (const notice of dueNotices(this.farm)) {
      const subscription = subscriptionWithId(this.farm, notice.subscription);
      if (!subscription) {
        drop(this.farm, notice.subscription);
        continue;
      }
      const envelope = byUrl.get(subscription.url) ?? { url: subscription.url, letters: [] };
      envelope.letters.push({ notice, subscription });
      byUrl.set(subscription.url, envelope);
    }
    return [...byUrl.values()];
  }

  private async tell({ url, letters }: Envelope): Promise<number> {
    const value = letters.map(({ subscription }) => letter(this.farm, subscription));
    const heard = await this.hears(url, JSON.stringify({ value }));
    if (this.closed) return 0;
    for (const { notice } of letters) {
      if (heard) settle(this.farm, notice);
      else this.later(notice);
    }
    return heard ? letters.length : 0;
  }

  private later(notice: Notice): void {
    if (notice.attempts >= RETRIES) drop(this.farm, notice.subscription);
    else postpone(this.farm, { ...notice, attempts: notice.attempts + 1 }, this.farm.clock().getTime() + BETWEEN);
  }

  private async hears(url: string, body: string): Promise<boolean> {
    try {
      return (await this.post(url, body, 'application/json')).ok;
    } catch {
      return false;
    }
  }

  private post(url: string, body: string, type: string): Promise<Response> {
    const headers = { 'Content-Type': `${type}; charset=utf-8`, 'User-Agent': 'Microsoft SharePoint/16.0' };
    const signal = AbortSignal.timeout(PATIENCE);
    return this.send(new Request(url, { method: 'POST', headers, body, redirect: 'manual', signal }));
  }
}

interface Envelope {
  url: string;
  letters: { notice: Notice; subscription: Subscription }[];
}

/** It says that something happened, not what: that is read with getchanges. */
function letter(farm: Farm, { id, state, expires, fraction, list, site, web }: Subscription): Record<string, unknown> {
  return {
    subscriptionId: id,
    clientState: state,
    expirationDateTime: `${expires.slice(0, -1)}.${fraction.padEnd(7, '0')}Z`,
    resource: list,
    tenantId: tenantOf(farm),
    siteUrl: siteWithId(farm, site).path,
    webId: web
  };
}

function tenantOf({ db }: Farm): string {
  db.run("INSERT OR IGNORE INTO meta (name, value) VALUES ('tenant', ?)", newId());
  const row = db.one("SELECT value FROM meta WHERE name = 'tenant'");
  return row ? text(row, 'value') : '';
}
