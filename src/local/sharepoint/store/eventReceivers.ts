import { number, text, type Row } from '../database';
import { newId, type Farm } from './farm';

/** What a list shall call when something happens in it. Nothing is called here: it is noted, as a site notes it. */
export interface EventReceiver {
  id: string;
  eventType: number;
  assembly: string;
  className: string;
  name: string;
  url: string;
  sequence: number;
  synchronization: number;
}

/** Those of a list, the oldest first. */
export function eventReceiversOf(farm: Farm, list: string): EventReceiver[] {
  return farm.db.all('SELECT * FROM event_receivers WHERE list = ? ORDER BY seq', list).map(toReceiver);
}

export function insertEventReceiver(farm: Farm, list: string, given: Omit<EventReceiver, 'id'>): EventReceiver {
  const made = { ...given, id: newId() };
  farm.db.run(
    'INSERT INTO event_receivers (id, list, event_type, assembly, class, name, url, sequence, synchronization) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)',
    made.id,
    list,
    made.eventType,
    made.assembly,
    made.className,
    made.name,
    made.url,
    made.sequence,
    made.synchronization
  );
  return made;
}

export function removeEventReceiver(farm: Farm, id: string): void {
  farm.db.run('DELETE FROM event_receivers WHERE id = ?', id);
}

function toReceiver(row: Row): EventReceiver {
  return {
    id: text(row, 'id'),
    eventType: number(row, 'event_type'),
    assembly: text(row, 'assembly'),
    className: text(row, 'class'),
    name: text(row, 'name'),
    url: text(row, 'url'),
    sequence: number(row, 'sequence'),
    synchronization: number(row, 'synchronization')
  };
}
