import { refuse } from '../http/failure';
import { itemTable, text } from '../database';
import type { Argument } from '../http/path';
import type { Item } from '../items/item';
import { CHANGE } from '../store/changes';
import { setListScope, type List } from '../store/lists';
import { personNamed, principalOf, principalWithId } from '../store/principals';
import { deleteScope, insertScope, permissionsIn, scopeOfWeb } from '../store/rights';
import { assign } from '../store/rights';
import { FULL_CONTROL, MAY, maskOf, printMask } from '../store/roles';
import { webWithId, type Web } from '../store/webs';
import { may, need, type Visit } from '../visit';
import { action, query, scalar, type Link } from './node';
import { roleAssignments } from './roleAssignments';

/** Something that can have permissions of its own. */
export interface Securable {
  uri: string;
  /** its own scope; null when it inherits */
  own: string | null;
  /** the scopes above it, the nearest first */
  above: readonly string[];
  at: { web: string; list?: string; item?: number };
  store(scope: string | null): void;
  /** gives up what is below it has of its own */
  clearBelow(): void;
  /** what the caller may do here */
  mask(): bigint;
}

export function webSecurity(visit: Visit): Readonly<Record<string, Link>> {
  const { farm, web } = visit;
  const parent = web.parent ? webWithId(farm, web.parent) : undefined;
  return links(visit, {
    uri: 'Web',
    own: web.scope,
    above: parent ? [scopeOfWeb(farm, parent)] : [],
    at: { web: web.id },
    store: (scope) => void farm.db.run('UPDATE webs SET scope = ? WHERE id = ?', scope, web.id),
    clearBelow: () => clearLists(visit, web),
    mask: () => visit.onWeb()
  });
}

export function listSecurity(visit: Visit, list: List): Readonly<Record<string, Link>> {
  return links(visit, {
    uri: `Web/Lists(guid'${list.id}')`,
    own: list.scope,
    above: [scopeOfWeb(visit.farm, visit.web)],
    at: { web: list.web, list: list.id },
    store: (scope) => setListScope(visit.farm, list, scope),
    clearBelow: () => clearItems(visit, list.id, list.seq),
    mask: () => visit.onList(list)
  });
}

export function itemSecurity(visit: Visit, list: List, item: Item): Readonly<Record<string, Link>> {
  return links(visit, {
    uri: `Web/Lists(guid'${list.id}')/Items(${item.id})`,
    own: item.scope,
    above: [visit.listScope(list), scopeOfWeb(visit.farm, visit.web)],
    at: { web: list.web, list: list.id, item: item.id },
    store: (scope) =>
      void visit.farm.db.run(`UPDATE ${itemTable(list.seq)} SET scope = ? WHERE id = ?`, scope, item.id),
    clearBelow: () => undefined,
    mask: () => visit.onItem(list, item)
  });
}

function links(visit: Visit, here: Securable): Readonly<Record<string, Link>> {
  const managing = (): void => need(here.mask(), MAY.managePermissions);
  return {
    roleassignments: () => roleAssignments(visit, here),
    hasuniqueroleassignments: () => scalar('HasUniqueRoleAssignments', here.own !== null),
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
      query(() => scalar('DoesUserHavePermissions', may(here.mask(), readMask(mask))))
  };
}

function breakInheritance(visit: Visit, here: Securable, copy: boolean, clear: boolean): void {
  if (here.own !== null) return;
  const scope = insertScope(visit.farm, here.at, copy ? here.above[0] : undefined);
  if (!copy && visit.caller !== 'app') assign(visit.farm, scope, visit.me().id, FULL_CONTROL);
  here.store(scope);
  if (clear) here.clearBelow();
  noteChange(visit, here, CHANGE.scopeAdd);
}

export function noteChange(visit: Visit, { at }: Securable, type: number): void {
  const { list, item } = at;
  visit.changed(item !== undefined ? 'Item' : list !== undefined ? 'List' : 'Web', type, {
    ...(list ? { list } : {}),
    ...(item ? { item } : {})
  });
}

function maskOfUser(visit: Visit, here: Securable, login: Argument | undefined): bigint {
  const { farm, web } = visit;
  const person = personNamed(farm, String(login?.value ?? ''));
  if (!person) throw refuse.noUser(String(login?.value ?? ''));
  const user = principalOf(farm, web.site, person)?.id ?? null;
  return permissionsIn(farm, { app: false, site: web.site, user }, here.own ?? here.above[0] ?? '');
}

/** `{'High':'0','Low':'4'}` as it stands in the address. */
function readMask(argument_: Argument | undefined): bigint {
  const written = String(argument_?.value ?? '').replace(/'/g, '"');
  try {
    const { High = 0, Low = 0 } = JSON.parse(written) as { High?: string | number; Low?: string | number };
    return maskOf(Number(High), Number(Low));
  } catch {
    throw refuse.badArgument('The parameter is not a set of permissions.');
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
  if (!principalWithId(visit.farm, visit.web.site, id))
    throw refuse.general('Can not find the principal with id: ' + String(id), -2146232832);
  return id;
}
