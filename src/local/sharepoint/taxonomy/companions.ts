import { columnNamed } from '../fields/columns';
import type { Field, FieldSchema } from '../fields/field';
import { isRootWeb, type Home } from '../fields/home';
import { isTermKind, type Kind } from '../fields/kinds';
import { addColumn, removeColumn } from '../fields/write';
import { newId } from '../store/farm';
import type { Visit } from '../visit';
import { INITIAL } from './customization';
import { atRoot, rootHome, shownColumn, termList } from './termList';
import { noteName } from './terms';

const CATCH_ALL = 'f3b0adf9-c1a2-4b02-920d-943fba4b3611';
const CATCH_ALL_LABEL = '8f6b6dd8-9357-4019-8172-966fcd502ed2';
const ADDED = { described: 'xml', keepName: true, checkTitle: false } as const;

/** What SharePoint adds to the schema of a managed metadata column: its terms' list, its note column, what it left open. */
export function completeTerms(visit: Visit, kind: Kind, schema: FieldSchema): FieldSchema {
  if (!isTermKind(kind)) return schema;
  const list = termList(visit);
  const { Version: _version, ...given } = schema.attributes;
  const attributes = { ...given, List: `{${list.id}}`, WebId: list.web, ShowField: shownColumn(visit), Version: '1' };
  const { TextField = `{${newId()}}`, ...said } = schema.customization ?? {};
  return { ...schema, attributes, customization: { ...INITIAL, ...said, TextField } };
}

/** The id of the note column that goes with a managed metadata column. */
export const noteId = ({ schema }: Field): string =>
  (schema.customization?.TextField ?? '').replace(/[{}]/g, '').toLowerCase();

/** Adds what goes with a new managed metadata column: its hidden note column, and the one that holds all terms of an item. */
export function addCompanions(visit: Visit, home: Home, field: Field): void {
  if (!isTermKind(field.kind)) return;
  if (!columnNamed(visit.farm, home.id, noteId(field))) addColumn(visit, home, 'Note', noteSchema(field), ADDED);
  if (home.list) addCatchAll(visit, home, catchAllSchema(visit));
  else addSiteCatchAlls(visit, home);
}

/** They are in the first web of a site, whichever web's column it is. */
function addSiteCatchAlls(visit: Visit, home: Home): void {
  const root = atRoot(visit);
  const where = isRootWeb(visit, visit.web) ? home : rootHome(visit);
  addCatchAll(root, where, catchAllSchema(root));
  addCatchAll(root, where, catchAllSchema(root, true));
}

function addCatchAll(visit: Visit, home: Home, schema: FieldSchema): void {
  if (!columnNamed(visit.farm, home.id, schema.attributes.ID ?? ''))
    addColumn(visit, home, 'LookupMulti', schema, ADDED);
}

/** The note column goes with its managed metadata column. */
export function removeCompanions(visit: Visit, home: Home, field: Field): void {
  const note = isTermKind(field.kind) ? columnNamed(visit.farm, home.id, noteId(field)) : undefined;
  if (note) removeColumn(visit, home, note);
}

function noteSchema(field: Field): FieldSchema {
  const name = noteName(field.id);
  return {
    attributes: {
      Type: 'Note',
      DisplayName: `${field.title}_0`,
      StaticName: name,
      Name: name,
      ID: `{${noteId(field)}}`,
      ShowInViewForms: 'FALSE',
      Required: 'FALSE',
      Hidden: 'TRUE',
      CanToggleHidden: 'TRUE'
    }
  };
}

function catchAllSchema(visit: Visit, label = false): FieldSchema {
  const name = label ? 'TaxCatchAllLabel' : 'TaxCatchAll';
  return {
    attributes: {
      Type: 'LookupMulti',
      DisplayName: label ? 'Taxonomy Catch All Column1' : 'Taxonomy Catch All Column',
      StaticName: name,
      Name: name,
      ID: `{${label ? CATCH_ALL_LABEL : CATCH_ALL}}`,
      ShowInViewForms: 'FALSE',
      List: `{${termList(visit).id}}`,
      Required: 'FALSE',
      Hidden: 'TRUE',
      CanToggleHidden: 'TRUE',
      ShowField: label ? 'CatchAllDataLabel' : 'CatchAllData',
      ...(label ? { FieldRef: `{${CATCH_ALL}}`, ReadOnly: 'TRUE' } : {}),
      Mult: 'TRUE',
      Sortable: 'FALSE',
      AllowDeletion: 'TRUE',
      Sealed: 'TRUE'
    }
  };
}

/** The column of a list that holds all terms of an item. */
export const catchAllOf = ({ farm }: Visit, list: string): Field | undefined => columnNamed(farm, list, CATCH_ALL);
