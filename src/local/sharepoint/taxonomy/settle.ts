import { columnNamed, columnsOf } from '../fields/columns';
import type { Field } from '../fields/field';
import { isTermKind, KINDS } from '../fields/kinds';
import { refuse } from '../http/failure';
import type { Item, Stored } from '../items/item';
import type { List } from '../store/lists';
import type { Visit } from '../visit';
import { catchAllOf, noteId } from './companions';
import { rowOfTerm, termInRow } from './termList';
import { printTerms, readTerms, type Term } from './terms';

type Changes = ReadonlyMap<Field, Stored>;

export const BADLY_FORMATTED = 'The data returned from the tagging UI was not formatted correctly.';

const ofLists = new WeakMap<readonly Field[], readonly Field[]>();

function termColumns(visit: Visit, list: List): readonly Field[] {
  const columns = columnsOf(visit.farm, list.id);
  const known = ofLists.get(columns);
  if (known) return known;
  const found = columns.filter(({ kind }) => isTermKind(kind));
  ofLists.set(columns, found);
  return found;
}

/**
 * Makes the rows of the site's list of terms out of what was written, as text, to a managed metadata column or to the
 * note column that goes with it; each follows the other, and the column of all terms follows both. A new item has no
 * `before`: what nobody mentioned gets its default.
 */
export function settleTerms(visit: Visit, list: List, given: Changes, before?: Item): Changes {
  const columns = termColumns(visit, list);
  if (columns.length === 0) return given;
  const settled = new Map(given);
  const touched = columns.filter((field) => settleOne(visit, list, field, settled, before === undefined));
  const all = catchAllOf(visit, list.id);
  if (!all || (touched.length === 0 && !settled.has(all))) return settled;
  const rows = columns.flatMap((field) => rowsIn(settled.has(field) ? settled.get(field) : before?.fields[field.key]));
  settled.set(all, orNull([...new Set(rows)]));
  return settled;
}

const orNull = <T>(values: readonly T[]): readonly T[] | null => (values.length === 0 ? null : values);
const rowsIn = (value: Stored | undefined): number[] =>
  (Array.isArray(value) ? value : [value]).filter((each): each is number => typeof each === 'number');

/** Whether anything was said of the column. */
function settleOne(visit: Visit, list: List, field: Field, settled: Map<Field, Stored>, isNew: boolean): boolean {
  const note = columnNamed(visit.farm, list.id, noteId(field));
  const written = writtenIn(field, note, settled, isNew);
  if (written === undefined) return false;
  const terms = (Array.isArray(written) ? written : [written]).flatMap((each) => termsIn(visit, field, each as Stored));
  const rows = terms.map((term) => rowOfTerm(visit, field, term));
  const several = KINDS[field.kind].shape === 'terms';
  settled.set(field, several ? orNull(rows) : (rows[0] ?? null));
  if (note) settled.set(note, printTerms(several ? terms : terms.slice(0, 1)) || null);
  return true;
}

/** The column's own value wins over its note's, unless it is empty. */
function writtenIn(field: Field, note: Field | undefined, given: Changes, isNew: boolean): Stored | undefined {
  const own = given.get(field);
  const noted = note && given.get(note);
  if (own !== undefined && own !== null) return own;
  if (noted !== undefined && noted !== null) return noted;
  if (own === null || noted === null) return null;
  return isNew ? field.schema.defaultValue : undefined;
}

function termsIn(visit: Visit, field: Field, value: Stored): readonly Term[] {
  if (value === null) return [];
  if (typeof value === 'number') {
    const term = termInRow(visit.farm, field, value);
    return term ? [term] : [];
  }
  const terms = readTerms(String(value));
  if (!terms) throw refuse.general(BADLY_FORMATTED);
  return terms;
}
