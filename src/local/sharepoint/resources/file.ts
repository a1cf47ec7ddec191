import { encodedAddress, addressOf } from '../files/address';
import { contentAnswer } from '../files/bytes';
import { LEVEL } from '../files/levels';
import { writeBytes } from '../files/write';
import { noContent } from '../http/answer';
import { refuse } from '../http/failure';
import { itemPath, versionLabel, type Item } from '../items/item';
import { deleteItem } from '../items/remove';
import type { List } from '../store/lists';
import { MAY } from '../store/roles';
import type { Visit } from '../visit';
import { fileLinks } from './fileActions';
import { fileUri, plainUri } from './fileUris';
import { entity, type Entity } from './node';

/** Programs of the web open these: they have addresses of their own. */
const OFFICE = /^(docx?|docm|dotx|xlsx?|xlsm|xlsb|pptx?|pptm|ppsx|vsdx|one)$/i;

export const isOffice = (item: Item): boolean => OFFICE.test(String(item.fields.File_x0020_Type ?? ''));

/** A file: a row of its library with bytes. */
export function fileEntity(visit: Visit, list: List, item: Item): Entity {
  const path = itemPath(item, list);
  const uri = fileUri(path);
  return entity({
    type: 'SP.File',
    set: 'SP.ApiData.Files12',
    uri,
    id: `${visit.apiRoot}/${plainUri(uri)}`,
    etag: fileEtag(item),
    own: fileProperties(visit, list, item),
    more: moreProperties(visit, list, item),
    links: fileLinks(visit, list, item),
    remove: () => {
      visit.needOnItem(list, item, MAY.deleteListItems);
      guardFileEtag(visit, item, visit.ask.ifMatch);
      deleteItem(visit, list, item);
    },
    content: () => contentAnswer(visit.farm, Number(item.fields._content ?? 0), { ETag: fileEtag(item) }),
    write: () => {
      visit.needOnItem(list, item, MAY.editListItems);
      guardFileEtag(visit, item, visit.ask.ifMatch);
      return noContent({ ETag: fileEtag(writeBytes(visit, list, item, visit.ask.bytes)) });
    }
  });
}

/** `"{GUID},2"` */
export const fileEtag = (item: Item): string => `"{${item.uniqueId.toUpperCase()}},${item.version}"`;

/** 412 unless the ETag that was given is the file's, in whichever of its forms, or any. */
export function guardFileEtag(visit: Visit, item: Item, given: string | undefined): void {
  const wanted = given?.trim().replace(/^W\//, '').toLowerCase();
  if (wanted === undefined || wanted === '' || wanted === '*') return;
  const actual = [fileEtag(item), `"${item.uniqueId},${item.version}"`, `"${item.version}"`];
  if (!actual.some((each) => each.toLowerCase() === wanted)) throw refuse.etagDiffers(given ?? '', fileEtag(item));
}

/** The 21 properties of a file, in the recorded order. */
function fileProperties(visit: Visit, list: List, item: Item): Record<string, unknown> {
  const path = itemPath(item, list);
  const office = isOffice(item);
  const mark = `?d=w${item.uniqueId.replace(/-/g, '')}`;
  return {
    CheckInComment: item.fields._CheckinComment ?? '',
    CheckOutType: item.fields.CheckoutUser === undefined ? 2 : 0,
    ContentTag: `{${item.uniqueId.toUpperCase()}},${item.version},${office ? 2 : 1}`,
    CustomizedPageStatus: 0,
    ETag: fileEtag(item),
    Exists: true,
    IrmEnabled: false,
    Length: String(Number(item.fields.File_x0020_Size ?? 0)),
    Level: item.fields.CheckoutUser === undefined ? (item.fields._Level ?? LEVEL.published) : LEVEL.checkedOut,
    LinkingUri: office ? encodedAddress(visit, path) + mark : null,
    LinkingUrl: office ? addressOf(visit, path) + mark : '',
    MajorVersion: Math.floor(item.ui / 512),
    MinorVersion: item.ui % 512,
    Name: item.leaf,
    ServerRelativeUrl: path,
    TimeCreated: item.created,
    TimeLastModified: item.modified,
    Title: item.fields.Title ?? (office ? '' : null),
    UIVersion: item.ui,
    UIVersionLabel: versionLabel(item.ui),
    UniqueId: item.uniqueId
  };
}

function moreProperties(visit: Visit, list: List, item: Item): Record<string, () => unknown> {
  const unknown = (): never => {
    throw refuse.notImplemented(visit.ask.method, visit.ask.url);
  };
  return {
    ServerRelativePath: () => ({ DecodedUrl: itemPath(item, list) }),
    ListId: () => list.id,
    SiteId: () => visit.web.site,
    WebId: () => visit.web.id,
    HasAlternateContentStreams: () => false,
    ExistsAllowThrowForPolicyFailures: () => true,
    ExistsWithException: () => true,
    VroomItemID: unknown,
    VroomDriveID: unknown
  };
}
