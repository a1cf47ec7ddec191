import type { Connection } from '../../data/repository';
import { isFailure } from '../../domain/failure';
import { readForReminders } from '../../domain/reminders/context';
import { dueDespiteFaults } from '../../domain/reminders/dueMessages';
import type { DueMessage } from '../../domain/reminders/reminder';
import { osloTime } from '../../domain/reminders/osloTime';
import type { Moment } from '../../domain/reminders/osloTime';
import { templateNamed } from '../../domain/templates';
import type { IsoDate } from '../../domain/schema/dates';
import type { Presented } from '../cards/present';
import type { Facts, Log } from '../log';
import type { Messenger } from '../messenger';
import type { Clock } from '../pace';
import type { BotSettings } from '../settings';
import { Copies } from './copies';
import { Deliverer } from './deliver';
import type { Delivered, LogRow } from './deliver';
import { deliveryOf, receiverOf } from './delivery';
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
const minute = 60_000;
const day = 24 * 60 * minute;

/** What was found due is held to be so for this long: then somebody may have answered, or it is too late in the day. */
const freshFor = 5 * minute;

/** So many messages of a site at a time: most of the time is waiting for answers. */
const atOnce = 4;

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
    const site = this.siteAt(address);
    if (this.isQuiet(site)) return { tally, isCut: false };
    let isCut = false;
    try {
      await this.subscribe(site);
      isCut = await this.sendDue(site, await this.look(site), tally);
    } catch (error) {
      this.tell('sweepFailed', error, site);
    }
    if (Object.keys(tally).length > 0) this.options.log.info('swept', { ...tally, isCut });
    return { tally, isCut };
  }

  private async look(site: Site): Promise<Known> {
    const known = await site.memory.look();
    const recent = await site.deliverer.settle(known.log.recent);
    await this.forget(site, known.log, osloTime(this.options.clock.now()).day);
    return { ...known, log: { ...known.log, recent } };
  }

  /** Resolves with whether it was cut short. Where SharePoint wants to be left alone the next sweep goes on. */
  private async sendDue(site: Site, found: Known, tally: Tally): Promise<boolean> {
    const { clock } = this.options;
    const now = osloTime(clock.now());
    if (found.blind) this.tell('sweepFailed', found.blind, site);
    const due = this.due(site, found, now);
    const known = { ...found, records: due.records };
    const end = clock.now() + freshFor;
    let isCut = false;
    await inLanes(due.value, atOnce, async (message) => {
      isCut ||= this.isStopped || clock.now() >= end;
      if (isCut || this.isQuiet(site)) return;
      const became = await this.deliver(site, message, known);
      tally[became] = (tally[became] ?? 0) + 1;
    });
    if (found.blind) site.isBehind = true;
    else if (!isCut && !this.isQuiet(site)) await this.tellOthers(site, known, now.day);
    return isCut;
  }

  /** Who is to hear what; what is wrong is in the log too, for whoever runs the bot. */
  private due(site: Site, found: Known, now: Moment): ReturnType<typeof dueDespiteFaults> {
    const { address } = site;
    const faults = { broken: [], unread: found.unread };
    const sent = [...found.log.recent, ...found.log.old];
    const due = dueDespiteFaults({ ...found, sent, faults, isBlind: found.blind !== null, site: address, now });
    for (const { template, row } of due.broken) this.warn('recordBroken', { template, id: row.id }, site);
    return due;
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

  private async forget(site: Site, { recent, old }: Known['log'], today: IsoDate): Promise<void> {
    try {
      const count = await forgetOld(site.connection.repository, [...recent, ...old], today);
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
    site.isBehind = !(await site.copies.refresh(known.log.recent, today, again));
  }

  private siteAt(address: string): Site {
    const known = this.sites.get(address);
    if (known) return known;
    const connection = this.options.connect(address, 'sweep');
    const marking = this.options.connect(address, 'mark').repository;
    const ground = { ...this.options, repository: connection.repository, marking };
    const [deliverer, copies] = [new Deliverer(ground), new Copies(ground)];
    const memory = new Memory(
      connection,
      () => this.options.clock.now(),
      (event, facts) => this.warn(event, facts, { address })
    );
    const begun = { isBehind: false, askedAgain: 0, quietUntil: 0 };
    const site: Site = { address, connection, deliverer, copies, memory, ...begun };
    this.sites.set(address, site);
    return site;
  }

  private async deliver(site: Site, message: DueMessage, known: Known): Promise<Delivered> {
    try {
      const end = await this.send(site, message, known);
      const { person } = message.to;
      if (person) await noteReach(site.connection.repository, known.reach, person, end, message.day);
      return end;
    } catch (error) {
      this.tell('messageFailed', error, site);
      return 'later';
    }
  }

  private async send({ address, connection, deliverer }: Site, message: DueMessage, known: Known): Promise<Delivered> {
    const outgoing = await this.options.present(address, message, known);
    if (!outgoing) return 'elsewhere';
    const to = await receiverOf(connection.people, message);
    return deliverer.deliver(
      deliveryOf(message, to, outgoing),
      known.log.recent.find(({ key }) => key === message.key) ?? null
    );
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
