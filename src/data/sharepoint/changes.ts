import type { TemplateName } from '../../domain/templates';
import { templateNames, templateNamed } from '../../domain/templates';
import { failureOf } from './failures';
import { isFailure } from '../../domain/failure';
import type { Change, ChangePage } from '../repository';
import { listPath } from './names';
import type { Outcome, Site } from './site';
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
  readonly RootFolder: { readonly ServerRelativeUrl: string };
}
interface Now {
  readonly CurrentChangeToken: Token;
}

const wanted = { Item: true, Add: true, Update: true, DeleteObject: true, Restore: true } as const;

const pathsOf = (site: Site): ReadonlyMap<string, TemplateName> =>
  new Map(templateNames.map((name) => [listPath(site.path, templateNamed(name).list).toLowerCase(), name]));

function namesById(site: Site, lists: readonly KnownList[]): ReadonlyMap<string, TemplateName> {
  const paths = pathsOf(site);
  const found = lists.map(
    ({ Id, RootFolder }) => [Id.toLowerCase(), paths.get(RootFolder.ServerRelativeUrl.toLowerCase())] as const
  );
  return new Map(found.filter((pair): pair is readonly [string, TemplateName] => pair[1] !== undefined));
}

function changeOf(
  { ChangeType, ItemId, ListId = '' }: ChangeItem,
  names: ReadonlyMap<string, TemplateName>
): readonly Change[] {
  const [template, kind] = [names.get(ListId.toLowerCase()), kinds[ChangeType]];
  return template && kind && ItemId ? [{ template, id: ItemId, kind }] : [];
}

async function freshToken(site: Site): Promise<string> {
  const { CurrentChangeToken } = await site.sp.web.select('CurrentChangeToken')<Now>();
  return CurrentChangeToken.StringValue;
}

/** SharePoint keeps its change log for some sixty days; a token from before, or of another site, it refuses. */
async function afresh(site: Site, error: unknown): Promise<ChangePage> {
  const failure = await failureOf(error);
  if (!isFailure(failure, 'Unavailable') && !isFailure(failure, 'NotFound')) throw failure;
  return { token: await freshToken(site), changes: [], missed: true };
}

function pageOf(
  site: Site,
  since: string,
  found: readonly ChangeItem[],
  lists: Outcome<readonly KnownList[]>
): ChangePage {
  const names = namesById(site, valueOf(lists));
  const [last] = found.slice(-1);
  return { token: last?.ChangeToken.StringValue ?? since, changes: found.flatMap((item) => changeOf(item, names)) };
}

/** What has happened in our lists since a token was given out: one round trip. */
export async function changesSince(site: Site, since: string | null): Promise<ChangePage> {
  if (since === null) return { token: await freshToken(site), changes: [] };
  const [found, lists] = await together(site, (web) => [
    web.getChanges({ ...wanted, ChangeTokenStart: { StringValue: since } }) as Promise<ChangeItem[]>,
    web.lists.select('Id', 'RootFolder/ServerRelativeUrl').expand('RootFolder')<KnownList[]>()
  ]);
  return 'error' in found ? afresh(site, found.error) : pageOf(site, since, found.value, lists);
}
