import { countIn, FOLDER } from '../files/place';
import type { Spot } from '../files/spot';
import { itemPath, versionLabel, type Item } from '../items/item';
import type { List } from '../store/lists';
import { holdsFiles } from '../store/templates';
import type { Visit } from '../visit';
import { fileEtag } from './file';
import { fileUri, folderUri } from './fileUris';
import { entity, type Entity } from './node';

type Bag = Record<string, unknown>;

/** The property bag of a file: what SharePoint keeps of any. */
export function filePropertyBag(visit: Visit, list: List, item: Item): Entity {
  return bag(fileUri(itemPath(item, list)), {
    ...common(list, item.uniqueId, item.created, item.modified),
    ...ofItem(item),
    vti_x005f_docstoretype: 0,
    vti_x005f_filesize: Number(item.fields.File_x0020_Size ?? 0),
    vti_x005f_sourcecontrolversion: `V${versionLabel(item.ui)}`
  });
}

/** The property bag of a folder. */
export function folderPropertyBag(
  visit: Visit,
  spot: Spot,
  facts: { id: string; created: string; modified: string }
): Entity {
  const { list, item } = spot;
  const inside = list ? countIn(visit.farm, list, spot.dir) : 0;
  const folders = list ? countIn(visit.farm, list, spot.dir, FOLDER) : 0;
  return bag(folderUri(spot.path), {
    vti_x005f_folderitemcount: inside - folders,
    vti_x005f_foldersubfolderitemcount: folders,
    vti_x005f_docstoretype: 1,
    ...(list ? common(list, facts.id, facts.created, facts.modified) : {}),
    vti_x005f_isbrowsable: 'true',
    vti_x005f_hassubdirs: 'true',
    vti_x005f_isexecutable: 'false',
    vti_x005f_isscriptable: 'false',
    ...(item ? ofItem(item) : {})
  });
}

function bag(uri: string, own: Bag): Entity {
  return entity({ type: 'SP.PropertyValues', set: 'SP.ApiData.PropertyValues', uri: `${uri}/Properties`, own });
}

function common(list: List, id: string, created: string, modified: string): Bag {
  const listId = `{${list.id.toUpperCase()}}`;
  const upper = id.toUpperCase();
  return {
    vti_x005f_rtag: `rt:${upper}@00000000001`,
    vti_x005f_timecreated: created.replace('Z', ''),
    vti_x005f_timelastmodified: modified.replace('Z', ''),
    vti_x005f_level: 1,
    vti_x005f_listname: listId,
    vti_x005f_listid: listId,
    vti_x005f_listservertemplate: list.template,
    vti_x005f_listbasetype: holdsFiles(list.template) ? 1 : 0,
    vti_x005f_listrequirecheckout: String(list.settings.ForceCheckout ?? false),
    vti_x005f_listenableversioning: String(list.settings.EnableVersioning ?? false),
    vti_x005f_listenableminorversions: String(list.settings.EnableMinorVersions ?? false),
    vti_x005f_listenablemoderation: String(list.settings.EnableModeration ?? false),
    vti_x005f_candeleteversion: 'true',
    vti_x005f_replid: `rid:{${upper}}`
  };
}

function ofItem(item: Item): Bag {
  return { vti_x005f_etag: fileEtag(item), vti_x005f_doclibrowid: item.id, vti_x005f_docstoreversion: item.version };
}
