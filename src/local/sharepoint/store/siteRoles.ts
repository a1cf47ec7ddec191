import { number, text, type Row } from '../database';
import type { Farm } from './farm';
import { maskOf, ROLES, type Role } from './roles';

/** Where a site's own permission levels begin: below are those that SharePoint makes itself. */
const FIRST_OWN = 1073741924;

/** The permission levels of a site: those that every site has, as changed here, and its own; by their order. */
export function rolesOf(farm: Farm, site: string): Role[] {
  const rows = farm.db.all('SELECT * FROM role_defs WHERE site = ?', site);
  if (rows.length === 0) return [...ROLES];
  const touched = new Set(rows.map((row) => number(row, 'id')));
  const own = rows.filter((row) => number(row, 'gone') === 0).map(toRole);
  return [...ROLES.filter(({ id }) => !touched.has(id)), ...own].sort((a, b) => a.order - b.order || a.id - b.id);
}

export function roleOf(farm: Farm, site: string, id: number): Role | undefined {
  return rolesOf(farm, site).find((each) => each.id === id);
}

export function nextRoleId(farm: Farm, site: string): number {
  const last = farm.db.one('SELECT max(id) AS last FROM role_defs WHERE site = ?', site);
  return Math.max(FIRST_OWN, (last ? number(last, 'last') : 0) + 1);
}

export function saveRole(farm: Farm, site: string, role: Role): void {
  farm.db.run(
    'INSERT OR REPLACE INTO role_defs (site, id, name, description, high, low, place) VALUES (?, ?, ?, ?, ?, ?, ?)',
    site,
    role.id,
    role.name,
    role.description,
    Number(role.mask >> 32n),
    Number(role.mask & 0xffffffffn),
    role.order
  );
}

/** Takes a permission level away, and with it what it gave to anybody. Its id is not used again. */
export function removeRole(farm: Farm, site: string, role: Role): void {
  saveRole(farm, site, role);
  farm.db.run('UPDATE role_defs SET gone = 1 WHERE site = ? AND id = ?', site, role.id);
  farm.db.run(
    'DELETE FROM assignments WHERE role = ? AND scope IN (SELECT s.id FROM scopes s JOIN webs w ON w.id = s.web WHERE w.site = ?)',
    role.id,
    site
  );
}

function toRole(row: Row): Role {
  const id = number(row, 'id');
  const builtIn = ROLES.find((each) => each.id === id);
  return {
    id,
    name: text(row, 'name'),
    description: row.description === null ? null : text(row, 'description'),
    mask: maskOf(number(row, 'high'), number(row, 'low')),
    order: number(row, 'place'),
    kind: builtIn?.kind ?? 0,
    hidden: builtIn?.hidden ?? false
  };
}
