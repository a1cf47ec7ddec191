import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { listen } from '../../src/local/sharepoint/listen';
import type { SharePoint } from '../../src/local/sharepoint/sharepoint';
import { openSharePoint } from '../../src/local/sharepoint/sharepoint';
import { people, roles } from '../../src/local/people';
import type { RoleKey } from '../../src/local/people';
import { groupSite, sites } from '../../src/local/sites';
import { siteAt } from '../../src/data/sharepoint/site';
import type { Site } from '../../src/data/sharepoint/site';
import { withToken } from '../../src/data/sharepoint/token';
import type { Beginning } from './beginnings';
import { begin } from './beginnings';

/** One request as it went over the wire; for a batch, the methods of its parts. */
export interface Trip {
  readonly method: string;
  readonly url: string;
  readonly parts: readonly string[];
}

/** How many things were written on these trips. */
export const writes = (trips: readonly Trip[]): number =>
  trips.reduce((sum, { method, parts }) => {
    const own = parts.length ? parts.filter((part) => part !== 'GET').length : Number(method !== 'GET');
    return sum + own;
  }, 0);

/** A local SharePoint of its own for a test file, over real HTTP. */
export interface TestSite {
  readonly sharePoint: SharePoint;
  readonly origin: string;
  /** Address of the team's site. */
  readonly url: string;
  /** The site as somebody. */
  as(role: RoleKey): Site;
  /** The tenant's root site. */
  rootAs(role: RoleKey): Site;
  /** Plain fetch of something under the site's `_api/`, as the project leader: raw JSON, with none of our code in between. */
  raw(path: string, init?: RequestInit): Promise<Record<string, unknown>>;
  /** What has gone over the wire since the last call. */
  trips(): readonly Trip[];
  /** From now on only so many writes come through; after them the connection breaks. */
  breakAfterWrites(count: number): void;
  mend(): void;
  close(): Promise<void>;
}

export const userOf = (role: RoleKey): string => roles.find((each) => each.role === role)!.userName;

const partOf = /^(GET|POST|MERGE|PUT|PATCH|DELETE) (\S+) HTTP\/1\.1$/gm;
const partsIn = (body: string): readonly string[] => Array.from(body.matchAll(partOf), ([, method]) => method!);

class ConnectionDropped extends Error {
  public override readonly name = 'ConnectionDropped';
}

/** Cuts a batch after so many writes. What stood after them never reaches the server. */
function cut(body: string, writes: number): string {
  const lines = body.split('\n');
  let seen = 0;
  for (let at = 0; at < lines.length; at += 1) {
    if (!/^(POST|MERGE|DELETE) \S+ HTTP\/1\.1$/.test(lines[at]!)) continue;
    seen += 1;
    if (seen <= writes) continue;
    const start = lines.slice(0, at).reduce((last, line, index) => (line.startsWith('--changeset_') ? index : last), 0);
    const batch = /--batch_\S+/.exec(body)![0];
    return [...lines.slice(0, start), `${lines[start]!}--`, '', `${batch}--`, ''].join('\n');
  }
  return body;
}

class Wire {
  private readonly log: Trip[] = [];
  private left = Infinity;

  public constructor(private readonly sharePoint: SharePoint) {}

  public trips(): readonly Trip[] {
    return this.log.splice(0);
  }

  public breakAfter(writes: number): void {
    this.left = writes;
  }

  public async fetch(request: Request): Promise<Response> {
    const body = request.method === 'POST' ? await request.clone().text() : '';
    const isBatch = request.url.endsWith('/$batch');
    const parts = isBatch ? partsIn(body) : [];
    this.log.push({ method: request.method, url: request.url, parts });
    const writes = isBatch ? parts.filter((method) => method !== 'GET').length : Number(request.method !== 'GET');
    if (writes <= this.left) {
      this.left -= writes;
      return this.sharePoint.fetch(request);
    }
    const some = this.left;
    this.left = 0;
    if (isBatch && some > 0)
      await this.sharePoint.fetch(new Request(request.url, { ...init(request), body: cut(body, some) }));
    throw new ConnectionDropped();
  }
}

const init = ({ method, headers }: Request): RequestInit => ({ method, headers });

interface Wishes {
  /** SharePoint's number of a time zone: 4 is Oslo. */
  readonly timeZoneId?: number;
  /** What is stored there from the beginning. */
  readonly from?: Beginning;
}

/** In memory when it begins empty, or in a folder that holds the beginning. */
async function dataFor(from: Beginning | undefined, origin: string): Promise<string> {
  if (!from) return ':memory:';
  const folder = mkdtempSync(join(tmpdir(), 'framdrift-site-'));
  await begin(from, folder, origin);
  return folder;
}

/** Opens one. Close it in afterAll. */
export async function openTestSite({ timeZoneId = 4, from }: Wishes = {}): Promise<TestSite> {
  const now: { wire?: Wire } = {};
  const server = await listen({ fetch: (request) => now.wire!.fetch(request) }, { port: 0 });
  const { origin } = server;
  const data = await dataFor(from, origin);
  const wished = sites.map((site) => ({ ...site, timeZoneId }));
  const sharePoint = openSharePoint({ data, origin, directory: people, sites: wished });
  const wire = new Wire(sharePoint);
  now.wire = wire;
  const url = `${origin}${groupSite}`;
  return {
    sharePoint,
    origin,
    url,
    as: (role) => siteAt(url, withToken(userOf(role))),
    rootAs: (role) => siteAt(origin, withToken(userOf(role))),
    raw: async (path, more = {}) => {
      const headers = {
        Authorization: `Bearer ${userOf('projectLeader')}`,
        Accept: 'application/json',
        ...more.headers
      };
      const answer = await fetch(`${url}/_api/${path}`, { ...more, headers });
      return (await answer.json()) as Record<string, unknown>;
    },
    trips: () => wire.trips(),
    breakAfterWrites: (count) => wire.breakAfter(count),
    mend: () => wire.breakAfter(Infinity),
    close: async () => {
      await server.close();
      sharePoint.close();
      if (from) rmSync(data, { recursive: true, force: true });
    }
  };
}
