import { columnsOf } from '../fields/columns';
import { flag, type Field } from '../fields/field';
import { isTermKind, KINDS, type Shape } from '../fields/kinds';
import type { Farm } from '../store/farm';
import type { List } from '../store/lists';
import { oneTermValue, termValues } from '../taxonomy/values';
import { isWritable, valueOf } from './columns';
import type { Item, Stored } from './item';

export type Read = (item: Item, list: List) => unknown;

/** How the items of a list look over REST: names in order, what is behind each, and what may be written. */
export interface ItemShape {
  /** default properties */
  names: readonly string[];
  /** all properties */
  order: readonly string[];
  read: ReadonlyMap<string, Read>;
  /** by property name, as written: the column that a body's property writes */
  write: ReadonlyMap<string, Field>;
  /** by property name in lower case: lookups and people, which can be expanded */
  linked: ReadonlyMap<string, Field>;
}

/** Built-in columns that are shown without being asked for. */
const SHOWN: ReadonlySet<string> = new Set([
  'ID',
  'ContentTypeId',
  'Title',
  'Modified',
  'Created',
  'Author',
  'Editor',
  '_UIVersionString',
  'Attachments',
  'GUID',
  'ComplianceAssetId'
]);

/** What is shown of a file or folder beside. */
const SHOWN_OF_FILES: ReadonlySet<string> = new Set(['_CopySource', 'CheckoutUser']);

const isShown = (name: string, library: boolean): boolean => SHOWN.has(name) || (library && SHOWN_OF_FILES.has(name));

const shapes = new WeakMap<readonly Field[], ItemShape>();

export function itemShape(farm: Farm, list: List): ItemShape {
  const columns = columnsOf(farm, list.id);
  const known = shapes.get(columns);
  if (known) return known;
  const made = makeShape(farm, columns);
  shapes.set(columns, made);
  return made;
}

type Property = readonly [name: string, read: Read];

function makeShape(farm: Farm, columns: readonly Field[]): ItemShape {
  const of = (field: Field): Property[] => (isTermKind(field.kind) ? termProperty(farm, field) : properties(field));
  const head: Property[] = [
    ['FileSystemObjectType', (item) => item.kind],
    ['Id', (item) => item.id],
    ['ServerRedirectedEmbedUri', () => null],
    ['ServerRedirectedEmbedUrl', () => '']
  ];
  const library = columns.some(({ internalName }) => internalName === 'CheckoutUser');
  const shown = columns.filter((field) =>
    field.builtIn ? isShown(field.internalName, library) : !flag(field, 'Hidden')
  );
  const names = [...head, ...shown.flatMap(of)].map(([name]) => name);
  const read = new Map([...head, ...columns.flatMap(of)]);
  const write = new Map<string, Field>();
  for (const field of columns.filter(isWritable)) {
    for (const [name] of of(field)) write.set(name, field);
  }
  const linked = columns.filter(({ kind }) => LINKED.has(KINDS[kind].shape) && kind !== undefined);
  return {
    names,
    order: [...read.keys()],
    read,
    write,
    linked: new Map(linked.map((field) => [field.entityName.toLowerCase(), field]))
  };
}

const LINKED: ReadonlySet<Shape> = new Set<Shape>(['person', 'people', 'link', 'links']);

/** Columns that are lookups in SharePoint's own tables but plain values over REST. */
function isPlainLookup(field: Field): boolean {
  return field.builtIn && field.kind === 'Lookup';
}

function termProperty(farm: Farm, field: Field): Property[] {
  const show = KINDS[field.kind].shape === 'term' ? oneTermValue : termValues;
  return [[field.entityName, (item, list) => show(farm, field, valueOf(field, item, list))]];
}

function properties(field: Field): Property[] {
  const plain: Read = (item, list) => valueOf(field, item, list);
  if (isPlainLookup(field)) return [[field.entityName, plain]];
  const shape = KINDS[field.kind].shape;
  const name = field.entityName;
  if (shape === 'link') return [[`${name}Id`, plain]];
  if (shape === 'links') return [[`${name}Id`, (item, owner) => valueOf(field, item, owner) ?? []]];
  if (shape === 'person')
    return field.builtIn
      ? [[`${name}Id`, plain]]
      : [
          [`${name}Id`, plain],
          [`${name}StringId`, (item, owner) => asText(valueOf(field, item, owner))]
        ];
  if (shape === 'people')
    return [
      [`${name}Id`, list],
      [`${name}StringId`, (item, owner) => texts(valueOf(field, item, owner))]
    ];
  return [[name, plain]];

  function list(item: Item, owner: List): unknown {
    return valueOf(field, item, owner);
  }
}

function asText(value: Stored): string | null {
  return value === null ? null : String(value);
}

function texts(value: Stored): readonly string[] | null {
  return Array.isArray(value) ? (value as readonly (string | number)[]).map(String) : null;
}
