import type { Body } from '../http/ask';
import { noContent, type Answer } from '../http/answer';
import { CHANGE } from '../store/changes';
import { eraseList, setRecycled, updateList, type List } from '../store/lists';
import { insertRecycled } from '../store/recycled';
import { MAY, printMask } from '../store/roles';
import type { Visit } from '../visit';
import { contentTypes } from './contentTypes';
import { fieldCollection } from './fields';
import { rootFolder } from './folder';
import { itemCollection, oneItem } from './items';
import { guardListEtag, readListBody } from './listBody';
import { listExtras } from './listExtras';
import { listMethods } from './listMethods';
import { listProperties, moreListProperties } from './listProperties';
import { action, entity, scalar, type Entity, type Link } from './node';
import { listSecurity } from './security';
import { listChanges } from './changes';
import { subscriptionCollection } from './subscriptions';
import { viewCollection, defaultView } from './views';
import { webEntity } from './web';
import { itemQueries } from './queries';

/** One list with all that is behind it. */
export function listEntity(visit: Visit, list: List): Entity {
  visit.needOnList(list, MAY.open);
  const uri = `Web/Lists(guid'${list.id}')`;
  return entity({
    type: 'SP.List',
    set: 'SP.ApiData.Lists',
    uri,
    etag: `"${list.etag}"`,
    root: visit.apiRoot,
    own: () => listProperties(visit.farm, visit.web, list),
    more: () => ({
      ...moreListProperties(visit.farm, visit.web, list),
      EffectiveBasePermissions: () => printMask(visit.onList(list)),
      EffectiveBasePermissionsForUI: () => printMask(visit.onList(list))
    }),
    links: () => listLinks(visit, list),
    through: { items: () => itemCollection(visit, list) },
    merge: (body) => mergeList(visit, list, body),
    remove: () => {
      visit.needOnList(list, MAY.manageLists);
      guardListEtag(visit, list);
      eraseList(visit.farm, list.id);
      visit.changed('List', CHANGE.remove, { list: list.id });
    }
  });
}

function listLinks(visit: Visit, list: List): Readonly<Record<string, Link>> {
  const byId: Link = ([id]) => oneItem(visit, list, Number(id?.value));
  return {
    items: () => itemCollection(visit, list),
    getitembyid: byId,
    fields: () => fieldCollection(visit, list),
    views: () => viewCollection(visit, list),
    getview: ([id]) => viewCollection(visit, list).key?.([id ?? { value: '' }]) ?? defaultView(visit, list),
    defaultview: () => defaultView(visit, list),
    contenttypes: () => contentTypes(visit, list),
    rootfolder: () => rootFolder(visit, list),
    parentweb: () => webEntity(visit),
    effectivebasepermissions: () =>
      scalar('EffectiveBasePermissions', printMask(visit.onList(list)), 'SP.BasePermissions'),
    recycle: () => action(() => scalar('Recycle', recycleList(visit, list))),
    deleteobject: () => action(() => listEntity(visit, list).remove?.()),
    ...listMethods(visit, list),
    ...listExtras(visit, list),
    subscriptions: () => subscriptionCollection(visit, list),
    ...listSecurity(visit, list),
    ...listChanges(visit, list),
    ...itemQueries(visit, list)
  };
}

function recycleList(visit: Visit, list: List): string {
  visit.needOnList(list, MAY.manageLists);
  setRecycled(visit.farm, list.id, true);
  visit.changed('List', CHANGE.remove, { list: list.id });
  const cut = list.folder.lastIndexOf('/');
  return insertRecycled(visit, {
    list,
    title: list.title,
    folder: list.folder.slice(0, cut),
    leaf: list.folder.slice(cut + 1),
    author: visit.me().id,
    row: '{}'
  });
}

function mergeList(visit: Visit, list: List, body: Body): Answer {
  visit.needOnList(list, MAY.manageLists);
  guardListEtag(visit, list);
  const { title, settings } = readListBody(list, body);
  updateList(visit.farm, list, title, settings);
  visit.changed('List', CHANGE.update, { list: list.id });
  return noContent({ ETag: `"${list.etag + 1}"` });
}
