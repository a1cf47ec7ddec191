import { isRecord, type Body } from '../http/ask';
import { refuse } from '../http/failure';
import { CHANGE, numberAt, startOfLog, timeOfTicks, type ChangeObject } from '../store/changes';
import type { Farm } from '../store/farm';

const DEFAULT_LIMIT = 1000;

/** An SP.ChangeQuery, understood. */
export interface Wanted {
  objects: readonly ChangeObject[];
  types: readonly number[];
  after: number;
  upTo: number;
  latestFirst: boolean;
  limit: number;
}

const OBJECTS: readonly ChangeObject[] = [
  'ContentType',
  'Field',
  'File',
  'Folder',
  'Group',
  'Item',
  'List',
  'SecurityPolicy',
  'Site',
  'User',
  'View',
  'Web'
];

const TYPES: Readonly<Record<string, readonly number[]>> = {
  Add: [CHANGE.add],
  Update: [CHANGE.update],
  DeleteObject: [CHANGE.remove],
  Rename: [CHANGE.rename],
  Move: [CHANGE.moveAway, CHANGE.moveInto],
  Restore: [CHANGE.restore],
  RoleDefinitionAdd: [CHANGE.roleAdd],
  RoleDefinitionDelete: [CHANGE.roleDelete],
  RoleDefinitionUpdate: [CHANGE.roleUpdate],
  RoleAssignmentAdd: [CHANGE.assignmentAdd, CHANGE.scopeAdd],
  RoleAssignmentDelete: [CHANGE.assignmentDelete, CHANGE.scopeDelete],
  GroupMembershipAdd: [CHANGE.memberAdd],
  GroupMembershipDelete: [CHANGE.memberDelete],
  SystemUpdate: [CHANGE.systemUpdate],
  Navigation: [CHANGE.navigation]
};

const OTHER: readonly string[] = [
  '__metadata',
  'Activity',
  'Alert',
  'ChangeTokenEnd',
  'ChangeTokenStart',
  'FetchLimit',
  'IgnoreStartTokenNotFoundError',
  'LatestFirst',
  'RecursiveAll',
  'RequireSecurityTrim',
  'odata.type'
];

const KNOWN: ReadonlySet<string> = new Set([...OBJECTS, ...Object.keys(TYPES), ...OTHER]);

/** Reads `{"query":{…}}` for a list, web or site; `place` is its id, as tokens name it. */
export function readChangeQuery(farm: Farm, body: Body, place: { level: number; id: string }): Wanted {
  const stranger = Object.keys(body).find((name) => name !== 'query');
  if (stranger !== undefined) throw refuse.badQuery(`The parameter ${stranger} does not exist in method GetChanges.`);
  const query = isRecord(body.query) ? body.query : {};
  const unknown = Object.keys(query).find((name) => !KNOWN.has(name));
  if (unknown !== undefined) throw refuse.noProperty(unknown, 'SP.ChangeQuery');
  const limit = Number(query.FetchLimit ?? 0);
  return {
    objects: OBJECTS.filter((name) => isSet(query[name])),
    types: Object.keys(TYPES).flatMap((name) => (isSet(query[name]) ? (TYPES[name] ?? []) : [])),
    after: readToken(farm, query.ChangeTokenStart, place) ?? 0,
    upTo: readToken(farm, query.ChangeTokenEnd, place) ?? Number.MAX_SAFE_INTEGER,
    latestFirst: isSet(query.LatestFirst),
    limit: Number.isInteger(limit) && limit > 0 ? limit : DEFAULT_LIMIT
  };
}

function isSet(value: unknown): boolean {
  return value === true || String(value).toLowerCase() === 'true';
}

const TOKEN = /^(\d+);(\d+);\{?([0-9a-f-]{36})\}?;(\d{1,19});(-?\d{1,15})$/i;

/** The number of the change that a token stands at. Tokens made by hand name only the time: their number is -1. */
function readToken(farm: Farm, given: unknown, place: { level: number; id: string }): number | undefined {
  const value = isRecord(given) ? given.StringValue : given;
  if (value === undefined || value === null || value === '') return undefined;
  const written = String(value).trim();
  const [, version, level, id = '', ticks = '0', seq] = TOKEN.exec(written) ?? [];
  if (version === undefined) throw unreadable(written);
  if (Number(version) !== 1 || Number(level) !== place.level || id.toLowerCase() !== place.id)
    throw refuse.badChangeToken('The change token is invalid for this object.');
  const time = timeOfTicks(BigInt(ticks));
  if (time < startOfLog(farm))
    throw refuse.badChangeToken('The changeToken refers to a time before the start of the current change log.');
  return Number(seq) >= 0 ? Number(seq) : numberAt(farm, time);
}

function unreadable(written: string): Error {
  return written.split(';').length === 5
    ? refuse.badFormat('Input string was not in a correct format.')
    : refuse.badRange('changeToken');
}
