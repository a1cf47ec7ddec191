import { SPQueryable } from '@pnp/sp/spqueryable.js';
import type { Person } from '../../domain/schema/kinds';
import type { Site } from './site';

interface User {
  readonly Id: number;
  readonly Title: string;
  readonly Email: string;
  readonly LoginName: string;
  readonly AadObjectId?: { readonly NameId?: string | null } | null;
}

interface Known {
  readonly person: Person;
  readonly entraId: string;
}

const columns = ['Id', 'Title', 'Email', 'LoginName', 'AadObjectId'] as const;

const knownOf = ({ Id, Title, Email, LoginName, AadObjectId }: User): Known => ({
  person: { id: Id, name: Title, email: Email, login: LoginName },
  entraId: AadObjectId?.NameId?.toLowerCase() ?? ''
});

/** SharePoint gives a hundred of them unless asked for more. */
const mostPeople = 5000;

/** Everybody the site knows: what was read last, for each site. Only people have an Entra id, and those who have none are nobody's. */
const read = new WeakMap<Site, Promise<readonly Known[]>>();

async function readPeople(site: Site): Promise<readonly Known[]> {
  const users = SPQueryable(site.sp.web, 'siteusers');
  users.query.set('$select', columns.join(','));
  users.query.set('$top', String(mostPeople));
  return (await users<User[]>()).map(knownOf).filter(({ entraId }) => entraId !== '');
}

function peopleOf(site: Site, anew: boolean): Promise<readonly Known[]> {
  const before = anew ? undefined : read.get(site);
  if (before) return before;
  const now = readPeople(site);
  read.set(site, now);
  now.catch(() => read.delete(site));
  return now;
}

/** Looks among those who were read last; somebody new is looked for once more, unless that was just now or is not wished. */
async function find(site: Site, isWanted: (known: Known) => boolean, again = true): Promise<Known | null> {
  const isNew = !read.has(site);
  const found = (await peopleOf(site, false)).find(isWanted);
  if (found || isNew || !again) return found ?? null;
  return (await peopleOf(site, true)).find(isWanted) ?? null;
}

/** Whom the site knows by this Entra object id; null for a stranger. @param again is a stranger looked for anew? */
export async function personByEntraId(site: Site, entraId: string, again = true): Promise<Person | null> {
  const wanted = entraId.trim().toLowerCase();
  return wanted === '' ? null : ((await find(site, (known) => known.entraId === wanted, again))?.person ?? null);
}

/** The Entra object id of somebody the site knows; null where SharePoint does not say. */
export async function entraIdOf(site: Site, { id }: Pick<Person, 'id'>): Promise<string | null> {
  return (await find(site, ({ person }) => person.id === id))?.entraId ?? null;
}
