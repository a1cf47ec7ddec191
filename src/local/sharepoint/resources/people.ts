import { refuse } from '../http/failure';
import type { Argument } from '../http/path';
import { ensurePerson, groupsWith, personNamed, usersOf, type Principal } from '../store/principals';
import { groupCollection } from './groups';
import { MAY } from '../store/roles';
import type { Visit } from '../visit';
import { action, collection, entity, type Collection, type Entity, type Link, type Node } from './node';

export const USER_SET = 'SP.ApiData.Users';
const ISSUER = 'urn:federation:microsoftonline';

/** A person as `siteusers` shows them. */
export function userEntity(visit: Visit, user: Principal): Entity {
  const { id, login, title, email, guest, objectId } = user;
  return entity({
    type: 'SP.User',
    set: USER_SET,
    uri: `Web/GetUserById(${id})`,
    own: {
      Id: id,
      IsHiddenInUI: false,
      LoginName: login,
      Title: title,
      PrincipalType: 1,
      Email: email,
      Expiration: '',
      IsEmailAuthenticationGuestUser: false,
      IsShareByEmailGuestUser: guest,
      IsSiteAdmin: false,
      UserId: objectId && !guest ? { NameId: nameId(user), NameIdIssuer: ISSUER } : null,
      UserPrincipalName: login.slice(login.lastIndexOf('|') + 1)
    },
    more: {
      AadObjectId: () => (objectId ? { NameId: objectId, NameIdIssuer: ISSUER } : null)
    },
    links: {
      groups: () =>
        groupCollection(visit, () => groupsWith(visit.farm, visit.web.site, id), `Web/GetUserById(${id})/Groups`)
    }
  });
}

/** A person as a person column shows them when it is expanded: the row of the hidden list of people. */
export function userInfo(visit: Visit, user: Principal): Entity {
  const [first = '', ...rest] = user.title.split(' ');
  return entity({
    type: 'SP.Data.UserInfoItem',
    set: 'SP.ListData.UserInfoItems',
    uri: `Web/SiteUserInfoList/Items(${user.id})`,
    id: user.objectId ?? String(user.id),
    own: { Id: user.id, Title: user.title, Name: user.login, EMail: user.email },
    more: {
      ID: () => user.id,
      UserName: () => user.login.slice(user.login.lastIndexOf('|') + 1),
      SipAddress: () => user.email,
      FirstName: () => first,
      LastName: () => rest.join(' '),
      JobTitle: () => user.jobTitle,
      Department: () => user.department,
      ContentTypeDisp: () => (user.kind === 'group' ? 'SharePointGroup' : 'Person'),
      Picture: () => null,
      WorkPhone: () => null,
      MobilePhone: () => null,
      Office: () => null,
      IsSiteAdmin: () => false
    },
    links: { links: () => userEntity(visit, user) }
  });
}

export function siteUsers(visit: Visit): Collection {
  const users = (): Principal[] => usersOf(visit.farm, visit.web.site);
  const find = (test: (user: Principal) => boolean, name: unknown): Node => {
    const user = users().find(test);
    if (!user) throw refuse.noUser(String(name));
    return userEntity(visit, user);
  };
  const by =
    (column: 'login' | 'email') =>
    ([name]: readonly Argument[]): Node =>
      find((user) => user[column].toLowerCase() === String(name?.value).toLowerCase(), name?.value);
  return collection({
    type: 'SP.User',
    set: USER_SET,
    uri: 'Web/SiteUsers',
    all: () => users().map((user) => userEntity(visit, user)),
    key: by('login'),
    links: {
      getbyid: ([id]) => find((user) => user.id === id?.value, id?.value),
      getbyloginname: by('login'),
      getbyemail: by('email')
    }
  });
}

/** Somebody of the directory, made known to the site. */
export function ensureUser(visit: Visit, name: string): Principal {
  const person = personNamed(visit.farm, name);
  if (!person) throw refuse.general(`The specified user ${name} could not be found.`);
  return ensurePerson(visit.farm, visit.web.site, person);
}

export function ensureUserAction(visit: Visit): Link {
  return ([given]) =>
    action((body) => {
      visit.needOnWeb(MAY.open);
      return userEntity(visit, ensureUser(visit, String(given?.value ?? body.logonName ?? '')));
    });
}

/** Stands for the passport id that real ones show: digits of the Entra id. */
function nameId(user: Principal): string {
  return `1003${(user.objectId ?? '').replace(/-/g, '').slice(0, 12)}`;
}
