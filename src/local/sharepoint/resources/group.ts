import type { Body } from '../http/ask';
import { noContent, type Answer } from '../http/answer';
import { refuse } from '../http/failure';
import { CHANGE } from '../store/changes';
import { addMember, isMember, membersOf, removeMember } from '../store/members';
import { changeSettings, settingsOf, type PrincipalSettings } from '../store/principalSettings';
import { groupNamed, principalWithId, updatePrincipal, type Principal } from '../store/principals';
import { MAY } from '../store/roles';
import { may, type Visit } from '../visit';
import { removeGroup } from './groups';
import { action, entity, type Collection, type Entity, type Link, type Node } from './node';
import { ensureUser, userEntity } from './people';
import { userCollection } from './users';

/** A group of the site. */
export function groupEntity(visit: Visit, group: Principal): Entity {
  const uri = `Web/SiteGroups/GetById(${group.id})`;
  return entity({
    type: 'SP.Group',
    set: 'SP.ApiData.Groups',
    uri,
    own: groupProperties(visit, group),
    more: {
      CanCurrentUserEditMembership: () => mayEditMembers(visit, group),
      CanCurrentUserManageGroup: () => mayManage(visit, group),
      CanCurrentUserViewMembership: () => mayViewMembers(visit, group)
    },
    links: groupLinks(visit, group, uri),
    merge: (body) => mergeGroup(visit, group, body),
    remove: () => removeGroup(visit, group)
  });
}

function groupProperties({ farm }: Visit, group: Principal): Record<string, unknown> {
  const settings = settingsOf(farm, group.site, group.id);
  return {
    Id: group.id,
    IsHiddenInUI: false,
    LoginName: group.title,
    Title: group.title,
    PrincipalType: 8,
    AllowMembersEditMembership: settings.AllowMembersEditMembership ?? false,
    AllowRequestToJoinLeave: settings.AllowRequestToJoinLeave ?? false,
    AutoAcceptRequestToJoinLeave: settings.AutoAcceptRequestToJoinLeave ?? false,
    Description: group.description,
    OnlyAllowMembersViewMembership: settings.OnlyAllowMembersViewMembership ?? false,
    OwnerTitle: principalWithId(farm, group.site, group.owner ?? 0)?.title ?? group.title,
    RequestToJoinLeaveEmailSetting: settings.RequestToJoinLeaveEmailSetting ?? null
  };
}

function groupLinks(visit: Visit, group: Principal, uri: string): Readonly<Record<string, Link>> {
  return {
    users: () => groupUsers(visit, group, `${uri}/Users`),
    owner: () => ownerOf(visit, group, `${uri}/Owner`),
    setuserasowner: ([id]) => action((body) => setOwner(visit, group, Number(id?.value ?? body.ownerId))),
    deleteobject: () => action(() => removeGroup(visit, group))
  };
}

function ownerOf(visit: Visit, group: Principal, uri: string): Node {
  const owner = principalWithId(visit.farm, group.site, group.owner ?? 0);
  if (!owner) return { is: 'absent', uri };
  return owner.kind === 'group' ? groupEntity(visit, owner) : userEntity(visit, owner);
}

function setOwner(visit: Visit, group: Principal, id: number): void {
  needToManage(visit, group);
  if (!principalWithId(visit.farm, group.site, id)) throw refuse.userNotFound();
  updatePrincipal(visit.farm, group, { owner: id });
  visit.changed('Group', CHANGE.update, { item: group.id });
}

function groupUsers(visit: Visit, group: Principal, uri: string): Collection {
  const { farm } = visit;
  const editing = (type: number, change: () => void): void => {
    if (!mayEditMembers(visit, group)) throw refuse.accessDenied();
    change();
    visit.changed('Group', type, { item: group.id });
  };
  return userCollection(visit, {
    uri,
    users: () => {
      if (!mayViewMembers(visit, group)) throw refuse.accessDenied();
      return membersOf(farm, group);
    },
    add: (body) => {
      if (!mayEditMembers(visit, group)) throw refuse.accessDenied();
      const user = ensureUser(visit, String(body.LoginName ?? ''));
      editing(CHANGE.memberAdd, () => addMember(farm, group, user.id));
      return userEntity(visit, user);
    },
    remove: (user) => editing(CHANGE.memberDelete, () => removeMember(farm, group, user.id))
  });
}

export function needToManage(visit: Visit, group: Principal): void {
  if (!mayManage(visit, group)) throw refuse.accessDenied();
}

/** Who hands out permissions in the web, the group's owner, and who is in the group that owns it. */
function mayManage(visit: Visit, group: Principal): boolean {
  const { user } = visit.who;
  if (may(visit.onWeb(), MAY.managePermissions)) return true;
  if (user === null || group.owner === null) return false;
  return user === group.owner || isMember(visit.farm, group.site, group.owner, user);
}

function isIn(visit: Visit, group: Principal): boolean {
  const { user } = visit.who;
  return user !== null && isMember(visit.farm, group.site, group.id, user);
}

function mayEditMembers(visit: Visit, group: Principal): boolean {
  const { AllowMembersEditMembership: byMembers } = settingsOf(visit.farm, group.site, group.id);
  return mayManage(visit, group) || (byMembers === true && isIn(visit, group));
}

function mayViewMembers(visit: Visit, group: Principal): boolean {
  const { OnlyAllowMembersViewMembership: onlyMembers } = settingsOf(visit.farm, group.site, group.id);
  return onlyMembers !== true || isIn(visit, group) || mayManage(visit, group);
}

function mergeGroup(visit: Visit, group: Principal, body: Body): Answer {
  needToManage(visit, group);
  const { title = group.title, description = group.description, settings } = readGroup(body);
  const namesake = groupNamed(visit.farm, group.site, title);
  if (namesake && namesake.id !== group.id) throw refuse.nameInUse();
  updatePrincipal(visit.farm, group, { title, description });
  changeSettings(visit.farm, group.site, group.id, settings);
  visit.changed('Group', CHANGE.update, { item: group.id });
  return noContent();
}

/** What a body says about a group. */
export function readGroup(body: Body): { title?: string; description?: string; settings: PrincipalSettings } {
  const read: { title?: string; description?: string; settings: PrincipalSettings } = { settings: {} };
  for (const [name, value] of Object.entries(body)) {
    if (name === 'Title') read.title = String(value ?? '').trim();
    else if (name === 'Description') read.description = String(value ?? '');
    else if (name === 'RequestToJoinLeaveEmailSetting')
      read.settings.RequestToJoinLeaveEmailSetting = value === null ? null : String(value);
    else if (isSwitch(name)) read.settings[name] = value === true || value === 'true';
    else if (!PASSED_OVER.has(name)) throw refuse.noProperty(name, 'SP.Group');
  }
  return read;
}

const SWITCHES = [
  'AllowMembersEditMembership',
  'AllowRequestToJoinLeave',
  'AutoAcceptRequestToJoinLeave',
  'OnlyAllowMembersViewMembership'
] as const;

function isSwitch(name: string): name is (typeof SWITCHES)[number] {
  return (SWITCHES as readonly string[]).includes(name);
}

const PASSED_OVER: ReadonlySet<string> = new Set([
  '__metadata',
  'Id',
  'IsHiddenInUI',
  'LoginName',
  'OwnerTitle',
  'PrincipalType',
  'odata.type'
]);
