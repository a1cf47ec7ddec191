import { contentAnswer } from '../files/bytes';
import { refuseFile } from '../files/refusals';
import { writeContent } from '../files/write';
import { isRecord } from '../http/ask';
import { itemPath, versionLabel, type Item } from '../items/item';
import { deleteVersion, versionsOf } from '../items/versions';
import { dropUnused } from '../store/contents';
import type { List } from '../store/lists';
import { principalWithId } from '../store/principals';
import { insertRecycled, RECYCLED } from '../store/recycled';
import { MAY } from '../store/roles';
import type { Visit } from '../visit';
import { fileUri } from './fileUris';
import { given } from './given';
import { action, collection, command, entity, query, scalar, type Collection, type Entity, type Link } from './node';
import { userEntity } from './people';

type Act = (version: Item) => unknown;

/** The earlier versions of a file, the oldest first; the current one is the file itself. */
export function fileVersions(visit: Visit, list: List, item: Item): Collection {
  visit.needOnItem(list, item, MAY.viewVersions);
  const uri = `${fileUri(itemPath(item, list))}/Versions`;
  const all = (): Item[] => earlier(visit, list, item);
  const byId: Link = ([id]) => {
    const version = one(all(), ({ ui }) => ui === Number(id?.value));
    return versionEntity(visit, list, item, version, uri);
  };
  return collection({
    type: 'SP.FileVersion',
    set: 'SP.ApiData.FileVersions',
    uri,
    all: () => all().map((version) => versionEntity(visit, list, item, version, uri)),
    key: byId,
    links: { getbyid: byId, ...versionActions(visit, list, item) }
  });
}

const earlier = ({ farm }: Visit, list: List, item: Item): Item[] => versionsOf(farm, list, item).slice(1).reverse();

function one(versions: readonly Item[], matches: (version: Item) => boolean): Item {
  const found = versions.find(matches);
  if (!found) throw refuseFile.noVersion();
  return found;
}

function versionActions(visit: Visit, list: List, item: Item): Readonly<Record<string, Link>> {
  const acting =
    (name: string, argument: 'vid' | 'versionlabel', run: Act): Link =>
    (args) =>
      action((body) => {
        const wanted = String(given(args, isRecord(body.parameters) ? body.parameters : body, argument, 0) ?? '');
        const nameOf = ({ ui }: Item): string => (argument === 'vid' ? String(ui) : versionLabel(ui));
        run(one(earlier(visit, list, item), (version) => nameOf(version) === wanted));
        return scalar(name, null);
      });
  const gone: Act = (version) => forget(visit, list, item, version);
  const recycled: Act = (version) => recycle(visit, list, item, version);
  return {
    deletebyid: acting('DeleteByID', 'vid', gone),
    deletebylabel: acting('DeleteByLabel', 'versionlabel', gone),
    recyclebyid: acting('RecycleByID', 'vid', recycled),
    recyclebylabel: acting('RecycleByLabel', 'versionlabel', recycled),
    restorebylabel: acting('RestoreByLabel', 'versionlabel', (version) => restore(visit, list, item, version)),
    deleteall: () => command('DeleteAll', () => earlier(visit, list, item).forEach(gone))
  };
}

function versionEntity(visit: Visit, list: List, item: Item, version: Item, uri: string): Entity {
  const path = itemPath(item, list);
  const inWeb = path.slice(visit.web.path === '/' ? 1 : visit.web.path.length + 1);
  const size = Number(version.fields.File_x0020_Size ?? 0);
  const content = Number(version.fields._content ?? 0);
  const by = principalWithId(visit.farm, visit.web.site, version.editor);
  return entity({
    type: 'SP.FileVersion',
    set: 'SP.ApiData.FileVersions',
    uri: `${uri}(${version.ui})`,
    own: {
      CheckInComment: version.fields._CheckinComment ?? '',
      Created: version.modified,
      ID: version.ui,
      IsCurrentVersion: false,
      Length: String(size),
      Size: size,
      Url: `_vti_history/${version.ui}/${inWeb}`,
      VersionLabel: versionLabel(version.ui)
    },
    links: {
      createdby: () => (by ? userEntity(visit, by) : { is: 'absent', uri: `${uri}(${version.ui})/CreatedBy` }),
      openbinarystream: () => query(() => contentAnswer(visit.farm, content)),
      deleteobject: () => command('DeleteObject', () => forget(visit, list, item, version))
    },
    content: () => contentAnswer(visit.farm, content),
    remove: () => forget(visit, list, item, version)
  });
}

function forget(visit: Visit, list: List, item: Item, version: Item): void {
  visit.needOnItem(list, item, MAY.deleteVersions);
  deleteVersion(visit.farm, list, item, version.ui);
  dropUnused(visit.farm, list, item.id, Number(item.fields._content ?? 0));
}

function recycle(visit: Visit, list: List, item: Item, version: Item): void {
  visit.needOnItem(list, item, MAY.deleteVersions);
  const path = itemPath(item, list);
  const cut = path.lastIndexOf('/');
  insertRecycled(visit, {
    list,
    item: item.id,
    kind: RECYCLED.version,
    title: `${item.leaf} (${versionLabel(version.ui)})`,
    folder: path.slice(0, cut),
    leaf: item.leaf,
    author: version.editor,
    bytes: Number(version.fields.File_x0020_Size ?? 0),
    row: JSON.stringify(version)
  });
  deleteVersion(visit.farm, list, item, version.ui);
}

/** An earlier version becomes the newest one, with its bytes and its columns. */
function restore(visit: Visit, list: List, item: Item, version: Item): void {
  visit.needOnItem(list, item, MAY.editListItems);
  const { CheckoutUser: _user, _before, ...fields } = version.fields;
  const { CheckoutUser, _before: before } = item.fields;
  const held = CheckoutUser === undefined ? {} : { CheckoutUser, ...(before === undefined ? {} : { _before: before }) };
  writeContent(visit, list, item, Number(version.fields._content ?? 0), { ...fields, ...held });
}
