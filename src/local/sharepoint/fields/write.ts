import { itemTable } from '../database';
import { refuse } from '../http/failure';
import { CHANGE } from '../store/changes';
import { newId } from '../store/farm';
import { isLinked } from '../store/contentTypes';
import { bumpList } from '../store/lists';
import { addCompanions, completeTerms, removeCompanions } from '../taxonomy/companions';
import type { Visit } from '../visit';
import { colNames } from './colNames';
import { columnNamed, columnTitled } from './columns';
import { completeTyped, completeXml, revised } from './complete';
import { canBeDeleted, dependentsOf, isIndexed, type Field, type FieldSchema } from './field';
import { refuseUnknownColumns } from './formula';
import type { Home } from './home';
import { dropIndex, matchIndex } from './indexes';
import { KINDS, type Kind } from './kinds';
import { internalNameOf, unusedName } from './names';
import { refuseImpossible } from './rules';

/** How a column comes to be. */
export interface Manner {
  /** whether XML described it, or properties */
  described: 'xml' | 'typed';
  /** the schema's Name is the internal name */
  keepName: boolean;
  /** no other column may be shown by this title */
  checkTitle: boolean;
}

/** Adds a column. In a list the internal name comes from the display name unless the schema's Name is to be taken. */
export function addColumn(visit: Visit, home: Home, kind: Kind, schema: FieldSchema, manner: Manner): Field {
  const { farm } = visit;
  const { attributes } = schema;
  const title = attributes.DisplayName ?? attributes.Name ?? '';
  if (title === '') throw refuse.badArgument('The parameter DisplayName may not be empty.');
  const wanted = manner.keepName && attributes.Name ? attributes.Name : internalNameOf(title);
  const internalName = freeName(visit, home, wanted);
  const id = (attributes.ID ?? newId()).replace(/[{}]/g, '').toLowerCase();
  if (columnNamed(farm, home.id, id)) throw refuse.duplicateColumn(wanted);
  if (manner.checkTitle && columnTitled(farm, home.id, title)) throw refuse.duplicateColumn(title);
  const complete = manner.described === 'xml' ? completeXml : completeTyped;
  const completed = completeTerms(
    visit,
    kind,
    complete(schema, {
      kind,
      title,
      internalName,
      id,
      source: home.id,
      places: home.list ? colNames(kind, schema, home.list.template, home.columns()) : {},
      revised: home.list === undefined || internalName !== wanted || isOtherName(attributes.Name, internalName)
    })
  );
  refuseImpossible(visit, kind, completed);
  if (home.list) refuseUnknownColumns(visit, home.id, completed.formula);
  insert(visit, home, { id, internalName, kind, schema: completed });
  const added = stored(visit, home, id, CHANGE.add, undefined);
  addCompanions(visit, home, added);
  return added;
}

/** Stores a changed schema, and builds or drops the index that it asks for. */
export function changeColumn(visit: Visit, home: Home, field: Field, kind: Kind, schema: FieldSchema): Field {
  refuseImpossible(visit, kind, schema);
  if (home.list && schema.formula !== field.schema.formula) refuseUnknownColumns(visit, home.id, schema.formula);
  moveValues(visit, home, field, kind);
  const next = revised(schema);
  if (field.seq === 0) insert(visit, home, { ...field, kind, schema: next });
  else visit.farm.db.run('UPDATE fields SET kind = ?, schema = ? WHERE seq = ?', kind, JSON.stringify(next), field.seq);
  return stored(visit, home, field.id, CHANGE.update, field);
}

/** Removes a column; what a lookup column shows besides goes with it. */
export function removeColumn(visit: Visit, home: Home, field: Field): void {
  if (!canBeDeleted(field)) throw refuse.general('The field cannot be deleted.');
  if (field.builtIn) throw refuse.notImplemented('DELETE', `the site column ${field.internalName}`);
  if (!home.list && isLinked(visit.farm, home.id, field.id)) throw stillLinked();
  for (const each of dependentsOf(field, home.columns())) removeColumn(visit, home, each);
  if (home.list && isIndexed(field)) dropIndex(visit, home.list, field);
  removeCompanions(visit, home, field);
  visit.farm.db.run('DELETE FROM fields WHERE seq = ?', field.seq);
  forget(visit, home);
  note(visit, home, CHANGE.remove, field.id);
}

const stillLinked = (): Error =>
  refuse.general(
    'Site columns which are included in content types cannot be deleted. Please remove all references to this site column prior to deleting it.'
  );

/** A list makes a name that is taken another; a web refuses it. */
function freeName(visit: Visit, home: Home, wanted: string): string {
  const taken = (name: string): boolean => columnNamed(visit.farm, home.id, name) !== undefined;
  if (home.list === undefined && taken(wanted)) throw refuse.duplicateColumn(wanted);
  return unusedName(wanted, taken);
}

const isOtherName = (given: string | undefined, name: string): boolean => given !== undefined && given !== name;

function insert(
  { farm }: Visit,
  home: Home,
  { id, internalName, kind, schema }: Pick<Field, 'id' | 'internalName' | 'kind' | 'schema'>
): void {
  farm.db.run(
    'INSERT INTO fields (id, list, internal, kind, schema) VALUES (?, ?, ?, ?, ?)',
    id,
    home.id,
    internalName,
    kind,
    JSON.stringify(schema)
  );
}

function stored(visit: Visit, home: Home, id: string, type: number, before: Field | undefined): Field {
  forget(visit, home);
  const field = columnNamed(visit.farm, home.id, id);
  if (!field) throw refuse.noField(id);
  if (home.list) matchIndex(visit, home.list, field, before);
  note(visit, home, type, id);
  return field;
}

function forget(visit: Visit, home: Home): void {
  if (home.list) bumpList(visit.farm, home.list);
  else visit.farm.columns.delete(home.id);
}

function note(visit: Visit, home: Home, type: number, id: string): void {
  visit.changed('Field', type, { ...(home.list ? { list: home.list.id } : {}), uniqueId: id });
}

/** A column of one value may come to hold several; its values are kept. Other changes of type only where there are none. */
function moveValues(visit: Visit, home: Home, field: Field, kind: Kind): void {
  if (kind === field.kind || !home.list || home.list.items === 0) return;
  const { shape: from } = KINDS[field.kind];
  const { shape: to } = KINDS[kind];
  if (from === to || (from === 'text' && to === 'prose')) return;
  const widened = { person: 'people', link: 'links', text: 'choices', term: 'terms' } as const;
  if (!(from in widened) || widened[from as keyof typeof widened] !== to)
    throw refuse.notImplemented('MERGE', `a column from ${field.kind} to ${kind} where a list has items`);
  const path = `$.${field.key}`;
  visit.farm.db.run(
    `UPDATE ${itemTable(home.list.seq)} SET fields = json_set(fields, ?, json_array(json_extract(fields, ?)))
     WHERE json_type(fields, ?) IN ('integer', 'text')`,
    path,
    path,
    path
  );
}
