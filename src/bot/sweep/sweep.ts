import type { Connection } from '../../data/repository';
import { isFailure } from '../../domain/failure';
import { readForReminders } from '../../domain/reminders/context';
import { dueMessages } from '../../domain/reminders/dueMessages';
import { reckoned } from '../../domain/reminders/reckoned';
import type { DueMessage } from '../../domain/reminders/reminder';
import { osloTime } from '../../domain/reminders/osloTime';
import { templateNamed } from '../../domain/templates';
import type { IsoDate } from '../../domain/schema/dates';
import type { Presented } from '../cards/present';
import type { Facts, Log } from '../log';
import type { Messenger, Receiver } from '../messenger';
import type { Clock } from '../pace';
import type { BotSettings } from '../settings';
import { Copies } from './copies';
import { Deliverer } from './deliver';
import type { Delivered, Delivery, LogRow } from './deliver';
import { forgetOld } from '../traces';
import { Memory } from './memory';
import type { Known } from './memory';
import { noteReach } from './noteReach';

export interface SweeperOptions {
  /** Sites are seen as the bot itself. */
  readonly connect: (site: string) => Connection;
  readonly messenger: Messenger;
  readonly clock: Clock;
  readonly log: Log;
  /** This process, and no other that has ever run. */
  readonly self: string;
  readonly notifications: BotSettings['notifications'];
  /** What a message looks like to whom it is for; null where what it was about is gone. */
  readonly present: (site: string, message: DueMessage, known: Known) => Promise<Presented | null>;
  /** What somebody has got already, as it would be now; null where nothing of it has changed. */
  readonly presentAgain: (site: string, row: LogRow, known: Known) => Promise<Presented | null>;
}

interface Site {
  readonly address: string;
  readonly connection: Connection;
  readonly memory: Memory;
  readonly deliverer: Deliverer;
  readonly copies: Copies;
  /** Are there cards that have not been told of what has changed? */
  isBehind: boolean;
  /** When SharePoint is next asked to go on telling of changes. */
  askedAgain: number;
  /** SharePoint has asked for quiet until then. */
  quietUntil: number;
}

/** Milliseconds. */
const day = 24 * 3_600_000;

/** How many messages of a sweep ended how. */
export type Tally = { [D in Delivered]?: number };

/** Looks through sites, and sends what is due there. */
export class Sweeper {
  private readonly sites = new Map<string, Site>();

  public constructor(private readonly options: SweeperOptions) {}

  /** One site. Nothing that goes wrong with one message or one record keeps the others back. */
  public async sweep(address: string): Promise<Tally> {
    const tally: Tally = {};
    const site = this.siteAt(address);
    if (this.isQuiet(site)) return tally;
    try {
      await this.subscribe(site);
      const known = await site.memory.look();
      await this.sendDue(site, known, tally);
    } catch (error) {
      this.tell('sweepFailed', error, site);
    }
    if (Object.keys(tally).length > 0) this.options.log.info('swept', tally);
    return tally;
  }

  private async sendDue(site: Site, found: Known, tally: Tally): Promise<void> {
    const { address } = site;
    const now = osloTime(this.options.clock.now());
    await this.forget(site, found, now.day);
    const due = reckoned(found.records, (records) => dueMessages({ ...found, records, site: address, now }));
    for (const { template, id } of due.broken) this.warn('recordBroken', { template, id }, site);
    const known = due.broken.length > 0 ? { ...found, records: due.records } : found;
    for (const message of due.value) {
      if (this.isQuiet(site)) return;
      const end = await this.deliver(site, message, known);
      tally[end] = (tally[end] ?? 0) + 1;
    }
    await this.tellOthers(site, known, now.day);
  }

  private isQuiet({ quietUntil }: Site): boolean {
    return this.options.clock.now() < quietUntil;
  }

