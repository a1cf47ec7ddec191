import type { IList } from '@pnp/sp/lists/types.js';
import { SPCollection } from '@pnp/sp/spqueryable.js';
import type { IWeb } from '@pnp/sp/webs/types.js';
import { isAbsent } from './failures';
import { listPath } from './names';
import type { ListSchema } from './schema';
import type { Outcome, Site } from './site';
import { listIn, together, valueOf } from './site';
import type { StateRow } from './state';
import { askState, stateRows } from './state';
import '@pnp/sp/fields/list.js';
import '@pnp/sp/views/list.js';

export interface FoundColumn {
  readonly InternalName: string;
  readonly Title: string;
  readonly Indexed: boolean;
  readonly EnforceUniqueValues: boolean;
  /** The choices of a choice column stand here: `Choices` cannot be selected of columns of all types at once. */
  readonly SchemaXml: string;
  readonly CustomFormatter: string | null;
}
export interface FoundType {
  readonly StringId: string;
  readonly ClientFormCustomFormatter: string | null;
}
export interface FoundView {
  readonly Title: string;
  readonly ServerRelativeUrl: string;
}
interface FoundTitle {
  readonly Id: string;
  readonly Title: string;
  readonly RootFolder: { readonly ServerRelativeUrl: string };
}

/** What stands in the site of one of our lists. */
export interface FoundList {
  readonly id: string;
  readonly title: string;
  readonly columns: readonly FoundColumn[];
  readonly views: readonly FoundView[];
  readonly types: readonly FoundType[];
}

export interface Survey {
  /** By the last part of their addresses; lists that are not there are left out. */
  readonly lists: Readonly<Record<string, FoundList | undefined>>;
  /** Titles of all lists in the site, by address in lower case. */
  readonly titles: ReadonlyMap<string, string>;
  /** Null where set-up has never begun. */
  readonly state: readonly StateRow[] | null;
}

const askColumns = async (web: IWeb, site: Site, schema: ListSchema): Promise<FoundColumn[]> =>
  listIn(web, site, schema).fields.select(
    ...(['InternalName', 'Title', 'Indexed', 'EnforceUniqueValues', 'SchemaXml', 'CustomFormatter'] as const)
  )<FoundColumn[]>();
const askViews = async (web: IWeb, site: Site, schema: ListSchema): Promise<FoundView[]> =>
  listIn(web, site, schema).views.select('Title', 'ServerRelativeUrl')<FoundView[]>();

/** The content types of a list: one for its items, one for folders. */
export const askTypes = async (list: IList): Promise<FoundType[]> =>
  SPCollection(list, 'contenttypes').select('StringId', 'ClientFormCustomFormatter')<FoundType[]>();
const askTitles = async (web: IWeb): Promise<FoundTitle[]> =>
  web.lists.select('Id', 'Title', 'RootFolder/ServerRelativeUrl').expand('RootFolder').top(largestNumberOfLists)<
    FoundTitle[]
  >();

/** SharePoint gives all lists of a site whatever $top says; we say it all the same. */
const largestNumberOfLists = 2000;

/** Nothing, where the list is not there; any other error counts, lest what is there be made again. */
const orNothing = <T>(outcome: Outcome<readonly T[]>): readonly T[] =>
  'error' in outcome && isAbsent(outcome.error) ? [] : valueOf(outcome);

/** Looks at everything that set-up may have to add to, in one round trip. */
export async function survey(site: Site, schemas: readonly ListSchema[]): Promise<Survey> {
  const [titles, state, ...rest] = await together(site, (web): readonly Promise<unknown[]>[] => [
    askTitles(web),
    askState(web, site),
    ...schemas.flatMap((schema) => [
      askColumns(web, site, schema),
      askViews(web, site, schema),
      askTypes(listIn(web, site, schema))
    ])
  ]);
  const found = valueOf(titles as Outcome<FoundTitle[]>);
  const lists: Record<string, FoundList> = {};
  for (const [index, schema] of schemas.entries()) {
    const own = found.find(({ RootFolder }) => isAt(RootFolder.ServerRelativeUrl, site, schema.list));
    const columns = orNothing(rest[3 * index] as Outcome<FoundColumn[]>);
    const views = orNothing(rest[3 * index + 1] as Outcome<FoundView[]>);
    const types = orNothing(rest[3 * index + 2] as Outcome<FoundType[]>);
    if (own) lists[schema.list] = { id: own.Id, title: own.Title, columns, views, types };
  }
  return {
    lists,
    titles: new Map(found.map(({ RootFolder, Title }) => [RootFolder.ServerRelativeUrl.toLowerCase(), Title])),
    state: stateRows(state as Outcome<StateRow[]>)
  };
}

const isAt = (url: string, site: Site, list: string): boolean =>
  url.toLowerCase() === listPath(site.path, list).toLowerCase();
