import type { Clock } from '../../../src/bot/pace';

interface Waiting {
  readonly at: number;
  readonly goOn: () => void;
}

/** Looked at again so many times before time passes: what has just been answered may ask for more. */
const quietTurns = 4;

/** Waits that end within the same so many milliseconds end together. */
const grain = 1;

/**
 * Time that passes only while nobody does anything: once no request is under way it goes to when the first of those who
 * wait may go on. Whoever counts by it is told first. Where it goes on too early the bot looks slower, never faster.
 */
export class VirtualClock implements Clock {
  private time: number;
  private underWay = 0;
  private waiting: Waiting[] = [];
  private isLooking = false;

  public constructor(
    start: number,
    private readonly tell: (now: number) => Promise<void>
  ) {
    this.time = start;
  }

  public readonly now = (): number => this.time;

  public readonly wait = (milliseconds: number): Promise<void> =>
    new Promise((goOn) => {
      this.waiting.push({ at: Math.ceil((this.time + milliseconds) / grain) * grain, goOn });
      this.look();
    });

  /** While this is done no time passes. */
  public async during<T>(work: () => Promise<T>): Promise<T> {
    this.underWay += 1;
    try {
      return await work();
    } finally {
      this.underWay -= 1;
      this.look();
    }
  }

  private look(turns = quietTurns): void {
    if (turns === quietTurns) {
      if (this.isLooking) return;
      this.isLooking = true;
    }
    setImmediate(() => {
      if (this.underWay > 0 || this.waiting.length === 0) this.isLooking = false;
      else if (turns > 0) this.look(turns - 1);
      else void this.advance();
    });
  }

  private async advance(): Promise<void> {
    const next = Math.max(this.time, Math.min(...this.waiting.map(({ at }) => at)));
    await this.tell(next);
    this.time = next;
    const due = this.waiting.filter(({ at }) => at <= next);
    this.waiting = this.waiting.filter(({ at }) => at > next);
    this.isLooking = false;
    due.forEach(({ goOn }) => goOn());
    this.look();
  }
}
