import { typeChange } from '../contentTypes/ofItems';
import type { Field } from '../fields/field';
import { isRecord, type Body } from '../http/ask';
import { refuse } from '../http/failure';
import type { Stored } from '../items/item';
import { itemShape } from '../items/shape';
import { decodeValue } from '../items/values';
import type { Changes } from '../items/write';
import { listsOf, type List } from '../store/lists';
import type { Visit } from '../visit';

/** The odata.type of a list's items. */
export const itemType = (list: List): string => `SP.Data.${list.entity}Item`;

/** Properties that every item has beside its columns; a body may repeat them without effect. */
const OF_ANY_ITEM: ReadonlySet<string> = new Set([
  'Client_Title',
  'CommentsDisabled',
  'CommentsDisabledScope',
  'ComplianceInfo',
  'DisplayName',
  'EffectiveBasePermissions',
  'EffectiveBasePermissionsForUI',
  'IconOverlay'
]);

/** What a body says, by column. Read-only columns are passed over; names that the list does not have are refused. */
export function readChanges(visit: Visit, list: List, body: Body): Changes {
  const shape = itemShape(visit.farm, list);
  const changes = new Map<Field, Stored>();
  refuseOtherType(visit, list, body.__metadata);
  for (const [name, value] of Object.entries(body)) {
    if (name === '__metadata' || name.includes('odata.')) continue;
    const field = shape.write.get(name);
    if (name === 'ContentTypeId' && typeof value === 'string') setContentType(visit, list, value, changes);
    else if (field) changes.set(field, decodeValue(value, field, visit.web.timeZone));
    else if (shape.linked.get(name.toLowerCase())?.entityName === name) refuseInline(value);
    else if (!shape.read.has(name) && !OF_ANY_ITEM.has(name)) throw refuse.noProperty(name, itemType(list));
  }
  return changes;
}

function setContentType(visit: Visit, list: List, value: string, changes: Map<Field, Stored>): void {
  const change = typeChange(visit.farm, list, value);
  if (change) changes.set(...change);
}

/** A lookup is written by its id; an entity in its place is not read, a plain value is an error. */
function refuseInline(value: unknown): void {
  if (value === null || isRecord(value)) return;
  throw refuse.badValue(
    "A 'PrimitiveValue' node with non-null value was found when trying to read the value of a navigation property; however, a 'StartArray' node, a 'StartObject' node, or a 'PrimitiveValue' node with null value was expected."
  );
}

/** `__metadata.type` is the list's own entity type, or SP.ListItem, of which all are kinds. */
function refuseOtherType(visit: Visit, list: List, metadata: unknown): void {
  const type = isRecord(metadata) ? metadata.type : undefined;
  if (typeof type !== 'string' || type === itemType(list) || type === 'SP.ListItem') return;
  const known = type.startsWith('SP.Data.')
    ? listsOf(visit.farm, visit.web.id).some((each) => itemType(each) === type)
    : /^SP\.(List|Web|Field|View|Folder|File|User|Group)$/.test(type);
  throw refuse.badValue(
    known
      ? `An entry with type '${type}' was found, but it is not assignable to the expected type '${itemType(list)}'.`
      : `A type named '${type}' could not be resolved by the model. When a model is available, each type name must resolve to a valid type.`
  );
}
