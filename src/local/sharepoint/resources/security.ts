import { refuse } from '../http/failure';
import { itemTable, text } from '../database';
import type { Argument } from '../http/path';
import type { Item } from '../items/item';
import { CHANGE } from '../store/changes';
import { setListScope, type List } from '../store/lists';
import { APP_ID, principalWithId, userNamed } from '../store/principals';
import { assign, deleteScope, insertScope, permissionsIn, scopeOfWeb, scopesAbove } from '../store/rights';
import { FULL_CONTROL, MAY, printMask, readMask } from '../store/roles';
import { webWithId, type Web } from '../store/webs';
import { may, need, type Visit } from '../visit';
import { itemEntity } from './item';
import { listEntity } from './list';
import { action, query, scalar, type Link, type Node } from './node';
import { roleAssignments } from './roleAssignments';
import { webEntity } from './web';

/** Something that can have permissions of its own. */
export interface Securable {
  uri: string;
  /** its own scope; null when it inherits */
  own: string | null;
  /** the scopes above it, the nearest first */
  above: readonly string[];
  at: { web: string; list?: string; item?: number; uniqueId?: string };
  store(scope: string | null): void;
  /** gives up what is below it has of its own */
  clearBelow(): void;
  /** what the caller may do here */
  mask(): bigint;
  /** the nearest thing upwards, itself included, that has permissions of its own */
  holder(): Node;
}

export function webSecurity(visit: Visit): Readonly<Record<string, Link>> {
  const { farm, web } = visit;
  return links(visit, {
    uri: 'Web',
    own: web.scope,
    above: scopesAbove(farm, web),
    at: { web: web.id },
    store: (scope) => void farm.db.run('UPDATE webs SET scope = ? WHERE id = ?', scope, web.id),
    clearBelow: () => clearLists(visit, web),
    mask: () => visit.onWeb(),
    holder: () => holderOfWeb(visit)
  });
}

export function listSecurity(visit: Visit, list: List): Readonly<Record<string, Link>> {
  return links(visit, {
    uri: `Web/Lists(guid'${list.id}')`,
    own: list.scope,
    above: webScopes(visit),
    at: { web: list.web, list: list.id },
    store: (scope) => setListScope(visit.farm, list, scope),
    clearBelow: () => clearItems(visit, list.id, list.seq),
    mask: () => visit.onList(list),
    holder: () => (list.scope ? listEntity(visit, list) : holderOfWeb(visit))
  });
}

export function itemSecurity(visit: Visit, list: List, item: Item): Readonly<Record<string, Link>> {
  return links(visit, {
    uri: `Web/Lists(guid'${list.id}')/Items(${item.id})`,
    own: item.scope,
    above: [...(list.scope ? [list.scope] : []), ...webScopes(visit)],
    at: { web: list.web, list: list.id, item: item.id, uniqueId: item.uniqueId },
    store: (scope) =>
      void visit.farm.db.run(`UPDATE ${itemTable(list.seq)} SET scope = ? WHERE id = ?`, scope, item.id),
    clearBelow: () => undefined,
    mask: () => visit.onItem(list, item),
    holder: () => {
      if (item.scope) return itemEntity(visit, list, item);
      return list.scope ? listEntity(visit, list) : holderOfWeb(visit);
    }
  });
}

/** The scopes of the web and of the webs above it. */
function webScopes({ farm, web }: Visit): string[] {
  return [...new Set([scopeOfWeb(farm, web), ...scopesAbove(farm, web)])];
}

function holderOfWeb(visit: Visit): Node {
  const { farm, web } = visit;
  const parent = web.scope === null && web.parent ? webWithId(farm, web.parent) : undefined;
  return parent ? holderOfWeb(visit.in(parent)) : webEntity(visit);
}

