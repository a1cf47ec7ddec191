import { text, type Row } from '../database';
import { newId, toSeconds, type Farm } from './farm';

/** Who is to be told of changes in a list, and until when. */
export interface Subscription {
  id: string;
  site: string;
  web: string;
  list: string;
  url: string;
  state: string | null;
  /** UTC to the second */
  expires: string;
  /** digits behind the second, as given */
  fraction: string;
}

/** Those of a list that have not expired, the oldest first. */
export function subscriptionsOf(farm: Farm, list: string): Subscription[] {
  const sql = 'SELECT * FROM subscriptions WHERE list = ? AND expires > ? ORDER BY rowid';
  return farm.db.all(sql, list, toSeconds(farm.clock())).map(toSubscription);
}

export function subscriptionWithId(farm: Farm, id: string): Subscription | undefined {
  const row = farm.db.one('SELECT * FROM subscriptions WHERE id = ? AND expires > ?', id, toSeconds(farm.clock()));
  return row && toSubscription(row);
}

export function insertSubscription(farm: Farm, given: Omit<Subscription, 'id'>): Subscription {
  const made = { ...given, id: newId() };
  farm.db.run(
    'INSERT INTO subscriptions (id, site, web, list, url, state, expires, fraction) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
    made.id,
    made.site,
    made.web,
    made.list,
    made.url,
    made.state,
    made.expires,
    made.fraction
  );
  farm.db.run('DELETE FROM subscriptions WHERE expires <= ?', toSeconds(farm.clock()));
  return made;
}

export function updateSubscription(farm: Farm, { id, url, state, expires, fraction }: Subscription): void {
  farm.db.run(
    'UPDATE subscriptions SET url = ?, state = ?, expires = ?, fraction = ? WHERE id = ?',
    url,
    state,
    expires,
    fraction,
    id
  );
}

export function removeSubscription(farm: Farm, id: string): void {
  farm.db.run('DELETE FROM subscriptions WHERE id = ?', id);
}

/** The time as answers show it: zeros at the end of the fraction are left out. */
export function expiryOf({ expires, fraction }: Subscription): string {
  return fraction === '' ? expires : `${expires.slice(0, -1)}.${fraction}Z`;
}

function toSubscription(row: Row): Subscription {
  return {
    id: text(row, 'id'),
    site: text(row, 'site'),
    web: text(row, 'web'),
    list: text(row, 'list'),
    url: text(row, 'url'),
    state: row.state === null ? null : text(row, 'state'),
    expires: text(row, 'expires'),
    fraction: text(row, 'fraction')
  };
}
