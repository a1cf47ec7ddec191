import { holdsFiles } from '../store/templates';
import type { Field, FieldSchema } from './field';
import { KINDS, type Kind, type Shape } from './kinds';

/** The columns of SharePoint's own table that values of a shape take: SchemaXml names them. */
const STORES: Readonly<Record<Shape, readonly string[]>> = {
  text: ['nvarchar'],
  prose: ['ntext'],
  number: ['float'],
  boolean: ['bit'],
  date: ['datetime'],
  person: ['int'],
  people: ['int'],
  link: ['int'],
  links: ['int'],
  choices: ['ntext'],
  url: ['nvarchar', 'nvarchar'],
  term: ['int'],
  terms: ['int'],
  place: ['geography'],
  none: ['sql_variant']
};

const OF_KIND: Partial<Readonly<Record<Kind, readonly string[]>>> = {
  Integer: ['int'],
  Guid: ['uniqueidentifier']
};

/** The first number that a new list's own columns leave free, as recorded. */
const FIRST = {
  list: { nvarchar: 4, ntext: 2 },
  library: { nvarchar: 14, ntext: 6, bit: 2 }
} as const;

/** `ColName="nvarchar4" RowOrdinal="0"`: the first free ones; a dependent lookup has none. */
export function colNames(
  kind: Kind,
  schema: FieldSchema,
  template: number,
  columns: readonly Field[]
): Readonly<Record<string, string>> {
  if (schema.attributes.FieldRef !== undefined) return {};
  const first: Readonly<Record<string, number>> = holdsFiles(template) ? FIRST.library : FIRST.list;
  const taken = new Set(columns.flatMap(({ schema: { attributes } }) => [attributes.ColName, attributes.ColName2]));
  const result: Record<string, string> = {};
  (OF_KIND[kind] ?? STORES[KINDS[kind].shape]).forEach((store, index) => {
    let number = first[store] ?? 1;
    while (taken.has(`${store}${number}`)) number += 1;
    taken.add(`${store}${number}`);
    const suffix = index === 0 ? '' : String(index + 1);
    result[`ColName${suffix}`] = `${store}${number}`;
    result[`RowOrdinal${suffix}`] = '0';
  });
  return result;
}