function links(visit: Visit, here: Securable): Readonly<Record<string, Link>> {
  const managing = (): void => need(here.mask(), MAY.managePermissions);
  return {
    roleassignments: () => roleAssignments(visit, here),
    hasuniqueroleassignments: () => scalar('HasUniqueRoleAssignments', here.own !== null),
    firstuniqueancestorsecurableobject: () => here.holder(),
    breakroleinheritance: (args) =>
      action((body) => {
        managing();
        const given = (name: string, at: number): boolean => isTrue(argument(args, name, at) ?? body[name]);
        breakInheritance(visit, here, given('copyroleassignments', 0), given('clearsubscopes', 1));
      }),
    resetroleinheritance: () =>
      action(() => {
        managing();
        if (here.own === null || here.above.length === 0) return;
        here.store(null);
        deleteScope(visit.farm, here.own);
        noteChange(visit, here, CHANGE.scopeDelete);
      }),
    getusereffectivepermissions: ([login]) =>
      query(() =>
        scalar('GetUserEffectivePermissions', printMask(maskOfUser(visit, here, login)), 'SP.BasePermissions')
      ),
    doesuserhavepermissions: ([mask]) =>
      query(() => scalar('DoesUserHavePermissions', may(here.mask(), maskFrom(mask))))
  };
}

function breakInheritance(visit: Visit, here: Securable, copy: boolean, clear: boolean): void {
  if (here.own !== null) return;
  const scope = insertScope(visit.farm, here.at, copy ? here.above[0] : undefined);
  if (!copy) assign(visit.farm, scope, visit.me().id, FULL_CONTROL);
  here.store(scope);
  if (clear) here.clearBelow();
  noteChange(visit, here, CHANGE.scopeAdd);
}

export function noteChange(visit: Visit, { at }: Securable, type: number): void {
  const { list, item, uniqueId } = at;
  visit.changed(item !== undefined ? 'Item' : list !== undefined ? 'List' : 'Web', type, {
    ...(list ? { list } : {}),
    ...(item ? { item } : {}),
    ...(uniqueId ? { uniqueId } : {})
  });
}

/** Anybody may ask about themselves; about others only who may see the permissions. */
function maskOfUser(visit: Visit, here: Securable, login: Argument | undefined): bigint {
  const { farm, web } = visit;
  const user = userNamed(farm, web.site, String(login?.value ?? ''));
  if (!user || user.id !== visit.who.user) need(here.mask(), MAY.enumeratePermissions);
  if (user === undefined) throw refuse.userNotFound();
  const id = user?.id ?? null;
  return permissionsIn(farm, { app: id === APP_ID, site: web.site, user: id }, here.own ?? here.above[0] ?? '');
}

/** `{'High':'0','Low':'4'}` as it stands in the address. */
function maskFrom(argument_: Argument | undefined): bigint {
  const written = String(argument_?.value ?? '').replace(/'/g, '"');
  const mask = readMask(safelyParsed(written));
  if (mask === undefined) throw refuse.badArgument('The parameter is not a set of permissions.');
  return mask;
}

function safelyParsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

export function argument(args: readonly Argument[], name: string, at: number): Argument['value'] | undefined {
  return (args.find((each) => each.name === name) ?? args.filter((each) => !each.name)[at])?.value;
}

function isTrue(value: unknown): boolean {
  return value === true || value === 'true';
}

function clearLists(visit: Visit, web: Web): void {
  const { db } = visit.farm;
  for (const row of db.all('SELECT id, seq, scope FROM lists WHERE web = ?', web.id)) {
    clearItems(visit, text(row, 'id'), Number(row.seq));
    if (row.scope !== null) deleteScope(visit.farm, text(row, 'scope'));
  }
  db.run('UPDATE lists SET scope = NULL WHERE web = ?', web.id);
}

function clearItems(visit: Visit, list: string, seq: number): void {
  const { farm } = visit;
  for (const row of farm.db.all('SELECT id FROM scopes WHERE list = ? AND item IS NOT NULL', list))
    deleteScope(farm, text(row, 'id'));
  farm.db.run(`UPDATE ${itemTable(seq)} SET scope = NULL WHERE scope IS NOT NULL`);
}

/** The person or group with this id, or SharePoint's complaint. */
export function knownPrincipal(visit: Visit, id: number): number {
  if (!principalWithId(visit.farm, visit.web.site, id)) throw refuse.noPrincipal(id);
  return id;
}
