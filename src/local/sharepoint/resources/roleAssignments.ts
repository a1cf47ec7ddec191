import { refuse } from '../http/failure';
import { CHANGE } from '../store/changes';
import { principalWithId } from '../store/principals';
import { assign, assignmentsIn, letThrough, unassign, type Assignment } from '../store/rights';
import { MAY, roleWithId, ROLES, type Role } from '../store/roles';
import { need, type Visit } from '../visit';
import { action, collection, entity, type Collection, type Entity } from './node';
import { groupEntity } from './groups';
import { userEntity } from './people';
import { roleDefinitions } from './roles';
import { argument, knownPrincipal, noteChange, type Securable } from './security';

const SET = 'SP.ApiData.RoleAssignments';

/** Who has which roles here; what is inherited shows the same, but cannot be changed. */
export function roleAssignments(visit: Visit, here: Securable): Collection {
  const uri = `${here.uri}/RoleAssignments`;
  const scope = here.own ?? here.above[0] ?? '';
  const all = (): Assignment[] => assignmentsIn(visit.farm, scope);
  const find = (id: unknown): Entity => {
    const found = all().find(({ principal }) => principal === Number(id));
    if (!found) throw refuse.badArgument(`Can not find the principal with id: ${String(id)}.`);
    return assignmentEntity(visit, here, found, uri);
  };
  return collection({
    type: 'SP.RoleAssignment',
    set: SET,
    uri,
    all: () => all().map((each) => assignmentEntity(visit, here, each, uri)),
    key: ([id]) => find(id?.value),
    links: {
      getbyprincipalid: ([id]) => find(id?.value),
      addroleassignment: (args) =>
        action(() => {
          const own = ownScope(here);
          const principal = knownPrincipal(visit, Number(argument(args, 'principalid', 0)));
          assign(visit.farm, own, principal, knownRole(Number(argument(args, 'roledefid', 1))).id);
          for (const above of here.above) letThrough(visit.farm, above, principal);
          noteChange(visit, here, CHANGE.assignmentAdd);
        }),
      removeroleassignment: (args) =>
        action(() => {
          const principal = Number(argument(args, 'principalid', 0));
          unassign(visit.farm, ownScope(here), principal, knownRole(Number(argument(args, 'roledefid', 1))).id);
          noteChange(visit, here, CHANGE.assignmentDelete);
        })
    }
  });
}

function assignmentEntity(visit: Visit, here: Securable, { principal, roles }: Assignment, uri: string): Entity {
  const address = `${uri}/GetByPrincipalId(${principal})`;
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
          ROLES.filter(({ id }) => roles.includes(id)),
          `${address}/RoleDefinitionBindings`
        ),
      deleteobject: () => action(() => unassign(visit.farm, ownScope(here), principal))
    },
    remove: () => {
      unassign(visit.farm, ownScope(here), principal);
      noteChange(visit, here, CHANGE.assignmentDelete);
    }
  });
}

function ownScope(here: Securable): string {
  need(here.mask(), MAY.managePermissions);
  if (here.own === null)
    throw refuse.general('This operation is not allowed on an object that inherits permissions.', -2146233079);
  return here.own;
}

function knownRole(id: number): Role {
  const role = roleWithId(id);
  if (!role) throw refuse.noRole();
  return role;
}
