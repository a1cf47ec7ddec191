import { isRecord, type Body } from '../http/ask';
import { noContent, type Answer } from '../http/answer';
import { refuse } from '../http/failure';
import { CHANGE } from '../store/changes';
import { eraseList, setRecycled, updateList, type List, type ListSettings } from '../store/lists';
import { insertRecycled } from '../store/recycled';
import { MAY, printMask } from '../store/roles';
import type { Visit } from '../visit';
import { contentTypes } from './contentTypes';
import { fieldCollection } from './fields';
import { rootFolder } from './folder';
import { itemCollection, oneItem } from './items';
import { initialSettings } from '../store/listSettings';
import { listProperties, moreListProperties } from './listProperties';
import { action, entity, scalar, type Entity, type Link } from './node';
import { listSecurity } from './security';
import { listChanges } from './changes';
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
    own: listProperties(visit.farm, visit.web, list),
    more: {
      ...moreListProperties(visit.web, list),
      EffectiveBasePermissions: () => printMask(visit.onList(list))
    },
    links: listLinks(visit, list),
    merge: (body) => mergeList(visit, list, body),
    remove: () => {
      visit.needOnList(list, MAY.manageLists);
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
    contenttypes: () => contentTypes(list),
    rootfolder: () => rootFolder(list),
    parentweb: () => webEntity(visit),
    effectivebasepermissions: () =>
      scalar('EffectiveBasePermissions', printMask(visit.onList(list)), 'SP.BasePermissions'),
    recycle: () => action(() => scalar('Recycle', recycleList(visit, list))),
    deleteobject: () => action(() => listEntity(visit, list).remove?.()),
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
  const { title, settings } = readListBody(list, body);
  updateList(visit.farm, list, title, settings);
  visit.changed('List', CHANGE.update, { list: list.id });
  return noContent({ ETag: `"${list.etag + 1}"` });
}

/** The title and settings after a body; what a list does not have is refused, what cannot be set is passed over. */
export function readListBody(
  list: Pick<List, 'title' | 'settings' | 'template'>,
  body: Body
): { title: string; settings: ListSettings } {
  const known = initialSettings(list.template);
  const settings: Record<string, string | number | boolean | null> = { ...list.settings };
  let { title } = list;
  for (const [name, value] of Object.entries(body)) {
    if (name === '__metadata' || FIXED.has(name)) continue;
    if (name === 'Title') title = String(value);
    else if (!Object.hasOwn(known, name) || isRecord(value) || Array.isArray(value))
      throw refuse.noProperty(name, 'SP.List');
    else settings[name] = typed(value, known[name]);
  }
  if (title.trim() === '') throw refuse.badArgument('The title of a list may not be empty.');
  return { title, settings };
}

function typed(value: unknown, like: unknown): string | number | boolean | null {
  if (typeof like === 'number') return Number(value);
  if (typeof like === 'boolean') return value === true || value === 'true';
  return value === null || value === undefined ? null : String(value);
}

/** What a body may repeat without effect. */
const FIXED: ReadonlySet<string> = new Set([
  'AllowContentTypes',
  'BaseTemplate',
  'Id',
  'CrawlNonDefaultViews',
  'TemplateFeatureId',
  'EnableRequestSignOff'
]);
