import { itemTable, type Parameter } from '../database';
import type { Field } from '../fields/field';
import type { List } from '../store/lists';
import type { Visit } from '../visit';
import type { Stored } from './item';

/** Columns of the table, not of the JSON, that forms and bodies may write: who, when, of which content type. */
const TABLE: Readonly<Record<string, string>> = {
  Author: 'author',
  Editor: 'editor',
  Created: 'created',
  Modified: 'modified',
  ContentTypeId: 'ctype'
};

export function isFixed(field: Field): boolean {
  return field.builtIn && Object.hasOwn(TABLE, field.internalName);
}

/** Writes them after the row itself, so that they win over the caller's name and the clock. */
export function writeFixed(visit: Visit, list: List, id: number, given: ReadonlyMap<Field, Stored>): void {
  for (const [field, value] of given) {
    const column = field.builtIn ? TABLE[field.internalName] : undefined;
    if (!column || value === null) continue;
    visit.farm.db.run(`UPDATE ${itemTable(list.seq)} SET ${column} = ? WHERE id = ?`, value as Parameter, id);
  }
}
