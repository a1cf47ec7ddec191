import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Answer } from '../../../src/local/sharepoint/http/answer';
import type { RawRequest } from '../../../src/local/sharepoint/http/ask';
import { readBatch } from '../../../src/local/sharepoint/http/batch';
import { costOf } from '../../../src/local/sharepoint/http/costs';
import { addressOf, decoded } from '../../../src/local/sharepoint/http/faults';
import { failing } from '../../../src/local/sharepoint/http/faulty';
import { ResourceLimits } from '../../../src/local/sharepoint/http/limits';
import type { SharePoint } from '../../../src/local/sharepoint/sharepoint';
import { newFolder, openFolder, original, ownPeople } from './template';

/** Sweeps look at a few sites at a time: the others' files are closed meanwhile. */
const openAtOnce = 16;

const siteIn = /\/sites\/s(\d{3})/;
const asker = { kind: 'app', name: 'the-bot' } as const;

export interface Asked {
  readonly site: string;
  readonly units: number;
}

interface TenantOptions {
  /** What every site is a copy of, and the register of them. */
  readonly original: string;
  readonly clock: () => Date;
  /** For the app, over all sites; none: they are only counted. */
  readonly unitsPerMinute: number | null;
  /** Nothing is written to them: all are the original, under addresses of their own. */
  readonly areRead?: boolean;
}

/**
 * A tenant of many sites, each the local SharePoint over a file of its own, and one account of resource units for the
 * app that asks. What a site says of itself has its own number put in: address and people.
 */
export class Tenant {
  public readonly asked: Asked[] = [];
  public refused = 0;
  public origin = '';
  private readonly limits: ResourceLimits;
  private readonly folder = newFolder();
  private readonly open = new Map<string, SharePoint>();
  private readonly busy = new Map<string, number>();
  private readonly root: SharePoint;

  public constructor(private readonly options: TenantOptions) {
    this.limits = new ResourceLimits(options.clock);
    const { unitsPerMinute } = options;
    if (unitsPerMinute !== null) this.limits.set({ unitsPerMinute, unitsPerDay: Infinity });
    this.root = openFolder(options.original, () => this.origin, options.clock);
  }

  public fetch = async (): Promise<Response> => new Response(null, { status: 404 });

  /** A request is charged before anything is done for it, a batch with all its parts. */
  public answer = async (raw: RawRequest): Promise<Answer> => {
    const site = siteIn.exec(raw.url)?.[1] ?? '';
    const units = unitsOf(raw);
    const { headers, retryAfter } = this.limits.charge(asker, units, 1);
    this.asked.push({ site, units });
    if (retryAfter !== undefined) {
      this.refused += 1;
      return failing({ status: 429, retryAfter }, headers);
    }
    const answer = site === '' ? await this.root.answer(raw) : await this.inSite(site, raw);
    return { ...answer, headers: { ...answer.headers, ...headers } };
  };

  public close(): void {
    for (const each of this.open.values()) each.close();
    this.root.close();
    rmSync(this.folder, { recursive: true, force: true });
  }

  private async inSite(site: string, raw: RawRequest): Promise<Answer> {
    const names = [
      [`/sites/s${site}`, original],
      [encodeURIComponent(`/sites/s${site}`), encodeURIComponent(original)],
      [`aaaa0${site}`, ownPeople]
    ] as const;
    const inward = (text: string): string => names.reduce((all, [own, its]) => all.replaceAll(own, its), text);
    const outward = (text: string): string => names.reduce((all, [own, its]) => all.replaceAll(its, own), text);
    const bytes = Buffer.from(inward(Buffer.from(raw.bytes).toString('utf8')));
    this.busy.set(site, (this.busy.get(site) ?? 0) + 1);
    try {
      const answer = await this.at(site).answer({
        ...raw,
        url: inward(raw.url),
        header: (name) => raw.header(name),
        bytes
      });
      return typeof answer.body === 'string' ? { ...answer, body: outward(answer.body) } : answer;
    } finally {
      this.busy.set(site, this.busy.get(site)! - 1);
    }
  }

  private at(site: string): SharePoint {
    if (this.options.areRead) return this.root;
    const known = this.open.get(site) ?? this.begin(site);
    this.open.delete(site);
    this.open.set(site, known);
    for (const [each, room] of this.open) {
      if (this.open.size <= openAtOnce) break;
      if ((this.busy.get(each) ?? 0) > 0) continue;
      room.close();
      this.open.delete(each);
    }
    return known;
  }

  private begin(site: string): SharePoint {
    const data = join(this.folder, site);
    if (!this.busy.has(`made ${site}`)) cpSync(this.options.original, data, { recursive: true });
    this.busy.set(`made ${site}`, 0);
    return openFolder(data, () => this.origin, this.options.clock);
  }
}

function unitsOf(raw: RawRequest): number {
  const isBatch = /\/_api\/\$batch$/i.test(decoded(addressOf(raw.url)));
  const parts = isBatch ? readBatch(raw.header('content-type') ?? '', Buffer.from(raw.bytes).toString('utf8')) : [raw];
  return parts.reduce((sum, { method, url }) => sum + costOf(method, decoded(addressOf(url))), 0);
}
