import { extensionOf, joinPath, refuseName } from './names';
import { FOLDER, itemAt, putAt } from './place';
import { refuseFile } from './refusals';
import type { Field } from '../fields/field';
import type { Item, Stored } from '../items/item';
import { fold } from '../odata/fold';
import type { List } from '../store/lists';
import type { Visit } from '../visit';

/** A body's FileLeafRef gives a file or folder another name; a file keeps its ending when none is given. */
export function rename(visit: Visit, list: List, item: Item, given: ReadonlyMap<Field, Stored>): void {
  const wanted = [...given].find(([{ internalName }]) => internalName === 'FileLeafRef')?.[1];
  if (typeof wanted !== 'string' || item.leaf === '') return;
  const ending = extensionOf(item.leaf);
  const leaf = item.kind === FOLDER || ending === '' || wanted.includes('.') ? wanted : `${wanted}.${ending}`;
  if (leaf === item.leaf) return;
  refuseName(leaf, `${list.folder}/${joinPath(item.dir, leaf)}`);
  const other = itemAt(visit.farm, list, item.dir, leaf);
  if (other && other.id !== item.id && fold(other.leaf) === fold(leaf)) throw refuseFile.nameInUse();
  putAt(visit.farm, list, item, item.dir, leaf);
}
