import { groupsOf, principalWithId, usersOf, type Principal } from '../store/principals';
import { MAY, printMask } from '../store/roles';
import type { Visit } from '../visit';
import { refuse } from '../http/failure';
import { collection, entity, type Collection, type Entity, type Link } from './node';
import { userInfo } from './userInfo';

const TITLE = 'User Information List';

/** The hidden list of everybody whom the site knows, as person columns point to it; only read. */
export function userInfoList(visit: Visit): Entity {
  visit.needOnWeb(MAY.browseUserInfo);
  const { usersList, created, modified, path } = visit.web;
  const uri = `Web/Lists(guid'${usersList}')`;
  const items = (): Collection => infoItems(visit, uri);
  return entity({
    type: 'SP.List',
    set: 'SP.ApiData.Lists',
    uri,
    etag: '"1"',
    own: {
      AllowContentTypes: true,
      BaseTemplate: 112,
      BaseType: 0,
      ContentTypesEnabled: true,
      Created: created,
      Description: 'All people.',
      EntityTypeName: 'UserInfo',
      Hidden: true,
      Id: usersList,
      IsCatalog: true,
      ItemCount: everybody(visit).length,
      LastItemModifiedDate: modified,
      ListItemEntityTypeFullName: 'SP.Data.UserInfoItem',
      ParentWebUrl: path,
      Title: TITLE
    },
    more: { EffectiveBasePermissions: () => printMask(visit.onWeb()) },
    links: {
      items,
      getitembyid: ([id]) => oneInfo(visit, Number(id?.value))
    }
  });
}

/** True for the ways in which the hidden list is asked for. */
export function isUserInfoList(visit: Visit, by: { id?: string; title?: string }): boolean {
  return by.id?.toLowerCase() === visit.web.usersList || by.title?.toLowerCase() === TITLE.toLowerCase();
}

function infoItems(visit: Visit, uri: string): Collection {
  const byId: Link = ([id]) => oneInfo(visit, Number(id?.value));
  return collection({
    type: 'SP.Data.UserInfoItem',
    set: 'SP.ListData.UserInfoItems',
    uri: `${uri}/Items`,
    all: () => everybody(visit).map((each) => userInfo(visit, each)),
    key: byId,
    links: { getbyid: byId }
  });
}

function oneInfo(visit: Visit, id: number): Entity {
  const found = principalWithId(visit.farm, visit.web.site, id);
  if (!found) throw refuse.noItem();
  return userInfo(visit, found);
}

function everybody({ farm, web }: Visit): Principal[] {
  return [...usersOf(farm, web.site), ...groupsOf(farm, web.site)].sort((a, b) => a.id - b.id);
}
