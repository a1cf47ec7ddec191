import type { Repository } from '../../data/repository';
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
  readonly to: Receiver;
  /** Whom it is for, as the log calls them. */
  readonly name: string;
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
  readonly repository: Repository;
  readonly messenger: Messenger;
  readonly clock: Clock;
  readonly log: Log;
  /** This process, and no other that has ever run. */
  readonly self: string;
}

/** A claim that is older than this is somebody's who has died. Milliseconds. */
export const claimLasts = 10 * 60_000;

const isOpen = ({ state }: LogRow): boolean => state === 'claimed';

/**
 * Sends messages, each once. The log's unique key is the lock: who adds the row sends, and marks it as sent. Two writes
 * to SharePoint for a message.
 */
export class Deliverer {
  /** Sent, but SharePoint would not take the mark: not to be sent again by us. */
  private readonly unmarked = new Map<string, Placed>();

  public constructor(private readonly post: Post) {}

  /** @param known the row of the log, where there is one already */
  public async deliver(delivery: Delivery, known: LogRow | null): Promise<Delivered> {
    const claim = known ? await this.takeOver(known) : await this.claim(delivery);
    if (!claim) return 'elsewhere';
    if (!isOpen(claim)) return 'sent';
    try {
      const placed = this.unmarked.get(delivery.key) ?? (await this.post.messenger.send(delivery.to, delivery.message));
      this.unmarked.set(delivery.key, placed);
      // Whoever takes over a claim may have other reminders to send than whoever made it.
      const carried = delivery.carried.join('\n');
      const { shown } = delivery.message;
      await this.mark(claim, { state: 'sent', sentAt: this.moment(), carried, shown, ...placed });
      this.unmarked.delete(delivery.key);
      return 'sent';
    } catch (error) {
      if (!(error instanceof Unsent)) throw error;
      return this.unsent(claim, error);
    }
  }

  private moment(): string {
    return new Date(this.post.clock.now()).toISOString();
  }

  /** The row, if it is ours now; null where another has it. */
  private async claim(delivery: Delivery): Promise<LogRow | null> {
    const { key, name, recipient, day, slot, carried, to } = delivery;
    const channelId = to.kind === 'channel' ? to.channelId : '';
    const claimed = { state: 'claimed', claimedAt: this.moment(), claimedBy: this.post.self, failure: '' } as const;
    const blank = { sentAt: '', conversationId: '', activityId: '', shown: '' };
    const row = { key, name, recipient, day, slot, carried: carried.join('\n'), channelId, ...blank, ...claimed };
    try {
      return await this.post.repository.create(message, row);
    } catch (error) {
      if (!isFailure(error, 'Invalid')) throw error;
      // Somebody has it; or we have, and the answer was lost on its way.
      const { rows } = await this.post.repository.read({ rows: { template: message, filter: { key } } });
      const [row] = rows as readonly LogRow[];
      return row ? this.takeOver(row) : null;
    }
  }

  private async takeOver(row: LogRow): Promise<LogRow | null> {
    const { claimedAt, claimedBy } = row;
    const isFresh = this.post.clock.now() - Date.parse(claimedAt) < claimLasts;
    if (!isOpen(row) || (isFresh && claimedBy === this.post.self)) return row;
    if (isFresh) return null;
    this.post.log.info('claimTakenOver', { message: row.id });
    try {
      const change = { claimedAt: this.moment(), claimedBy: this.post.self };
      return await this.post.repository.update(message, row, change);
    } catch (error) {
      if (isFailure(error, 'Conflict') || isFailure(error, 'NotFound')) return null;
      throw error;
    }
  }

  /** What we found out must be written down, whatever has been done to the row since. */
  private async mark(row: LogRow, change: ChangeOf<typeof message>): Promise<void> {
    try {
      await this.post.repository.update(message, row, change);
    } catch (error) {
      if (isFailure(error, 'NotFound')) return this.markLess(row, change, error);
      if (!isFailure(error, 'Conflict')) throw error;
      const current = error.detail.current as unknown as LogRow;
      // The mark came through, and its answer did not.
      if (!isOpen(current)) return;
      await this.post.repository.update(message, current, change);
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
