import { folderAt, type Spot } from '../files/spot';
import { addFile, addFolder } from '../files/write';
import { refuse } from '../http/failure';
import type { Argument } from '../http/path';
import { itemPath } from '../items/item';
import { listWithId } from '../store/lists';
import { MAY } from '../store/roles';
import { under } from '../store/webs';
import type { Visit } from '../visit';
import { given } from './given';
import { scalar, upload, type Link, type Scalar } from './node';

/** What stands in an image column is put beside the lists: in `SiteAssets/Lists/<the list's id>`. */
export function uploadImage(visit: Visit): Link {
  return (args) => upload(() => keepImage(visit, args));
}

function keepImage(visit: Visit, args: readonly Argument[]): Scalar {
  const list = listWithId(visit.farm, String(given(args, {}, 'listid', 2) ?? ''));
  if (!list || list.web !== visit.web.id) throw refuse.noListWithId();
  visit.needOnList(list, MAY.addListItems);
  const spot = inside(visit, inside(visit, assets(visit), 'Lists'), list.id);
  const name = String(given(args, {}, 'imagename', 1) ?? '');
  const item = addFile(visit, spot, name, visit.ask.bytes, { unique: true });
  if (!spot.list) throw refuse.noFile();
  return scalar(
    'UploadImage',
    { Name: item.leaf, ServerRelativeUrl: itemPath(item, spot.list), UniqueId: item.uniqueId },
    'SP.ImageItem'
  );
}

function assets(visit: Visit): Spot {
  const spot = folderAt(visit, under(visit.web.path, 'SiteAssets'));
  if (!spot) throw refuse.noFile();
  return spot;
}

/** The folder of this name in another, made when it is not there. */
function inside(visit: Visit, spot: Spot, leaf: string): Spot {
  const path = `${spot.path}/${leaf}`;
  const known = folderAt(visit, path);
  if (known) return known;
  addFolder(visit, spot, leaf);
  const made = folderAt(visit, path);
  if (!made) throw refuse.noFile();
  return made;
}
