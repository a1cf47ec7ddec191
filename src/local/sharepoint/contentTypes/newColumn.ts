import type { Field } from '../fields/field';
import { storedTypes, updateType, type ContentType } from '../store/contentTypes';
import type { List } from '../store/lists';
import type { Visit } from '../visit';
import { comesFrom } from './ids';
import { linkTo, ownTypesOfList, withLinks } from './types';

/** Options of CreateFieldAsXml that say which content types get the new column. */
const OPTION = { toDefault: 1, toNone: 2, toAll: 4 } as const;

/** A new column of a list comes to its default content type, to all or to none, as the options say. */
export function linkNewColumn({ farm }: Visit, list: List, field: Field, options: number): void {
  const untouched = storedTypes(farm, list.id).length === 0;
  if (untouched && (options & (OPTION.toNone | OPTION.toAll)) === 0) return;
  const types = ownTypesOfList(farm, list);
  const standard = types.find(({ id }) => !comesFrom(id, '0x0120'));
  for (const type of types) {
    const wanted = (options & OPTION.toAll) !== 0 || (type.id === standard?.id && (options & OPTION.toNone) === 0);
    updateType(farm, relinked(type, field, wanted));
  }
}

function relinked(type: ContentType, field: Field, wanted: boolean): ContentType {
  const others = type.links.filter(({ id }) => id !== field.id);
  return { ...type, links: wanted ? withLinks(others, [linkTo(field)]) : others };
}
