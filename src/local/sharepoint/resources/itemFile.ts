import { encodedAddress } from '../files/address';
import { isFile } from '../files/levels';
import { countIn, FOLDER, pathOf } from '../files/place';
import { itemSpot } from '../files/spot';
import { itemPath, type Item } from '../items/item';
import type { List } from '../store/lists';
import { absoluteUrl } from '../store/webs';
import type { Visit } from '../visit';
import { fileEntity, isOffice } from './file';
import { folderEntity } from './folder';
import type { Node } from './node';

const uriOf = (list: List, item: Item): string => `Web/Lists(guid'${list.id}')/Items(${item.id})`;

/** The file that an item is the row of. */
export function itemFile(visit: Visit, list: List, item: Item): Node {
  return isFile(item) ? fileEntity(visit, list, item) : { is: 'absent', uri: `${uriOf(list, item)}/File` };
}

/** The folder that an item is the row of. */
export function itemFolder(visit: Visit, list: List, item: Item): Node {
  return item.kind === FOLDER
    ? folderEntity(visit, itemSpot(list, item))
    : { is: 'absent', uri: `${uriOf(list, item)}/Folder` };
}

type Read = (visit: Visit, list: List, item: Item) => unknown;

/** Programs of the web open Office files at an address of their own. */
const embedded: Read = ({ farm, web }, _list, item) =>
  isFile(item) && isOffice(item)
    ? `${absoluteUrl(farm, web.path)}/_layouts/15/Doc.aspx?sourcedoc={${item.uniqueId}}&action=interactivepreview`
    : undefined;

/** Properties of an item that tell of where it lies and of what is in it. */
const PLACED: Readonly<Record<string, Read>> = {
  EncodedAbsUrl: (visit, list, item) => encodedAddress(visit, itemPath(item, list)),
  ServerRedirectedEmbedUri: embedded,
  ServerRedirectedEmbedUrl: embedded,
  ItemChildCount: ({ farm }, list, item) =>
    inside(item) && String(countIn(farm, list, pathOf(item)) - countIn(farm, list, pathOf(item), FOLDER)),
  FolderChildCount: ({ farm }, list, item) => inside(item) && String(countIn(farm, list, pathOf(item), FOLDER))
};

const inside = (item: Item): true | undefined => (item.kind === FOLDER && item.leaf !== '') || undefined;

/** Undefined where the item has nothing else to say than its columns do. */
export function placedProperty(visit: Visit, list: List, item: Item, name: string): unknown {
  return Object.hasOwn(PLACED, name) ? PLACED[name]?.(visit, list, item) : undefined;
}
