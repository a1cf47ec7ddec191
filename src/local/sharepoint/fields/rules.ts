import { refuse } from '../http/failure';
import { listWithId } from '../store/lists';
import type { Visit } from '../visit';
import type { FieldSchema } from './field';
import { KINDS, type Kind } from './kinds';

/** Refuses what SharePoint does not let a column be. */
export function refuseImpossible(visit: Visit, kind: Kind, { attributes }: FieldSchema): void {
  const says = (name: string): boolean => attributes[name]?.toUpperCase() === 'TRUE';
  const dependent = attributes.FieldRef !== undefined && KINDS[kind].number === KINDS.Lookup.number;
  if (says('Indexed') && (!KINDS[kind].indexable || dependent))
    throw refuse.general('This field type does not support indexing.', -2130575350);
  if (says('EnforceUniqueValues')) {
    if (!KINDS[kind].uniqueable) throw refuse.general('This field type does not support enforcing unique values.');
    if (!says('Indexed')) throw refuse.general('The field must first be indexed to enforce unique values.');
  }
  if (KINDS[kind].number === KINDS.Lookup.number) refuseBrokenLookup(visit, attributes);
}

function refuseBrokenLookup(visit: Visit, attributes: Readonly<Record<string, string>>): void {
  const list = listWithId(visit.farm, attributes.List ?? '');
  if (!list) throw refuse.badArgument('The lookup column has no list: List must be the id of a list of this site.');
  const behaviour = (attributes.RelationshipDeleteBehavior ?? 'None').toLowerCase();
  if (behaviour !== 'none' && attributes.Indexed?.toUpperCase() !== 'TRUE') {
    throw refuse.general('A lookup column that restricts or cascades deletes must be indexed.');
  }
}
