import { attribute, type Field } from '../fields/field';
import { isLookupKind, KINDS } from '../fields/kinds';
import { refuse } from '../http/failure';
import { listWithId } from '../store/lists';
import { principalWithId } from '../store/principals';
import type { Visit } from '../visit';
import { readItem, type Stored } from './item';

/** A person column takes only who the site knows; a lookup with enforced relationship only what is there. */
export function refuseDangling(visit: Visit, given: ReadonlyMap<Field, Stored>): void {
  for (const [field, value] of given) {
    if (!isLookupKind(field.kind) || (field.builtIn && field.kind === 'Lookup')) continue;
    for (const id of Array.isArray(value) ? (value as readonly (string | number)[]) : [value]) {
      if (typeof id === 'number') refuseOne(visit, field, id);
    }
  }
}

function refuseOne(visit: Visit, field: Field, id: number): void {
  if (KINDS[field.kind].number === KINDS.User.number) {
    if (!principalWithId(visit.farm, visit.web.site, id))
      throw refuse.general('The user does not exist or is not unique.', -2130575276);
    return;
  }
  if ((attribute(field, 'RelationshipDeleteBehavior') ?? 'None').toLowerCase() === 'none') return;
  const list = listWithId(visit.farm, attribute(field, 'List') ?? '');
  if (!list || !readItem(visit.farm, list, id)) throw refuse.invalidLookup(field.title);
}
