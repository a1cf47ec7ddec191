import { KINDS } from '../fields/kinds';
import type { Field } from '../fields/field';
import { jsonBody, type Body } from '../http/ask';
import { noContent, type Answer } from '../http/answer';
import { refuse } from '../http/failure';
import { valueOf } from '../items/columns';
import { bodyEtag, headerEtag, readItem, type Item, type Stored } from '../items/item';
import { itemShape, type ItemShape } from '../items/shape';
import { changeItem } from '../items/write';
import { listWithId, type List } from '../store/lists';
import { principalWithId } from '../store/principals';
import { MAY } from '../store/roles';
import { may, type Visit } from '../visit';
import { itemActions } from './itemActions';
import { placedProperty } from './itemFile';
import { itemType, readChanges } from './itemBody';
import { userInfo } from './userInfo';
import { collection, type Entity, type Link, type Node } from './node';

/** One item, as a node. Values are read when they are printed. */
export function itemEntity(visit: Visit, list: List, item: Item): Entity {
  const shape = itemShape(visit.farm, list);
  const uri = `Web/Lists(guid'${list.id}')/Items(${item.id})`;
  return {
    is: 'entity',
    type: itemType(list),
    set: `SP.ListData.${list.entity}Items`,
    uri,
    id: item.guid,
    etag: bodyEtag(item),
    headerEtag: headerEtag(item),
    names: shape.names,
    order: () => shape.order,
    twins: ['Id', 'ID'],
    get: (name) => placedProperty(visit, list, item, name) ?? readProperty(visit, list, item, shape, name),
    link: (name) =>
      linkedField(visit, list, item, shape, name, uri) ?? itemActions(visit, list, item)[name.toLowerCase()],
    merge: (body) => mergeItem(visit, list, item, body),
    remove: () => removeOne(visit, list, item)
  };
}

/** The item with this id as far as the caller may see it. */
export function seenItem(visit: Visit, list: List, id: number): Item {
  const item = readItem(visit.farm, list, id);
  if (!item || !may(visit.onItem(list, item), MAY.viewListItems)) throw refuse.noItem();
  return item;
}

/** 412 unless the request's If-Match names this version, in either of the two forms, or any. */
export function guardEtag(visit: Visit, item: Item): void {
  const given = visit.ask.ifMatch?.trim();
  if (given === undefined || given === '*') return;
  const plain = given.replace(/^W\//, '');
  if (plain !== bodyEtag(item) && plain.toLowerCase() !== headerEtag(item))
    throw refuse.etagDiffers(plain, headerEtag(item));
}

function mergeItem(visit: Visit, list: List, item: Item, body: Body): Answer {
  visit.needOnItem(list, item, MAY.editListItems);
  guardEtag(visit, item);
  return noContent({ ETag: headerEtag(changeItem(visit, list, item, readChanges(visit, list, body))) });
}

function removeOne(visit: Visit, list: List, item: Item): void {
  const remove = itemActions(visit, list, item).deleteobject?.([]);
  if (remove?.is === 'action') remove.run(jsonBody(visit.ask));
}

function readProperty(visit: Visit, list: List, item: Item, shape: ItemShape, name: string): unknown {
  const read = shape.read.get(name) ?? caseless(shape, name);
  if (read) return read(item, list) ?? null;
  const special = itemActions(visit, list, item)[name.toLowerCase()]?.([]);
  return special?.is === 'scalar' ? special.value : undefined;
}

function caseless(
  shape: ItemShape,
  name: string
): ItemShape['read'] extends ReadonlyMap<string, infer R> ? R | undefined : never {
  const found = [...shape.read.keys()].find((each) => each.toLowerCase() === name.toLowerCase());
  return found === undefined ? undefined : shape.read.get(found);
}

function linkedField(
  visit: Visit,
  list: List,
  item: Item,
  shape: ItemShape,
  name: string,
  uri: string
): Link | undefined {
  const field = shape.linked.get(name.toLowerCase());
  if (!field || (field.builtIn && field.kind === 'Lookup')) return undefined;
  return () => linkedNode(visit, field, valueOf(field, item, list), `${uri}/${field.entityName}`);
}

function linkedNode(visit: Visit, field: Field, value: Stored, uri: string): Node {
  const one = oneLinked(visit, field);
  const { shape } = KINDS[field.kind];
  if (shape === 'link' || shape === 'person') return one(Number(value ?? 0)) ?? { is: 'absent', uri };
  const ids = Array.isArray(value) ? (value as readonly number[]) : [];
  const entities = ids.flatMap((id) => one(id) ?? []);
  return collection({ type: '', set: 'SP.ListData', uri, all: () => entities });
}

function oneLinked(visit: Visit, field: Field): (id: number) => Entity | undefined {
  if (KINDS[field.kind].number === KINDS.User.number) {
    return (id) => {
      const person = principalWithId(visit.farm, visit.web.site, id);
      return person && userInfo(visit, person);
    };
  }
  const list = listWithId(visit.farm, field.schema.attributes.List ?? '');
  if (!list) return () => undefined;
  const there = visit.at(list);
  return (id) => {
    const item = readItem(visit.farm, list, id);
    return item && may(there.onItem(list, item), MAY.viewListItems) ? itemEntity(there, list, item) : undefined;
  };
}
