import { isUniqueViolation, itemTable, messageOf, type Parameter } from '../database';
import { columnsOf } from '../fields/columns';
import { isUnique, type Field } from '../fields/field';
import { KINDS } from '../fields/kinds';
import { refuse } from '../http/failure';
import { CHANGE } from '../store/changes';
import { newId, now } from '../store/farm';
import { touchList, type List } from '../store/lists';
import { principalWithId } from '../store/principals';
import { touchWeb } from '../store/webs';
import type { Visit } from '../visit';
import { initialValue } from './defaults';
import { readItem, type Item, type Stored } from './item';
import { keepVersion } from './versions';

/** Values by the column's key. */
export type Changes = ReadonlyMap<Field, Stored>;

/** Adds an item in the caller's name; columns that nobody mentions get their defaults. */
export function addItem(visit: Visit, list: List, given: Changes, contentType: string): Item {
  const { farm } = visit;
  refuseStrangers(visit, given);
  const fields: Record<string, Stored> = {};
  for (const field of columnsOf(farm, list.id)) {
    const value = given.has(field) ? (given.get(field) ?? null) : initialValue(field, visit);
    if (value !== null) fields[field.key] = value;
  }
  const me = visit.me().id;
  const time = now(farm);
  const id = guarded(visit, list, () =>
    farm.db.run(
      `INSERT INTO ${itemTable(list.seq)} (guid, unique_id, version, ui, author, editor, created, modified, ctype, kind, attachments, fields)
       VALUES (?, ?, 1, 512, ?, ?, ?, ?, ?, 0, 0, ?)`,
      newId(),
      newId(),
      me,
      me,
      time,
      time,
      contentType,
      JSON.stringify(fields)
    )
  );
  touchList(farm, list, 1);
  touchWeb(farm, list.web);
  return saved(visit, list, id, CHANGE.add);
}

export interface WriteManner {
  /** the same version is written over, as `bNewDocumentUpdate` does */
  sameVersion?: boolean;
}

/** Changes an item; its ETag goes up, the earlier version is kept where the list keeps versions. */
export function changeItem(visit: Visit, list: List, item: Item, given: Changes, manner: WriteManner = {}): Item {
  refuseStrangers(visit, given);
  const fields: Record<string, Stored> = { ...item.fields };
  for (const [field, value] of given) {
    if (value === null) delete fields[field.key];
    else fields[field.key] = value;
  }
  const newVersion = list.settings.EnableVersioning === true && !manner.sameVersion;
  if (newVersion) keepVersion(visit.farm, list, item);
  write(visit, list, item, JSON.stringify(fields), item.ui + (newVersion ? 512 : 0));
  touchList(visit.farm, list, 0);
  touchWeb(visit.farm, list.web);
  return saved(visit, list, item.id, CHANGE.update);
}

function write(visit: Visit, list: List, item: Item, fields: string, ui: number): void {
  const parameters: Parameter[] = [fields, visit.me().id, now(visit.farm), ui, item.id];
  guarded(visit, list, () =>
    visit.farm.db.run(
      `UPDATE ${itemTable(list.seq)} SET fields = ?, editor = ?, modified = ?, ui = ?, version = version + 1 WHERE id = ?`,
      ...parameters
    )
  );
}

function saved(visit: Visit, list: List, id: number, type: number): Item {
  const item = readItem(visit.farm, list, id);
  if (!item) throw refuse.noItem();
  visit.changed('Item', type, { list: list.id, item: id, uniqueId: item.uniqueId });
  return item;
}

/** A broken unique index is SharePoint's own complaint about duplicate values. */
function guarded(visit: Visit, list: List, work: () => number): number {
  try {
    return work();
  } catch (error) {
    if (!isUniqueViolation(error)) throw error;
    const unique = columnsOf(visit.farm, list.id).filter(isUnique);
    const broken = unique.find((field) => messageOf(error).includes(`x_${field.key}`)) ?? unique[0];
    throw refuse.duplicateValues(broken?.title ?? '');
  }
}

/** A person column takes only who the site knows. */
function refuseStrangers(visit: Visit, given: Changes): void {
  for (const [field, value] of given) {
    if (KINDS[field.kind].number !== KINDS.User.number) continue;
    const ids = Array.isArray(value) ? (value as readonly (string | number)[]) : [value];
    for (const id of ids) {
      if (typeof id === 'number' && !principalWithId(visit.farm, visit.web.site, id)) {
        throw refuse.general('The user does not exist or is not unique.', -2130575276);
      }
    }
  }
}
