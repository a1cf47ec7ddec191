import { createHash } from 'node:crypto';
import type { Body } from '../http/ask';
import { noContent, type Answer } from '../http/answer';
import { refuse } from '../http/failure';
import { CHANGE } from '../store/changes';
import { groupsWith } from '../store/members';
import { changeSettings, settingsOf } from '../store/principalSettings';
import {
  APP_ID,
  ensurePerson,
  principalWithId,
  removePrincipal,
  updatePrincipal,
  userNamed,
  usersOf,
  personNamed,
  type Principal
} from '../store/principals';
import { MAY } from '../store/roles';
import type { Visit } from '../visit';
import { groupCollection } from './groups';
import { action, entity, type Collection, type Entity, type Link } from './node';
import { userCollection } from './users';

export const USER_SET = 'SP.ApiData.Users';
const ISSUER = 'urn:federation:microsoftonline';

/** A person as `siteusers` shows them. */
export function userEntity(visit: Visit, user: Principal): Entity {
  const { id, objectId } = user;
  const uri = `Web/GetUserById(${id})`;
  return entity({
    type: 'SP.User',
    set: USER_SET,
    uri,
    own: userProperties(visit, user),
    more: {
      AadObjectId: () => (objectId ? { NameId: objectId, NameIdIssuer: ISSUER } : null)
    },
    links: {
      groups: () => groupCollection(visit, () => groupsWith(visit.farm, visit.web.site, id), `${uri}/Groups`)
    },
    merge: (body) => mergeUser(visit, user, body),
    remove: () => removeUser(visit, user)
  });
}

function userProperties(visit: Visit, user: Principal): Record<string, unknown> {
  const { id, login, title, email, guest } = user;
  return {
    Id: id,
    IsHiddenInUI: false,
    LoginName: login,
    Title: title,
    PrincipalType: 1,
    Email: email,
    Expiration: '',
    IsEmailAuthenticationGuestUser: false,
    IsShareByEmailGuestUser: guest,
    IsSiteAdmin: settingsOf(visit.farm, visit.web.site, id).IsSiteAdmin ?? false,
    UserId: userId(user),
    UserPrincipalName: login.startsWith('i:0#.f|') ? login.slice(login.lastIndexOf('|') + 1) : null
  };
}

/** Stands for the digits of a passport id: always the same for an Entra id. */
const passport = (objectId: string): string => createHash('sha1').update(objectId).digest('hex').slice(0, 12);

/** Who somebody is outside of SharePoint. */
function userId({ id, objectId, guest, login }: Principal): unknown {
  if (id === APP_ID)
    return {
      NameId: 'app@sharepoint',
      NameIdIssuer: 'TrustedProvider:00000003-0000-0ff1-ce00-000000000000'
    };
  if (!login.startsWith('i:0#.f|')) return { NameId: 'S-1-0-0', NameIdIssuer: 'urn:office:idp:activedirectory' };
  return objectId && !guest ? { NameId: `1003${passport(objectId)}`, NameIdIssuer: ISSUER } : null;
}

function mergeUser(visit: Visit, user: Principal, body: Body): Answer {
  visit.needOnWeb(MAY.managePermissions);
  const changed: { title?: string; email?: string } = {};
  for (const [name, value] of Object.entries(body)) {
    if (name === 'Title') changed.title = String(value ?? '');
    else if (name === 'Email') changed.email = String(value ?? '');
    else if (name === 'IsSiteAdmin')
      changeSettings(visit.farm, visit.web.site, user.id, { IsSiteAdmin: value === true || value === 'true' });
    else if (!PASSED_OVER.has(name)) throw refuse.noProperty(name, 'SP.User');
  }
  updatePrincipal(visit.farm, user, changed);
  visit.changed('User', CHANGE.update, { item: user.id });
  return noContent();
}

const PASSED_OVER: ReadonlySet<string> = new Set([
  '__metadata',
  'Expiration',
  'Id',
  'IsHiddenInUI',
  'LoginName',
  'PrincipalType',
  'odata.type'
]);

function removeUser(visit: Visit, user: Principal): void {
  visit.needOnWeb(MAY.managePermissions);
  removePrincipal(visit.farm, user);
  visit.changed('User', CHANGE.remove, { item: user.id });
}

/** Everybody whom the site collection knows. */
export function siteUsers(visit: Visit): Collection {
  visit.needOnWeb(MAY.browseUserInfo);
  return userCollection(visit, {
    uri: 'Web/SiteUsers',
    users: () => usersOf(visit.farm, visit.web.site),
    add: (body) => {
      visit.needOnWeb(MAY.managePermissions);
      return userEntity(visit, ensureUser(visit, String(body.LoginName ?? '')));
    },
    remove: (user) => removeUser(visit, user)
  });
}

export function userWithId(visit: Visit): Link {
  return ([id]) => {
    const user = principalWithId(visit.farm, visit.web.site, Number(id?.value));
    if (user?.kind !== 'user') throw refuse.userNotFound();
    return userEntity(visit, user);
  };
}

/** Somebody of the directory, made known to the site. */
export function ensureUser(visit: Visit, name: string): Principal {
  const { farm, web } = visit;
  const known = userNamed(farm, web.site, name);
  if (known && !settingsOf(farm, web.site, known.id).removed) return known;
  const person = personNamed(farm, name);
  if (!person) throw refuse.general(`The specified user ${name} could not be found.`);
  const user = ensurePerson(farm, web.site, person);
  visit.changed('User', CHANGE.add, { item: user.id });
  return user;
}

export function ensureUserAction(visit: Visit): Link {
  return ([given]) =>
    action((body) => {
      visit.needOnWeb(MAY.open);
      return userEntity(visit, ensureUser(visit, String(given?.value ?? body.logonName ?? body.logonname ?? '')));
    });
}
