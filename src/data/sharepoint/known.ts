import { SPCollection } from '@pnp/sp/spqueryable.js';
import type { Template } from '../../domain/schema/template';
import type { Site } from './site';
import { listIn } from './site';

/** Columns that lists were found to have, for sites where something was missing. */
const found = new WeakMap<Site, Map<string, ReadonlySet<string>>>();

/** Does the list have this column? Yes, as long as nothing has been heard to the contrary. */
export const columnsKnown =
  (site: Site, { list }: Template) =>
  (column: string): boolean =>
    found.get(site)?.get(list)?.has(column) ?? true;

/** Asks the list itself. */
export async function learnColumns(site: Site, template: Template): Promise<void> {
  const columns = await SPCollection(listIn(site.sp.web, site, template), 'fields').select('InternalName')<
    { InternalName: string }[]
  >();
  const lists = found.get(site) ?? new Map<string, ReadonlySet<string>>();
  found.set(site, lists.set(template.list, new Set(columns.map(({ InternalName }) => InternalName))));
}

/** Has something been asked for here that the lists do not have? */
export const lacksColumns = (site: Site): boolean => found.has(site);

/** Sites that were set up by an older Framdrift, which did not have all the lists that we know. */
const behind = new WeakSet<Site>();
export const noteBehind = (site: Site): unknown => behind.add(site);

/** May a list be missing here without something being wrong? */
export const mayLackLists = (site: Site): boolean => behind.has(site);

/** After set-up all is there again; whoever opens the site looks for themselves. */
export function forgetLacks(site: Site): void {
  found.delete(site);
  behind.delete(site);
}
