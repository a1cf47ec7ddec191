import { number, text, type Row } from '../database';
import type { DirectoryPerson, Farm } from './farm';

export const APP_ID = 1073741822;
const USER = 1;
const GROUP = 8;
/** Ids 3, 4 and 5 are the associated groups of a site's first web, as in the recorded sites; people come after. */
const FIRST_FREE = 6;

/** Somebody or some group as a site collection knows them. Ids are the site's own. */
export interface Principal {
  site: string;
  id: number;
  kind: 'user' | 'group';
  login: string;
  title: string;
  email: string;
  userName: string;
  objectId: string | null;
  jobTitle: string | null;
  department: string | null;
  guest: boolean;
  description: string;
  owner: number | null;
}

export function principalWithId(farm: Farm, site: string, id: number): Principal | undefined {
  if (id === APP_ID) return appPrincipal(site);
  return toPrincipal(farm.db.one('SELECT * FROM principals WHERE site = ? AND id = ?', site, id));
}

export function usersOf(farm: Farm, site: string): Principal[] {
  return listed(farm, 'SELECT * FROM principals WHERE site = ? AND kind = 1 ORDER BY id', site);
}

export function groupsOf(farm: Farm, site: string): Principal[] {
  return listed(farm, 'SELECT * FROM principals WHERE site = ? AND kind = 8 ORDER BY id', site);
}

export function groupNamed(farm: Farm, site: string, title: string): Principal | undefined {
  return groupsOf(farm, site).find((group) => group.title.toLowerCase() === title.toLowerCase());
}

export function membersOf(farm: Farm, group: Principal): Principal[] {
  const sql =
    'SELECT p.* FROM members m JOIN principals p ON p.site = m.site AND p.id = m.member WHERE m.site = ? AND m.grp = ? ORDER BY p.id';
  return listed(farm, sql, group.site, group.id);
}

export function groupsWith(farm: Farm, site: string, member: number): Principal[] {
  const sql =
    'SELECT p.* FROM members m JOIN principals p ON p.site = m.site AND p.id = m.grp WHERE m.site = ? AND m.member = ? ORDER BY p.id';
  return listed(farm, sql, site, member);
}

export function addMember(farm: Farm, group: Principal, member: number): void {
  farm.db.run('INSERT OR IGNORE INTO members (site, grp, member) VALUES (?, ?, ?)', group.site, group.id, member);
}

export function removeMember(farm: Farm, group: Principal, member: number): void {
  farm.db.run('DELETE FROM members WHERE site = ? AND grp = ? AND member = ?', group.site, group.id, member);
}

export function removePrincipal(farm: Farm, site: string, id: number): void {
  farm.db.run('DELETE FROM members WHERE site = ? AND (grp = ? OR member = ?)', site, id, id);
  farm.db.run('DELETE FROM principals WHERE site = ? AND id = ?', site, id);
}

/** `i:0#.f|membership|kari.dalen@kommune.no`; of guests the form with #ext#. */
export function loginOf(person: DirectoryPerson): string {
  const upn = person.guest ? `${person.email.replace('@', '_')}#ext#@${person.userName}` : person.email;
  return `i:0#.f|membership|${upn}`.toLowerCase();
}

/** Finds somebody in the directory by login name, mail, user name or Entra id. */
export function personNamed(farm: Farm, name: string): DirectoryPerson | undefined {
  const wanted = name.trim().toLowerCase();
  const short = wanted.slice(wanted.lastIndexOf('|') + 1);
  return farm.directory.find(
    (person) =>
      [person.userName, person.email, person.id].some((each) => each.toLowerCase() === short) ||
      loginOf(person) === wanted
  );
}

/** The site's row for a person, made when the site has not seen them yet. */
export function ensurePerson(farm: Farm, site: string, person: DirectoryPerson): Principal {
  const known = principalOf(farm, site, person);
  if (known) return known;
  const id = nextId(farm, site);
  farm.db.run(
    `INSERT INTO principals (site, id, kind, login, title, email, user_name, object_id, job_title, department, guest)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    site,
    id,
    USER,
    loginOf(person),
    person.displayName,
    person.email,
    person.userName,
    person.id,
    person.jobTitle ?? null,
    person.department ?? null,
    person.guest ?? false
  );
  return principalWithId(farm, site, id) ?? appPrincipal(site);
}

export function principalOf(farm: Farm, site: string, person: DirectoryPerson): Principal | undefined {
  return toPrincipal(farm.db.one('SELECT * FROM principals WHERE site = ? AND login = ?', site, loginOf(person)));
}

export function insertGroup(
  farm: Farm,
  site: string,
  group: { id?: number; title: string; description: string; owner: number }
): number {
  const id = group.id ?? nextId(farm, site);
  farm.db.run(
    'INSERT INTO principals (site, id, kind, login, title, email, description, owner) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
    site,
    id,
    GROUP,
    group.title,
    group.title,
    '',
    group.description,
    group.owner
  );
  return id;
}

function nextId(farm: Farm, site: string): number {
  const row = farm.db.one('SELECT value FROM meta WHERE name = ?', `principals ${site}`);
  const id = row ? number(row, 'value') : FIRST_FREE;
  farm.db.run(
    'INSERT INTO meta (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value',
    `principals ${site}`,
    String(id + 1)
  );
  return id;
}

function listed(farm: Farm, sql: string, ...parameters: (string | number)[]): Principal[] {
  return farm.db.all(sql, ...parameters).flatMap((row) => toPrincipal(row) ?? []);
}

function appPrincipal(site: string): Principal {
  return {
    site,
    id: APP_ID,
    kind: 'user',
    login: 'i:0i.t|00000003-0000-0ff1-ce00-000000000000|app@sharepoint',
    title: 'SharePoint App',
    email: '',
    userName: '',
    objectId: null,
    jobTitle: null,
    department: null,
    guest: false,
    description: '',
    owner: null
  };
}

function toPrincipal(row: Row | undefined): Principal | undefined {
  if (!row) return undefined;
  const orNull = (column: string): string | null => (row[column] === null ? null : text(row, column));
  return {
    site: text(row, 'site'),
    id: number(row, 'id'),
    kind: number(row, 'kind') === GROUP ? 'group' : 'user',
    login: text(row, 'login'),
    title: text(row, 'title'),
    email: text(row, 'email'),
    userName: text(row, 'user_name'),
    objectId: orNull('object_id'),
    jobTitle: orNull('job_title'),
    department: orNull('department'),
    guest: number(row, 'guest') === 1,
    description: text(row, 'description'),
    owner: row.owner === null ? null : number(row, 'owner')
  };
}
