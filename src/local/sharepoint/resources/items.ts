import type { Body } from '../http/ask';
import { refuse } from '../http/failure';
import type { Query } from '../http/query';
import { countVisible, readPage } from '../items/page';
import { addRow } from '../files/newRow';
import { guardLookups } from '../items/lookups';
import type { List } from '../store/lists';
import { MAY } from '../store/roles';
import type { Visit } from '../visit';
import { itemEntity, seenItem } from './item';
import { itemType, readChanges } from './itemBody';
import type { Collection, Entity, Link, Node } from './node';

/** The items of a list: read page by page, with the filter done in SQL. */
export function itemCollection(visit: Visit, list: List): Collection {
  const byId: Link = ([id]) => oneItem(visit, list, wholeNumber(id?.value));
  return {
    is: 'collection',
    type: itemType(list),
    set: `SP.ListData.${list.entity}Items`,
    uri: `Web/Lists(guid'${list.id}')/Items`,
    plain: false,
    read: (query) => readItems(visit, list, query),
    count: ({ filter }) => countVisible(visit, list, filter),
    key: byId,
    add: (body) => addOne(visit, list, body),
    link: (name) => (name.toLowerCase() === 'getbyid' ? byId : undefined)
  };
}

/** A word where a number must stand is no address at all. */
function wholeNumber(given: unknown): number {
  const id = Number(given);
  if (!Number.isInteger(id)) throw refuse.badQuery(`The expression "${String(given)}" is not valid.`);
  return id;
}

export function oneItem(visit: Visit, list: List, id: number): Node {
  return itemEntity(visit, list, seenItem(visit, list, id));
}

function readItems(visit: Visit, list: List, query: Query): { entities: readonly Entity[]; next?: string } {
  guardLookups(visit.farm, list, query);
  const { items, token } = readPage(visit, list, query);
  const entities = items.map((item) => itemEntity(visit, list, item));
  return token === undefined ? { entities } : { entities, next: nextLink(visit, token) };
}

function addOne(visit: Visit, list: List, body: Body): Entity {
  visit.needOnList(list, MAY.addListItems);
  const isFolder = Number(body.FileSystemObjectType ?? 0) === 1 || /^0x0120/i.test(String(body.ContentTypeId ?? ''));
  return itemEntity(visit, list, addRow(visit, list, readChanges(visit, list, body), { isFolder }));
}

/** The address of the next page, as recorded: the token first, then what else was asked for. */
function nextLink(visit: Visit, token: string): string {
  const { url } = visit.ask;
  const [path = '', search = ''] = url.split('?');
  const options = [...new URLSearchParams(search)].filter(([name]) => name.toLowerCase() !== '$skiptoken');
  const pairs = [['$skiptoken', token] as const, ...options].map(([name, value]) => `${encode(name)}=${encode(value)}`);
  return `${visit.farm.origin()}${path.replace(/'/g, '%27')}?${pairs.join('&')}`;
}

/** As .NET encodes: small hex digits, a plus for a blank. */
function encode(text: string): string {
  return encodeURIComponent(text)
    .replace(/%[0-9A-F]{2}/g, (code) => code.toLowerCase())
    .replace(/%20/g, '+')
    .replace(/'/g, '%27');
}
