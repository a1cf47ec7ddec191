import { number, text, type Row } from '../database';
import { now, toSeconds, type Farm } from './farm';
import { noteForSubscribers } from './notices';

/** SP.ChangeType */
export const CHANGE = {
  add: 1,
  update: 2,
  remove: 3,
  rename: 4,
  moveAway: 5,
  moveInto: 6,
  restore: 7,
  roleAdd: 8,
  roleDelete: 9,
  roleUpdate: 10,
  assignmentAdd: 11,
  assignmentDelete: 12,
  memberAdd: 13,
  memberDelete: 14,
  systemUpdate: 15,
  navigation: 16,
  scopeAdd: 17,
  scopeDelete: 18
} as const;

/** What was changed: each has its own SP.Change type. */
export type ChangeObject =
  | 'ContentType'
  | 'Field'
  | 'File'
  | 'Folder'
  | 'Group'
  | 'Item'
  | 'List'
  | 'SecurityPolicy'
  | 'Site'
  | 'User'
  | 'View'
  | 'Web';

export interface Change {
  seq: number;
  site: string;
  web: string;
  list: string | null;
  /** the id of the item, or of the person or group */
  item: number | null;
  /** the item's, column's, view's, file's or content type's own id */
  uniqueId: string | null;
  object: ChangeObject;
  type: number;
  time: string;
  editor: string;
  email: string;
}

export type NewChange = Omit<Change, 'seq' | 'time'>;

/** How long the log is kept. */
export const DAYS_KEPT = 60;
const PRUNED_AT_ONCE = 500;
const EVERY = 250;

export function recordChange(farm: Farm, change: NewChange): void {
  const seq = farm.db.run(
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
  if (change.list !== null && change.object === 'Item' && NOTIFIED.has(change.type))
    noteForSubscribers(farm, change.list, seq);
  if (seq % EVERY === 0) prune(farm);
}

/** What webhooks tell of: what happens to items, not to who may see them. */
const NOTIFIED: ReadonlySet<number> = new Set([1, 2, 3, 4, 5, 6, 7]);

/** The first moment that the log still tells of. */
export function startOfLog(farm: Farm): Date {
  return new Date(farm.clock().getTime() - DAYS_KEPT * 86_400_000);
}

/** Lets go of what is too old, a little at a time. */
function prune(farm: Farm): void {
  const old = 'SELECT seq FROM changes ORDER BY seq LIMIT ?';
  farm.db.run(`DELETE FROM changes WHERE seq IN (${old}) AND time < ?`, PRUNED_AT_ONCE, toSeconds(startOfLog(farm)));
}

/** Which changes are asked for. */
export interface ChangeQuestion {
  column: 'site' | 'web' | 'list';
  id: string;
  item?: number;
  objects: readonly ChangeObject[];
  types: readonly number[];
  /** after this number, up to that one */
  after: number;
  upTo: number;
  latestFirst: boolean;
  limit: number;
}

export function changesIn(farm: Farm, asked: ChangeQuestion): Change[] {
  const sql = `SELECT * FROM changes WHERE ${asked.column} = ? AND seq > ? AND seq <= ? AND time >= ?
    AND object IN (SELECT value FROM json_each(?)) AND type IN (SELECT value FROM json_each(?))
    ${asked.item === undefined ? '' : 'AND item = ?'} ORDER BY seq ${asked.latestFirst ? 'DESC' : 'ASC'} LIMIT ?`;
  const rows = farm.db.all(
    sql,
    asked.id,
    asked.after,
    asked.upTo,
    toSeconds(startOfLog(farm)),
    JSON.stringify(asked.objects),
    JSON.stringify(asked.types),
    ...(asked.item === undefined ? [] : [asked.item]),
    asked.limit
  );
  return rows.map(toChange);
}

/** The number of the last change up to a moment, for tokens that name only the time. */
export function numberAt(farm: Farm, time: Date): number {
  const row = farm.db.one('SELECT max(seq) AS last FROM changes WHERE time <= ?', toSeconds(time));
  return row ? number(row, 'last') : 0;
}

/** The token of this moment: `1;3;<id>;<ticks>;<number>`; 3 for a list, 2 for a web, 1 for a site. */
export function currentToken(farm: Farm, level: 1 | 2 | 3, id: string): string {
  const row = farm.db.one('SELECT max(seq) AS last FROM changes');
  return tokenText(level, id, now(farm), row ? number(row, 'last') : 0);
}

export function tokenText(level: 1 | 2 | 3, id: string, time: string, seq: number): string {
  return `1;${level};${id};${ticks(time)};${seq}`;
}

/** .NET ticks: tenths of microseconds since the year 1. */
function ticks(time: string): string {
  return String(BigInt(Date.parse(time)) * TICKS + YEAR_1970);
}

export function timeOfTicks(written: bigint): Date {
  return new Date(Number((written - YEAR_1970) / TICKS));
}

const TICKS = 10000n;
const YEAR_1970 = 621355968000000000n;

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
