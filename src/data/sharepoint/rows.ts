import type { AnyDraft, AnyRecord, Stamp } from '../../domain/schema/record';
import { storedKeys } from '../../domain/schema/record';
import type { AnyField, Template } from '../../domain/schema/template';
import type { Cell } from './columns';
import { columnKinds } from './columns';
import { columnName } from './names';

/** A row as REST gives it. */
export type Row = Readonly<Record<string, unknown>>;

interface Stored {
  readonly key: string;
  readonly field: AnyField;
  readonly name: string;
}

const storedFields = (template: Template): readonly Stored[] =>
  storedKeys(template).map((key) => ({ key, field: template.fields[key]!, name: columnName(template, key) }));

/** What is selected of a field, after the internal name: `''`, `Words`, `/Title`. */
const partsOf = (field: AnyField): readonly string[] =>
  columnKinds[field.kind].joined ?? columnKinds[field.kind].columns(field).map(({ suffix }) => suffix);

const identity = ['Id', 'Created', 'Modified', 'Author/Title', 'Editor/Title'] as const;

/**
 * What is asked for when rows of a template are read. Author and Editor are two of the twelve joins SharePoint allows.
 * `has` tells which columns the list has, where that is known; `only` which fields are wanted, where not all are.
 */
export function asked(
  template: Template,
  has: (column: string) => boolean = () => true,
  only?: readonly string[]
): { readonly select: readonly string[]; readonly expand: readonly string[] } {
  const fields = storedFields(template).filter(({ key }) => !only || only.includes(key));
  const parts = fields.flatMap(({ field, name }) => partsOf(field).map((part) => `${name}${part}`));
  const select = parts.filter((part) => has(part.replace(/\/.*$/, '')));
  const joined = fields
    .filter(({ field, name }) => columnKinds[field.kind].joined && has(name))
    .map(({ name }) => name);
  return { select: [...identity, ...select], expand: ['Author', 'Editor', ...joined] };
}

/** The body that writes these values; fields that it does not mention stay as they are. */
export function encodeValues(template: Template, values: AnyDraft): Row {
  const bodies = storedFields(template)
    .filter(({ key }) => key in values)
    .map(({ key, field, name }) => {
      const parts = Object.entries(columnKinds[field.kind].encode(values[key], field));
      return Object.fromEntries(parts.map(([suffix, value]) => [`${name}${suffix}`, value]));
    });
  return Object.assign({}, ...bodies) as Row;
}

/** The values of a row, by field. */
export function decodeValues(template: Template, row: Row): AnyDraft {
  const values = storedFields(template).map(({ key, field, name }) => {
    const cell: Cell = (suffix = '') => row[`${name}${suffix}`];
    return [key, columnKinds[field.kind].decode(cell, field)];
  });
  return Object.fromEntries(values) as AnyDraft;
}

const stamp = (somebody: unknown, at: unknown): Stamp => {
  const { Title } = (somebody as { Title?: unknown } | null) ?? {};
  return { by: typeof Title === 'string' ? Title : '', at: typeof at === 'string' ? at : '' };
};

/** The whole record. */
export function decodeRow(template: Template, row: Row): AnyRecord {
  return {
    ...decodeValues(template, row),
    id: Number(row.Id),
    version: String(row['odata.etag'] ?? ''),
    created: stamp(row.Author, row.Created),
    modified: stamp(row.Editor, row.Modified)
  };
}

/** The first condition has to be one that an index answers with few rows: which row, then which project. */
const rank = ({ key, field }: Stored): number => (field.options.unique ? 0 : key === 'projectKey' ? 1 : 2);

const anyOf = (conditions: readonly string[]): string =>
  conditions.length === 1 ? conditions[0]! : `(${conditions.join(' or ')})`;

/** The $filter of a query; empty when it asks for everything. */
export function filterOf(template: Template, filter: AnyDraft = {}): string {
  const conditions = storedFields(template)
    .filter(({ key }) => filter[key] !== undefined)
    .sort((a, b) => rank(a) - rank(b))
    .map((stored) => conditionOf(stored, filter[stored.key]));
  return [...(filter.id === undefined ? [] : [`Id eq ${Number(filter.id)}`]), ...conditions].join(' and ');
}

function conditionOf({ field, name }: Stored, wanted: unknown): string {
  const { filter } = columnKinds[field.kind];
  if (!filter) throw new Error(`SharePoint cannot filter by ${name}`);
  const values: readonly unknown[] = Array.isArray(wanted) ? wanted : [wanted];
  // Nothing matches none of them.
  return values.length === 0 ? 'Id eq 0' : anyOf(values.map((value) => filter(name, value, field)));
}
