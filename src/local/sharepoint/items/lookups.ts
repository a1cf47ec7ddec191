import { columnsOf } from '../fields/columns';
import { isLookupKind } from '../fields/kinds';
import { refuse } from '../http/failure';
import type { Query } from '../http/query';
import type { Farm } from '../store/farm';
import type { List } from '../store/lists';
import { flag, type Field } from '../fields/field';

/** SharePoint joins at most so many lookup and person columns in one query. */
const MOST_LOOKUPS = 12;

/** Refuses a query that reads more lookup columns than SharePoint joins; without $select all of the list's count. */
export function guardLookups(farm: Farm, list: List, query: Query): void {
  const columns = columnsOf(farm, list.id).filter(
    (field) => isLookupKind(field.kind) && !(field.builtIn && field.kind === 'Lookup')
  );
  const named = new Set([...(query.select?.keys() ?? []), ...query.expand.keys()]);
  const everything = !query.select || query.select.has('*');
  const joined = columns.filter(
    (field) => (everything && !field.builtIn && !flag(field, 'Hidden')) || isNamed(field, named)
  );
  if (joined.length > MOST_LOOKUPS) throw refuse.lookupThreshold();
}

function isNamed(field: Field, named: ReadonlySet<string>): boolean {
  return [field.entityName, `${field.entityName}Id`, `${field.entityName}StringId`].some((name) => named.has(name));
}
