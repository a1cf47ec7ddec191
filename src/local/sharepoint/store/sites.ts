import { OSLO } from '../zone';
import { newId, type DirectoryPerson, type Farm } from './farm';
import { initialSettings } from './listSettings';
import { insertList, LIBRARY, PAGES, type ListSettings } from './lists';
import { addMember } from './members';
import { ensurePerson, insertGroup, principalWithId } from './principals';
import { assign, insertScope } from './rights';
import { EDIT, FULL_CONTROL, READ } from './roles';
import { insertFirstView } from './views';
import { insertSite, insertWeb, setAssociatedGroups, siteExists, webWithId, type NewWeb, type Web } from './webs';

const NORWEGIAN = 1044;

/** A site collection to be there when the server opens. */
export interface SiteWish {
  path: string;
  title: string;
  owners?: readonly string[];
  members?: readonly string[];
  visitors?: readonly string[];
  timeZoneId?: number;
  locale?: number;
}

/** Makes the sites that are not there yet; what is there stays as it is. */
export function ensureSites(farm: Farm, wishes: readonly SiteWish[]): void {
  for (const wish of wishes) {
    const path = wish.path.replace(/\/+$/, '') || '/';
    if (!siteExists(farm, path)) farm.db.transaction(() => makeSite(farm, { ...wish, path }));
  }
}

/** A web with the libraries that every new web has. */
export function makeWeb(farm: Farm, wanted: Omit<NewWeb, 'id'> & { id?: string }): Web {
  const id = wanted.id ?? newId();
  insertWeb(farm, { ...wanted, id });
  const web = webWithId(farm, id);
  if (!web) throw new Error(`The web ${wanted.path} was not stored.`);
  library(farm, web, 'Documents', 'Shared Documents', LIBRARY, {});
  library(farm, web, 'Site Pages', 'SitePages', PAGES, { IsApplicationList: true });
  library(farm, web, 'Site Assets', 'SiteAssets', LIBRARY, { IsApplicationList: true });
  return web;
}

function makeSite(farm: Farm, wish: SiteWish): void {
  const { id: site, rootWeb } = insertSite(farm, wish.path);
  const scope = insertScope(farm, { web: rootWeb });
  const { path, title, timeZoneId: timeZone = OSLO, locale = NORWEGIAN } = wish;
  makeWeb(farm, {
    id: rootWeb,
    site,
    parent: null,
    path,
    title,
    description: '',
    timeZone,
    locale,
    scope,
    template: 'STS'
  });
  const group = (id: number, name: string, role: number, people: readonly string[] = []): void => {
    insertGroup(farm, site, { id, title: `${title} ${name}`, description: '', owner: 3 });
    assign(farm, scope, id, role);
    const row = principalWithId(farm, site, id);
    for (const person of people) if (row) addMember(farm, row, ensurePerson(farm, site, found(farm, person)).id);
  };
  group(3, 'Owners', FULL_CONTROL, wish.owners);
  group(4, 'Visitors', READ, wish.visitors);
  group(5, 'Members', EDIT, wish.members);
  setAssociatedGroups(farm, rootWeb, 3, 5, 4);
}

function found(farm: Farm, userName: string): DirectoryPerson {
  const person = farm.directory.find((each) => each.userName.toLowerCase() === userName.toLowerCase());
  if (!person) throw new Error(`Nobody in the directory is called ${userName}.`);
  return person;
}

function library(
  farm: Farm,
  web: Web,
  title: string,
  folderName: string,
  template: number,
  settings: ListSettings
): void {
  const list = insertList(farm, web, {
    title,
    template,
    folderName,
    settings: { ...initialSettings(template), ...settings }
  });
  insertFirstView(farm, list);
}
