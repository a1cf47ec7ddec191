import { columnsOf } from '../fields/columns';
import type { Field } from '../fields/field';
import { KINDS } from '../fields/kinds';
import { refuse } from '../http/failure';
import type { Argument } from '../http/path';
import { valueOf } from '../items/columns';
import { versionLabel, type Item, type Stored } from '../items/item';
import { deleteEarlierVersions, deleteVersion, versionsOf } from '../items/versions';
import { restoreVersion } from '../items/write';
import type { List } from '../store/lists';
import { principalWithId } from '../store/principals';
import { MAY } from '../store/roles';
import { oneTermValue, termValues } from '../taxonomy/values';
import type { Visit } from '../visit';
import { fieldCollection } from './fields';
import { showLinked, textName } from './formValues';
import { action, collection, entity, type Collection, type Entity, type Link } from './node';
import { userInfo } from './userInfo';

/** The versions of an item, the current one first. */
export function versionCollection(visit: Visit, list: List, item: Item): Collection {
  visit.needOnItem(list, item, MAY.viewVersions);
  const uri = `Web/Lists(guid'${list.id}')/Items(${item.id})/Versions`;
  const all = (): Item[] => versionsOf(visit.farm, list, item);
  const byId: Link = ([id]) =>
    versionEntity(
      visit,
      list,
      item,
      found(all(), ({ ui }) => ui === Number(id?.value)),
      uri
    );
  return collection({
    type: 'SP.ListItemVersion',
    set: 'SP.ApiData.ListItemVersions',
    uri,
    all: () => all().map((version) => versionEntity(visit, list, item, version, uri)),
    key: byId,
    links: { getbyid: byId, ...versionActions(visit, list, item, all) }
  });
}

function found(versions: readonly Item[], test: (version: Item) => boolean): Item {
  const version = versions.find(test);
  if (!version) throw refuse.badArgument('Value does not fall within the expected range.');
  return version;
}

function versionActions(
  visit: Visit,
  list: List,
  item: Item,
  all: () => readonly Item[]
): Readonly<Record<string, Link>> {
  const labelled = (given: Argument | undefined, fromBody: unknown): Item =>
    found(all(), ({ ui }) => versionLabel(ui) === String(given?.value ?? fromBody));
  return {
    deleteall: () =>
      action(() => {
        visit.needOnItem(list, item, MAY.deleteVersions);
        deleteEarlierVersions(visit.farm, list, item.id);
      }),
    deletebyid: ([id]) =>
      action((body) =>
        removeVersion(
          visit,
          list,
          item,
          found(all(), ({ ui }) => ui === Number(id?.value ?? body.vid))
        )
      ),
    deletebylabel: ([label]) =>
      action((body) => removeVersion(visit, list, item, labelled(label, body.versionlabel ?? body.versionLabel))),
    restorebylabel: ([label]) =>
      action((body) => {
        visit.needOnItem(list, item, MAY.editListItems);
        restoreVersion(visit, list, item, labelled(label, body.versionlabel ?? body.versionLabel));
      })
  };
}

function removeVersion(visit: Visit, list: List, item: Item, version: Item): void {
  visit.needOnItem(list, item, MAY.deleteVersions);
  if (version.ui === item.ui) throw refuse.general('You cannot delete the current version.', -2130575161);
  deleteVersion(visit.farm, list, item, version.ui);
}

function versionEntity(visit: Visit, list: List, current: Item, version: Item, uri: string): Entity {
  const isCurrent = version.ui === current.ui;
  const own: Record<string, unknown> = {
    Created: version.modified.replace('Z', ''),
    IsCurrentVersion: isCurrent,
    VersionId: version.ui,
    VersionLabel: versionLabel(version.ui)
  };
  for (const field of columnsOf(visit.farm, list.id)) {
    if (field.kind !== 'Computed' && field.internalName !== 'Created')
      own[textName(field)] = versionValue(visit, field, version, list, isCurrent);
  }
  const editor = principalWithId(visit.farm, visit.web.site, version.editor);
  return entity({
    type: 'SP.ListItemVersion',
    set: 'SP.ApiData.ListItemVersions',
    uri: `${uri}(${version.ui})`,
    own,
    links: {
      ...(editor ? { createdby: () => userInfo(visit, editor) } : {}),
      fields: () => fieldCollection(visit, list)
    },
    remove: () => removeVersion(visit, list, current, version)
  });
}

/** Built-in lookups that a version shows as they were recorded of a list item without files. */
const AS_RECORDED: Readonly<Record<string, (item: Item, list: List) => unknown>> = {
  SortBehavior: (item) => ({ LookupId: item.id, LookupValue: '0' }),
  SyncClientId: (item) => ({ LookupId: item.id, LookupValue: null }),
  ParentUniqueId: (_item, list) => `{${list.rootFolder.toUpperCase()}}`,
  NoExecute: () => '0',
  ContentVersion: () => '0',
  AppAuthor: () => null,
  AppEditor: () => null,
  SMTotalSize: () => ({ LookupId: 184, LookupValue: '' }),
  SMLastModifiedDate: (item) => item.modified,
  SMTotalFileStreamSize: () => '0',
  SMTotalFileCount: () => ({ LookupId: 0, LookupValue: '' }),
  ContentTypeId: (item) => ({ StringValue: item.contentType })
};

/** People and lookups as objects with their text, everything else as over REST. */
function versionValue(visit: Visit, field: Field, version: Item, list: List, isCurrent: boolean): unknown {
  const recorded = AS_RECORDED[field.internalName];
  if (field.builtIn && recorded) return recorded(version, list);
  if (field.internalName === '_IsCurrentVersion') return isCurrent;
  const value = valueOf(field, version, list);
  if (field.builtIn && field.kind === 'Lookup') return value ?? '';
  const { shape } = KINDS[field.kind];
  if (shape === 'person' || shape === 'people') return linked(value, (id) => personValue(visit, id));
  if (shape === 'link' || shape === 'links')
    return linked(value, (id) => ({ LookupId: id, LookupValue: showLinked(visit)(field, id) }));
  if (shape === 'term') return oneTermValue(visit.farm, field, value);
  if (shape === 'terms') return termValues(visit.farm, field, value);
  return value;
}

function linked(value: Stored, read: (id: number) => unknown): unknown {
  if (Array.isArray(value)) return (value as readonly number[]).map(read);
  return value === null ? null : read(Number(value));
}

function personValue(visit: Visit, id: number): Record<string, unknown> {
  const person = principalWithId(visit.farm, visit.web.site, id);
  return { LookupId: id, LookupValue: person?.title ?? '', Email: person?.email ?? '' };
}
