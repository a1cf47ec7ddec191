import type { Connection } from '../data/repository';
import { isFailure } from '../domain/failure';
import { osloTime } from '../domain/reminders/osloTime';
import type { TemplateName } from '../domain/templates';
import { ownProjectsIn } from './commands/ownProjects';
import type { OwnProjects } from './commands/ownProjects';
import type { Log } from './log';
import type { Clock } from './pace';
import { inLanes } from './sweep/lanes';

/** A site that knows a person, and what they have a part in there. */
export interface OwnPlace extends OwnProjects {
  readonly connection: Connection;
}

interface PlacesOptions {
  readonly connection: (site: string) => Connection;
  readonly sites: () => Promise<readonly string[]>;
  readonly log: Log;
  readonly clock: Clock;
}

/** Sites that are asked at a time: Teams waits a few seconds for what is looked for while somebody types. */
const lanes = 16;

/** For so long we remember that a site does not know somebody: it reads all its people to find that out. Milliseconds. */
const strangerFor = 5 * 60_000;

/** Of so many we remember it: then we begin anew. */
const mostStrangers = 100_000;

/** Where people are known, of all sites where Framdrift is in use. */
export class Places {
  private readonly strangers = new Map<string, number>();
  private readonly underWay = new Map<string, Promise<readonly OwnPlace[]>>();

  public constructor(private readonly options: PlacesOptions) {}

  /**
   * The sites that know a person, in the list's order; a site that does not answer keeps nobody from hearing of the
   * others. @throws what the first site said, where there was no other to hear of
   */
  public async of(entraId: string, more: readonly TemplateName[]): Promise<readonly OwnPlace[]> {
    const { connection, clock } = this.options;
    const today = osloTime(clock.now()).day;
    const found = new Map<string, OwnPlace>();
    const { sites, failure } = await this.each(async (site) => {
      if (this.isStranger(site, entraId)) return;
      const own = await ownProjectsIn(site, connection(site), entraId, today, more);
      if (own) found.set(site, { ...own, connection: connection(site) });
      else this.remember(site + entraId);
    });
    if (failure !== null && found.size === 0) throw failure.error;
    return sites.flatMap((site) => found.get(site) ?? []);
  }

  /** The same, once for all who wait for it: Teams asks anew at each letter that somebody types. */
  public shared(entraId: string, more: readonly TemplateName[]): Promise<readonly OwnPlace[]> {
    const key = [entraId, ...more].join();
    const places = this.underWay.get(key) ?? this.of(entraId, more).finally(() => this.underWay.delete(key));
    this.underWay.set(key, places);
    return places;
  }

  /** Does something in each site. Resolves with the first that went wrong; all are in the log. */
  public async each(work: (site: string) => Promise<void>): Promise<{
    readonly sites: readonly string[];
    readonly failure: { readonly error: unknown } | null;
  }> {
    const sites = await this.options.sites();
    const failures: { readonly error: unknown }[] = [];
    await inLanes(sites, lanes, async (site) => {
      try {
        await work(site);
      } catch (error) {
        const kind = isFailure(error) ? error.detail.kind : 'unknown';
        this.options.log.error('siteNotRead', { kind, site: new URL(site).pathname });
        failures.push({ error });
      }
    });
    return { sites, failure: failures[0] ?? null };
  }

  private remember(stranger: string): void {
    if (this.strangers.size >= mostStrangers) this.strangers.clear();
    this.strangers.set(stranger, this.options.clock.now() + strangerFor);
  }

  private isStranger(site: string, entraId: string): boolean {
    const until = this.strangers.get(site + entraId);
    if (until === undefined || until > this.options.clock.now()) return until !== undefined;
    this.strangers.delete(site + entraId);
    return false;
  }
}
