import { typesOfList } from '../contentTypes/types';
import type { Field } from '../fields/field';
import { fold } from '../odata/fold';
import type { Farm } from '../store/farm';
import type { List } from '../store/lists';

export const isTypeName = (field: Field): boolean => field.builtIn && field.internalName === 'ContentType';

/** Rows keep the id of their content type; people ask for its name. */
export function typeNameSql(farm: Farm, list: List): string {
  const quoted = (text: string): string => `'${text.replace(/'/g, "''")}'`;
  const names = typesOfList(farm, list).map(({ id, name }) => `WHEN ${quoted(id)} THEN ${quoted(fold(name))}`);
  return names.length === 0 ? "''" : `(CASE t.ctype ${names.join(' ')} ELSE '' END)`;
}
