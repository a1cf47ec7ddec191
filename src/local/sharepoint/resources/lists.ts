import type { Body } from '../http/ask';
import { refuse } from '../http/failure';
import { CHANGE } from '../store/changes';
import { CUSTOM_LIST, insertList, LIBRARY, listAt, listsOf, listTitled, listWithId, type List } from '../store/lists';
import { MAY } from '../store/roles';
import { insertFirstView } from '../store/views';
import { absoluteUrl, under } from '../store/webs';
import { may, type Visit } from '../visit';
import { listEntity, readListBody } from './list';
import { initialSettings } from '../store/listSettings';
import { collection, type Collection, type Entity, type Link } from './node';

/** The lists of a web that the caller may open. */
export function listCollection(visit: Visit): Collection {
  const byId: Link = ([id]) => listEntity(visit, listWith(visit, String(id?.value)));
  return collection({
    type: 'SP.List',
    set: 'SP.ApiData.Lists',
    uri: 'Web/Lists',
    all: () =>
      listsOf(visit.farm, visit.web.id)
        .filter((list) => may(visit.onList(list), MAY.open))
        .map((list) => listEntity(visit, list)),
    key: byId,
    add: (body) => addList(visit, body),
    links: {
      getbyid: byId,
      getbytitle: ([title]) => listEntity(visit, titled(visit, String(title?.value)))
    }
  });
}

/** By address: server relative, or relative to the web. */
export function listByUrl(visit: Visit): Link {
  return ([given]) => {
    const url = decoded(String(given?.value)).replace(/\/+$/, '');
    const folder = url.startsWith('/') ? url : under(visit.web.path, url);
    const list = listAt(visit.farm, visit.web.id, folder);
    if (!list) throw refuse.noFile();
    return listEntity(visit, list);
  };
}

function decoded(url: string): string {
  return url.replace(/%20/g, ' ');
}

function listWith(visit: Visit, id: string): List {
  const list = listWithId(visit.farm, id);
  if (!list || list.web !== visit.web.id) throw refuse.noListWithId();
  return list;
}

function titled(visit: Visit, title: string): List {
  const list = listTitled(visit.farm, visit.web.id, title);
  if (!list) throw refuse.noListWithTitle(title, absoluteUrl(visit.farm, visit.web.path));
  return list;
}

function addList(visit: Visit, body: Body): Entity {
  visit.needOnWeb(MAY.manageLists);
  const template = Number(body.BaseTemplate ?? CUSTOM_LIST);
  if (template !== CUSTOM_LIST && template !== LIBRARY)
    throw refuse.notImplemented('POST', `a list of template ${template}`);
  const { title, settings } = readListBody({ title: '', settings: initialSettings(template), template }, body);
  return listEntity(visit, makeList(visit, title, template, settings));
}

/** A list with its first view. */
export function makeList(
  visit: Visit,
  title: string,
  template: number,
  settings = initialSettings(template),
  folderName?: string
): List {
  const list = insertList(visit.farm, visit.web, { title, template, settings, ...(folderName ? { folderName } : {}) });
  insertFirstView(visit.farm, list);
  visit.changed('List', CHANGE.add, { list: list.id });
  return listWithId(visit.farm, list.id) ?? list;
}
