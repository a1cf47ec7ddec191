import { query } from '../data/repository';
import type { Connection } from '../data/repository';
import { site } from '../domain/templates/site';

/** Where Framdrift is in use: absolute addresses, from the list in the operations site. */
export async function sitesIn(operations: Connection): Promise<readonly string[]> {
  const { sites } = await operations.repository.read({ sites: query(site) });
  const { origin } = new URL(operations.url);
  // The list is written by people too: nothing but our own tenant's sites is asked for anything.
  return sites.flatMap(({ path }) => (path.startsWith('/') ? [`${origin}${path.replace(/\/$/, '')}`] : []));
}
