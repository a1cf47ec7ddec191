import type { Connection } from '../../data/repository';
import { isFailure } from '../../domain/failure';
import { readForReminders } from '../../domain/reminders/context';
import { dueMessages } from '../../domain/reminders/dueMessages';
import type { DueMessage } from '../../domain/reminders/reminder';
import { osloTime } from '../../domain/reminders/osloTime';
import { templateNamed } from '../../domain/templates';
import type { Log } from '../log';
import type { Messenger, Outgoing, Receiver } from '../messenger';
import type { Clock } from '../pace';
import type { BotSettings } from '../settings';
import { Deliverer } from './deliver';
import type { Delivered, Delivery } from './deliver';
import { forgetOld } from '../traces';
import { inLanes } from './lanes';
import { Memory } from './memory';
import type { Known } from './memory';
import { noteReach } from './noteReach';

export interface SweeperOptions {
  /** Sites are seen as the bot itself: `mark` for what must not wait behind other sweeps. */
  readonly connect: (site: string, whose: 'sweep' | 'mark') => Connection;
  readonly messenger: Messenger;
  readonly clock: Clock;
  readonly log: Log;
  /** This process, and no other that has ever run. */
  readonly self: string;
  readonly notifications: BotSettings['notifications'];
  /** What a message looks like to whom it is for; null where what it was about is gone. */
  readonly present: (site: string, message: DueMessage, known: Known) => Promise<Outgoing | null>;
}

interface Site {
  readonly connection: Connection;
  readonly memory: Memory;
  readonly deliverer: Deliverer;
  /** When SharePoint is next asked to go on telling of changes. */
  askedAgain: number;
}

/** Milliseconds. */
const minute = 60_000;
const day = 24 * 60 * minute;

/** What was found due is held to be so for this long: then somebody may have answered, or it is too late in the day. */
const freshFor = 5 * minute;

/** So many messages of a site at a time: most of the time is waiting for answers. */
const atOnce = 8;

/** How many messages of a sweep ended how. */
export type Tally = { [D in Delivered]?: number };

export interface Swept {
  readonly tally: Tally;
  /** There may be more to send, for which the site must be looked at again. */
  readonly isCut: boolean;
}

/** Looks through sites, and sends what is due there. */
export class Sweeper {
  private readonly sites = new Map<string, Site>();
  private readonly running = new Map<string, Promise<Swept>>();
  private isStopped = false;

  public constructor(private readonly options: SweeperOptions) {}

  /** One site, once at a time in this process: under one name nobody competes with themselves for a claim. */
  public sweep(address: string): Promise<Swept> {
    const before = this.running.get(address) ?? Promise.resolve();
    const now = before
      .then(() => this.sweepOnce(address))
      .finally(() => {
        if (this.running.get(address) === now) this.running.delete(address);
      });
    this.running.set(address, now);
    return now;
  }

  /** What has begun ends, and nothing more is begun: what is due is derived anew by whoever comes next. */
  public stop(): void {
    this.isStopped = true;
  }

  /** Nothing that goes wrong with one message or one record keeps the others back. */
  private async sweepOnce(address: string): Promise<Swept> {
    const tally: Tally = {};
    let isCut = false;
    try {
      const site = this.siteAt(address);
      await this.subscribe(site);
      const known = await this.look(site);
      const { clock } = this.options;
      const end = clock.now() + freshFor;
      await inLanes(dueMessages({ ...known, site: address, now: osloTime(clock.now()) }), atOnce, async (message) => {
        isCut ||= this.isStopped || clock.now() >= end;
        if (isCut) return;
        const became = await this.deliver(address, site, message, known);
        tally[became] = (tally[became] ?? 0) + 1;
      });
    } catch (error) {
      this.tell('sweepFailed', error);
    }
    if (Object.keys(tally).length > 0) this.options.log.info('swept', { ...tally, isCut });
    return { tally, isCut };
  }

  private async look(site: Site): Promise<Known> {
    const known = await site.memory.look();
    const sent = await site.deliverer.settle(known.sent);
    await this.forget(site, sent, osloTime(this.options.clock.now()).day);
    return { ...known, sent };
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
      this.tell('notSubscribed', error);
    }
  }

  private async forget({ connection }: Site, sent: Known['sent'], today: string): Promise<void> {
    try {
      const count = await forgetOld(connection.repository, sent, today);
      if (count > 0) this.options.log.info('forgotten', { count });
    } catch (error) {
      this.tell('notForgotten', error);
    }
  }

  private siteAt(address: string): Site {
    const known = this.sites.get(address);
    if (known) return known;
    const { connect } = this.options;
    const connection = connect(address, 'sweep');
    const marking = connect(address, 'mark').repository;
    const deliverer = new Deliverer({ ...this.options, repository: connection.repository, marking });
    const site = { connection, deliverer, memory: new Memory(connection), askedAgain: 0 };
    this.sites.set(address, site);
    return site;
  }

  private async deliver(address: string, site: Site, message: DueMessage, known: Known): Promise<Delivered> {
    try {
      const end = await this.send(address, site, message, known);
      const { person } = message.to;
      if (person) await noteReach(site.connection.repository, known.reach, person, end, message.day);
      return end;
    } catch (error) {
      this.tell('messageFailed', error);
      return 'later';
    }
  }

  private async send(
    address: string,
    { connection, deliverer }: Site,
    message: DueMessage,
    known: Known
  ): Promise<Delivered> {
    const outgoing = await this.options.present(address, message, known);
    if (!outgoing) return 'elsewhere';
    const to = await this.receiverOf(connection, message);
    return deliverer.deliver(
      this.delivery(message, to, outgoing),
      known.sent.find(({ key }) => key === message.key) ?? null
    );
  }

  /** Who is not known to Entra is as little reached as who does not have the app. */
  private async receiverOf({ people }: Connection, { to }: DueMessage): Promise<Receiver | null> {
    if (to.channel) return { kind: 'channel', channelId: to.channel.channelId };
    const entraId = await people.entraIdOf(to.person);
    return entraId === null ? null : { kind: 'person', entraId };
  }

  private delivery({ key, to, day, slot, reminders }: DueMessage, receiver: Receiver | null, message: Outgoing): Delivery {
    return {
      key,
      to: receiver,
      name: to.person ? to.person.name : to.channel.name,
      channelId: to.channel?.channelId ?? '',
      recipient: to.person ?? null,
      day,
      slot,
      carried: reminders.map((each) => each.key),
      message
    };
  }

  private tell(event: string, error: unknown): void {
    const kind = isFailure(error) ? error.detail.kind : error instanceof Error ? error.name : 'unknown';
    this.options.log.error(event, { kind });
  }
}
