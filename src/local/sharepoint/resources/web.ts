import type { Body } from '../http/ask';
import { noContent } from '../http/answer';
import { CHANGE } from '../store/changes';
import { MAY, printMask } from '../store/roles';
import { updateWeb, webWithId } from '../store/webs';
import { setWebSetting } from '../store/webSettings';
import type { Visit } from '../visit';
import { catalog } from './catalogs';
import { customActions, workflows } from './empties';
import { defaultLibrary, listByUrl, listCollection } from './lists';
import { action, entity, query, scalar, type Entity, type Link } from './node';
import { propertyBag } from './propertyBag';
import { regionalSettings } from './regional';
import { viewByUrl } from './views';
import { webColumns } from './webColumns';
import { webPeople } from './webPeople';
import { deleteWeb, subwebs } from './webs';
import { fileTree } from './byPath';
import { webSecurity } from './security';
import { webChanges } from './changes';
import { recycleBin, recycleBinItems } from './recycleBin';
import { readWebBody } from './webBody';
import { subwebInfos, webInfo } from './webInfos';
import { userResource } from './listExtras';
import { uploadImage } from './uploadImage';
import { moreWebProperties, webProperties } from './webProperties';

/** The web that the address is under. */
export function webEntity(visit: Visit): Entity {
  const { web } = visit;
  visit.needOnWeb(MAY.open);
  return entity({
    type: 'SP.Web',
    set: 'SP.ApiData.Webs',
    uri: 'Web',
    root: visit.apiRoot,
    own: () => webProperties(visit, web),
    more: () => moreWebProperties(visit, web),
    links: () => webLinks(visit),
    through: { lists: () => listCollection(visit) },
    merge: (body) => {
      visit.needOnWeb(MAY.manageWeb);
      mergeWeb(visit, body);
      return noContent();
    },
    remove: () => deleteWeb(visit)
  });
}

function mergeWeb(visit: Visit, body: Body): void {
  const { farm, web } = visit;
  const { settings, ...changed } = readWebBody(body, webEntity(visit));
  for (const [name, value] of Object.entries(settings)) setWebSetting(farm, web.id, name, value);
  updateWeb(farm, web, changed);
  visit.changed('Web', CHANGE.update);
}

function webLinks(visit: Visit): Readonly<Record<string, Link>> {
  const { web, farm } = visit;
  return {
    getcatalog: catalog(visit),
    usercustomactions: customActions(visit, 'Web'),
    workflowassociations: workflows(visit, 'Web'),
    getviewfromurl: viewByUrl(visit),
    getviewfrompath: viewByUrl(visit),
    getlist: listByUrl(visit),
    getlistusingpath: listByUrl(visit),
    defaultdocumentlibrary: () => defaultLibrary(visit),
    webs: () => subwebs(visit),
    webinfos: () => subwebInfos(visit),
    getsubwebsfilteredforcurrentuser: (args) => query(() => subwebInfos(visit, args)),
    allproperties: () => propertyBag(visit),
    deleteobject: () => action(() => deleteWeb(visit)),
    parentweb: () => {
      const parent = web.parent ? webWithId(farm, web.parent) : undefined;
      return parent ? webInfo(visit, parent, 'Web/ParentWeb') : { is: 'absent', uri: 'Web/ParentWeb' };
    },
    regionalsettings: () => regionalSettings(visit),
    titleresource: () => userResource(web.title, 'Web/TitleResource'),
    descriptionresource: () => userResource(web.description, 'Web/DescriptionResource'),
    uploadimage: uploadImage(visit),
    ...webColumns(visit),
    ...webPeople(visit),
    effectivebasepermissions: () => scalar('EffectiveBasePermissions', printMask(visit.onWeb()), 'SP.BasePermissions'),
    recyclebin: () => recycleBin(visit, { column: 'web', id: web.id }),
    getrecyclebinitems: recycleBinItems(visit, { column: 'web', id: web.id }),
    getrecyclebinitemsbyqueryinfo: recycleBinItems(visit, { column: 'web', id: web.id }),
    ...fileTree(visit),
    ...webSecurity(visit),
    ...webChanges(visit)
  };
}
