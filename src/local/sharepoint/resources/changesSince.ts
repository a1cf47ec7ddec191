import { number, text } from '../database';
import { childElements, parseXml } from '../fields/schemaXml';
import type { Body } from '../http/ask';
import { refuse } from '../http/failure';
import { emptyView, readViewXml, type CamlView } from '../items/caml';
import type { Item } from '../items/item';
import { LARGEST_PAGE } from '../items/page';
import { runView } from '../items/runView';
import type { Condition } from '../odata/filter';
import { CHANGE, currentToken, tokenText } from '../store/changes';
import type { List } from '../store/lists';
import { MAY } from '../store/roles';
import type { Visit } from '../visit';

/** An SP.ChangeLogItemQuery, understood. */
export interface SinceRequest {
  /** the number in the token; undefined: none was given, NaN: not one of this list */
  since: number | undefined;
  view: CamlView;
  fields: readonly string[];
  mandatory: boolean;
  limit: number;
  position: string | undefined;
}

export interface Changed {
  items: readonly Item[];
  /** deletions and the like; `item` null says that the token is not valid */
  marks: readonly { type: string; item: number | null; uniqueId: string | null }[];
  token: string;
  more: boolean;
  /** whether the list's own schema is told too */
  schema: boolean;
  next: string | undefined;
}

const xmlOf = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');

export function readRequest(visit: Visit, list: List, query: Body): SinceRequest {
  visit.needOnList(list, MAY.viewListItems);
  if (xmlOf(query.ViewName) !== '') throw refuse.notImplemented(visit.ask.method, 'ViewName');
  const view = readViewXml(`<View Scope="RecursiveAll">${queryIn(query)}</View>`, visit, list);
  const options = optionsIn(query);
  return {
    since: sinceOf(xmlOf(query.ChangeToken), list),
    view,
    fields: fieldsIn(query),
    mandatory: options.get('includemandatorycolumns')?.toUpperCase() !== 'FALSE',
    limit: limitOf(query.RowLimit),
    position: options.get('paging')
  };
}

/** `Contains` is a condition of its own, beside the query's. */
function queryIn(query: Body): string {
  const plain = xmlOf(query.Query);
  const contains = xmlOf(query.Contains);
  if (contains === '') return plain;
  if (plain !== '' && /<Where[\s>]/.test(plain)) throw refuse.notImplemented('POST', 'Contains beside a Query');
  return `<Query><Where>${contains}</Where></Query>`;
}

function limitOf(given: unknown): number {
  const limit = Number(given ?? NaN);
  return Number.isInteger(limit) && limit > 0 ? Math.min(limit, LARGEST_PAGE) : LARGEST_PAGE;
}

function sinceOf(token: string, list: List): number | undefined {
  if (token === '') return undefined;
  const parts = token.split(';');
  return parts.length === 5 && parts[2]?.toLowerCase() === list.id ? Number(parts[4]) : NaN;
}

function fieldsIn({ ViewFields }: Body): string[] {
  const xml = xmlOf(ViewFields);
  if (xml === '') return [];
  return childElements(parseXml(xml)).map((ref) => ref.getAttribute('Name') ?? '');
}

function optionsIn({ QueryOptions }: Body): ReadonlyMap<string, string> {
  const xml = xmlOf(QueryOptions);
  const options = new Map<string, string>();
  for (const each of xml === '' ? [] : childElements(parseXml(xml))) {
    const name = (each.localName ?? '').toLowerCase();
    const value = name === 'paging' ? each.getAttribute('ListItemCollectionPositionNext') : (each.textContent ?? '');
    if (value) options.set(name, value);
  }
  return options;
}

/** Everything without a token, or with one that is not valid; otherwise what was changed and what is gone. */
export function readItemChanges(visit: Visit, list: List, request: SinceRequest): Changed {
  const { since } = request;
  const token = currentToken(visit.farm, 3, list.id);
  if (since === undefined || Number.isNaN(since)) {
    const { items, token: next } = runView(
      visit,
      list,
      { ...request.view, rowLimit: request.limit },
      { token: request.position }
    );
    const marks = since === undefined ? [] : [{ type: 'InvalidToken', item: null, uniqueId: null }];
    return { items, marks, token, more: false, schema: request.position === undefined, next };
  }
  return sinceNumber(visit, list, request, since, token);
}

interface Logged {
  seq: number;
  object: string;
  type: number;
  item: number;
  uniqueId: string | null;
  time: string;
}

function loggedSince(visit: Visit, list: List, since: number): Logged[] {
  const sql = 'SELECT seq, object, type, item, unique_id, time FROM changes WHERE list = ? AND seq > ? ORDER BY seq';
  return visit.farm.db.all(sql, list.id, since).map((row) => ({
    seq: number(row, 'seq'),
    object: text(row, 'object'),
    type: number(row, 'type'),
    item: number(row, 'item'),
    uniqueId: row.unique_id === null ? null : text(row, 'unique_id'),
    time: text(row, 'time')
  }));
}

const MARKS: Readonly<Record<number, string>> = { [CHANGE.remove]: 'Delete', [CHANGE.restore]: 'Restore' };

function sinceNumber(visit: Visit, list: List, request: SinceRequest, since: number, now: string): Changed {
  const logged = loggedSince(visit, list, since);
  const last = new Map<number, Logged>();
  const seen: Logged[] = [];
  for (const change of logged) {
    if (change.object === 'Item' && last.size >= request.limit && !last.has(change.item)) break;
    if (change.object === 'Item') last.set(change.item, change);
    seen.push(change);
  }
  const more = seen.length < logged.length;
  const end = seen.at(-1);
  const marks = [...last.values()].flatMap(({ type, item, uniqueId }) => {
    const mark = MARKS[type];
    return mark ? [{ type: mark, item, uniqueId }] : [];
  });
  const ids = [...last.values()].filter(({ type }) => type !== CHANGE.remove).map(({ item }) => item);
  return {
    items: ids.length > 0 ? changedItems(visit, list, request, ids) : [],
    marks,
    token: more && end ? tokenText(3, list.id, end.time, end.seq) : now,
    more,
    schema: seen.some(({ object }) => ['List', 'Field', 'View', 'ContentType'].includes(object)),
    next: undefined
  };
}

function changedItems(visit: Visit, list: List, request: SinceRequest, ids: readonly number[]): Item[] {
  const among: Condition = {
    kind: 'among',
    field: { kind: 'field', path: ['ID'] },
    values: ids.map((value) => ({ kind: 'number' as const, value }))
  };
  const { condition } = request.view;
  const view: CamlView = {
    ...emptyView(),
    ...request.view,
    rowLimit: LARGEST_PAGE,
    condition: condition ? { kind: 'and', left: among, right: condition } : among
  };
  return runView(visit, list, view, {}).items;
}
