import { number, text } from '../database';
import { newId, type Farm } from './farm';
import { FULL, LIMITED } from './roles';
import { isSiteAdmin } from './principalSettings';
import { rolesOf } from './siteRoles';
import { webWithId, type Web } from './webs';

/** Who is asking, as far as permissions go: nobody yet known to the site has only what everybody has, nothing. */
export interface Rightholder {
  app: boolean;
  site: string;
  /** the person's id in the site, if the site knows them */
  user: number | null;
}

/** The scope whose assignments hold for a web. */
export function scopeOfWeb(farm: Farm, web: Web): string {
  if (web.scope) return web.scope;
  const parent = web.parent ? webWithId(farm, web.parent) : undefined;
  return parent ? scopeOfWeb(farm, parent) : '';
}

/** The scopes that somebody must pass through to reach a web's parents, the nearest first. */
export function scopesAbove(farm: Farm, web: Web): string[] {
  const parent = web.parent ? webWithId(farm, web.parent) : undefined;
  return parent ? [...(parent.scope ? [parent.scope] : []), ...scopesAbove(farm, parent)] : [];
}

/** What somebody may do in a scope: all that their own roles and their groups' roles allow. */
export function permissionsIn(farm: Farm, who: Rightholder, scope: string): bigint {
  if (who.app) return farm.appRights;
  if (who.user === null) return 0n;
  if (isSiteAdmin(farm, who.site, who.user)) return FULL;
  const rows = farm.db.all(
    `SELECT DISTINCT role FROM assignments WHERE scope = ?1 AND
       (principal = ?2 OR principal IN (SELECT grp FROM members WHERE site = ?3 AND member = ?2))`,
    scope,
    who.user,
    who.site
  );
  if (rows.length === 0) return 0n;
  const held = new Set(rows.map((row) => number(row, 'role')));
  return rolesOf(farm, who.site).reduce((mask, { id, mask: more }) => (held.has(id) ? mask | more : mask), 0n);
}

/** The scopes of a list's items with permissions of their own in which somebody may do this. */
export function itemScopesWith(farm: Farm, who: Rightholder, list: string, needed: bigint): string[] {
  return farm.db
    .all('SELECT id FROM scopes WHERE list = ? AND item IS NOT NULL', list)
    .map((row) => text(row, 'id'))
    .filter((scope) => (permissionsIn(farm, who, scope) & needed) === needed);
}

export interface Assignment {
  principal: number;
  roles: number[];
}

export function assignmentsIn(farm: Farm, scope: string): Assignment[] {
  const found = new Map<number, number[]>();
  for (const row of farm.db.all(
    'SELECT principal, role FROM assignments WHERE scope = ? ORDER BY principal, role DESC',
    scope
  )) {
    const principal = number(row, 'principal');
    found.set(principal, [...(found.get(principal) ?? []), number(row, 'role')]);
  }
  return [...found].map(([principal, roles]) => ({ principal, roles }));
}

export function assign(farm: Farm, scope: string, principal: number, role: number): void {
  farm.db.run('INSERT OR IGNORE INTO assignments (scope, principal, role) VALUES (?, ?, ?)', scope, principal, role);
}

/** Whoever is let in below may pass through what is above: SharePoint gives Limited Access there by itself. */
export function letThrough(farm: Farm, scope: string, principal: number): void {
  const known = farm.db.one('SELECT 1 FROM assignments WHERE scope = ? AND principal = ?', scope, principal);
  if (!known) assign(farm, scope, principal, LIMITED);
}

export function unassign(farm: Farm, scope: string, principal: number, role?: number): void {
  if (role === undefined) farm.db.run('DELETE FROM assignments WHERE scope = ? AND principal = ?', scope, principal);
  else farm.db.run('DELETE FROM assignments WHERE scope = ? AND principal = ? AND role = ?', scope, principal, role);
}

/** A new scope, with a copy of another's assignments when wanted. */
export function insertScope(farm: Farm, at: { web: string; list?: string; item?: number }, copyFrom?: string): string {
  const id = newId();
  farm.db.run(
    'INSERT INTO scopes (id, web, list, item) VALUES (?, ?, ?, ?)',
    id,
    at.web,
    at.list ?? null,
    at.item ?? null
  );
  if (copyFrom !== undefined) {
    farm.db.run(
      'INSERT INTO assignments (scope, principal, role) SELECT ?, principal, role FROM assignments WHERE scope = ? AND role <> ?',
      id,
      copyFrom,
      LIMITED
    );
  }
  return id;
}

export function deleteScope(farm: Farm, scope: string): void {
  farm.db.run('DELETE FROM assignments WHERE scope = ?', scope);
  farm.db.run('DELETE FROM scopes WHERE id = ?', scope);
}
