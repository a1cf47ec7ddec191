import { dueDespiteFaults } from '../../domain/reminders/dueMessages';
import type { DueMessage } from '../../domain/reminders/reminder';
import { osloTime } from '../../domain/reminders/osloTime';
import type { Moment } from '../../domain/reminders/osloTime';
import type { IsoDate } from '../../domain/schema/dates';
import type { Presented } from '../cards/present';
import type { Remembering } from '../remembered';
import type { Delivered, LogRow } from './deliver';
import { deliveryOf, receiverOf } from './delivery';
import { inLanes } from './lanes';
import type { Known } from './memory';
import { noteReach } from './noteReach';
import { openSite } from './site';
import type { Site, SiteOptions } from './site';
import { forget, staySubscribed } from './upkeep';
import type { UpkeepOptions } from './upkeep';

export interface SweeperOptions extends SiteOptions, UpkeepOptions {
  /** Told what has been seen, for people who ask. */
  readonly remembering: Pick<Remembering, 'note'>;
  /** What a message looks like to whom it is for; null where what it was about is gone. */
  readonly present: (site: string, message: DueMessage, known: Known) => Promise<Presented | null>;
  /** What somebody has got already, as it would be now; null where nothing of it has changed. */
  readonly presentAgain: (site: string, row: LogRow, known: Known) => Promise<Presented | null>;
}

/** What was found due is held to be so for this long: then somebody may have answered, or it is too late in the day. Milliseconds. */
const freshFor = 5 * 60_000;

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
    if (site.trouble.isQuiet) return { tally, isCut: false };
    let isCut = false;
    try {
      await staySubscribed(site, this.options);
      isCut = await this.sendDue(site, await this.look(site), tally);
    } catch (error) {
      site.trouble.tell('sweepFailed', error);
    }
    if (Object.keys(tally).length > 0) this.options.log.info('swept', { ...tally, isCut });
    return { tally, isCut };
  }

  private async look(site: Site): Promise<Known> {
    const known = await site.memory.look();
    if (site.memory.seen) this.options.remembering.note(site.address, site.memory.seen);
    const recent = await site.deliverer.settle(known.log.recent);
    await forget(site, known.log, osloTime(this.options.clock.now()).day, this.options);
    return { ...known, log: { ...known.log, recent } };
  }

  /** Resolves with whether it was cut short. Where SharePoint wants to be left alone the next sweep goes on. */
  private async sendDue(site: Site, found: Known, tally: Tally): Promise<boolean> {
    const { clock } = this.options;
    const now = osloTime(clock.now());
    if (found.blind) site.trouble.tell('sweepFailed', found.blind);
    const due = this.due(site, found, now);
    const known = { ...found, records: due.records };
    const end = clock.now() + freshFor;
    let isCut = false;
    await inLanes(due.value, atOnce, async (message) => {
      isCut ||= this.isStopped || clock.now() >= end;
      if (isCut || site.trouble.isQuiet) return;
      const became = await this.deliver(site, message, known);
      tally[became] = (tally[became] ?? 0) + 1;
    });
    if (found.blind) site.isBehind = true;
    else if (!isCut && !site.trouble.isQuiet) await this.tellOthers(site, known, now.day);
    return isCut;
  }

  /** Who is to hear what; what is wrong is in the log too, for whoever runs the bot. */
  private due(site: Site, found: Known, now: Moment): ReturnType<typeof dueDespiteFaults> {
    const { address } = site;
    const faults = { broken: [], unread: found.unread };
    const sent = [...found.log.recent, ...found.log.old];
    const due = dueDespiteFaults({ ...found, sent, faults, isBlind: found.blind !== null, site: address, now });
    for (const { template, row } of due.broken) site.trouble.warn('recordBroken', { template, id: row.id });
    return due;
  }

  /** The cards that stand open, where something has changed. */
  private async tellOthers(site: Site, known: Known, today: IsoDate): Promise<void> {
    if (!known.isNews && !site.isBehind) return;
    site.isBehind = true;
    const again = (row: LogRow): Promise<Presented | null> => this.options.presentAgain(site.address, row, known);
    site.isBehind = !(await site.copies.refresh(known.log.recent, today, again));
  }

  private siteAt(address: string): Site {
    const site = this.sites.get(address) ?? openSite(address, this.options);
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
      site.trouble.tell('messageFailed', error);
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
}
