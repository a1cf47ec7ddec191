import { number, text, type Row } from '../database';
import type { Farm } from '../store/farm';
import { holdsFiles } from '../store/templates';
import { LEADING } from './baseFields';
import { baseFieldsOf, siteFieldsOf } from './builtIn';
import { isDependent, primaryOf, type Field, type FieldSchema } from './field';
import type { Kind } from './kinds';
import { LIBRARY_LEADING } from './libraryFields';
import { entityNameOf } from './names';

/**
 * All columns of a list, in SharePoint's order: the built-in ones, with what people changed, and the added ones. Given
 * the id of a web, its site columns.
 */
export function columnsOf(farm: Farm, home: string): readonly Field[] {
  const known = farm.columns.get(home);
  if (known) return known;
  const { base, leading } = startOf(farm, home);
  const own = new Set(base.map(({ id }) => id));
  const rows = farm.db.all('SELECT * FROM fields WHERE list = ? ORDER BY seq', home).map((row) => toField(row, own));
  const changed = new Map(rows.filter((field) => field.builtIn).map((field) => [field.id, field]));
  const columns = withPrimaries(
    inOrder(
      base.map((field) => changed.get(field.id) ?? field),
      rows.filter((field) => !field.builtIn),
      leading
    )
  );
  farm.columns.set(home, columns);
  return columns;
}

/** By internal name or id; case does not count. */
export function columnNamed(farm: Farm, list: string, name: string): Field | undefined {
  const wanted = name.toLowerCase().replace(/[{}]/g, '');
  const columns = columnsOf(farm, list);
  return columns.find((field) => field.internalName.toLowerCase() === wanted || field.id === wanted);
}

export function columnTitled(farm: Farm, list: string, title: string): Field | undefined {
  return columnsOf(farm, list).find((field) => field.title.toLowerCase() === title.toLowerCase());
}

interface Start {
  base: readonly Field[];
  /** what comes before the added columns as soon as there is one */
  leading: readonly string[];
}

/** What SharePoint itself puts into a list; into a web only if it is the root of its site. */
function startOf(farm: Farm, home: string): Start {
  const list = farm.db.one('SELECT template FROM lists WHERE id = ?', home);
  if (list) {
    const library = holdsFiles(number(list, 'template'));
    return { base: baseFieldsOf(home, library), leading: library ? LIBRARY_LEADING : LEADING };
  }
  const root = farm.db.one('SELECT 1 FROM sites WHERE root_web = ?', home);
  return { base: root ? siteFieldsOf(home) : [], leading: [] };
}

function inOrder(base: readonly Field[], added: readonly Field[], first: readonly string[]): readonly Field[] {
  if (added.length === 0) return base;
  const leading = first.flatMap((name) => base.filter((field) => field.internalName === name));
  return [...leading, ...added, ...base.filter((field) => !leading.includes(field))];
}

/** A dependent lookup column has no value of its own: it reads where its primary one has its. */
function withPrimaries(columns: readonly Field[]): readonly Field[] {
  if (!columns.some(isDependent)) return columns;
  return columns.map((field) => {
    const primary = isDependent(field) ? primaryOf(field, columns) : undefined;
    return primary ? { ...field, key: primary.key } : field;
  });
}

function toField(row: Row, own: ReadonlySet<string>): Field {
  const schema = JSON.parse(text(row, 'schema')) as FieldSchema;
  const id = text(row, 'id');
  const internalName = text(row, 'internal');
  const builtIn = own.has(id);
  const seq = number(row, 'seq');
  return {
    id,
    list: text(row, 'list'),
    key: builtIn ? internalName : `f${seq}`,
    internalName,
    entityName: entityNameOf(internalName),
    title: schema.attributes.DisplayName ?? internalName,
    kind: text(row, 'kind') as Kind,
    schema,
    builtIn,
    seq
  };
}
