import { Unsent } from './messenger';

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

/** What goes at one moment comes at another, and Teams counts what comes: our own windows are longer by this. */
const slack = 250;
const longer = (limits: readonly Limit[]): readonly Limit[] =>
  limits.map(({ count, within }) => ({ count, within: within + slack }));

/** What a bot holds itself to. */
export interface Limits {
  /** Over all conversations one by one, so many milliseconds apart. */
  readonly apart: number;
  readonly thread: readonly Limit[];
}

/** At 95 % of the tenant's limit, evenly: fifty at once may come together with the next fifty. */
export const ownLimits: Limits = { apart: 21, thread: longer(perThread) };

/** The same, where so many may be at it who do not know of each other. */
export const sharedOut = ({ apart, thread }: Limits, between: number): Limits => ({
  apart: apart * between,
  thread: thread.map(({ count, within }) => ({ count: Math.max(1, Math.floor(count / between)), within }))
});

/** Reads a clock, and waits. Milliseconds. */
export interface Clock {
  readonly now: () => number;
  readonly wait: (milliseconds: number) => Promise<void>;
}

/** The moments at which something was sent, as far back as any limit looks. */
class Window {
  private sent: number[] = [];
  private heldUntil = -Infinity;

  public constructor(private readonly limits: readonly Limit[]) {}

  /** When the next may go: now, or when the oldest that stands in its way has left the window. */
  public free(now: number): number {
    this.forget(now);
    const gone = this.limits.map(({ count, within }) => (this.sent.at(-count) ?? -Infinity) + within);
    return Math.max(now, this.heldUntil, ...gone);
  }

  public note(at: number): void {
    this.sent.push(at);
  }

  public hold(until: number): void {
    this.heldUntil = Math.max(this.heldUntil, until);
  }

  /** Has it nothing left that any limit looks at? */
  public isOver(now: number): boolean {
    this.forget(now);
    return this.sent.length === 0 && this.heldUntil <= now;
  }

  private forget(now: number): void {
    const longest = Math.max(...this.limits.map(({ within }) => within));
    while (this.sent.length > 0 && this.sent[0]! <= now - longest) this.sent.shift();
  }
}

/** So many refusals on end, in whatever conversations, are no conversation's own: Teams wants quiet from all of us. */
const manyRefusals = 3;

/** For how long what Teams refuses is held back where it does not say. Seconds. */
const usualQuiet = 5;

/** How long there is to be quiet, and whether in every conversation. */
export interface Quiet {
  readonly milliseconds: number;
  readonly isEverywhere: boolean;
}

/**
 * Lets through what Teams would take, and has the rest wait its turn: provoking refusals costs more than waiting.
 * When Teams refuses all the same, everything in that conversation waits for as long as it says.
 */
export interface Pace {
  /**
   * Resolves when something may be sent in the conversation, and counts it as sent.
   * @param until rejects with `Unsent`, not now, where it would be later than this. Milliseconds
   */
  turn(thread: string, until?: number): Promise<void>;
  /** Teams has refused, and asked for some seconds' quiet; null where it has not said for how long. */
  refused(thread: string, seconds: number | null): void;
  accepted(): void;
  /** Nothing new is begun: whoever waits is told that it is not now. */
  close(): void;
}

/** The pace of a bot that is one process. */
export class OwnPace implements Pace {
  private readonly tenant: Window;
  /** Whoever was written to last stands last. */
  private readonly threads = new Map<string, Window>();
  private refusals = 0;
  private isClosed = false;

  public constructor(
    private readonly clock: Clock,
    private readonly limits = ownLimits
  ) {
    this.tenant = new Window([{ count: 1, within: limits.apart }]);
  }

  public async turn(thread: string, until = Infinity): Promise<void> {
    for (;;) {
      const now = this.clock.now();
      const free = Math.max(this.tenant.free(now), this.threads.get(thread)?.free(now) ?? now);
      if (this.isClosed || Math.max(free, now) > until) throw new Unsent('notNow');
      if (free <= now) return this.note(thread);
      // Not all at once: a stop must not wait for it.
      await this.clock.wait(Math.min(free - now, 1_000));
    }
  }

  public refused(thread: string, seconds: number | null): Quiet {
    const milliseconds = (seconds ?? usualQuiet) * 1_000;
    const until = this.clock.now() + milliseconds;
    this.refusals += 1;
    const isEverywhere = this.refusals >= manyRefusals;
    this.windowOf(thread).hold(until);
    if (isEverywhere) this.tenant.hold(until);
    return { milliseconds, isEverywhere };
  }

  public accepted(): void {
    this.refusals = 0;
  }

  public close(): void {
    this.isClosed = true;
  }

  /** Counts something as sent now. */
  public note(thread: string): void {
    const now = this.clock.now();
    this.tenant.note(now);
    const window = this.windowOf(thread);
    window.note(now);
    this.threads.delete(thread);
    this.threads.set(thread, window);
    this.forget(now);
  }

  private windowOf(thread: string): Window {
    const known = this.threads.get(thread) ?? new Window(this.limits.thread);
    this.threads.set(thread, known);
    return known;
  }

  /** From those who were written to longest ago, as far as no limit remembers them. */
  private forget(now: number): void {
    for (const [thread, window] of this.threads) {
      if (!window.isOver(now)) return;
      this.threads.delete(thread);
    }
  }
}
