import { query } from '../data/repository';
import type { Queries, Repository } from '../data/repository';
import type { ProjectRows } from '../domain/reports/facts';
import { templateNamed } from '../domain/templates';
import type { TemplateName } from '../domain/templates';
import type { Clock } from './pace';
import { readLists } from './readLists';

/** A site as it was when somebody looked last. Never changed: whoever looks again makes another. */
export interface Remembered {
  /** SharePoint is asked with it for what has changed since. */
  readonly token: string;
  /** When it was asked. Milliseconds. */
  readonly at: number;
  /** The lists that have been read; of one that is empty there is an empty list. */
  readonly rows: ProjectRows;
}

const queriesFor = (names: readonly TemplateName[]): Queries =>
  Object.fromEntries(names.map((name) => [name, query(templateNamed(name))]));

const nothingIn = (names: readonly TemplateName[]): ProjectRows => Object.fromEntries(names.map((name) => [name, []]));

async function read(repository: Repository, names: readonly TemplateName[]): Promise<ProjectRows> {
  const found = names.length === 0 ? {} : await readLists(repository, queriesFor(names));
  return { ...nothingIn(names), ...found };
}

/** What sweeps and people's questions have seen of the sites: whoever asks next asks only for what has changed since. */
export class Remembering {
  private readonly sites = new Map<string, Remembered>();

  public constructor(private readonly clock: Clock) {}

  /** What somebody has just seen of a site; what was seen later stands. */
  public note(site: string, seen: Remembered): void {
    const before = this.sites.get(site);
    if (!before || before.at <= seen.at) this.sites.set(site, seen);
  }

  /** A site as it was when it was last seen; null where nobody has. */
  public last(site: string): ProjectRows | null {
    return this.sites.get(site)?.rows ?? null;
  }

  /**
   * These lists of a site: one request where nothing has changed since somebody looked, one more for what has; two where
   * nobody has looked yet. Rejects with a `Failure`.
   */
  public async look(site: string, repository: Repository, names: readonly TemplateName[]): Promise<ProjectRows> {
    const before = this.sites.get(site);
    const at = this.clock.now();
    const seen = {
      at,
      ...((before && (await this.again(before, repository, names))) ?? (await this.anew(repository, names)))
    };
    this.note(site, seen);
    return seen.rows;
  }

  /** Null where SharePoint cannot tell any more what has changed since. */
  private async again(
    before: Remembered,
    repository: Repository,
    names: readonly TemplateName[]
  ): Promise<Omit<Remembered, 'at'> | null> {
    const { token, changes, missed } = await repository.changes(before.token);
    if (missed) return null;
    const changed = new Set(changes.map(({ template }) => template));
    const all = Array.from(new Set([...(Object.keys(before.rows) as TemplateName[]), ...names]));
    const wanted = all.filter((name) => changed.has(name) || !before.rows[name]);
    return { token, rows: { ...before.rows, ...(await read(repository, wanted)) } };
  }

  /** Of a list that is empty, or not there yet, nothing is asked. */
  private async anew(repository: Repository, names: readonly TemplateName[]): Promise<Omit<Remembered, 'at'>> {
    const { token, filled } = await repository.survey();
    const there = names.filter((name) => filled.includes(name));
    return { token, rows: { ...nothingIn(names), ...(await read(repository, there)) } };
  }
}
