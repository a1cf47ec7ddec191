import type { Manner, Repository } from '../../data/repository';
import { isFailure } from '../../domain/failure';
import type { Failure } from '../../domain/failure';
import type { IsoDate } from '../../domain/schema/dates';
import type { Person } from '../../domain/schema/kinds';
import type { ChangeOf, RecordOf } from '../../domain/schema/record';
import { message } from '../../domain/templates/message';
import type { Log } from '../log';
import { Unsent } from '../messenger';
import type { Presented } from '../cards/present';
import type { Messenger, Placed, Receiver } from '../messenger';
import type { Clock } from '../pace';

/** A row of the message log. */
export type LogRow = RecordOf<typeof message>;

/** One message that is to go, once, whoever sends it. */
export interface Delivery {
  /** Person or channel, site, day and slot: no two rows have the same. */
  readonly key: string;
  /** Null: somebody whom Entra does not know, and whom nobody reaches. */
  readonly to: Receiver | null;
  /** Whom it is for, as the log calls them. */
  readonly name: string;
  /** Where it is for a channel. */
  readonly channelId: string;
  readonly recipient: Person | null;
  readonly day: IsoDate;
  readonly slot: NonNullable<LogRow['slot']>;
  /** The keys of the reminders in it. */
  readonly carried: readonly string[];
  readonly message: Presented;
}

/**
 * What became of it. `elsewhere`: another process has it; `later`: to be tried again in a later sweep; `unsure`: the
 * same, and it may have been sent, so that it may come twice.
 */
export type Delivered = 'sent' | 'elsewhere' | 'later' | 'unsure' | 'unreachable' | 'failed';

export interface Post {
  /** For claims, and what waits its turn with them. */
  readonly repository: Repository;
  /** For marks: they go before everything else. The same site. */
  readonly marking: Repository;
  readonly messenger: Messenger;
  readonly clock: Clock;
  readonly log: Log;
  /** This process, and no other that has ever run. */
  readonly self: string;
}

/** A claim that is older than this is somebody's who has died. Milliseconds. */
export const claimLasts = 10 * 60_000;

/** What has not gone so long after it was claimed does not go under that claim: nobody may have it by then but us. */
const sendWithin = claimLasts / 2;

/** A mark that SharePoint did not take is tried again after so long: without it the message would come twice. */
const markAgainAfter = [1_000, 5_000, 25_000] as const;

/** Nothing is read again of what only we write. */
const unread: Manner = 'unread';

interface Sent {
  readonly placed: Placed;
  readonly carried: string;
  readonly shown: string;
}

const isOpen = ({ state }: LogRow): boolean => state === 'claimed';

/**
 * Sends messages, each once. The log's unique key is the lock: who adds the row sends, and marks it as sent. Two writes
 * to SharePoint for a message, and nothing else.
 */
export class Deliverer {
  /** Sent, but SharePoint would not take the mark: not to be sent again by us. */
  private readonly unmarked = new Map<string, Sent>();

  public constructor(private readonly post: Post) {}

  /** @param known the row of the log, where there is one already */
  public async deliver(delivery: Delivery, known: LogRow | null): Promise<Delivered> {
    const claim = known ? await this.takeOver(known) : await this.claim(delivery);
    if (!claim) return 'elsewhere';
    if (!isOpen(claim)) return claim.state === 'sent' && claim.claimedBy === this.post.self ? 'sent' : 'elsewhere';
    try {
      const sent = this.unmarked.get(delivery.key) ?? (await this.send(delivery, claim));
      this.unmarked.set(delivery.key, sent);
      await this.markSent(claim, sent);
      return 'sent';
    } catch (error) {
      if (!(error instanceof Unsent)) throw error;
      return this.unsent(claim, error);
    }
  }

  /** Marks what was sent before and could not be marked then. @param rows the log, as it stands. Resolves with it as it is afterwards. */
  public async settle(rows: readonly LogRow[]): Promise<readonly LogRow[]> {
    if (this.unmarked.size === 0) return rows;
    const settled = new Map<string, LogRow>();
    const own = new Map(rows.map((row) => [row.key, row]));
    for (const [key, sent] of Array.from(this.unmarked)) {
      const row = own.get(key);
      if (row && isOpen(row)) settled.set(key, { ...row, state: 'sent', ...(await this.markSent(row, sent)) });
      this.unmarked.delete(key);
    }
    return rows.map((row) => settled.get(row.key) ?? row);
  }

