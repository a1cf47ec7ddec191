import type { IWeb } from '@pnp/sp/webs/types.js';
import type { TemplateName } from '../../domain/templates';
import { templateNames, templateNamed } from '../../domain/templates';
import { failureOf } from './failures';
import { isFailure } from '../../domain/failure';
import type { Change, ChangePage, SitePage } from '../repository';
import { listPath } from './names';
import type { Site } from './site';
import { together, valueOf } from './site';

/** SP.ChangeType; the rest (system updates, renames, permissions) change no values of ours. */
const kinds: Readonly<Record<number, Change['kind'] | undefined>> = {
  1: 'added',
  2: 'changed',
  3: 'deleted',
  7: 'added'
};

interface Token {
  readonly StringValue: string;
}
interface ChangeItem {
  readonly ChangeToken: Token;
  readonly ChangeType: number;
  readonly ItemId?: number;
  readonly ListId?: string;
}
interface KnownList {
  readonly Id: string;
  readonly ItemCount: number;
  readonly RootFolder: { readonly ServerRelativeUrl: string };
}
interface Now {
  readonly CurrentChangeToken: Token;
}

const wanted = { Item: true, Add: true, Update: true, DeleteObject: true, Restore: true } as const;

const pathsOf = (site: Site): ReadonlyMap<string, TemplateName> =>
  new Map(templateNames.map((name) => [listPath(site.path, templateNamed(name).list).toLowerCase(), name]));

/** Whose lists there are, by their ids; null for those that are not ours. A list keeps its id: asked for once. */
type Lists = ReadonlyMap<string, TemplateName | null>;
const known = new WeakMap<Site, Lists>();

const askLists = (web: IWeb): Promise<KnownList[]> =>
  web.lists.select('Id', 'ItemCount', 'RootFolder/ServerRelativeUrl').expand('RootFolder')<KnownList[]>();

const templateOf = (paths: ReadonlyMap<string, TemplateName>, { RootFolder }: KnownList): TemplateName | null =>
  paths.get(RootFolder.ServerRelativeUrl.toLowerCase()) ?? null;

function learn(site: Site, lists: readonly KnownList[]): Lists {
  const paths = pathsOf(site);
  const found = new Map(lists.map((list) => [list.Id.toLowerCase(), templateOf(paths, list)]));
  known.set(site, found);
  return found;
}

/** The lists, as they are known; asked for where something has happened in one that is not. */
async function listsFor(site: Site, found: readonly ChangeItem[]): Promise<Lists> {
  const before = known.get(site) ?? new Map<string, TemplateName | null>();
  const isKnown = ({ ListId = '' }: ChangeItem): boolean => before.has(ListId.toLowerCase());
  if (found.every(isKnown)) return before;
  const now = learn(site, await askLists(site.sp.web));
  // One that is deleted by now is nobody's, and is not asked for again.
  const gone = found.map(({ ListId = '' }) => ListId.toLowerCase()).filter((id) => !now.has(id));
  const all = new Map([...now, ...gone.map((id) => [id, null] as const)]);
  known.set(site, all);
  return all;
}

function changeOf({ ChangeType, ItemId, ListId = '' }: ChangeItem, lists: Lists): readonly Change[] {
  const [template, kind] = [lists.get(ListId.toLowerCase()), kinds[ChangeType]];
  return template && kind && ItemId ? [{ template, id: ItemId, kind }] : [];
}

async function freshToken(web: IWeb): Promise<string> {
  const { CurrentChangeToken } = await web.select('CurrentChangeToken')<Now>();
  return CurrentChangeToken.StringValue;
}

/** SharePoint keeps its change log for some sixty days; a token from before, or of another site, it refuses. */
async function afresh(site: Site, error: unknown): Promise<ChangePage> {
  const failure = await failureOf(error);
  if (!isFailure(failure, 'Unavailable') && !isFailure(failure, 'NotFound')) throw failure;
  return { token: await freshToken(site.sp.web), changes: [], missed: true };
}

/** What has happened in our lists since a token was given out: one round trip, two where a list is new to us. */
export async function changesSince(site: Site, since: string | null): Promise<ChangePage> {
  if (since === null) return { token: await freshToken(site.sp.web), changes: [] };
  const asked = { ...wanted, ChangeTokenStart: { StringValue: since } };
  let found: readonly ChangeItem[];
  try {
    found = (await site.sp.web.getChanges(asked)) as ChangeItem[];
  } catch (error) {
    return afresh(site, error);
  }
  const lists = await listsFor(site, found);
  const [last] = found.slice(-1);
  return {
    token: last?.ChangeToken.StringValue ?? since,
    changes: found.flatMap((item) => changeOf(item, lists))
  };
}

/** Where the site stands. The token is from before the lists were counted: what comes between them is told as a change. */
export async function surveyOf(site: Site): Promise<SitePage> {
  const [token, lists] = await together(site, (web) => [freshToken(web), askLists(web)]);
  const filled = valueOf(lists).filter(({ ItemCount }) => ItemCount > 0);
  learn(site, valueOf(lists));
  const paths = pathsOf(site);
  return { token: valueOf(token), filled: filled.flatMap((list) => templateOf(paths, list) ?? []) };
}
