import { itemTable } from '../database';
import { refuse } from '../http/failure';
import { forgetItem } from '../items/remove';
import { readItem, type Item } from '../items/item';
import { printDate } from '../items/forms';
import { CHANGE } from '../store/changes';
import { eraseList, listWithId, setRecycled, touchList } from '../store/lists';
import { principalWithId } from '../store/principals';
import { recycledIn, removeRecycled, RECYCLED, toSecondStage, type Recycled } from '../store/recycled';
import { MAY } from '../store/roles';
import { may, type Visit } from '../visit';
import { action, collection, entity, type Collection, type Entity } from './node';
import { userEntity } from './people';

/** What was recycled in a web or in the whole site; everybody sees their own, who manages the web sees all. */
export function recycleBin(visit: Visit, where: { column: 'site' | 'web'; id: string }): Collection {
  const uri = where.column === 'web' ? 'Web/RecycleBin' : 'Site/RecycleBin';
  const seen = (): Recycled[] => {
    const all = may(visit.onWeb(), MAY.manageWeb);
    return recycledIn(visit.farm, where).filter(({ deletedBy }) => all || deletedBy === visit.me().id);
  };
  const find = (id: unknown): Entity => {
    const found = seen().find((entry) => entry.id === String(id).toLowerCase());
    if (!found) throw refuse.badArgument('Value does not fall within the expected range.');
    return binEntity(visit, found, uri);
  };
  return collection({
    type: 'SP.RecycleBinItem',
    set: 'SP.ApiData.RecycleBinItems',
    uri,
    all: () => seen().map((entry) => binEntity(visit, entry, uri)),
    key: ([id]) => find(id?.value),
    links: {
      getbyid: ([id]) => find(id?.value),
      restoreall: () => action(() => seen().forEach((entry) => restore(visit, entry))),
      deleteall: () => action(() => seen().forEach((entry) => erase(visit, entry)))
    }
  });
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
      restore: () => action(() => restore(visit, entry)),
      deleteobject: () => action(() => erase(visit, entry)),
      movetosecondstage: () => action(() => toSecondStage(farm, entry.id))
    },
    remove: () => erase(visit, entry)
  });
}

/** Back to where it was, with its id, its versions and its files. */
function restore(visit: Visit, entry: Recycled): void {
  if (entry.kind === RECYCLED.list) {
    setRecycled(visit.farm, entry.list, false);
    visit.changed('List', CHANGE.restore, { list: entry.list });
  } else restoreItem(visit, entry);
  removeRecycled(visit.farm, entry.id);
}

function restoreItem(visit: Visit, entry: Recycled): void {
  const list = listWithId(visit.farm, entry.list);
  if (!list) throw refuse.noListWithId();
  const item = JSON.parse(entry.row) as Item;
  if (readItem(visit.farm, list, item.id)) throw refuse.general('An item with this id exists already.');
  visit.farm.db.run(
    `INSERT INTO ${itemTable(list.seq)} (id, guid, unique_id, version, ui, author, editor, created, modified, ctype, kind, scope, attachments, fields)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    item.id,
    item.guid,
    item.uniqueId,
    item.version + 1,
    item.ui,
    item.author,
    item.editor,
    item.created,
    item.modified,
    item.contentType,
    item.kind,
    item.scope,
    item.attachments,
    JSON.stringify(item.fields)
  );
  touchList(visit.farm, list, 1);
  visit.changed('Item', CHANGE.restore, { list: list.id, item: item.id, uniqueId: item.uniqueId });
}

/** Gone for ever. */
function erase(visit: Visit, entry: Recycled): void {
  if (entry.kind === RECYCLED.list) eraseList(visit.farm, entry.list);
  else {
    const list = listWithId(visit.farm, entry.list);
    if (list) forgetItem(visit, list, JSON.parse(entry.row) as Item);
  }
  removeRecycled(visit.farm, entry.id);
}
