import type { Body } from '../http/ask';
import { noContent } from '../http/answer';
import { refuse } from '../http/failure';
import type { Argument } from '../http/path';
import { principalWithId } from '../store/principals';
import { MAY } from '../store/roles';
import { siteWithId, under, webAt, webWithId, type Web } from '../store/webs';
import type { Visit } from '../visit';
import { catalog } from './catalogs';
import { siteChanges } from './changes';
import { customActions } from './empties';
import { groupEntity } from './group';
import { action, entity, type Entity, type Link } from './node';
import { recycleBin, recycleBinItems } from './recycleBin';
import { siteProperties } from './siteProperties';
import { webEntity } from './web';

/** The site collection of the web that the address is under. */
export function siteEntity(visit: Visit): Entity {
  visit.needOnWeb(MAY.open);
  const site = siteWithId(visit.farm, visit.web.site);
  return entity({
    type: 'SP.Site',
    set: 'SP.ApiData.Sites',
    uri: 'site',
    own: () => siteProperties(visit, site),
    more: { ServerRelativePath: () => ({ DecodedUrl: site.path }) },
    links: siteLinks(visit, webWithId(visit.farm, site.rootWeb) ?? visit.web),
    merge: (body) => {
      visit.needOnWeb(MAY.manageWeb);
      refuseChanges(siteEntity(visit), body);
      return noContent();
    }
  });
}

function siteLinks(visit: Visit, root: Web): Readonly<Record<string, Link>> {
  const { farm, web } = visit;
  return {
    rootweb: () => webEntity(visit.in(root)),
    getcatalog: catalog(visit.in(root)),
    usercustomactions: customActions(visit, 'Site'),
    owner: () => {
      const group = root.owners === null ? undefined : principalWithId(farm, web.site, root.owners);
      return group ? groupEntity(visit, group) : { is: 'absent', uri: 'site/Owner' };
    },
    openwebbyid: ([id]) => action((body) => openWeb(visit, webWithId(farm, guid(id ?? body.gWebId)))),
    openweb: ([url]) => action((body) => openWeb(visit, webAt(farm, under(root.path, address(url ?? body.strUrl))))),
    recyclebin: () => recycleBin(visit, { column: 'site', id: web.site }),
    getrecyclebinitems: recycleBinItems(visit, { column: 'site', id: web.site }),
    ...siteChanges(visit)
  };
}

function guid(given: unknown): string {
  return valueOf(given).toLowerCase().replace(/[{}]/g, '');
}

function address(given: unknown): string {
  return valueOf(given).replace(/^\/+|\/+$/g, '');
}

function valueOf(given: unknown): string {
  return typeof given === 'object' && given !== null ? String((given as Argument).value) : String(given ?? '');
}

/** A web of this site that the caller may open. */
function openWeb(visit: Visit, web: Web | undefined): Entity {
  if (!web || web.site !== visit.web.site) throw refuse.noFile();
  return webEntity(visit.in(web));
}

/** What a site says of itself cannot be changed here; saying the same again is no change. */
function refuseChanges(site: Entity, body: Body): void {
  for (const [name, value] of Object.entries(body)) {
    if (name === '__metadata' || name.includes('odata.')) continue;
    const present = site.get(name);
    if (present === undefined) throw refuse.noProperty(name, 'SP.Site');
    if (JSON.stringify(present) !== JSON.stringify(value))
      throw refuse.notImplemented('MERGE', `the property ${name} of a site`);
  }
}