  /** Asked again each day: SharePoint ends subscriptions. */
  private async subscribe(site: Site): Promise<void> {
    const { clock, notifications } = this.options;
    if (!notifications || clock.now() < site.askedAgain) return;
    site.askedAgain = clock.now() + day;
    const until = new Date(clock.now() + 150 * day).toISOString();
    try {
      await site.connection.subscribe(readForReminders.map(templateNamed), { ...notifications, until });
    } catch (error) {
      this.tell('notSubscribed', error, site);
    }
  }

  private async forget(site: Site, { sent }: Known, today: string): Promise<void> {
    try {
      const count = await forgetOld(site.connection.repository, sent, today);
      if (count > 0) this.options.log.info('forgotten', { count });
    } catch (error) {
      this.tell('notForgotten', error, site);
    }
  }

  /** The cards that stand open, where something has changed. */
  private async tellOthers(site: Site, known: Known, today: IsoDate): Promise<void> {
    if (!known.isNews && !site.isBehind) return;
    site.isBehind = true;
    const again = (row: LogRow): Promise<Presented | null> => this.options.presentAgain(site.address, row, known);
    site.isBehind = !(await site.copies.refresh(known.sent, today, again));
  }

  private siteAt(address: string): Site {
    const known = this.sites.get(address);
    if (known) return known;
    const connection = this.options.connect(address);
    const ground = { ...this.options, repository: connection.repository };
    const [deliverer, copies] = [new Deliverer(ground), new Copies(ground)];
    const memory = new Memory(connection, (event, facts) => this.warn(event, facts, { address }));
    const begun = { isBehind: false, askedAgain: 0, quietUntil: 0 };
    const site: Site = { address, connection, deliverer, copies, memory, ...begun };
    this.sites.set(address, site);
    return site;
  }

  private async deliver(site: Site, message: DueMessage, known: Known): Promise<Delivered> {
    try {
      const to = await this.receiverOf(site, message);
      // Who is not known to Entra is as little reached as who does not have the app.
      const end = to ? await this.send(site, message, known, to) : 'unreachable';
      const { person } = message.to;
      if (person) await noteReach(site.connection.repository, known.reach, person, end, message.day);
      return end;
    } catch (error) {
      this.tell('messageFailed', error, site);
      return 'later';
    }
  }

  private async send(
    { address, deliverer }: Site,
    message: DueMessage,
    known: Known,
    to: Receiver
  ): Promise<Delivered> {
    const outgoing = await this.options.present(address, message, known);
    if (!outgoing) return 'elsewhere';
    return deliverer.deliver(
      this.delivery(message, to, outgoing),
      known.sent.find(({ key }) => key === message.key) ?? null
    );
  }

  private async receiverOf({ connection }: Site, { to }: DueMessage): Promise<Receiver | null> {
    if (to.channel) return { kind: 'channel', channelId: to.channel.channelId };
    const entraId = await connection.people.entraIdOf(to.person);
    return entraId === null ? null : { kind: 'person', entraId };
  }

  private delivery({ key, to, day, slot, reminders }: DueMessage, receiver: Receiver, message: Presented): Delivery {
    return {
      key,
      to: receiver,
      name: to.person ? to.person.name : to.channel.name,
      recipient: to.person ?? null,
      day,
      slot,
      carried: reminders.map((each) => each.key),
      message
    };
  }

  /** Sites are told apart by their paths: an address of a tenant's own, and nobody's name. */
  private warn(event: string, facts: Facts, { address }: Pick<Site, 'address'>): void {
    this.options.log.warn(event, { ...facts, site: new URL(address).pathname });
  }

  private tell(event: string, error: unknown, site: Site): void {
    const kind = isFailure(error) ? error.detail.kind : error instanceof Error ? error.name : 'unknown';
    this.options.log.error(event, { kind, site: new URL(site.address).pathname });
    if (!isFailure(error, 'Throttled')) return;
    site.quietUntil = this.options.clock.now() + (error.detail.retryAfter ?? 0) * 1_000;
  }
}
