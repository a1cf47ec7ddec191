import type { Body } from '../http/ask';
import { noContent } from '../http/answer';
import { refuse } from '../http/failure';
import { CHANGE } from '../store/changes';
import { printMask, MAY, readMask, type Role } from '../store/roles';
import { nextRoleId, removeRole, rolesOf, saveRole } from '../store/siteRoles';
import type { Visit } from '../visit';
import { action, collection, entity, type Collection, type Entity, type Link, type Node } from './node';

const SET = 'SP.ApiData.RoleDefinitions';
const LONGEST_DESCRIPTION = 512;
/** Full Control and what SharePoint gives by itself: these are not changed. */
const FIXED_KINDS: ReadonlySet<number> = new Set([1, 5, 9]);

/** The permission levels of the site. */
export function siteRoles(visit: Visit): Collection {
  return roleDefinitions(visit, () => rolesOf(visit.farm, visit.web.site), 'Web/RoleDefinitions');
}

/** Permission levels: the site's own, or those that somebody has somewhere. */
export function roleDefinitions(visit: Visit, roles: () => readonly Role[], uri: string): Collection {
  const find = (test: (role: Role) => boolean): Node => {
    const role = roles().find(test);
    if (!role) throw refuse.noRole();
    return roleEntity(visit, role);
  };
  const byId: Link = ([id]) => find((role) => role.id === Number(id?.value));
  return collection({
    type: 'SP.RoleDefinition',
    set: SET,
    uri,
    all: () => roles().map((role) => roleEntity(visit, role)),
    key: byId,
    add: (body) => addRole(visit, body),
    links: {
      getbyid: byId,
      getbyname: ([name]) => find((role) => role.name.toLowerCase() === String(name?.value).toLowerCase()),
      getbytype: ([kind]) => find((role) => role.kind === Number(kind?.value))
    }
  });
}

function roleEntity(visit: Visit, role: Role): Entity {
  const { id, name, description, mask, order, kind, hidden } = role;
  const remove = (): void => deleteRole(visit, role);
  return entity({
    type: 'SP.RoleDefinition',
    set: SET,
    uri: `Web/RoleDefinitions(${id})`,
    own: {
      BasePermissions: printMask(mask),
      Description: description,
      Hidden: hidden,
      Id: id,
      Name: name,
      Order: order,
      RoleTypeKind: kind
    },
    links: { deleteobject: () => action(remove) },
    merge: (body) => {
      changing(visit, role);
      saveRole(visit.farm, visit.web.site, readRole(visit, role, body));
      visit.changed('Web', CHANGE.roleUpdate);
      return noContent();
    },
    remove
  });
}

function addRole(visit: Visit, body: Body): Entity {
  visit.needOnWeb(MAY.managePermissions);
  const { site } = visit.web;
  const empty: Role = { id: 0, name: '', description: '', mask: 0n, order: 0, kind: 0, hidden: false };
  const role = { ...readRole(visit, empty, body), id: nextRoleId(visit.farm, site) };
  saveRole(visit.farm, site, role);
  visit.changed('Web', CHANGE.roleAdd);
  return roleEntity(visit, role);
}

function deleteRole(visit: Visit, role: Role): void {
  changing(visit, role);
  removeRole(visit.farm, visit.web.site, role);
  visit.changed('Web', CHANGE.roleDelete);
}

function changing(visit: Visit, role: Role): void {
  visit.needOnWeb(MAY.managePermissions);
  if (FIXED_KINDS.has(role.kind)) throw refuse.general(`The permission level ${role.name} cannot be changed.`);
}

/** The permission level after a body. */
function readRole(visit: Visit, before: Role, body: Body): Role {
  const role = { ...before };
  for (const [name, value] of Object.entries(body)) {
    if (PASSED_OVER.has(name)) continue;
    if (name === 'Name') role.name = String(value).trim();
    else if (name === 'Description') role.description = String(value ?? '');
    else if (name === 'Order') role.order = Number(value);
    else if (name === 'BasePermissions') role.mask = maskFrom(value);
    else throw refuse.noProperty(name, 'SP.RoleDefinition');
  }
  guardRole(visit, role);
  return role;
}

const PASSED_OVER: ReadonlySet<string> = new Set(['__metadata', 'Id', 'Hidden', 'RoleTypeKind', 'odata.type']);

function maskFrom(value: unknown): bigint {
  const mask = readMask(value);
  if (mask === undefined) throw refuse.badFormat('Input string was not in a correct format.');
  return mask;
}

function guardRole(visit: Visit, role: Role): void {
  if (role.name === '') throw refuse.badArgument('The parameter Name cannot be empty or null.');
  if ((role.description ?? '').length > LONGEST_DESCRIPTION)
    throw refuse.general(`The parameter Description cannot be bigger than ${LONGEST_DESCRIPTION} characters.`);
  const taken = rolesOf(visit.farm, visit.web.site).some(
    ({ id, name }) => id !== role.id && name.toLowerCase() === role.name.toLowerCase()
  );
  if (taken) throw refuse.nameInUse();
}
