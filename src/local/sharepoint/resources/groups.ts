import { isRecord, type Body } from '../http/ask';
import { refuse } from '../http/failure';
import type { Argument } from '../http/path';
import {
  addMember,
  groupNamed,
  groupsOf,
  insertGroup,
  membersOf,
  principalWithId,
  removeMember,
  removePrincipal,
  type Principal
} from '../store/principals';
import { MAY } from '../store/roles';
import type { Visit } from '../visit';
import { action, collection, entity, type Collection, type Entity, type Link } from './node';
import { ensureUser, USER_SET, userEntity } from './people';

/** A group of the site. */
export function groupEntity(visit: Visit, group: Principal): Entity {
  const uri = `Web/SiteGroups/GetById(${group.id})`;
  const owner = (): Principal | undefined => principalWithId(visit.farm, visit.web.site, group.owner ?? 0);
  return entity({
    type: 'SP.Group',
    set: 'SP.ApiData.Groups',
    uri,
    own: {
      Id: group.id,
      IsHiddenInUI: false,
      LoginName: group.title,
      Title: group.title,
      PrincipalType: 8,
      AllowMembersEditMembership: false,
      AllowRequestToJoinLeave: false,
      AutoAcceptRequestToJoinLeave: false,
      Description: group.description,
      OnlyAllowMembersViewMembership: false,
      OwnerTitle: owner()?.title ?? group.title,
      RequestToJoinLeaveEmailSetting: null
    },
    links: { users: () => groupUsers(visit, group, `${uri}/Users`) },
    remove: () => {
      visit.needOnWeb(MAY.managePermissions);
      removePrincipal(visit.farm, visit.web.site, group.id);
    }
  });
}

function groupUsers(visit: Visit, group: Principal, uri: string): Collection {
  const { farm } = visit;
  return collection({
    type: 'SP.User',
    set: USER_SET,
    uri,
    all: () => membersOf(farm, group).map((user) => userEntity(visit, user)),
    add: (body) => {
      visit.needOnWeb(MAY.managePermissions);
      const user = ensureUser(visit, String(body.LoginName ?? ''));
      addMember(farm, group, user.id);
      return userEntity(visit, user);
    },
    links: memberLinks(visit, group)
  });
}

function memberLinks(visit: Visit, group: Principal): Readonly<Record<string, Link>> {
  const found = (column: 'id' | 'login' | 'email', given: Argument | undefined): Principal => {
    const wanted = String(given?.value).toLowerCase();
    const user = membersOf(visit.farm, group).find((each) => String(each[column]).toLowerCase() === wanted);
    if (!user) throw refuse.noUser(wanted);
    return user;
  };
  const out = (user: Principal): void => {
    visit.needOnWeb(MAY.managePermissions);
    removeMember(visit.farm, group, user.id);
  };
  const one =
    (column: 'id' | 'login' | 'email'): Link =>
    ([given]) => {
      const user = found(column, given);
      return { ...userEntity(visit, user), remove: () => out(user) };
    };
  return {
    getbyid: one('id'),
    getbyloginname: one('login'),
    getbyemail: one('email'),
    removebyid: ([id]) => action(() => out(found('id', id))),
    removebyloginname: ([login]) => action(() => out(found('login', login)))
  };
}

export function groupCollection(visit: Visit, groups: () => readonly Principal[], uri: string): Collection {
  const { farm, web } = visit;
  const byId: Link = ([id]) => groupEntity(visit, known(groups().find((group) => group.id === id?.value)));
  return collection({
    type: 'SP.Group',
    set: 'SP.ApiData.Groups',
    uri,
    all: () => groups().map((group) => groupEntity(visit, group)),
    key: byId,
    add: (body) => addGroup(visit, body),
    links: {
      getbyid: byId,
      getbyname: ([name]) => groupEntity(visit, known(groupNamed(farm, web.site, String(name?.value)))),
      removebyid: ([id]) =>
        action(() => {
          visit.needOnWeb(MAY.managePermissions);
          removePrincipal(farm, web.site, Number(id?.value));
        })
    }
  });
}

export const siteGroups = (visit: Visit): Collection =>
  groupCollection(visit, () => groupsOf(visit.farm, visit.web.site), 'Web/SiteGroups');

function addGroup(visit: Visit, body: Body): Entity {
  visit.needOnWeb(MAY.createGroups);
  const given = isRecord(body.parameters) ? body.parameters : body;
  const title = String(given.Title ?? '');
  if (groupNamed(visit.farm, visit.web.site, title))
    throw refuse.general('The specified name is already in use. Please try again with a new name.', -2130575293);
  const id = insertGroup(visit.farm, visit.web.site, {
    title,
    description: String(given.Description ?? ''),
    owner: visit.me().id
  });
  return groupEntity(visit, known(principalWithId(visit.farm, visit.web.site, id)));
}

function known(group: Principal | undefined): Principal {
  if (!group) throw refuse.noGroup();
  return group;
}
