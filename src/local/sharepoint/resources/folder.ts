import { contentTypeOrder, uniqueContentTypeOrder } from '../contentTypes/ofItems';
import { ghostId } from '../files/find';
import { countIn } from '../files/place';
import { folderAt, ghostsOfWeb, isWebSpot, listFolderCount, onSpot, rootSpot, type Spot } from '../files/spot';
import { refuseFile } from '../files/refusals';
import type { List } from '../store/lists';
import { MAY } from '../store/roles';
import { need, type Visit } from '../visit';
import { changeFolder, folderLinks, removeFolder } from './folderActions';
import { folderUri, plainUri } from './fileUris';
import { collection, entity, type Entity, type Node } from './node';

/** The root folder of a list. */
export function rootFolder(visit: Visit, list: List): Entity {
  return folderEntity(visit, rootSpot(list));
}

/** A folder: a list's own, a row of a list, or one that SharePoint has by itself. */
export function folderEntity(visit: Visit, spot: Spot): Entity {
  need(onSpot(visit, spot), spot.item ? MAY.viewListItems : MAY.open);
  const uri = folderUri(spot.path);
  const facts = folderFacts(visit, spot);
  return entity({
    type: 'SP.Folder',
    set: 'SP.ApiData.Folders',
    uri,
    id: `${visit.apiRoot}/${plainUri(uri)}`,
    own: {
      Exists: true,
      IsWOPIEnabled: false,
      ItemCount: facts.count,
      Name: facts.name,
      ProgID: null,
      ServerRelativeUrl: spot.path,
      TimeCreated: facts.created,
      TimeLastModified: facts.modified,
      UniqueId: facts.id,
      WelcomePage: facts.welcome
    },
    more: {
      ServerRelativePath: () => ({ DecodedUrl: spot.path }),
      ContentTypeOrder: () => (spot.list ? contentTypeOrder(visit.farm, spot.list) : []),
      UniqueContentTypeOrder: () => (spot.list ? uniqueContentTypeOrder(visit.farm, spot.list) : null)
    },
    links: folderLinks(visit, spot, facts),
    merge: (body) => changeFolder(visit, spot, facts, body),
    remove: () => removeFolder(visit, spot)
  });
}

/** What was asked for and is not there: only `Exists` can be read of it, and there is nothing in it. */
export function missingFolder(): Entity {
  const nothing = (type: string, set: string): Node => collection({ type, set, uri: '', all: () => [] });
  return {
    is: 'entity',
    type: 'SP.Folder',
    set: 'SP.ApiData.Folders',
    uri: '',
    names: ['Exists', 'Name'],
    get: (name) => {
      if (name.toLowerCase() === 'exists') return false;
      throw refuseFile.notFound();
    },
    link: (name) => {
      const wanted = name.toLowerCase();
      if (wanted === 'exists') return undefined;
      if (wanted === 'folders') return () => nothing('SP.Folder', 'SP.ApiData.Folders');
      if (wanted === 'files') return () => nothing('SP.File', 'SP.ApiData.Files12');
      throw refuseFile.notFound();
    },
    merge: () => {
      throw refuseFile.notFound();
    },
    remove: () => {
      throw refuseFile.notFound();
    }
  };
}

export function folderOr404(visit: Visit, path: string): Entity {
  const spot = folderAt(visit, path);
  return spot ? folderEntity(visit, spot) : missingFolder();
}

export interface FolderFacts {
  id: string;
  name: string;
  count: number;
  created: string;
  modified: string;
  welcome: string;
}

function folderFacts(visit: Visit, spot: Spot): FolderFacts {
  const { list, item, path } = spot;
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (isWebSpot(visit, spot)) {
    const { created, modified } = visit.web;
    const id = ghostId(visit, path);
    const count = ghostsOfWeb(visit).length + (list?.items ?? 0);
    return { id, name: '', count, created, modified, welcome: 'SitePages/Home.aspx' };
  }
  if (list && item) {
    const count = countIn(visit.farm, list, spot.dir);
    return { id: item.uniqueId, name, count, created: item.created, modified: item.modified, welcome: '' };
  }
  const { created, modified } = list ?? visit.web;
  const root = list !== undefined && spot.dir === '';
  const count = root ? countIn(visit.farm, list, '') : name === 'Lists' ? listFolderCount(visit) : 0;
  return { id: root ? list.rootFolder : ghostId(visit, path), name, count, created, modified, welcome: '' };
}