  private moment(): string {
    return new Date(this.post.clock.now()).toISOString();
  }

  private async send({ to, message: outgoing, carried }: Delivery, { claimedAt }: LogRow): Promise<Sent> {
    if (!to) throw new Unsent('unreachable');
    const placed = await this.post.messenger.send(to, outgoing, Date.parse(claimedAt) + sendWithin);
    // Whoever takes over a claim may have other reminders to send than whoever made it.
    return { placed, carried: carried.join('\n'), shown: outgoing.shown };
  }

  private async markSent(row: LogRow, { placed, carried, shown }: Sent): Promise<ChangeOf<typeof message>> {
    const change = { state: 'sent', sentAt: this.moment(), carried, shown, ...placed } as const;
    await this.mark(row, change);
    this.unmarked.delete(row.key);
    return change;
  }

  /** The row, if it is ours now; null where another has it. */
  private async claim(delivery: Delivery): Promise<LogRow | null> {
    const { key, name, recipient, day, slot, carried, channelId } = delivery;
    const claimed = { state: 'claimed', claimedAt: this.moment(), claimedBy: this.post.self, failure: '' } as const;
    const blank = { sentAt: '', conversationId: '', activityId: '', shown: '' };
    const row = { key, name, recipient, day, slot, carried: carried.join('\n'), channelId, ...blank, ...claimed };
    try {
      return await this.post.repository.create(message, row, unread);
    } catch (error) {
      if (!isFailure(error, 'Invalid')) throw error;
      // Somebody has it; or we have, and the answer was lost on its way.
      const { rows } = await this.post.repository.read({ rows: { template: message, filter: { key } } });
      const [found] = rows as readonly LogRow[];
      return found ? this.takeOver(found) : null;
    }
  }

  private async takeOver(row: LogRow): Promise<LogRow | null> {
    const { claimedAt, claimedBy } = row;
    const isOurs = claimedBy === this.post.self;
    const age = this.post.clock.now() - Date.parse(claimedAt);
    if (!isOpen(row) || (isOurs && age < sendWithin)) return row;
    if (!isOurs && age < claimLasts) return null;
    this.post.log.info('claimTakenOver', { message: row.id });
    try {
      const change = { claimedAt: this.moment(), claimedBy: this.post.self };
      return await this.post.repository.update(message, row, change, unread);
    } catch (error) {
      if (isFailure(error, 'Conflict') || isFailure(error, 'NotFound')) return null;
      throw error;
    }
  }

  /** What we found out must be written down, whatever has been done to the row since. It can be tried again. */
  private async mark(row: LogRow, change: ChangeOf<typeof message>, tried = 0): Promise<void> {
    const { marking, clock } = this.post;
    try {
      await marking.update(message, row, change, unread);
    } catch (error) {
      if (isFailure(error, 'NotFound')) return this.markLess(row, change, error);
      if (isFailure(error, 'Conflict')) {
        const current = error.detail.current as unknown as LogRow;
        // The mark came through, and its answer did not.
        if (isOpen(current)) await marking.update(message, current, change, unread);
        return;
      }
      const wait = markAgainAfter[tried];
      if (wait === undefined || !(isFailure(error, 'Unavailable') || isFailure(error, 'Throttled'))) throw error;
      await clock.wait(wait);
      await this.mark(row, change, tried + 1);
    }
  }

  /** A site that was set up before there was `shown` takes the mark without it: or the same would be sent again. */
  private async markLess(row: LogRow, change: ChangeOf<typeof message>, error: Failure): Promise<void> {
    const { shown, ...rest } = change;
    const isGone = error.detail.kind === 'NotFound' && error.detail.what === 'record';
    if (isGone) return;
    if (shown === undefined) throw error;
    await this.mark(row, rest);
  }

  private async unsent(row: LogRow, { reason, retryAfter }: Unsent): Promise<Delivered> {
    this.post.log.warn('unsent', { message: row.id, reason, retryAfter });
    if (reason === 'notNow') return 'later';
    if (reason === 'noAnswer') return 'unsure';
    const state = reason === 'unreachable' ? 'unreachable' : 'failed';
    await this.mark(row, { state, failure: reason });
    return state;
  }
}
