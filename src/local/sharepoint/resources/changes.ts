import { isRecord, type Body } from '../http/ask';
import { refuse } from '../http/failure';
import { CHANGE, changesIn, tokenNumber, tokenText, type Change, type ChangeObject } from '../store/changes';
import type { List } from '../store/lists';
import type { Visit } from '../visit';
import { action, collection, entity, type Entity, type Link } from './node';

const DEFAULT_LIMIT = 1000;

type Level = 1 | 2 | 3;
interface Place {
  column: 'site' | 'web' | 'list';
  id: string;
  level: Level;
}

export const listChanges = (visit: Visit, list: List): Readonly<Record<string, Link>> =>
  links(visit, { column: 'list', id: list.id, level: 3 });
export const webChanges = (visit: Visit): Readonly<Record<string, Link>> =>
  links(visit, { column: 'web', id: visit.web.id, level: 2 });
export const siteChanges = (visit: Visit): Readonly<Record<string, Link>> =>
  links(visit, { column: 'site', id: visit.web.site, level: 1 });

function links(visit: Visit, place: Place): Readonly<Record<string, Link>> {
  return {
    getchanges: () =>
      action((body) => {
        const changes = read(visit, place, queryOf(body));
        return collection({
          type: 'SP.Change',
          set: 'SP.ApiData.Changes',
          uri: 'Web/GetChanges',
          all: () => changes.map((change) => changeEntity(change, place))
        });
      })
  };
}

function queryOf(body: Body): Body {
  const query = isRecord(body.query) ? body.query : body;
  return query;
}

function read(visit: Visit, place: Place, query: Body): Change[] {
  const from = tokenOf(query.ChangeTokenStart, place) ?? 0;
  const to = tokenOf(query.ChangeTokenEnd, place) ?? Number.MAX_SAFE_INTEGER;
  const limit = Number(query.FetchLimit ?? DEFAULT_LIMIT);
  return changesIn(visit.farm, place, from, to, limit * 4)
    .filter((change) => isWanted(change, query))
    .slice(0, limit);
}

function tokenOf(given: unknown, place: Place): number | undefined {
  const value = isRecord(given) ? given.StringValue : given;
  if (value === undefined || value === null || value === '') return undefined;
  const seq = tokenNumber(String(value), place.id);
  if (seq === undefined || Number.isNaN(seq)) throw refuse.general('Invalid change token.', -2146233088);
  return seq;
}

const TYPES: readonly (readonly [name: string, types: readonly number[]])[] = [
  ['Add', [CHANGE.add]],
  ['Update', [CHANGE.update]],
  ['DeleteObject', [CHANGE.remove]],
  ['Rename', [CHANGE.rename]],
  ['Restore', [CHANGE.restore]],
  ['RoleAssignmentAdd', [CHANGE.assignmentAdd, CHANGE.scopeAdd]],
  ['RoleAssignmentDelete', [CHANGE.assignmentDelete, CHANGE.scopeDelete]]
];

const is = (query: Body, name: string): boolean => query[name] === true || String(query[name]).toLowerCase() === 'true';

/** A query names what kinds of thing and what kinds of change it wants. */
function isWanted(change: Change, query: Body): boolean {
  if (!is(query, change.object) && !is(query, OBJECTS[change.object])) return false;
  return TYPES.some(([name, types]) => is(query, name) && types.includes(change.type));
}

const OBJECTS: Readonly<Record<ChangeObject, string>> = {
  Item: 'Item',
  List: 'List',
  Field: 'Field',
  View: 'View',
  Web: 'Web',
  Group: 'Group',
  User: 'User',
  SecurityPolicy: 'SecurityPolicy'
};

function changeEntity(change: Change, { level, id }: Place): Entity {
  const { object, type, seq, site, web, list, item, uniqueId, time, editor, email } = change;
  const token = { StringValue: tokenText(level, id, time, seq) };
  const head = { ChangeToken: token, ChangeType: type, SiteId: site, Time: time };
  const own: Record<string, unknown> =
    object === 'Item'
      ? {
          ...head,
          Editor: editor,
          EditorEmailHint: email || null,
          ItemId: item,
          ListId: list,
          ServerRelativeUrl: '',
          SharedByUser: null,
          SharedWithUsers: null,
          UniqueId: uniqueId,
          WebId: web
        }
      : {
          ...head,
          ...(object === 'Field' ? { FieldId: uniqueId } : {}),
          ...(object === 'View' ? { ViewId: uniqueId } : {}),
          ...(list ? { ListId: list } : {}),
          WebId: web
        };
  return entity({ type: `SP.Change${object}`, set: 'SP.ApiData.Changes', uri: `SP.Change${object}${seq}`, own });
}
