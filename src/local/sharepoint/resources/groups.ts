import { isRecord, type Body } from '../http/ask';
import { refuse } from '../http/failure';
import { CHANGE } from '../store/changes';
import { changeSettings } from '../store/principalSettings';
import {
  groupNamed,
  groupsOf,
  insertGroup,
  principalWithId,
  removePrincipal,
  type Principal
} from '../store/principals';
import { MAY } from '../store/roles';
import type { Visit } from '../visit';
import { groupEntity, readGroup, needToManage } from './group';
import { action, collection, type Collection, type Entity, type Link } from './node';

/** All groups of the site collection. */
export function siteGroups(visit: Visit): Collection {
  visit.needOnWeb(MAY.browseUserInfo);
  return groupCollection(visit, () => groupsOf(visit.farm, visit.web.site), 'Web/SiteGroups');
}

/** Groups: the site's, or those that somebody is in. */
export function groupCollection(visit: Visit, groups: () => readonly Principal[], uri: string): Collection {
  const find = (id: unknown): Principal => known(groups().find((group) => group.id === Number(id)));
  const named = (name: unknown): Principal =>
    known(groups().find(({ title }) => title.toLowerCase() === String(name).toLowerCase()));
  const out = (group: Principal): void => removeGroup(visit, group);
  const byId: Link = ([id]) => groupEntity(visit, find(id?.value));
  return collection({
    type: 'SP.Group',
    set: 'SP.ApiData.Groups',
    uri,
    all: () => groups().map((group) => groupEntity(visit, group)),
    key: byId,
    add: (body) => addGroup(visit, body),
    links: {
      getbyid: byId,
      getbyname: ([name]) => groupEntity(visit, named(name?.value)),
      removebyid: ([id]) => action((body) => out(find(id?.value ?? body.id))),
      removebyloginname: ([name]) => action((body) => out(named(name?.value ?? body.loginName)))
    }
  });
}

function addGroup(visit: Visit, body: Body): Entity {
  visit.needOnWeb(MAY.createGroups);
  const { farm, web } = visit;
  const { title = '', description = '', settings } = readGroup(isRecord(body.parameters) ? body.parameters : body);
  if (title === '') throw refuse.badArgument('The parameter name cannot be empty or null.');
  if (groupNamed(farm, web.site, title)) throw refuse.nameInUse();
  const id = insertGroup(farm, web.site, { title, description, owner: visit.me().id });
  changeSettings(farm, web.site, id, settings);
  visit.changed('Group', CHANGE.add, { item: id });
  return groupEntity(visit, known(principalWithId(farm, web.site, id)));
}

export function removeGroup(visit: Visit, group: Principal): void {
  needToManage(visit, group);
  removePrincipal(visit.farm, group);
  visit.changed('Group', CHANGE.remove, { item: group.id });
}

function known(group: Principal | undefined): Principal {
  if (!group) throw refuse.noGroup();
  return group;
}
