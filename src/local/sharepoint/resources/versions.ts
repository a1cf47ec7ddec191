import { columnsOf } from '../fields/columns';
import { attribute, type Field } from '../fields/field';
import { KINDS } from '../fields/kinds';
import { refuse } from '../http/failure';
import { valueOf } from '../items/columns';
import { versionLabel, type Item, type Stored } from '../items/item';
import { deleteEarlierVersions, deleteVersion, versionsOf } from '../items/versions';
import type { List } from '../store/lists';
import { principalWithId } from '../store/principals';
import { MAY } from '../store/roles';
import type { Visit } from '../visit';
import { textName } from './formValues';
import { action, collection, entity, type Collection, type Entity } from './node';
import { showLinked } from './formValues';

/** The versions of an item, the current one first. */
export function versionCollection(visit: Visit, list: List, item: Item): Collection {
  visit.needOnItem(list, item, MAY.viewVersions);
  const uri = `Web/Lists(guid'${list.id}')/Items(${item.id})/Versions`;
  const all = (): Item[] => versionsOf(visit.farm, list, item);
  const find = (id: unknown): Entity => {
    const found = all().find(({ ui }) => ui === Number(id));
    if (!found) throw refuse.noItem();
    return versionEntity(visit, list, item, found, uri);
  };
  return collection({
    type: 'SP.ListItemVersion',
    set: 'SP.ApiData.ListItemVersions',
    uri,
    all: () => all().map((version) => versionEntity(visit, list, item, version, uri)),
    key: ([id]) => find(id?.value),
    links: {
      getbyid: ([id]) => find(id?.value),
      deleteall: () =>
        action(() => {
          visit.needOnItem(list, item, MAY.deleteVersions);
          deleteEarlierVersions(visit.farm, list, item.id);
        })
    }
  });
}

function versionEntity(visit: Visit, list: List, current: Item, version: Item, uri: string): Entity {
  const isCurrent = version.ui === current.ui;
  const own: Record<string, unknown> = {
    Created: version.modified.replace('Z', ''),
    IsCurrentVersion: isCurrent,
    VersionId: version.ui,
    VersionLabel: versionLabel(version.ui)
  };
  for (const field of columnsOf(visit.farm, list.id).filter(isKept))
    own[textName(field)] = versionValue(visit, field, version, list);
  return entity({
    type: 'SP.ListItemVersion',
    set: 'SP.ApiData.ListItemVersions',
    uri: `${uri}(${version.ui})`,
    own,
    more: { CreatedBy: () => null },
    remove: () => {
      visit.needOnItem(list, current, MAY.deleteVersions);
      if (isCurrent) throw refuse.general('You cannot delete the current version.');
      deleteVersion(visit.farm, list, current, version.ui);
    }
  });
}

const BUILT_IN: ReadonlySet<string> = new Set([
  'ID',
  'ContentTypeId',
  'Title',
  'Modified',
  'Created',
  'Author',
  'Editor',
  '_UIVersionString',
  'Attachments',
  'GUID',
  'ComplianceAssetId',
  '_ModerationStatus',
  '_Level',
  'UniqueId',
  'owshiddenversion',
  'FSObjType',
  'ScopeId',
  'FileRef',
  'MetaInfo'
]);

const isKept = (field: Field): boolean => !field.builtIn || BUILT_IN.has(field.internalName);

/** People and lookups as objects with their text, everything else as over REST. */
function versionValue(visit: Visit, field: Field, version: Item, list: List): unknown {
  const value = valueOf(field, version, list);
  if (field.internalName === 'ContentTypeId') return { StringValue: value };
  if (field.builtIn && field.kind === 'Lookup') return value ?? '';
  const { shape } = KINDS[field.kind];
  if (shape === 'person' || shape === 'people') return linked(value, (id) => personValue(visit, id));
  if (shape === 'link' || shape === 'links')
    return linked(value, (id) => ({ LookupId: id, LookupValue: showLinked(visit)(field, id) }));
  return attribute(field, 'Name') === 'MetaInfo' ? '' : value;
}

function linked(value: Stored, read: (id: number) => unknown): unknown {
  if (Array.isArray(value)) return (value as readonly number[]).map(read);
  return value === null ? null : read(Number(value));
}

function personValue(visit: Visit, id: number): Record<string, unknown> {
  const person = principalWithId(visit.farm, visit.web.site, id);
  return { LookupId: id, LookupValue: person?.title ?? '', Email: person?.email ?? '' };
}
