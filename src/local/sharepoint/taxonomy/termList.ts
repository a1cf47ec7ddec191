import { itemTable, number } from '../database';
import { firstTypeId } from '../contentTypes/types';
import { columnNamed } from '../fields/columns';
import type { Field } from '../fields/field';
import { listHome, webHome, type Home } from '../fields/home';
import { addColumn } from '../fields/write';
import { columnSql } from '../items/columns';
import { readItem, type Item } from '../items/item';
import { addItem, changeItem } from '../items/write';
import { fold } from '../odata/fold';
import { CHANGE } from '../store/changes';
import type { Farm } from '../store/farm';
import { CUSTOM_LIST, insertList, listAt, listWithId, type List } from '../store/lists';
import { initialSettings } from '../store/listSettings';
import { insertFirstView } from '../store/views';
import { siteWithId, under, webWithId } from '../store/webs';
import type { Visit } from '../visit';
import type { Term } from './terms';

const NAME = 'TaxonomyHiddenList';
const ENGLISH = 1033;

/** The same caller in the first web of the site, where its list of terms is. */
export function atRoot(visit: Visit): Visit {
  const root = webWithId(visit.farm, siteWithId(visit.farm, visit.web.site).rootWeb);
  return root ? visit.in(root) : visit;
}

/** The hidden list of the terms that are used in a site; it comes with the first managed metadata column. */
export function termList(visit: Visit): List {
  const root = atRoot(visit);
  const { farm, web } = root;
  const known = listAt(farm, web.id, under(web.path, `Lists/${NAME}`));
  if (known) return known;
  const settings = { ...initialSettings(CUSTOM_LIST), Hidden: true, OnQuickLaunch: false, NoCrawl: true };
  const list = insertList(farm, web, { title: NAME, template: CUSTOM_LIST, settings });
  insertFirstView(farm, list);
  root.changed('List', CHANGE.add, { list: list.id });
  for (const name of columnNames(web.locale)) addText(root, list, name);
  return listWithId(farm, list.id) ?? list;
}

/** The column of the list of terms that shows a term in the site's language. */
export const shownColumn = (visit: Visit): string => `Term${atRoot(visit).web.locale}`;

function columnNames(locale: number): readonly string[] {
  const languages = [...new Set([ENGLISH, locale])].flatMap((each) => [`Term${each}`, `Path${each}`]);
  return [
    'IdForTermStore',
    'IdForTerm',
    'IdForTermSet',
    'Term',
    'Path',
    'CatchAllData',
    'CatchAllDataLabel',
    ...languages
  ];
}

function addText(visit: Visit, list: List, name: string): void {
  const attributes: Record<string, string> = { Type: 'Text', Name: name, DisplayName: name, StaticName: name };
  if (name === 'IdForTerm') attributes.Indexed = 'TRUE';
  addColumn(
    visit,
    listHome(visit, list),
    'Text',
    { attributes },
    { described: 'xml', keepName: true, checkTitle: false }
  );
}

/** The number of a term's row in the site's list of terms, which is made when nobody used the term before. */
export function rowOfTerm(visit: Visit, field: Field, term: Term): number {
  const root = atRoot(visit);
  const list = termList(root);
  const set = bare(field.schema.customization?.TermSetId ?? '');
  const known = findRow(root.farm, list, term.id, set);
  if (known) return relabelled(root, list, known, term).id;
  const label = term.label || (findRow(root.farm, list, term.id)?.fields.Title as string | undefined) || term.id;
  const store = bare(field.schema.customization?.SspId ?? '');
  const values = { ...labels(root, label), IdForTermStore: store, IdForTerm: term.id, IdForTermSet: set };
  return addItem(root, list, changes(root, list, values), firstTypeId(list, 'item')).id;
}

const bare = (id: string): string => id.replace(/[{}]/g, '').toLowerCase();

function findRow(farm: Farm, list: List, term: string, set?: string): Item | undefined {
  const [ofTerm, ofSet] = ['IdForTerm', 'IdForTermSet'].map((name) => columnNamed(farm, list.id, name));
  if (!ofTerm || !ofSet) return undefined;
  const also = set === undefined ? '' : `AND ${columnSql(ofSet)} = ?`;
  const row = farm.db.one(
    `SELECT t.id FROM ${itemTable(list.seq)} t WHERE ${columnSql(ofTerm)} = ? ${also} ORDER BY t.id LIMIT 1`,
    ...[term, ...(set === undefined ? [] : [set])].map(fold)
  );
  return row && readItem(farm, list, number(row, 'id'));
}

/** There is no term store to ask for a label: the first real one that somebody gives stays. */
function relabelled(root: Visit, list: List, row: Item, term: Term): Item {
  const label = String(row.fields.Title ?? '');
  const isStopgap = /^\d*$/.test(label) || label === term.id;
  if (!isStopgap || /^\d*$/.test(term.label)) return row;
  return changeItem(root, list, row, changes(root, list, labels(root, term.label)));
}

function labels({ web }: Visit, label: string): Record<string, string> {
  const inLanguages = columnNames(web.locale).filter((name) => /^(Term|Path)\d*$/.test(name));
  return { Title: label, ...Object.fromEntries(inLanguages.map((name) => [name, label])) };
}

function changes({ farm }: Visit, list: List, values: Readonly<Record<string, string>>): ReadonlyMap<Field, string> {
  return new Map(
    Object.entries(values).flatMap(([name, value]): [Field, string][] => {
      const field = columnNamed(farm, list.id, name);
      return field ? [[field, value]] : [];
    })
  );
}

/** The term in a row of the list that a column names. */
export function termInRow(farm: Farm, field: Field, row: number): Term | undefined {
  const list = listWithId(farm, field.schema.attributes.List ?? '');
  if (!list) return undefined;
  return farm.db.remembered(`term ${list.id} ${row}`, () => {
    const item = readItem(farm, list, row);
    const ofTerm = columnNamed(farm, list.id, 'IdForTerm');
    return item && ofTerm
      ? { label: String(item.fields.Title ?? ''), id: String(item.fields[ofTerm.key] ?? '') }
      : undefined;
  });
}

/** Where the columns of the first web of the site are. */
export const rootHome = (visit: Visit): Home => webHome(atRoot(visit));
