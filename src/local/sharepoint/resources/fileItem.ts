import { toLocal } from '../zone';
import type { Item } from '../items/item';
import type { List } from '../store/lists';
import type { Visit } from '../visit';
import { itemEntity } from './item';
import type { Entity, Node } from './node';

const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/;

/** A file's or folder's own row: as among its library's items, but its moments are the web's local time, without a Z. */
export function fileItem(visit: Visit, list: List, item: Item): Entity {
  return inLocalTime(visit, itemEntity(visit, list, item));
}

/** The same thing with its moments in the web's local time, without a Z. */
export function inLocalTime(visit: Visit, entity: Entity): Entity {
  return {
    ...entity,
    get: (name) => {
      const value = entity.get(name);
      return typeof value === 'string' && MOMENT.test(value) ? localText(value, visit.web.timeZone) : value;
    }
  };
}

/** What lies in a web's own folder has no row that anybody sees. */
export function itemOf(visit: Visit, list: List, item: Item, uri: string): Node {
  return list.title === '' ? { is: 'absent', uri: `${uri}/ListItemAllFields` } : fileItem(visit, list, item);
}

function localText(utc: string, zone: number): string {
  const { year, month, day, hour, minute, second } = toLocal(new Date(utc), zone);
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${year}-${two(month)}-${two(day)}T${two(hour)}:${two(minute)}:${two(second)}`;
}
