import { isUniqueViolation, itemTable, messageOf, type Parameter } from '../database';
import { columnsOf } from '../fields/columns';
import { isUnique, type Field } from '../fields/field';
import { refuse } from '../http/failure';
import { CHANGE } from '../store/changes';
import { newId, now } from '../store/farm';
import { touchList, type List } from '../store/lists';
import { touchWeb } from '../store/webs';
import { settleTerms } from '../taxonomy/settle';
import type { Visit } from '../visit';
import { isWritable } from './columns';
import { rename } from '../files/rename';
import { nextUi, refuseLocked, standingAt } from '../files/levels';
import { initialValue } from './defaults';
import { isFixed, writeFixed } from './fixed';
import { readItem, type Item, type Stored } from './item';
import { refuseDangling } from './linksExist';
import { keepVersion } from './versions';

/** Values by the column's key. */
export type Changes = ReadonlyMap<Field, Stored>;

/** Where an item lies, and what it is when it is more than a row. */
export interface Standing {
  /** the folder under the list's own: '' or 'A/B' */
  dir: string;
  /** the name of a file or folder */
  leaf: string;
  /** 0 an item or file, 1 a folder */
  kind: number;
  /** 512 is 1.0, 1 is 0.1 */
  ui: number;
  /** built-in columns that nobody writes by hand */
  fields: Readonly<Record<string, Stored>>;
}

const PLAIN: Standing = { dir: '', leaf: '', kind: 0, ui: 512, fields: {} };

/** Adds an item in the caller's name; columns that nobody mentions get their defaults. */
export function addItem(
  visit: Visit,
  list: List,
  given: Changes,
  contentType: string,
  standing: Partial<Standing> = {}
): Item {
  const { farm } = visit;
  const { dir, leaf, kind, ui, fields: special } = { ...PLAIN, ...standing };
  const settled = settleTerms(visit, list, given);
  refuseDangling(visit, settled);
  const fields = { ...special, ...standingAt(list, { fields: special }, ui), ...firstValues(visit, list, settled) };
  const me = visit.me().id;
  const time = now(farm);
  const id = guarded(visit, list, () =>
    farm.db.run(
      `INSERT INTO ${itemTable(list.seq)} (guid, unique_id, version, ui, author, editor, created, modified, ctype, kind, attachments, fields, dir, leaf)
       VALUES (?, ?, 1, ?, ?, ?, ?, ?, ?, ?, 0, ?, ?, ?)`,
      newId(),
      newId(),
      ui,
      me,
      me,
      time,
      time,
      contentType,
      kind,
      JSON.stringify(fields),
      dir,
      leaf
    )
  );
  writeFixed(visit, list, id, given);
  touchList(farm, list, 1);
  touchWeb(farm, list.web);
  return saved(visit, list, id, CHANGE.add);
}

function firstValues(visit: Visit, list: List, given: Changes): Record<string, Stored> {
  const fields: Record<string, Stored> = {};
  for (const field of columnsOf(visit.farm, list.id)) {
    if (field.internalName === 'FileLeafRef' || isFixed(field)) continue;
    const value = given.has(field) ? (given.get(field) ?? null) : initialValue(field, visit);
    if (value !== null) fields[field.key] = value;
  }
  return fields;
}

export interface WriteManner {
  /** the same version is written over, as `bNewDocumentUpdate` does */
  sameVersion?: boolean;
}

/** Changes an item; its ETag goes up, the earlier version is kept where the list keeps versions. */
export function changeItem(visit: Visit, list: List, item: Item, written: Changes, manner: WriteManner = {}): Item {
  const given = settleTerms(visit, list, written, item);
  refuseDangling(visit, given);
  refuseLocked(visit, list, item);
  const fields: Record<string, Stored> = { ...item.fields };
  for (const [field, value] of given) {
    if (isFixed(field) || field.internalName === 'FileLeafRef') continue;
    if (value === null) delete fields[field.key];
    else fields[field.key] = value;
  }
  const ui = manner.sameVersion ? item.ui : nextUi(list, item);
  if (ui !== item.ui) keepVersion(visit.farm, list, item);
  write(visit, list, item, JSON.stringify({ ...fields, ...standingAt(list, item, ui) }), ui);
  writeFixed(visit, list, item.id, given);
  rename(visit, list, item, given);
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

/** The content of an earlier version becomes a new one. */
export function restoreVersion(visit: Visit, list: List, item: Item, version: Item): Item {
  const own = columnsOf(visit.farm, list.id).filter(
    (field) => isWritable(field) && field.internalName !== 'FileLeafRef'
  );
  return changeItem(visit, list, item, new Map(own.map((field) => [field, version.fields[field.key] ?? null])));
}
