import { columnNamed } from '../fields/columns';
import type { Field } from '../fields/field';
import { refuse } from '../http/failure';
import { isRecord, listOf } from '../http/ask';
import { isOrdered, orderTypes, storedTypes } from '../store/contentTypes';
import type { Farm } from '../store/farm';
import { bumpList, type List } from '../store/lists';
import { MAY } from '../store/roles';
import type { Visit } from '../visit';
import { comesFrom, sameId } from './ids';
import { firstTypeId, ownTypesOfList, typeInList, typesOfList } from './types';

/** What a new item gets when nobody says otherwise: the first of the list's content types that is no folder. */
export function defaultTypeId(farm: Farm, list: List): string {
  if (!hasOwnTypes(farm, list)) return firstTypeId(list, 'item');
  const first = typesOfList(farm, list).find(({ id, hidden }) => !comesFrom(id, '0x0120') && !hidden);
  return first?.id ?? firstTypeId(list, 'item');
}

/** The content type that a body asks for: one of the list's, by its own id or the id of a site's that it comes from. */
export function typeChange(farm: Farm, list: List, wanted: unknown): readonly [Field, string] | undefined {
  const text = isRecord(wanted) ? wanted.StringValue : wanted;
  const field = columnNamed(farm, list.id, 'ContentTypeId');
  if (typeof text !== 'string' || !field) return undefined;
  const type = typeInList(farm, list, text);
  if (!type) throw refuse.badArgument('Value does not fall within the expected range.');
  return [field, type.id];
}

const hasOwnTypes = (farm: Farm, list: List): boolean => storedTypes(farm, list.id).length > 0;

interface ContentTypeId {
  StringValue: string;
}

/** A root folder's ContentTypeOrder: what the list's «New» menu offers, in order. */
export function contentTypeOrder(farm: Farm, list: List): readonly ContentTypeId[] {
  return typesOfList(farm, list)
    .filter(({ id, hidden }) => !hidden && !comesFrom(id, '0x0120'))
    .map(({ id }) => ({ StringValue: id }));
}

/** A root folder's UniqueContentTypeOrder: null until somebody has set one. */
export function uniqueContentTypeOrder(farm: Farm, list: List): readonly ContentTypeId[] | null {
  return isOrdered(farm, list.id) ? contentTypeOrder(farm, list) : null;
}

/** Sets UniqueContentTypeOrder; the first one named becomes the default content type. */
export function setContentTypeOrder(visit: Visit, list: List, value: unknown): void {
  visit.needOnList(list, MAY.manageLists);
  const wanted = (listOf(value) ?? []).map((each) => String(isRecord(each) ? each.StringValue : each));
  const types = ownTypesOfList(visit.farm, list);
  const named = wanted.map((id) => {
    const type = types.find((each) => sameId(each.id, id));
    if (!type) throw refuse.badArgument('Value does not fall within the expected range.');
    return type.id;
  });
  const rest = types.map(({ id }) => id).filter((id) => !named.includes(id));
  orderTypes(visit.farm, list.id, [...named, ...rest]);
  bumpList(visit.farm, list);
}
