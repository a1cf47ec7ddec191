import { number, text, type Row } from '../database';
import { APP_ID, builtInPrincipals } from './builtInPrincipals';
import type { DirectoryPerson, Farm } from './farm';
import { changeSettings, settingsOf } from './principalSettings';

export { APP_ID } from './builtInPrincipals';

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
  if (id >= APP_ID) return builtInPrincipals(site).find((each) => each.id === id);
  return toPrincipal(farm.db.one('SELECT * FROM principals WHERE site = ? AND id = ?', site, id));
}

/** The people of a site, by name as SharePoint lists them, the app and the system among them. */
export function usersOf(farm: Farm, site: string): Principal[] {
  const people = listed(farm, 'SELECT * FROM principals WHERE site = ? AND kind = 1 ORDER BY id', site);
  const present = people.filter(({ id }) => !settingsOf(farm, site, id).removed);
  return [...present, ...builtInPrincipals(site)].sort(byTitle);
}

export function byTitle(a: Principal, b: Principal): number {
  return a.title.localeCompare(b.title, 'nb') || a.id - b.id;
}

export function groupsOf(farm: Farm, site: string): Principal[] {
  const groups = listed(farm, 'SELECT * FROM principals WHERE site = ? AND kind = 8 ORDER BY id', site);
  return groups.sort(byTitle);
}

export function groupNamed(farm: Farm, site: string, title: string): Principal | undefined {
  return groupsOf(farm, site).find((group) => group.title.toLowerCase() === title.toLowerCase());
}

/** Takes somebody out of the site: of its groups and of all permissions. A person's name stays on what they wrote. */
export function removePrincipal(farm: Farm, { site, id, kind }: Principal): void {
  farm.db.run('DELETE FROM members WHERE site = ? AND (grp = ? OR member = ?)', site, id, id);
  farm.db.run(
    'DELETE FROM assignments WHERE principal = ? AND scope IN (SELECT s.id FROM scopes s JOIN webs w ON w.id = s.web WHERE w.site = ?)',
    id,
    site
  );
  if (kind === 'user') changeSettings(farm, site, id, { removed: true, IsSiteAdmin: false });
  else farm.db.run('DELETE FROM principals WHERE site = ? AND id = ?', site, id);
}

export function updatePrincipal(
  farm: Farm,
  principal: Principal,
  changed: Partial<Pick<Principal, 'title' | 'email' | 'description' | 'owner'>>
): void {
  const { site, id, kind, title, email, description, owner } = { ...principal, ...changed };
  const login = kind === 'group' ? title : principal.login;
  farm.db.run(
    'UPDATE principals SET title = ?, login = ?, email = ?, description = ?, owner = ? WHERE site = ? AND id = ?',
    title,
    login,
    email,
    description,
    owner,
    site,
    id
  );
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
  if (known) return welcomed(farm, known);
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
  const made = principalWithId(farm, site, id);
  if (!made) throw new Error(`${person.userName} was not stored.`);
  return made;
}

/** Whoever was taken out and comes back is who they were. */
function welcomed(farm: Farm, person: Principal): Principal {
  const { site, id } = person;
  if (settingsOf(farm, site, id).removed) changeSettings(farm, site, id, { removed: false });
  return person;
}

/** Somebody by login name or mail, as the site knows them; null when only the directory does. */
export function userNamed(farm: Farm, site: string, name: string): Principal | null | undefined {
  const builtIn = builtInPrincipals(site).find(({ login }) => login.toLowerCase() === name.toLowerCase());
  const person = builtIn ? undefined : personNamed(farm, name);
  return builtIn ?? (person && (principalOf(farm, site, person) ?? null));
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
