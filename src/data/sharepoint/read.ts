import { JSONParse } from '@pnp/queryable';
import { Items } from '@pnp/sp/items/types.js';
import type { IItems } from '@pnp/sp/items/types.js';
import type { IWeb } from '@pnp/sp/webs/types.js';
import type { AnyRecord } from '../../domain/schema/record';
import type { AnyQuery, Answers, Queries } from '../repository';
import type { Row } from './rows';
import { asked, decodeRow, filterOf } from './rows';
import type { Outcome, Site } from './site';
import { listIn, together, valueOf } from './site';
import { failureOf, isAbsent, isColumnMissing } from './failures';
import { columnsKnown, learnColumns, mayLackLists } from './known';

/** SharePoint's largest page. */
const largestPage = 5000;

/** A page, not unwrapped by PnPjs: where the next one is stands beside the rows. */
export interface Page {
  readonly value: readonly Row[];
  readonly 'odata.nextLink'?: string;
}

/** Without PnPjs's unwrapping. */
export const raw = <Q extends IItems>(items: Q): Q => items.using(JSONParse()) as Q;

/** Asks for the first page of a query. */
export async function ask(web: IWeb, site: Site, { template, filter, only }: AnyQuery): Promise<Page> {
  const { select, expand } = asked(template, columnsKnown(site, template), only);
  const items = listIn(web, site, template)
    .items.select(...select)
    .expand(...expand)
    .top(largestPage);
  const condition = filterOf(template, filter);
  return raw(condition ? items.filter(condition) : items)<Page>();
}

/** The rows of all pages; the first is there already. */
export async function allPages(site: Site, first: Page): Promise<readonly Row[]> {
  const rows = [...first.value];
  for (let next = first['odata.nextLink']; next;) {
    const page: Page = await raw(Items([site.sp.web, next], ''))<Page>();
    rows.push(...page.value);
    next = page['odata.nextLink'];
  }
  return rows;
}

/** A site that is behind lacks columns that we know: it is read all the same, with what it has. */
async function firstPage(site: Site, query: AnyQuery, outcome: Outcome<Page>): Promise<Page> {
  if (!('error' in outcome) || !(await isColumnMissing(outcome.error))) return valueOf(outcome);
  await learnColumns(site, query.template);
  return ask(site.sp.web, site, query);
}

async function records(site: Site, query: AnyQuery, outcome: Outcome<Page>): Promise<readonly AnyRecord[]> {
  const { template } = query;
  if ('error' in outcome && isAbsent(outcome.error) && mayLackLists(site)) return [];
  try {
    const rows = await allPages(site, await firstPage(site, query, outcome));
    return rows.map((row) => decodeRow(template, row));
  } catch (error) {
    throw await failureOf(error, { template });
  }
}

/** What the outcomes of `askAll` hold, by the queries' names. */
export async function answers<Q extends Queries>(
  site: Site,
  queries: Q,
  outcomes: readonly Outcome<Page>[]
): Promise<Answers<Q>> {
  const names = Object.keys(queries);
  const found = await Promise.all(names.map((name, index) => records(site, queries[name]!, outcomes[index]!)));
  return Object.fromEntries(names.map((name, index) => [name, found[index]])) as unknown as Answers<Q>;
}

export const askAll = (web: IWeb, site: Site, queries: Queries): readonly Promise<Page>[] =>
  Object.keys(queries).map((name) => ask(web, site, queries[name]!));

/** Any number of queries in one round trip; more only where an answer comes in pages. */
export async function readAll<Q extends Queries>(site: Site, queries: Q): Promise<Answers<Q>> {
  if (Object.keys(queries).length === 0) return {} as Answers<Q>;
  return answers(site, queries, await together(site, (web) => askAll(web, site, queries)));
}
