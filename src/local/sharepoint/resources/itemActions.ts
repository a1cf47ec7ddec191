import { deleteItem, recycleItem } from '../items/remove';
import { valueOf } from '../items/columns';
import { columnNamed } from '../fields/columns';
import type { Item } from '../items/item';
import { refuse } from '../http/failure';
import { LIBRARY, type List } from '../store/lists';
import { MAY, printMask } from '../store/roles';
import type { Visit } from '../visit';
import { attachmentCollection } from './attachments';
import { itemChanges } from './changes';
import { itemComments } from './comments';
import { contentTypeOf } from './contentTypes';
import { fieldValues } from './fieldValues';
import { validateUpdate } from './formValues';
import { guardEtag } from './item';
import { itemLikes } from './likes';
import { listEntity } from './list';
import { action, command, query, scalar, type Link, type Scalar } from './node';
import { itemFile, itemFolder } from './itemFile';
import { itemSecurity } from './security';
import { versionCollection } from './versions';

/** What stands behind an item's address beside its columns, by name in lower case. */
export function itemActions(visit: Visit, list: List, item: Item): Readonly<Record<string, Link>> {
  return {
    ...removals(visit, list, item),
    effectivebasepermissionsforui: () =>
      scalar('EffectiveBasePermissionsForUI', printMask(visit.onItem(list, item)), 'SP.BasePermissions'),
    commentsdisabled: () => scalar('CommentsDisabled', false),
    commentsdisabledscope: () => scalar('CommentsDisabledScope', 0),
    iconoverlay: () => scalar('IconOverlay', null),
    getwopiframeurl: () => query(() => wopiFrame(visit, list, item)),
    effectivebasepermissions: () =>
      scalar('EffectiveBasePermissions', printMask(visit.onItem(list, item)), 'SP.BasePermissions'),
    displayname: () => scalar('DisplayName', displayName(visit, list, item)),
    fieldvaluesastext: () => fieldValues(visit, list, item, 'FieldValuesAsText'),
    fieldvaluesforedit: () => fieldValues(visit, list, item, 'FieldValuesForEdit'),
    fieldvaluesashtml: () => fieldValues(visit, list, item, 'FieldValuesAsHtml'),
    systemupdate: withoutValues(visit, list, item, 'SystemUpdate'),
    updateoverwriteversion: withoutValues(visit, list, item, 'UpdateOverwriteVersion'),
    validateupdatelistitem: validateUpdate(visit, list, item),
    versions: () => versionCollection(visit, list, item),
    attachmentfiles: () => attachmentCollection(visit, list, item),
    file: () => itemFile(visit, list, item),
    folder: () => itemFolder(visit, list, item),
    parentlist: () => listEntity(visit, list),
    contenttype: () =>
      contentTypeOf(visit, list, item.contentType, `Web/Lists(guid'${list.id}')/Items(${item.id})/ContentType`),
    comments: () => itemComments(visit, list, item),
    ...itemLikes(visit, list, item),
    ...itemChanges(visit, list, item),
    ...itemSecurity(visit, list, item)
  };
}

/** REST cannot hand it any values, and so it changes nothing: clients that do use CSOM. */
function withoutValues(visit: Visit, list: List, item: Item, name: string): Link {
  return () => command(name, () => visit.needOnItem(list, item, MAY.editListItems));
}

function removals(visit: Visit, list: List, item: Item): Readonly<Record<string, Link>> {
  const guarded =
    (remove: () => Scalar | void): Link =>
    () =>
      action(() => {
        visit.needOnItem(list, item, MAY.deleteListItems);
        guardEtag(visit, item);
        return remove();
      });
  return {
    recycle: guarded(() => scalar('Recycle', recycleItem(visit, list, item))),
    deleteobject: guarded(() => deleteItem(visit, list, item)),
    deletewithparameters: guarded(() => deleteItem(visit, list, item))
  };
}

/** A file is called by its name without the ending, everything else by its title. */
function displayName(visit: Visit, list: List, item: Item): string {
  if (item.leaf !== '') return item.kind === 1 ? item.leaf : item.leaf.replace(/(?<=.)\.[^.]*$/, '');
  const title = columnNamed(visit.farm, list.id, 'Title');
  return String((title && valueOf(title, item, list)) ?? '');
}

/** No application opens a row: the address is empty. What opens a file is not here. */
function wopiFrame(visit: Visit, list: List, item: Item): Scalar {
  if (list.template === LIBRARY && item.kind === 0) throw refuse.notImplemented(visit.ask.method, visit.ask.url);
  return scalar('GetWOPIFrameUrl', '');
}
