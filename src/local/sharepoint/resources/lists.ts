import { isRecord, type Body } from '../http/ask';
import { refuse } from '../http/failure';
import { MAY } from '../store/roles';
import { CUSTOM_LIST, listAt, listsOf, listTitled, listWithId, type List } from '../store/lists';
import { absoluteUrl, under } from '../store/webs';
import { may, type Visit } from '../visit';
import { listEntity } from './list';
import { addList } from './addList';
import { action, collection, type Collection, type Entity, type Link } from './node';
import { isUserInfoList, userInfoList } from './userInfoList';

/** The lists of a web that the caller may open. */
export function listCollection(visit: Visit): Collection {
  const byId: Link = ([given]) => {
    const id = String(given?.value);
    return isUserInfoList(visit, { id }) ? userInfoList(visit) : listEntity(visit, listWith(visit, id));
  };
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
      getbytitle: ([given]) => {
        const title = String(given?.value);
        return isUserInfoList(visit, { title }) ? userInfoList(visit) : listEntity(visit, titled(visit, title));
      },
      add: () => action((body) => addList(visit, readCreation(isRecord(body.parameters) ? body.parameters : body))),
      ensuresiteassetslibrary: () => action(() => listIn(visit, 'SiteAssets')),
      ensuresitepageslibrary: () => action(() => listIn(visit, 'SitePages'))
    }
  });
}

/** By address: server relative, or relative to the web. */
export function listByUrl(visit: Visit): Link {
  return ([given]) => {
    const url = decoded(String(given?.value)).replace(/\/+$/, '');
    return listIn(visit, url);
  };
}

/** The web's Documents. */
export function defaultLibrary(visit: Visit): Entity {
  return listIn(visit, 'Shared Documents');
}

function listIn(visit: Visit, url: string): Entity {
  const folder = url.startsWith('/') ? url : under(visit.web.path, url);
  const list = listAt(visit.farm, visit.web.id, folder);
  if (!list) throw refuse.noFile();
  return listEntity(visit, list);
}

function decoded(url: string): string {
  return url.replace(/%20/g, ' ');
}

const GUID = /^\{?[0-9a-f]{8}-?([0-9a-f]{4}-?){3}[0-9a-f]{12}\}?$/i;

function listWith(visit: Visit, id: string): List {
  if (!GUID.test(id))
    throw refuse.badFormat('Guid should contain 32 digits with 4 dashes (xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx).');
  const list = listWithId(visit.farm, id);
  if (!list || list.web !== visit.web.id) throw refuse.noListWithId();
  return list;
}

function titled(visit: Visit, title: string): List {
  const list = listTitled(visit.farm, visit.web.id, title);
  if (!list) throw refuse.noListWithTitle(title, absoluteUrl(visit.farm, visit.web.path));
  return list;
}

/** SP.ListCreationInformation, in the words of SP.List; `Url` is where the list shall be. */
function readCreation({ TemplateType, Url, QuickLaunchOption, ...rest }: Body): Body {
  return {
    ...rest,
    BaseTemplate: TemplateType ?? CUSTOM_LIST,
    ...(typeof Url === 'string' && Url !== '' ? { Url } : {}),
    ...(QuickLaunchOption === undefined ? {} : { OnQuickLaunch: Number(QuickLaunchOption) !== 0 })
  };
}
