import type { Connection } from '../data/repository';
import { isFailure } from '../domain/failure';
import { osloTime } from '../domain/reminders/osloTime';
import type { IsoDate } from '../domain/schema/dates';
import type { Person } from '../domain/schema/kinds';
import type { TemplateName } from '../domain/templates';
import type { Silent } from './commands/lacking';
import { ownProjectsIn, readForOwn } from './commands/ownProjects';
import type { OwnProjects } from './commands/ownProjects';
import type { Log } from './log';
import type { Clock } from './pace';
import type { Remembering } from './remembered';
import type { UsedSite } from './sites';
import { inLanes } from './sweep/lanes';

/** A site that knows a person, and what they have a part in there. */
export interface OwnPlace extends OwnProjects {
  readonly connection: Connection;
}

/** All that know a person, and those that gave no answer. */
export interface OwnPlaces {
  readonly places: readonly OwnPlace[];
  readonly silent: Silent;
}

interface PlacesOptions {
  /** A site, for what somebody does there. */
  readonly connection: (site: string) => Connection;
  /** The same, for what is asked of all of them: a slow one keeps nobody waiting. */
  readonly reading: (site: string) => Connection;
  readonly remembering: Remembering;
  readonly sites: () => Promise<readonly UsedSite[]>;
  readonly log: Log;
  readonly clock: Clock;
}

/** Sites that are asked at a time: Teams waits a few seconds for what is looked for while somebody types. */
const lanes = 16;

/** So often at most a site reads all its people anew for somebody it does not know, whoever asks. Milliseconds. */
const peopleGoodFor = 60_000;

/** What was found so short a while ago is good enough for whoever goes on typing. Milliseconds. */
const foundGoodFor = 10_000;

interface Found {
  readonly places: Promise<OwnPlaces>;
  /** Till when it is good enough; for as long as it is looked for, whoever asks waits for the same. */
  until: number;
}

interface Silence {
  readonly site: UsedSite;
  readonly error: unknown;
}

/** A site that is gone, and perhaps never knew anybody, is nothing to be told about again and again. */
const isGone = ({ error }: Silence): boolean => isFailure(error, 'NotFound');

/** Where people are known, of all sites where Framdrift is in use. */
export class Places {
  private readonly peopleReadAt = new Map<string, number>();
  private readonly typing = new Map<string, Found>();

  public constructor(private readonly options: PlacesOptions) {}

  /**
   * The sites that know a person, in the list's order; a site that does not answer keeps nobody from hearing of the
   * others. @throws what the first site said, where there was no other to hear of
   */
  public async of(entraId: string, more: readonly TemplateName[] = []): Promise<OwnPlaces> {
    const { connection, reading, remembering, clock } = this.options;
    const today = osloTime(clock.now()).day;
    const known = new Map<string, Person>();
    const found = new Map<string, OwnPlace>();
    const { sites, silences } = await this.tryEach(async ({ url }) => {
      const person = await this.personIn(url, entraId);
      if (!person) return;
      known.set(url, person);
      const rows = await remembering.look(url, reading(url).repository, [...readForOwn, ...more]);
      found.set(url, { ...ownProjectsIn(url, person, rows, today), connection: connection(url) });
    });
    const all = silences.map((each) => ({ ...each, part: this.partIn(each, known.get(each.site.url) ?? null, today) }));
    const told = all.filter(({ part }) => part !== 'none');
    if (told[0] && found.size === 0) throw told[0].error;
    const names = told.flatMap(({ part, site }) => (part === 'some' ? [site.name] : []));
    const silent = { names, hasOthers: names.length < told.length };
    return { places: sites.flatMap(({ url }) => found.get(url) ?? []), silent };
  }

  /** Has the person a part in a site that gives no answer? As it was when it was last seen, where somebody has seen it. */
  private partIn(silence: Silence, person: Person | null, today: IsoDate): 'some' | 'none' | 'unknown' {
    const { url } = silence.site;
    const rows = this.options.remembering.last(url);
    if (person && rows) return ownProjectsIn(url, person, rows, today).contexts.length > 0 ? 'some' : 'none';
    return isGone(silence) ? 'none' : 'unknown';
  }

  /** The same, once for all who wait for it, and for some seconds: Teams asks anew at each letter that somebody types. */
  public shared(entraId: string, more: readonly TemplateName[]): Promise<OwnPlaces> {
    const { clock } = this.options;
    for (const [key, { until }] of this.typing) if (until <= clock.now()) this.typing.delete(key);
    const key = [entraId, ...more].join();
    const before = this.typing.get(key);
    if (before) return before.places;
    const found: Found = { places: this.of(entraId, more), until: Infinity };
    this.typing.set(key, found);
    found.places.then(
      () => void (found.until = clock.now() + foundGoodFor),
      () => this.typing.delete(key)
    );
    return found.places;
  }

  /** Does something in each site that knows somebody; what goes wrong is in the log. */
  public async knowing(entraId: string, work: (site: string, person: Person) => Promise<void>): Promise<void> {
    await this.tryEach(async ({ url }) => {
      const person = await this.personIn(url, entraId);
      if (person) await work(url, person);
    });
  }

  private async tryEach(
    work: (site: UsedSite) => Promise<void>
  ): Promise<{ readonly sites: readonly UsedSite[]; readonly silences: readonly Silence[] }> {
    const sites = await this.options.sites();
    const silences: Silence[] = [];
    await inLanes(sites, lanes, async (site) => {
      try {
        await work(site);
      } catch (error) {
        const kind = isFailure(error) ? error.detail.kind : 'unknown';
        this.options.log.error('siteNotRead', { kind, site: new URL(site.url).pathname });
        silences.push({ site, error });
      }
    });
    return { sites, silences };
  }

  /** Null for a stranger. To find out that somebody is one, a site reads all its people: not each time that anybody asks. */
  private async personIn(site: string, entraId: string): Promise<Person | null> {
    const { clock, reading } = this.options;
    const isDue = clock.now() - (this.peopleReadAt.get(site) ?? -Infinity) >= peopleGoodFor;
    const person = await reading(site).people.byEntraId(entraId, isDue);
    if (person === null && isDue) this.peopleReadAt.set(site, clock.now());
    return person;
  }
}
