import { deleteItem, recycleItem } from '../items/remove';
import { valueOf } from '../items/columns';
import { columnNamed } from '../fields/columns';
import type { Item } from '../items/item';
import type { List } from '../store/lists';
import { MAY, printMask } from '../store/roles';
import type { Visit } from '../visit';
import { attachmentCollection } from './attachments';
import { contentTypes } from './contentTypes';
import { fieldValues, validateUpdate } from './formValues';
import { guardEtag } from './item';
import { listEntity } from './list';
import { action, scalar, type Link } from './node';
import { itemSecurity } from './security';
import { versionCollection } from './versions';

/** What stands behind an item's address beside its columns, by name in lower case. */
export function itemActions(visit: Visit, list: List, item: Item): Readonly<Record<string, Link>> {
  const removable = (): void => {
    visit.needOnItem(list, item, MAY.deleteListItems);
    guardEtag(visit, item);
  };
  return {
    recycle: () =>
      action(() => {
        removable();
        return scalar('Recycle', recycleItem(visit, list, item));
      }),
    deleteobject: () =>
      action(() => {
        removable();
        deleteItem(visit, list, item);
      }),
    effectivebasepermissions: () =>
      scalar('EffectiveBasePermissions', printMask(visit.onItem(list, item)), 'SP.BasePermissions'),
    displayname: () => {
      const title = columnNamed(visit.farm, list.id, 'Title');
      return scalar('DisplayName', (title && valueOf(title, item, list)) ?? '');
    },
    fieldvaluesastext: () => fieldValues(visit, list, item, 'FieldValuesAsText'),
    fieldvaluesforedit: () => fieldValues(visit, list, item, 'FieldValuesForEdit'),
    fieldvaluesashtml: () => fieldValues(visit, list, item, 'FieldValuesAsHtml'),
    validateupdatelistitem: validateUpdate(visit, list, item),
    versions: () => versionCollection(visit, list, item),
    attachmentfiles: () => attachmentCollection(visit, list, item),
    parentlist: () => listEntity(visit, list),
    contenttype: () => contentTypes(list).key?.([{ value: item.contentType }]) ?? { is: 'absent', uri: '' },
    ...itemSecurity(visit, list, item)
  };
}
