import type { Body } from '../http/ask';
import type { Argument } from '../http/path';
import { addMember } from '../store/members';
import { groupNamed, insertGroup, principalWithId, type Principal } from '../store/principals';
import { assign, scopeOfWeb } from '../store/rights';
import { EDIT, FULL_CONTROL, MAY, READ } from '../store/roles';
import { setAssociatedGroups, webWithId, type Web } from '../store/webs';
import type { Visit } from '../visit';
import { groupEntity } from './group';
import { siteGroups } from './groups';
import { action, type Link, type Node } from './node';
import { ensureUser, ensureUserAction, siteUsers, userEntity, userWithId } from './people';
import { siteRoles } from './roles';
import { argument } from './security';
import { userInfoList } from './userInfoList';

type Kind = 'owners' | 'members' | 'visitors';

/** Who is in a web, who may do what in it. */
export function webPeople(visit: Visit): Readonly<Record<string, Link>> {
  return {
    currentuser: () => userEntity(visit, visit.me()),
    siteusers: () => siteUsers(visit),
    sitegroups: () => siteGroups(visit),
    siteuserinfolist: () => userInfoList(visit),
    getuserbyid: userWithId(visit),
    ensureuser: ensureUserAction(visit),
    associatedownergroup: () => associated(visit, 'owners', 'AssociatedOwnerGroup'),
    associatedmembergroup: () => associated(visit, 'members', 'AssociatedMemberGroup'),
    associatedvisitorgroup: () => associated(visit, 'visitors', 'AssociatedVisitorGroup'),
    createdefaultassociatedgroups: (args) => action((body) => createGroups(visit, args, body)),
    roledefinitions: () => siteRoles(visit)
  };
}

/** The web's own group of this kind, or that of the web whose permissions it has. */
function associated(visit: Visit, kind: Kind, name: string): Node {
  const id = associatedId(visit, visit.web, kind);
  const group = id === null ? undefined : principalWithId(visit.farm, visit.web.site, id);
  return group ? groupEntity(visit, group) : { is: 'absent', uri: `Web/${name}` };
}

function associatedId(visit: Visit, web: Web, kind: Kind): number | null {
  const parent = web[kind] === null && web.scope === null && web.parent ? webWithId(visit.farm, web.parent) : undefined;
  return parent ? associatedId(visit, parent, kind) : web[kind];
}

const GROUPS: readonly (readonly [kind: Kind, name: string, role: number])[] = [
  ['owners', 'Owners', FULL_CONTROL],
  ['members', 'Members', EDIT],
  ['visitors', 'Visitors', READ]
];

/** Makes the three groups of a web, named after a seed, and gives them their permissions; the first people own them. */
function createGroups(visit: Visit, args: readonly Argument[], body: Body): void {
  visit.needOnWeb(MAY.managePermissions);
  const given = (name: string, at: number): string =>
    String(
      argument(args, name, at) ?? Object.entries(body).find(([key]) => key.toLowerCase() === name)?.[1] ?? ''
    ).trim();
  const people = [given('userlogin', 0), given('userlogin2', 1)].filter((login) => login !== '');
  const users = people.map((login) => ensureUser(visit, login));
  const ids = makeGroups(visit, given('groupnameseed', 2) || visit.web.title, users);
  setAssociatedGroups(visit.farm, visit.web.id, ids.owners, ids.members, ids.visitors);
}

function makeGroups(visit: Visit, seed: string, users: readonly Principal[]): Record<Kind, number> {
  const { farm, web } = visit;
  const ids: Record<Kind, number> = { owners: 0, members: 0, visitors: 0 };
  for (const [kind, name, role] of GROUPS) {
    const title = `${seed} ${name}`;
    const owner = kind === 'owners' ? visit.me().id : ids.owners;
    ids[kind] = groupNamed(farm, web.site, title)?.id ?? insertGroup(farm, web.site, { title, description: '', owner });
    assign(farm, scopeOfWeb(farm, web), ids[kind], role);
  }
  const owners = principalWithId(farm, web.site, ids.owners);
  for (const user of users) if (owners) addMember(farm, owners, user.id);
  return ids;
}
