import { readItem } from '../items/item';
import type { Change } from '../store/changes';
import { listWithId } from '../store/lists';
import { MAY } from '../store/roles';
import { may, type Visit } from '../visit';

/** Tells whether the caller may hear of a change: not of lists and items that they may not see. */
export function seesChange(visit: Visit): (change: Change) => boolean {
  if (visit.caller === 'app') return () => true;
  const known = new Map<string, (item: number | null) => boolean>();
  return ({ list, item, object }) => {
    if (list === null) return true;
    const test = known.get(list) ?? inList(visit, list);
    known.set(list, test);
    return test(object === 'Item' ? item : null);
  };
}

/** Deleted lists and items are told of: nobody can say any more who might have seen them. */
function inList(visit: Visit, id: string): (item: number | null) => boolean {
  const list = listWithId(visit.farm, id);
  if (!list) return () => true;
  const there = visit.at(list);
  const open = may(there.onList(list), MAY.open);
  const each = list.settings.ReadSecurity === 2 || hasScopes(visit, id) || !may(there.onList(list), MAY.viewListItems);
  if (!each || !open) return () => open;
  return (item) => {
    const found = item === null ? undefined : readItem(visit.farm, list, item);
    return !found || may(there.onItem(list, found), MAY.viewListItems);
  };
}

function hasScopes({ farm }: Visit, list: string): boolean {
  return farm.db.one('SELECT 1 FROM scopes WHERE list = ? AND item IS NOT NULL', list) !== undefined;
}
