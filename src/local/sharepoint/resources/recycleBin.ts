import { printDate } from '../items/forms';
import { principalWithId } from '../store/principals';
import { erase, restore } from '../store/bin';
import { recycledIn, toSecondStage, type Recycled } from '../store/recycled';
import { refuse } from '../http/failure';
import { listOf, type Body } from '../http/ask';
import { MAY } from '../store/roles';
import { may, type Visit } from '../visit';
import { given, isTrue } from './given';
import { action, collection, command, entity, query, scalar, type Collection, type Entity, type Link } from './node';
import { userEntity } from './people';

interface Bin {
  column: 'site' | 'web';
  id: string;
}

/** What was recycled in a web or in the whole site; everybody sees their own, who manages the web sees all. */
export function recycleBin(visit: Visit, where: Bin): Collection {
  return binCollection(visit, where, () => seenIn(visit, where));
}

/** `getRecycleBinItems(rowLimit=10, itemState=1, ..)`: some of it. */
export function recycleBinItems(visit: Visit, where: Bin): Link {
  return (args) =>
    query((body) => {
      const asked = (name: string): unknown => given(args, body, name, 9);
      const state = Number(asked('itemstate') ?? 0);
      const found = seenIn(visit, where, true).filter(({ stage }) => state === 0 || stage === state);
      if (isTrue(asked('isascending'))) found.reverse();
      const limit = Number(asked('rowlimit') ?? found.length);
      return binCollection(visit, where, () => found.slice(0, limit > 0 ? limit : found.length));
    });
}

/** A web's bin holds the first stage only, a site's both. */
function seenIn(visit: Visit, where: Bin, both = where.column === 'site'): Recycled[] {
  const all = may(visit.onWeb(), MAY.manageWeb);
  return recycledIn(visit.farm, where).filter(
    ({ deletedBy, stage }) => (all || deletedBy === visit.me().id) && (both || stage === 1)
  );
}

function binCollection(visit: Visit, where: Bin, seen: () => Recycled[]): Collection {
  const uri = where.column === 'web' ? 'Web/RecycleBin' : 'Site/RecycleBin';
  const withId = (id: unknown): Recycled => {
    const found = seen().find((entry) => entry.id === String(id).toLowerCase().replace(/[{}]/g, ''));
    if (!found) throw refuse.badArgument('Value does not fall within the expected range.');
    return found;
  };
  const one: Link = ([id]) => binEntity(visit, withId(id?.value), uri);
  return collection({
    type: 'SP.RecycleBinItem',
    set: 'SP.ApiData.RecycleBinItems',
    uri,
    all: () => seen().map((entry) => binEntity(visit, entry, uri)),
    key: one,
    links: { getbyid: one, ...binActions(visit, seen, withId) }
  });
}

type Act = (entry: Recycled) => void;

function binActions(visit: Visit, seen: () => Recycled[], withId: (id: unknown) => Recycled): Record<string, Link> {
  const every =
    (name: string, run: Act, stage?: number): Link =>
    () =>
      command(name, () =>
        seen()
          .filter((each) => stage === undefined || each.stage === stage)
          .forEach(run)
      );
  const named =
    (name: string, run: Act): Link =>
    () =>
      action((body: Body) => {
        (listOf(body.ids) ?? []).map(withId).forEach(run);
        return scalar(name, null);
      });
  const restored: Act = (entry) => restore(visit, entry);
  const erased: Act = (entry) => erase(visit, entry);
  const later: Act = (entry) => toSecondStage(visit.farm, entry.id);
  return {
    restoreall: every('RestoreAll', restored),
    deleteall: every('DeleteAll', erased),
    deleteallsecondstageitems: every('DeleteAllSecondStageItems', erased, 2),
    movealltosecondstage: every('MoveAllToSecondStage', later, 1),
    restorebyids: named('RestoreByIds', restored),
    deletebyids: named('DeleteByIds', erased),
    movetosecondstagebyids: named('MoveToSecondStageByIds', later)
  };
}

function binEntity(visit: Visit, entry: Recycled, uri: string): Entity {
  const { farm, web } = visit;
  const author = principalWithId(farm, web.site, entry.author);
  const by = principalWithId(farm, web.site, entry.deletedBy);
  const person = (found: typeof author) => () => (found ? userEntity(visit, found) : ({ is: 'absent', uri } as const));
  return entity({
    type: 'SP.RecycleBinItem',
    set: 'SP.ApiData.RecycleBinItems',
    uri: `${uri}(guid'${entry.id}')`,
    own: {
      AuthorEmail: author?.email ?? '',
      AuthorName: author?.title ?? '',
      DeletedByEmail: by?.email ?? '',
      DeletedByName: by?.title ?? '',
      DeletedDate: entry.deleted,
      DeletedDateLocalFormatted: printDate(entry.deleted, false, { locale: web.locale, zone: web.timeZone }),
      DirName: entry.dir,
      DirNamePath: { DecodedUrl: entry.dir },
      Id: entry.id,
      ItemState: entry.stage,
      ItemType: entry.kind,
      LeafName: entry.leaf,
      LeafNamePath: { DecodedUrl: entry.leaf },
      Size: String(entry.size),
      Title: entry.title
    },
    links: {
      author: person(author),
      deletedby: person(by),
      restore: () => command('Restore', () => restore(visit, entry)),
      deleteobject: () => command('DeleteObject', () => erase(visit, entry)),
      movetosecondstage: () => command('MoveToSecondStage', () => toSecondStage(farm, entry.id))
    },
    remove: () => erase(visit, entry)
  });
}
