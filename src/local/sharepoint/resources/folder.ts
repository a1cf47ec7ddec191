import type { List } from '../store/lists';
import { entity, type Entity } from './node';

/** The root folder of a list. */
export function rootFolder(list: List): Entity {
  return entity({
    type: 'SP.Folder',
    set: 'SP.ApiData.Folders',
    uri: `Web/Lists(guid'${list.id}')/RootFolder`,
    own: {
      Exists: true,
      IsWOPIEnabled: false,
      ItemCount: list.items,
      Name: list.folder.slice(list.folder.lastIndexOf('/') + 1),
      ProgID: null,
      ServerRelativeUrl: list.folder,
      TimeCreated: list.created,
      TimeLastModified: list.modified,
      UniqueId: list.rootFolder,
      WelcomePage: ''
    }
  });
}
