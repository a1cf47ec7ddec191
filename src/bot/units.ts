import type { Send } from '../data/sharepoint/send';
import type { Clock } from './pace';

/** Whose requests they are: how much of the minute's units they leave for others, and how long they wait their turn. */
export interface Manners {
  /** Resource units. */
  readonly reserve: number;
  /** Milliseconds. */
  readonly patience: number;
  /** What is asked for comes within this long, or not at all. Milliseconds. */
  readonly longest: number;
}

const minute = 60_000;

/**
 * Sweeps stop short of the limit: what they have claimed must still be marked, and people who press a button come first.
 * Whoever has pressed one waits a little; a mark waits for long, since without it a message would come twice. Who asks
 * about all sites does not wait for one that is slow: they are told that it is not among them.
 */
export const manners = {
  sweep: { reserve: 80, patience: 15 * minute, longest: minute },
  mark: { reserve: 0, patience: 5 * minute, longest: minute },
  person: { reserve: 0, patience: 5_000, longest: minute },
  question: { reserve: 40, patience: 3_000, longest: 5_000 }
} as const satisfies Readonly<Record<string, Manners>>;

/** How long there is quiet where SharePoint refuses and does not say for how long. Seconds. */
const usualQuiet = 10;

/** Microsoft says to plan with two units a request; a batch is as many as there are in it. */
const unitsIn = ({ body }: RequestInit): number =>
  2 * Math.max(1, typeof body === 'string' && body.startsWith('--batch_') ? body.split(' HTTP/1.1').length - 1 : 1);

const numberIn = ({ headers }: Response, name: string): number | null => {
  const value = headers.get(name);
  return value !== null && Number.isFinite(Number(value)) ? Number(value) : null;
};

/** SharePoint has not begun with these, and wants to be left alone for a while. */
const asksForQuiet = (response: Response): boolean =>
  response.status === 429 || (response.status === 503 && response.headers.has('Retry-After'));

/** Whoever carries requests waits for so long, and asks again, where they are told to (`data/sharepoint/send.ts`). Seconds. */
const waitedElsewhere = 30;

/** Who has little patience is refused for good: they would be waited for all the same, and nobody listens any more. */
function refused(seconds: number, { patience }: Manners): Response {
  const isHasty = patience < waitedElsewhere * 1_000;
  const told = Math.max(Math.ceil(seconds), isHasty ? waitedElsewhere + 1 : 0);
  return new Response(null, { status: 429, headers: { 'Retry-After': String(told) } });
}

/**
 * Resource units: what SharePoint lets one app use in a minute, over all sites. How many is SharePoint's to say: once
 * most are used it tells in each answer how many are left and until when, and here nobody goes on beyond them. When it
 * refuses all the same, everything waits for as long as it asks: what is refused is counted too.
 */
export class Units {
  /** Left until `until`, as last told, without what is under way. */
  private left = Infinity;
  private until = 0;
  private quietUntil = 0;
  private underWay = 0;
  private isClosed = false;

  public constructor(
    private readonly clock: Clock,
    private readonly send: Send = (url, init) => fetch(url, init)
  ) {}

  /** What carries the requests of somebody who has these manners. */
  public paced(how: Manners): Send {
    return async (url, init) => {
      const end = this.clock.now() + how.patience;
      for (;;) {
        const wait = await this.turn(unitsIn(init), how.reserve, end);
        if (wait > 0) return refused(wait / 1_000, how);
        const response = await this.carry(url, init, how.longest);
        if (!asksForQuiet(response)) return response;
        if (this.quietUntil > end) return refused((this.quietUntil - this.clock.now()) / 1_000, how);
      }
    };
  }

  /** Nobody waits any more: what has been sent is still marked, and nothing new is begun. */
  public close(): void {
    this.isClosed = true;
  }

  /** Waits until so many units are there, and takes them. Resolves with 0, or with how long it would take beyond `end`. */
  private async turn(units: number, reserve: number, end: number): Promise<number> {
    for (;;) {
      const now = this.clock.now();
      const wait = this.isClosed && reserve === 0 ? 0 : this.free(now, units + reserve) - now;
      if (wait <= 0) {
        this.underWay += units;
        return 0;
      }
      if (this.isClosed || now + wait > end) return wait;
      // Not all at once: a stop must not wait for it.
      await this.clock.wait(Math.min(wait, 1_000));
    }
  }

  private free(now: number, wanted: number): number {
    const isOver = now >= this.until;
    const isEnough = isOver || this.left - this.underWay >= wanted;
    return Math.max(this.quietUntil, isEnough ? now : this.until);
  }

  private async carry(url: string, init: RequestInit, longest: number): Promise<Response> {
    const units = unitsIn(init);
    try {
      const response = await this.send(url, { ...init, signal: AbortSignal.timeout(longest) });
      this.note(response, units);
      return response;
    } finally {
      this.underWay -= units;
    }
  }

  private note(response: Response, units: number): void {
    const now = this.clock.now();
    const [left, reset] = [numberIn(response, 'RateLimit-Remaining'), numberIn(response, 'RateLimit-Reset')];
    if (now >= this.until) this.left = Infinity;
    if (left === null || reset === null) this.left -= units;
    else {
      // Answers overtake each other: within a minute there is never more left than there was.
      this.left = Math.min(this.left, left);
      this.until = now + reset * 1_000;
    }
    if (asksForQuiet(response)) this.quietUntil = now + (numberIn(response, 'Retry-After') ?? usualQuiet) * 1_000;
  }
}
