import { number, text, type Row } from '../database';
import { newId, now, type Farm } from './farm';

export interface Site {
  id: string;
  path: string;
  rootWeb: string;
}

export interface Web {
  id: string;
  site: string;
  parent: string | null;
  /** server relative: '/' or '/sites/x' */
  path: string;
  title: string;
  description: string;
  created: string;
  modified: string;
  timeZone: number;
  /** LCID */
  locale: number;
  /** null: permissions of the parent hold */
  scope: string | null;
  template: string;
  owners: number | null;
  members: number | null;
  visitors: number | null;
  /** id of the hidden list of people that person columns point to */
  usersList: string;
}

export function webAt(farm: Farm, path: string): Web | undefined {
  return farm.db.remembered(`web at ${path}`, () => toWeb(farm.db.one('SELECT * FROM webs WHERE path = ?', path)));
}

export function webWithId(farm: Farm, id: string): Web | undefined {
  return farm.db.remembered(`web ${id}`, () => toWeb(farm.db.one('SELECT * FROM webs WHERE id = ?', id)));
}

/** The web that a server relative path is in. */
export function webOver(farm: Farm, path: string): Web | undefined {
  for (let at = path; ; at = at.slice(0, at.lastIndexOf('/'))) {
    const web = webAt(farm, at === '' ? '/' : at);
    if (web || at === '') return web;
  }
}

export function childWebs(farm: Farm, web: Web): Web[] {
  return farm.db.all('SELECT * FROM webs WHERE parent = ? ORDER BY path', web.id).flatMap((row) => toWeb(row) ?? []);
}

export function websOfSite(farm: Farm, site: string): Web[] {
  return farm.db.all('SELECT * FROM webs WHERE site = ?', site).flatMap((row) => toWeb(row) ?? []);
}

export function siteWithId(farm: Farm, id: string): Site {
  const row = farm.db.one('SELECT * FROM sites WHERE id = ?', id) ?? {};
  return { id: text(row, 'id'), path: text(row, 'path'), rootWeb: text(row, 'root_web') };
}

export function siteExists(farm: Farm, path: string): boolean {
  return farm.db.one('SELECT 1 FROM sites WHERE path = ?', path) !== undefined;
}

export function insertSite(farm: Farm, path: string): Site {
  const site = { id: newId(), path, rootWeb: newId() };
  farm.db.run(
    'INSERT INTO sites (id, path, root_web, created) VALUES (?, ?, ?, ?)',
    site.id,
    path,
    site.rootWeb,
    now(farm)
  );
  return site;
}

export type NewWeb = Pick<
  Web,
  'id' | 'site' | 'parent' | 'path' | 'title' | 'description' | 'timeZone' | 'locale' | 'scope' | 'template'
>;

export function insertWeb(farm: Farm, web: NewWeb): void {
  const time = now(farm);
  farm.db.run(
    `INSERT INTO webs (id, site, parent, path, title, description, created, modified, time_zone, locale, scope, template, users_list)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    web.id,
    web.site,
    web.parent,
    web.path,
    web.title,
    web.description,
    time,
    time,
    web.timeZone,
    web.locale,
    web.scope,
    web.template,
    newId()
  );
}

export function setAssociatedGroups(farm: Farm, web: string, owners: number, members: number, visitors: number): void {
  farm.db.run('UPDATE webs SET owners = ?, members = ?, visitors = ? WHERE id = ?', owners, members, visitors, web);
}

export function setWebScope(farm: Farm, web: string, scope: string): void {
  farm.db.run('UPDATE webs SET scope = ? WHERE id = ?', scope, web);
}

export function updateWeb(
  farm: Farm,
  web: Web,
  changed: Partial<Pick<Web, 'title' | 'description' | 'timeZone' | 'locale'>>
): void {
  const { title, description, timeZone, locale } = { ...web, ...changed };
  farm.db.run(
    'UPDATE webs SET title = ?, description = ?, time_zone = ?, locale = ?, modified = ? WHERE id = ?',
    title,
    description,
    timeZone,
    locale,
    now(farm),
    web.id
  );
}

export function touchWeb(farm: Farm, web: string): void {
  farm.db.run('UPDATE webs SET modified = ? WHERE id = ?', now(farm), web);
}

/** A server relative address under a web: '/' + 'Lists/X', '/sites/a' + 'Lists/X'. */
export function under(path: string, rest: string): string {
  return path === '/' ? `/${rest}` : `${path}/${rest}`;
}

export function absoluteUrl(farm: Farm, path: string): string {
  return path === '/' ? farm.origin() : farm.origin() + path;
}

function orNull(row: Row, column: string): number | null {
  return row[column] === null || row[column] === undefined ? null : number(row, column);
}

function toWeb(row: Row | undefined): Web | undefined {
  if (!row) return undefined;
  return {
    id: text(row, 'id'),
    site: text(row, 'site'),
    parent: row.parent === null ? null : text(row, 'parent'),
    path: text(row, 'path'),
    title: text(row, 'title'),
    description: text(row, 'description'),
    created: text(row, 'created'),
    modified: text(row, 'modified'),
    timeZone: number(row, 'time_zone'),
    locale: number(row, 'locale'),
    scope: row.scope === null ? null : text(row, 'scope'),
    template: text(row, 'template'),
    owners: orNull(row, 'owners'),
    members: orNull(row, 'members'),
    visitors: orNull(row, 'visitors'),
    usersList: text(row, 'users_list')
  };
}
