import { number, text } from '../database';
import { toSeconds, type Farm } from './farm';

/** How long changes are gathered before somebody is told: those close in time are told of once. */
export const GATHERING = 1000;

/** Somebody is to be told of changes in a list. */
export interface Notice {
  subscription: string;
  /** milliseconds since 1970, by the farm's clock */
  due: number;
  /** how often it was tried in vain */
  attempts: number;
  /** the last change that it tells of */
  lastChange: number;
}

/** What has just been changed is due to everybody who subscribes to the list, soon and once. */
export function noteForSubscribers(farm: Farm, list: string, change: number): void {
  const due = farm.clock().getTime() + GATHERING;
  farm.db.run(
    `INSERT INTO notices (subscription, due, attempts, last_change)
     SELECT id, ?, 0, ? FROM subscriptions WHERE list = ? AND expires > ?
     ON CONFLICT (subscription) DO UPDATE SET last_change = excluded.last_change`,
    due,
    change,
    list,
    toSeconds(farm.clock())
  );
}

/** What is due by now, the oldest first. */
export function dueNotices(farm: Farm): Notice[] {
  const rows = farm.db.all('SELECT * FROM notices WHERE due <= ? ORDER BY due', farm.clock().getTime());
  return rows.map((row) => ({
    subscription: text(row, 'subscription'),
    due: number(row, 'due'),
    attempts: number(row, 'attempts'),
    lastChange: number(row, 'last_change')
  }));
}

/** When the next is due; undefined when nothing is. */
export function nextDue(farm: Farm): number | undefined {
  const row = farm.db.remembered('next notice', () => farm.db.one('SELECT min(due) AS due FROM notices'));
  return row && row.due !== null ? number(row, 'due') : undefined;
}

/** It was told; what has been changed meanwhile is due anew. */
export function settle(farm: Farm, notice: Notice): void {
  const { subscription, lastChange } = notice;
  farm.db.run('DELETE FROM notices WHERE subscription = ? AND last_change <= ?', subscription, lastChange);
  postpone(farm, { ...notice, attempts: 0 }, farm.clock().getTime() + GATHERING);
}

export function postpone(farm: Farm, { subscription, attempts }: Notice, due: number): void {
  farm.db.run('UPDATE notices SET due = ?, attempts = ? WHERE subscription = ?', due, attempts, subscription);
}

export function drop(farm: Farm, subscription: string): void {
  farm.db.run('DELETE FROM notices WHERE subscription = ?', subscription);
}
