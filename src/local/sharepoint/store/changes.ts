import { number, text, type Row } from '../database';
import { now, type Farm } from './farm';

/** SP.ChangeType */
export const CHANGE = {
  add: 1,
  update: 2,
  remove: 3,
  rename: 4,
  restore: 7,
  assignmentAdd: 11,
  assignmentDelete: 12,
  scopeAdd: 17,
  scopeDelete: 18
} as const;

export type ChangeObject = 'Item' | 'List' | 'Field' | 'View' | 'Web' | 'Group' | 'User' | 'SecurityPolicy';

export interface Change {
  seq: number;
  site: string;
  web: string;
  list: string | null;
  item: number | null;
  /** the item's, column's or view's own id */
  uniqueId: string | null;
  object: ChangeObject;
  type: number;
  time: string;
  editor: string;
  email: string;
}

export type NewChange = Omit<Change, 'seq' | 'time'>;

export function recordChange(farm: Farm, change: NewChange): void {
  farm.db.run(
    'INSERT INTO changes (site, web, list, item, unique_id, object, type, time, editor, email) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
    change.site,
    change.web,
    change.list,
    change.item,
    change.uniqueId,
    change.object,
    change.type,
    now(farm),
    change.editor,
    change.email
  );
}

/** Changes after `from` up to `to`, oldest first. */
export function changesIn(
  farm: Farm,
  where: { column: 'site' | 'web' | 'list'; id: string },
  from: number,
  to: number,
  limit: number
): Change[] {
  const sql = `SELECT * FROM changes WHERE ${where.column} = ? AND seq > ? AND seq <= ? ORDER BY seq LIMIT ?`;
  return farm.db.all(sql, where.id, from, to, limit).map(toChange);
}

/** The token of this moment: `1;3;<id>;<ticks>;<number>`; 3 for a list, 2 for a web, 1 for a site. */
export function currentToken(farm: Farm, level: 1 | 2 | 3, id: string): string {
  const row = farm.db.one('SELECT max(seq) AS last FROM changes');
  return tokenText(level, id, now(farm), row ? number(row, 'last') : 0);
}

export function tokenText(level: 1 | 2 | 3, id: string, time: string, seq: number): string {
  return `1;${level};${id};${ticks(time)};${seq}`;
}

/** The number in a token; undefined when it is not one of ours for this place. */
export function tokenNumber(token: string, id: string): number | undefined {
  const parts = token.split(';');
  return parts.length === 5 && parts[2]?.toLowerCase() === id ? Number(parts[4]) : undefined;
}

/** .NET ticks: tenths of microseconds since the year 1. */
function ticks(time: string): string {
  return String(BigInt(Date.parse(time)) * 10000n + 621355968000000000n);
}

function toChange(row: Row): Change {
  return {
    seq: number(row, 'seq'),
    site: text(row, 'site'),
    web: text(row, 'web'),
    list: row.list === null ? null : text(row, 'list'),
    item: row.item === null ? null : number(row, 'item'),
    uniqueId: row.unique_id === null ? null : text(row, 'unique_id'),
    object: text(row, 'object') as ChangeObject,
    type: number(row, 'type'),
    time: text(row, 'time'),
    editor: text(row, 'editor'),
    email: text(row, 'email')
  };
}
