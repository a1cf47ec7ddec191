import type { Kind } from './kinds';

/** What the schema XML of a column says. Attributes keep their order and SharePoint's own spelling. */
export interface FieldSchema {
  attributes: Readonly<Record<string, string>>;
  choices?: readonly string[];
  defaultValue?: string;
  defaultFormula?: string;
  formula?: string;
  formulaRefs?: readonly string[];
  validation?: { formula: string; message: string };
  /** what a managed metadata column says of its terms, by name */
  customization?: Readonly<Record<string, string>>;
  /** in data from before it became an attribute */
  customFormatter?: string;
  /** in data from before it became an attribute */
  clientSideComponentId?: string;
}

/** A column of a list, or a site column. */
export interface Field {
  id: string;
  list: string;
  /** where the value stands in the JSON of an item; never reused in a list */
  key: string;
  internalName: string;
  /** the OData name, `OData__UIVersionString` for `_UIVersionString` */
  entityName: string;
  title: string;
  kind: Kind;
  schema: FieldSchema;
  builtIn: boolean;
  /** row in the table of fields; 0 for a built-in column that nobody changed */
  seq: number;
}

export function attribute(field: Field, name: string): string | undefined {
  return field.schema.attributes[name];
}

/** Whether an attribute says TRUE. */
export function flag(field: Field, name: string): boolean {
  return attribute(field, name)?.toUpperCase() === 'TRUE';
}

export const isIndexed = (field: Field): boolean => flag(field, 'Indexed') || field.internalName === 'ID';
export const isUnique = (field: Field): boolean => flag(field, 'EnforceUniqueValues');
export const isReadOnly = (field: Field): boolean => flag(field, 'ReadOnly');
export const isDateOnly = (field: Field): boolean =>
  field.kind === 'DateTime' && attribute(field, 'Format') !== 'DateTime';

/** A column that shows another column of the item that a lookup column of the same list points to. */
export const isDependent = (field: Field): boolean =>
  !field.builtIn &&
  (field.kind === 'Lookup' || field.kind === 'LookupMulti') &&
  attribute(field, 'FieldRef') !== undefined;

/** The lookup column that a dependent one goes with. */
export function primaryOf(field: Field, columns: readonly Field[]): Field | undefined {
  const wanted = attribute(field, 'FieldRef')?.replace(/[{}]/g, '').toLowerCase();
  return columns.find(({ id, internalName }) => id === wanted || internalName.toLowerCase() === wanted);
}

export function dependentsOf(field: Field, columns: readonly Field[]): readonly Field[] {
  return columns.filter((each) => isDependent(each) && primaryOf(each, columns)?.id === field.id);
}

/** AllowDeletion says so; without it what is sealed or comes with every list stays. */
export function canBeDeleted(field: Field): boolean {
  const allowed = attribute(field, 'AllowDeletion');
  return allowed === undefined
    ? !flag(field, 'FromBaseType') && !flag(field, 'Sealed')
    : allowed.toUpperCase() === 'TRUE';
}
