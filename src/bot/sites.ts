import { query } from '../data/repository';
import type { Connection } from '../data/repository';
import { site } from '../domain/templates/site';

/** A site where Framdrift is in use. */
export interface UsedSite {
  /** Its absolute address. */
  readonly url: string;
  /** What people call it. */
  readonly name: string;
}

/** All of them: from the list in the operations site. */
export async function usedSites(operations: Connection): Promise<readonly UsedSite[]> {
  const { sites } = await operations.repository.read({ sites: query(site) });
  const { origin } = new URL(operations.url);
  // The list is written by people too: nothing but our own tenant's sites is asked for anything.
  return sites.flatMap(({ path, name }) =>
    path.startsWith('/') ? [{ url: `${origin}${path.replace(/\/$/, '')}`, name }] : []
  );
}

/** Their addresses. */
export const sitesIn = async (operations: Connection): Promise<readonly string[]> =>
  (await usedSites(operations)).map(({ url }) => url);
