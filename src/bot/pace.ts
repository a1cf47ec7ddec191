/** At most so many in so many milliseconds. */
export interface Limit {
  readonly count: number;
  readonly within: number;
}

/** Read in Microsoft's «Optimize your bot with rate limiting in Teams»: what one bot may send in one conversation. */
export const perThread: readonly Limit[] = [
  { count: 7, within: 1_000 },
  { count: 8, within: 2_000 },
  { count: 60, within: 30_000 },
  { count: 1_800, within: 3_600_000 }
];

/** The same page: one app in one tenant. */
export const perTenant: readonly Limit[] = [{ count: 50, within: 1_000 }];

/** Reads a clock, and waits. Milliseconds. */
export interface Clock {
  readonly now: () => number;
  readonly wait: (milliseconds: number) => Promise<void>;
}

/** The moments at which something was sent, as far back as any limit looks. */
class Window {
  private sent: number[] = [];

  public constructor(private readonly limits: readonly Limit[]) {}

  /** When the next may go: now, or when the oldest that stands in its way has left the window. */
  public free(now: number): number {
    const longest = Math.max(...this.limits.map(({ within }) => within));
    while (this.sent.length > 0 && this.sent[0]! <= now - longest) this.sent.shift();
    return Math.max(now, ...this.limits.map(({ count, within }) => (this.sent.at(-count) ?? -Infinity) + within));
  }

  public note(at: number): void {
    this.sent.push(at);
  }

  public isIdle(now: number): boolean {
    return this.sent.length === 0 || this.free(now) === now;
  }
}

/**
 * Lets through what Teams would take, and has the rest wait its turn: provoking refusals costs more than waiting.
 * When Teams refuses all the same, everything in that conversation waits for as long as it says.
 */
export class Pace {
  private readonly tenant = new Window(perTenant);
  private readonly threads = new Map<string, Window>();
  private readonly held = new Map<string, number>();

  public constructor(private readonly clock: Clock) {}

  /** Resolves when something may be sent in the conversation, and counts it as sent. */
  public async turn(thread: string): Promise<void> {
    for (;;) {
      const now = this.clock.now();
      const free = Math.max(this.tenant.free(now), this.windowOf(thread).free(now), this.held.get(thread) ?? now);
      if (free <= now) return this.take(thread, now);
      await this.clock.wait(free - now);
    }
  }

  /** Teams has asked for some seconds' quiet in a conversation. */
  public hold(thread: string, seconds: number): void {
    this.held.set(thread, this.clock.now() + seconds * 1_000);
  }

  private take(thread: string, now: number): void {
    this.tenant.note(now);
    this.windowOf(thread).note(now);
    this.held.delete(thread);
    if (this.threads.size > 10_000) this.forget(now);
  }

  private windowOf(thread: string): Window {
    const known = this.threads.get(thread) ?? new Window(perThread);
    this.threads.set(thread, known);
    return known;
  }

  private forget(now: number): void {
    for (const [thread, window] of this.threads) if (window.isIdle(now)) this.threads.delete(thread);
  }
}
