import { isRecord, type Body } from '../http/ask';
import { refuse } from '../http/failure';
import { CHANGE } from '../store/changes';
import { removeWeb } from '../store/removeWeb';
import { assign, insertScope } from '../store/rights';
import { FULL_CONTROL, MAY } from '../store/roles';
import { makeWeb } from '../store/sites';
import { setWebSetting } from '../store/webSettings';
import { isWebTemplate } from '../store/webTemplates';
import { childWebs, setWebScope, under, webAt, type Web } from '../store/webs';
import { may, type Visit } from '../visit';
import { action, collection, type Collection } from './node';
import { readSetting } from './settingValue';
import { webEntity } from './web';

const CREATION = ['Url', 'Title', 'Description', 'Language', 'WebTemplate', 'UseSamePermissionsAsParentSite'] as const;

/** What asks for a web in `webinfos/add`, which says the permissions the other way round. */
const INFORMATION = [...CREATION.slice(0, 5), 'UseUniquePermissions'] as const;

/** The webs under a web that the caller may open; POST to `webs/add` makes one. */
export function subwebs(visit: Visit): Collection {
  const opened = (web: Web): Visit => visit.in(web);
  return collection({
    type: 'SP.Web',
    set: 'SP.ApiData.Webs',
    uri: 'Web/Webs',
    all: () =>
      childWebs(visit.farm, visit.web)
        .filter((web) => may(opened(web).onWeb(), MAY.open))
        .map((web) => webEntity(opened(web))),
    links: {
      add: () =>
        action((body) =>
          webEntity(addWeb(visit, isRecord(body.parameters) ? body.parameters : body, 'SP.WebCreationInformation'))
        )
    }
  });
}

/** Makes a web under the one that is visited; the visit of the new one. */
export function addWeb(visit: Visit, given: Body, type: CreationType): Visit {
  visit.needOnWeb(MAY.manageSubwebs);
  const { farm, web: parent } = visit;
  const wanted = readCreation(given, type);
  const leaf = wanted.Url.replace(/^\/+|\/+$/g, '');
  if (!/^[^"#%*:<>?/\\|]+$/.test(leaf))
    throw refuse.badArgument('The URL of a web may not be empty or hold these characters: " # % * : < > ? \\ |');
  const path = under(parent.path, leaf);
  if (webAt(farm, path)) throw refuse.general(`The Web site address "${path}" is already in use.`, -2147024713);
  const [template = 'STS', configuration = '0'] = wanted.WebTemplate.split('#');
  if (!isWebTemplate(template)) throw refuse.general('The template you have chosen is invalid or cannot be found.');
  const web = makeWeb(farm, {
    site: parent.site,
    parent: parent.id,
    path,
    title: wanted.Title === '' ? leaf : wanted.Title,
    description: wanted.Description,
    timeZone: parent.timeZone,
    locale: wanted.Language ?? parent.locale,
    template: template.toUpperCase(),
    scope: null
  });
  setWebSetting(farm, web.id, 'Configuration', Number(configuration));
  if (!wanted.inherits) separate(visit, web);
  const made = visit.in(webAt(farm, path) ?? web);
  made.changed('Web', CHANGE.add);
  return made;
}

/** Permissions of its own: only who made the web is let in; the groups come with createDefaultAssociatedGroups. */
function separate(visit: Visit, web: Web): void {
  const scope = insertScope(visit.farm, { web: web.id });
  assign(visit.farm, scope, visit.me().id, FULL_CONTROL);
  setWebScope(visit.farm, web.id, scope);
}

export type CreationType = 'SP.WebCreationInformation' | 'SP.WebInfoCreationInformation';

interface Creation {
  Url: string;
  Title: string;
  Description: string;
  Language?: number;
  WebTemplate: string;
  inherits: boolean;
}

/** What is wished for; a property that the type does not have is refused. */
function readCreation(given: Body, type: CreationType): Creation {
  const known: readonly string[] = type === 'SP.WebCreationInformation' ? CREATION : INFORMATION;
  for (const name of Object.keys(given)) {
    if (name !== '__metadata' && !known.includes(name)) throw refuse.noProperty(name, type);
  }
  const said = (name: (typeof CREATION)[number]): string => String(readSetting(given[name], '') ?? '').trim();
  const language = readSetting(given.Language, 0);
  return {
    Url: said('Url'),
    Title: said('Title'),
    Description: said('Description'),
    ...(typeof language === 'number' && language > 0 ? { Language: language } : {}),
    WebTemplate: said('WebTemplate') || 'STS',
    inherits:
      readSetting(given.UseSamePermissionsAsParentSite, true) !== false &&
      readSetting(given.UseUniquePermissions, false) !== true
  };
}

/** Deletes the web for ever. The first web of a site goes only with the site, a web with webs under it not at all. */
export function deleteWeb(visit: Visit): void {
  const { farm, web } = visit;
  visit.needOnWeb(MAY.manageWeb);
  if (!web.parent)
    throw refuse.general(
      `Error deleting Web site "${web.path}". The root Web site of a site collection cannot be deleted.`
    );
  if (childWebs(farm, web).length > 0)
    throw refuse.general(
      "Sites that have subsites or certain apps can't be deleted. Please try again after deleting all subsites and removing the apps."
    );
  visit.changed('Web', CHANGE.remove);
  removeWeb(farm, web);
}
