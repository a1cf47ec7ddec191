import type { Body } from '../http/ask';
import { refuse } from '../http/failure';
import type { Argument } from '../http/path';
import { CHANGE } from '../store/changes';
import { groupsWith } from '../store/members';
import { principalWithId, type Principal } from '../store/principals';
import { assign, assignmentsIn, letThrough, unassign, type Assignment } from '../store/rights';
import { LIMITED, MAY, type Role } from '../store/roles';
import { roleOf, rolesOf } from '../store/siteRoles';
import { need, type Visit } from '../visit';
import { action, collection, entity, type Action, type Collection, type Entity } from './node';
import { groupEntity } from './group';
import { groupCollection } from './groups';
import { userEntity } from './people';
import { roleDefinitions } from './roles';
import { argument, knownPrincipal, noteChange, type Securable } from './security';

const SET = 'SP.ApiData.RoleAssignments';

/** Who has which roles here; what is inherited shows the same, but cannot be changed. Not everybody may see it. */
export function roleAssignments(visit: Visit, here: Securable): Collection {
  const uri = `${here.uri}/RoleAssignments`;
  const all = (): Assignment[] => {
    need(here.mask(), MAY.enumeratePermissions);
    return assignmentsIn(visit.farm, here.own ?? here.above[0] ?? '');
  };
  const find = (id: unknown): Entity => {
    const found = all().find(({ principal }) => principal === Number(id));
    if (!found) throw refuse.noPrincipal(id);
    return assignmentEntity(visit, here, found, uri);
  };
  const groups = (): Principal[] =>
    all().flatMap(({ principal }) => principalWithId(visit.farm, visit.web.site, principal) ?? []);
  return collection({
    type: 'SP.RoleAssignment',
    set: SET,
    uri,
    all: () => all().map((each) => assignmentEntity(visit, here, each, uri)),
    key: ([id]) => find(id?.value),
    links: {
      getbyprincipalid: ([id]) => find(id?.value),
      groups: () => groupCollection(visit, () => groups().filter(({ kind }) => kind === 'group'), `${uri}/Groups`),
      addroleassignment: (args) => change(args, (principal, role) => add(visit, here, principal, role)),
      removeroleassignment: (args) => change(args, (principal, role) => remove(visit, here, principal, role))
    }
  });
}

/** Both ids stand in the address or in the body. */
function change(args: readonly Argument[], run: (principal: number, role: number) => void): Action {
  return action((body: Body) => {
    const given = (name: string, at: number): number =>
      Number(argument(args, name, at) ?? Object.entries(body).find(([key]) => key.toLowerCase() === name)?.[1]);
    run(given('principalid', 0), given('roledefid', 1));
  });
}

function add(visit: Visit, here: Securable, principalId: number, roleId: number): void {
  const own = ownScope(here);
  const principal = knownPrincipal(visit, principalId);
  const role = knownRole(visit, roleId);
  if (role.id === LIMITED) throw refuse.badArgument('You cannot grant Limited Access permission level.');
  assign(visit.farm, own, principal, role.id);
  for (const above of here.above) letThrough(visit.farm, above, principal);
  noteChange(visit, here, CHANGE.assignmentAdd);
}

/** Without a role: all that the principal has. */
function remove(visit: Visit, here: Securable, principalId: number, roleId: number): void {
  const own = ownScope(here);
  const role = Number.isNaN(roleId) ? undefined : knownRole(visit, roleId).id;
  unassign(visit.farm, own, knownPrincipal(visit, principalId), role);
  noteChange(visit, here, CHANGE.assignmentDelete);
}

function assignmentEntity(visit: Visit, here: Securable, { principal, roles }: Assignment, uri: string): Entity {
  const address = `${uri}/GetByPrincipalId(${principal})`;
  const takeAway = (): void => {
    unassign(visit.farm, ownScope(here), principal);
    noteChange(visit, here, CHANGE.assignmentDelete);
  };
  return entity({
    type: 'SP.RoleAssignment',
    set: SET,
    uri: address,
    own: { PrincipalId: principal },
    links: {
      member: () => {
        const found = principalWithId(visit.farm, visit.web.site, principal);
        if (!found) return { is: 'absent', uri: `${address}/Member` };
        return found.kind === 'group' ? groupEntity(visit, found) : userEntity(visit, found);
      },
      roledefinitionbindings: () =>
        roleDefinitions(
          visit,
          () => rolesOf(visit.farm, visit.web.site).filter(({ id }) => roles.includes(id)),
          `${address}/RoleDefinitionBindings`
        ),
      groups: () => groupCollection(visit, () => groupsOf(visit, principal), `${address}/Groups`),
      deleteobject: () => action(takeAway)
    },
    remove: takeAway
  });
}

/** A group is its own; a person's are those that they are in. */
function groupsOf({ farm, web }: Visit, id: number): Principal[] {
  const found = principalWithId(farm, web.site, id);
  return found?.kind === 'group' ? [found] : groupsWith(farm, web.site, id);
}

function ownScope(here: Securable): string {
  need(here.mask(), MAY.managePermissions);
  if (here.own === null)
    throw refuse.badOperation('This operation is not allowed on an object that inherits permissions.');
  return here.own;
}

function knownRole(visit: Visit, id: number): Role {
  const role = roleOf(visit.farm, visit.web.site, id);
  if (!role) throw refuse.noRole();
  return role;
}
