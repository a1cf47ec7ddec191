import type { TimelinePipe } from '@pnp/core';
import type { Known } from '../../src/domain/schema/example';
import { isFailure } from '../../src/domain/failure';
import { example } from '../../src/domain/schema/example';
import type { Link, Person } from '../../src/domain/schema/kinds';
import type { AnyDraft, AnyRecord } from '../../src/domain/schema/record';
import { blank } from '../../src/domain/schema/record';
import type { Template } from '../../src/domain/schema/template';
import { templates } from '../../src/domain/templates';
import type { Connection, Repository } from '../../src/data/repository';
import { connect } from '../../src/data/sharepoint/connect';
import { provision } from '../../src/data/sharepoint/provision';
import { siteAt } from '../../src/data/sharepoint/site';
import { withToken } from '../../src/data/sharepoint/token';
import { everyKind, planWith } from '../data/everyKind';
import { groupSite } from '../../src/local/sites';
import type { Beginning } from '../support/beginnings';
import type { TestSite } from '../support/site';
import { openTestSite, userOf } from '../support/site';

/**
 * Where the contract is tested. By default a local SharePoint of its own. A real tenant:
 * FRAMDRIFT_TENANT_SITE (an empty site's address) and FRAMDRIFT_TENANT_TOKEN (a bearer token of somebody who may manage
 * lists there); what needs faults, other people or a wire tap is then left out.
 */
export interface Place {
  readonly connection: Connection;
  readonly repository: Repository;
  readonly me: Person;
  /** Raw JSON of something under `_api/`, by plain fetch. */
  raw(path: string, init?: RequestInit): Promise<Record<string, unknown>>;
  /** Only where the SharePoint is ours. */
  readonly local: TestSite | null;
  close(): Promise<void>;
}

const tenantSite = process.env.FRAMDRIFT_TENANT_SITE;
export const isLocal = tenantSite === undefined;

/** The templates whose lists are in a project's site, and the made-up one. */
export const shapes: readonly Template[] = [...templates.filter(({ home }) => home === 'project'), everyKind];

const rawWith =
  (url: string, token: string): Place['raw'] =>
  async (path, init = {}) => {
    const headers = { Authorization: `Bearer ${token}`, Accept: 'application/json', ...init.headers };
    const answer = await fetch(`${url}/_api/${path}`, { ...init, headers });
    const text = await answer.text();
    return (text === '' ? {} : JSON.parse(text)) as Record<string, unknown>;
  };

async function placeAt(url: string, token: string, local: TestSite | null): Promise<Place> {
  const behavior: TimelinePipe = withToken(token);
  const connection = connect(url, behavior);
  const { me } = await connection.open({});
  const close = async (): Promise<void> => local?.close();
  return { connection, repository: connection.repository, me, raw: rawWith(url, token), local, close };
}

const setUp = (url: string, token: string): Promise<void> =>
  provision(siteAt(url, withToken(token)), () => undefined, planWith(shapes));

const allLists: Beginning = {
  name: 'all-lists',
  fill: (origin) => setUp(`${origin}${groupSite}`, userOf('projectLeader'))
};

export async function openPlace(): Promise<Place> {
  if (tenantSite !== undefined) {
    const token = process.env.FRAMDRIFT_TENANT_TOKEN ?? '';
    await setUp(tenantSite, token);
    return placeAt(tenantSite, token, null);
  }
  const local = await openTestSite({ from: allLists });
  return placeAt(local.url, userOf('projectLeader'), local);
}

/** Examples of any template, stored, with what they point at. */
export class Shelf {
  private readonly rows = new Map<string, Link>();
  /** Unique values must be so from run to run in a tenant, and from draft to draft. */
  private turn = isLocal ? 0 : Date.now() % 1_000_000;

  public constructor(private readonly place: Place) {}

  /** One row of each template, so that others can point at them. */
  public async fill(): Promise<void> {
    for (const shape of shapes) await this.one(shape);
  }

  /** A valid draft that is like no other. */
  public draft(shape: Template, over: AnyDraft = {}): AnyDraft {
    this.turn += 1;
    const known: Known = { person: this.place.me, link: (to) => this.rows.get(to) ?? { id: 0, title: '' } };
    const draft = blank(shape, example(shape, known, this.turn));
    return { ...this.withoutLoose(shape, draft), ...over };
  }

  public store(shape: Template, over: AnyDraft = {}): Promise<AnyRecord> {
    return this.place.repository.create(shape, this.draft(shape, over) as never);
  }

  private async one(shape: Template): Promise<void> {
    const { id, [shape.title]: title } = await this.store(shape);
    this.rows.set(shape.name, { id, title: String(title) });
  }

  /** Links to rows that are not there yet, because they are of the same kind. */
  private withoutLoose(shape: Template, draft: AnyDraft): AnyDraft {
    const isLoose = ({ id }: Link): boolean => id === 0;
    const kept = Object.entries(draft).map(([key, value]) => {
      const { kind } = shape.fields[key]!;
      return [key, kind === 'links' ? (value as Link[]).filter((link) => !isLoose(link)) : value] as const;
    });
    return Object.fromEntries(kept);
  }
}

export const namedShapes = shapes.map((shape) => [shape.name, shape] as const);

/** How something ended: the failure's detail, or that it went well. */
export const detail = async (doing: Promise<unknown>): Promise<unknown> =>
  doing.then(
    () => 'it went well',
    (error: unknown) => (isFailure(error) ? error.detail : error)
  );

/** A list's items, for plain requests. */
export const itemsOf = (place: Place, list: string): string => `web/getList('${listPath(place, list)}')/items`;
export const listPath = (place: Place, list: string): string =>
  `${new URL(place.local?.url ?? tenantSite!).pathname}/Lists/${list}`;
