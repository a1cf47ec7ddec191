import { isRecord, type Body } from '../http/ask';
import { refuse } from '../http/failure';
import { makeWeb } from '../store/sites';
import { insertScope, scopeOfWeb } from '../store/rights';
import { MAY } from '../store/roles';
import { childWebs, under, webAt, type Web } from '../store/webs';
import { may, type Visit } from '../visit';
import { action, collection, type Collection, type Entity } from './node';
import { webEntity } from './web';

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
    links: { add: () => action((body) => addWeb(visit, body)) }
  });
}

function addWeb(visit: Visit, body: Body): Entity {
  visit.needOnWeb(MAY.manageSubwebs);
  const given = isRecord(body.parameters) ? body.parameters : body;
  const { farm, web: parent } = visit;
  const leaf = String(given.Url ?? '').trim();
  if (!/^[^"#%*:<>?/\\|]+$/.test(leaf))
    throw refuse.badArgument('The URL of a web may not be empty or hold these characters: " # % * : < > ? / \\ |');
  const path = under(parent.path, leaf);
  if (webAt(farm, path)) throw refuse.general(`The Web site address "${path}" is already in use.`, -2147024713);
  const web = makeWeb(farm, {
    site: parent.site,
    parent: parent.id,
    path,
    title: String(given.Title ?? leaf),
    description: String(given.Description ?? ''),
    timeZone: parent.timeZone,
    locale: Number(given.Language ?? parent.locale),
    template: String(given.WebTemplate ?? 'STS').split('#')[0] ?? 'STS',
    scope: null
  });
  if (given.UseSamePermissionsAsParentSite === false) {
    const scope = insertScope(farm, { web: web.id }, scopeOfWeb(farm, parent));
    farm.db.run('UPDATE webs SET scope = ? WHERE id = ?', scope, web.id);
  }
  return webEntity(visit.in(webAt(farm, path) ?? web));
}
