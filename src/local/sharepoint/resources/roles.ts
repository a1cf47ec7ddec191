import { refuse } from '../http/failure';
import { printMask, type Role } from '../store/roles';
import { collection, entity, type Collection, type Entity } from './node';

const SET = 'SP.ApiData.RoleDefinitions';

/** Permission levels: the site's own, or those that somebody has somewhere. */
export function roleDefinitions(roles: readonly Role[], uri = 'Web/RoleDefinitions'): Collection {
  const find = (test: (role: Role) => boolean): Entity => {
    const role = roles.find(test);
    if (!role) throw refuse.noRole();
    return roleEntity(role);
  };
  return collection({
    type: 'SP.RoleDefinition',
    set: SET,
    uri,
    all: () => roles.map(roleEntity),
    key: ([id]) => find((role) => role.id === Number(id?.value)),
    links: {
      getbyid: ([id]) => find((role) => role.id === Number(id?.value)),
      getbyname: ([name]) => find((role) => role.name.toLowerCase() === String(name?.value).toLowerCase()),
      getbytype: ([kind]) => find((role) => role.kind === Number(kind?.value))
    }
  });
}

function roleEntity(role: Role): Entity {
  const { id, name, description, mask, order, kind, hidden } = role;
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
    }
  });
}
