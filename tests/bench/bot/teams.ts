import { createServer } from 'node:http';
import type { IncomingMessage, Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { perTenant, perThread } from '../../../src/bot/pace';
import type { Limit } from '../../../src/bot/pace';

/** The moments of what came, for as long as any limit looks back. */
export class Account {
  private moments: number[] = [];
  public count = 0;

  public constructor(private readonly limits: readonly Limit[]) {}

  /** Counts one more, refused or not; how many seconds to wait where that is too many. */
  public note(now: number): number | null {
    const longest = Math.max(...this.limits.map(({ within }) => within));
    this.moments = this.moments.filter((each) => each > now - longest);
    this.moments.push(now);
    this.count += 1;
    const broken = this.limits.find(({ count, within }) => {
      const before = this.moments.at(-1 - count);
      return before !== undefined && before > now - within;
    });
    return broken ? Math.ceil(broken.within / 1_000) : null;
  }
}

/** Teams' own limits, counted by the clock of the bench; what breaks one is answered 429. */
export class CountingTeams {
  /** How often each conversation was written to. */
  public readonly posted = new Map<string, number>();
  public requests = 0;
  public refused = 0;
  /** When the first and the last of them came. */
  public first = Infinity;
  public last = -Infinity;
  public url = '';
  private readonly tenant = new Account(perTenant);
  private readonly threads = new Map<string, Account>();
  private readonly server: Server;

  public constructor(private readonly now: () => number) {
    this.server = createServer((request, response) => {
      void bodyOf(request).then((body) => {
        const { status, retryAfter, ...answer } = this.answer(request.url ?? '', body);
        const headers = retryAfter === undefined ? {} : { 'Retry-After': String(retryAfter) };
        response.writeHead(status, { 'Content-Type': 'application/json', ...headers }).end(JSON.stringify(answer));
      });
    });
  }

  public async listen(): Promise<void> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    this.url = `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  public close(): Promise<void> {
    return new Promise((resolve) => {
      this.server.close(() => resolve());
      this.server.closeAllConnections();
    });
  }

  /** How often the conversation that was written to most was. */
  public get busiest(): number {
    return Math.max(0, ...this.posted.values());
  }

  private answer(url: string, body: string): { status: number; id?: string; retryAfter?: number } {
    this.requests += 1;
    const thread = decodeURIComponent(/\/v3\/conversations\/([^/]+)\/activities/.exec(url)?.[1] ?? '');
    const now = this.now();
    this.first = Math.min(this.first, now);
    this.last = now;
    const waits = [this.tenant.note(now), thread === '' ? null : this.accountOf(thread).note(now)];
    const wait = Math.max(...waits.map((each) => each ?? 0));
    if (wait > 0) {
      this.refused += 1;
      return { status: 429, retryAfter: wait };
    }
    if (thread === '') return { status: 201, id: `personal:${memberIn(body)}` };
    this.posted.set(thread, (this.posted.get(thread) ?? 0) + 1);
    return { status: 201, id: String(this.requests) };
  }

  private accountOf(thread: string): Account {
    const known = this.threads.get(thread) ?? new Account(perThread);
    this.threads.set(thread, known);
    return known;
  }
}

const memberIn = (body: string): string =>
  (JSON.parse(body) as { readonly members: readonly { readonly id: string }[] }).members[0]?.id ?? '';

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request as AsyncIterable<Buffer>) parts.push(part);
  return Buffer.concat(parts).toString('utf8');
}
