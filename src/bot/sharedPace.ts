import { createHash } from 'node:crypto';
import type { Log } from './log';
import { Unsent } from './messenger';
import { ownLimits, OwnPace, sharedOut } from './pace';
import type { Clock, Pace } from './pace';
import type { Sql } from './queue/database';
import { everywhere, forget, hold, setUp, turn } from './queue/paceTable';
import type { Turn } from './queue/paceTable';

export interface SharedPaceOptions {
  readonly sql: Sql;
  readonly clock: Clock;
  readonly log: Log;
  /** Instead of PostgreSQL's own clock. Milliseconds */
  readonly moment?: () => number;
}

/** A turn that is further ahead than this is asked for again then: Teams may have asked for quiet meanwhile. Milliseconds. */
const horizon = 1_000;

/** PostgreSQL answers within this long, or we go on alone; and ask it again after so long. Milliseconds. */
const patience = 2_000;
const askAgainAfter = 10_000;

/** So many processes may be going on alone: each takes its part. */
const assumed = 4;

const counts = ownLimits.thread.map(({ count }) => count);
const spans = ownLimits.thread.map(({ within }) => within);
const longest = Math.max(...spans);

/** Whom a conversation is with is nobody's to read in the database. */
const hidden = (thread: string): string => createHash('sha256').update(thread).digest('base64url').slice(0, 22);

/** PostgreSQL's own code, where it has refused. */
const kindOf = (error: unknown): string => {
  const { code, name } = error as { readonly code?: string; readonly name?: string };
  return code ?? name ?? 'unknown';
};

/**
 * The pace of several processes together: a turn is a place in PostgreSQL's table, by its clock. Where it does not
 * answer each process goes on alone, at its part of the limits: nothing is lost, it only takes longer.
 */
export class SharedPace implements Pace {
  private readonly own: OwnPace;
  private last: Promise<unknown> = Promise.resolve();
  private ready: Promise<unknown> | null = null;
  /** What Teams has refused us is told to the others before we ask for more. */
  private holding: Promise<unknown> = Promise.resolve();
  private aloneUntil: number | null = null;
  private forgetAt: number;
  private isClosed = false;

  public constructor(private readonly options: SharedPaceOptions) {
    this.own = new OwnPace(options.clock, sharedOut(ownLimits, assumed));
    this.forgetAt = options.clock.now() + longest;
  }

  public async turn(thread: string, until = Infinity): Promise<void> {
    for (;;) {
      this.check(until);
      if (this.isAlone() && (await this.turnAlone(thread, until))) return;
      const { taken, wait } = await this.inLine(() => this.take(thread, until));
      if (taken) return;
      this.check(until - wait);
      await this.rest(wait);
    }
  }

  public refused(thread: string, seconds: number | null): void {
    const { milliseconds, isEverywhere } = this.own.refused(thread, seconds);
    const held = isEverywhere ? [hidden(thread), everywhere] : [hidden(thread)];
    this.holding = Promise.all(held.map((each) => this.hold(each, milliseconds))).catch(this.goAlone);
  }

  public accepted(): void {
    this.own.accepted();
  }

  public close(): void {
    this.isClosed = true;
    this.own.close();
  }

  private check(until: number): void {
    if (this.isClosed || this.options.clock.now() > until) throw new Unsent('notNow');
  }

  private isAlone(): boolean {
    return this.aloneUntil !== null && this.options.clock.now() < this.aloneUntil;
  }

  /**
   * First come, first served, and one at a time until it goes: when a process has halted for a while, no more than that
   * one comes late, together with others.
   */
  private inLine<T>(work: () => Promise<T>): Promise<T> {
    const own = this.last.then(work);
    this.last = own.catch(() => undefined);
    return own;
  }

  /** Resolves when the turn is taken and has come; or with when to ask again, where it is not. */
  private async take(thread: string, until: number): Promise<Turn> {
    this.check(until);
    const answer = this.isAlone() ? null : await this.ask(thread, until);
    if (!answer?.taken) return answer ?? { taken: false, wait: 0 };
    if (answer.wait > 0) await this.options.clock.wait(answer.wait);
    this.check(Infinity);
    this.own.note(thread);
    return answer;
  }

  /** Resolves with false where it would not come before PostgreSQL is asked again. */
  private async turnAlone(thread: string, until: number): Promise<boolean> {
    const end = this.aloneUntil ?? 0;
    try {
      await this.own.turn(thread, Math.min(until, end));
      return true;
    } catch (error) {
      this.check(until);
      if (until <= end) throw error;
      await this.rest(end - this.options.clock.now());
      return false;
    }
  }

  /** Null: PostgreSQL has not answered. */
  private async ask(thread: string, until: number): Promise<Turn | null> {
    try {
      await this.prepare();
      const ahead = Math.min(horizon, until - this.options.clock.now());
      const wish = [hidden(thread), ownLimits.apart, counts, spans, ahead, this.moment()];
      const [answer] = await this.answered(turn, wish);
      await this.tidy();
      return answer as Turn;
    } catch (error) {
      this.goAlone(error);
      return null;
    }
  }

  /** Two that begin at the same moment may stand in each other's way: whoever loses tries once more. */
  private begun(): Promise<unknown> {
    this.ready ??= this.answered(setUp).catch(() => this.answered(setUp));
    return this.ready;
  }

  /** What was sent alone is in nobody's table: a second's quiet covers it. */
  private async prepare(): Promise<void> {
    await Promise.all([this.begun(), this.holding]);
    if (this.aloneUntil === null) return;
    await this.hold(everywhere, horizon);
    this.aloneUntil = null;
    this.options.log.info('paceShared');
  }

  private readonly goAlone = (error: unknown): void => {
    const { clock, log } = this.options;
    if (this.aloneUntil === null) log.warn('paceAlone', { kind: kindOf(error) });
    this.aloneUntil = clock.now() + askAgainAfter;
    this.ready = null;
  };

  private async tidy(): Promise<void> {
    const now = this.options.clock.now();
    if (now < this.forgetAt) return;
    this.forgetAt = now + longest;
    await this.answered(forget, [longest, this.moment()]);
  }

  private async hold(conversation: string, milliseconds: number): Promise<void> {
    await this.begun();
    await this.answered(hold, [conversation, milliseconds, this.moment()]);
  }

  private answered(text: string, values?: readonly unknown[]): Promise<readonly unknown[]> {
    const { sql, clock } = this.options;
    const tooLate = async (): Promise<never> => {
      await clock.wait(patience);
      throw new Error('PostgreSQL does not answer.');
    };
    return Promise.race([sql(text, values), tooLate()]);
  }

  private moment(): number | null {
    return this.options.moment?.() ?? null;
  }

  /** Not all at once: a stop must not wait for it. */
  private async rest(milliseconds: number): Promise<void> {
    const { clock } = this.options;
    const end = clock.now() + milliseconds;
    while (clock.now() < end && !this.isClosed) await clock.wait(Math.min(end - clock.now(), 1_000));
  }
}
