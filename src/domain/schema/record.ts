import type { Field } from './field';
import type { Kind } from './kinds';
import { emptyValues } from './kinds';
import type { Fields, Template } from './template';

type Options<F> = F extends Field<Kind, unknown, infer O> ? O : never;
type Stored<F> = F extends { readonly kind: 'computed' } ? false : true;
type Is<F, Option extends string> = Options<F> extends { readonly [P in Option]: true } ? true : false;
type Raw<F> = F extends Field<Kind, infer V, infer _O> ? V : never;
type HasInitial<F> = Options<F> extends { readonly initial: string | boolean } ? true : false;
type Value<F> =
  Is<F, 'required'> extends true ? NonNullable<Raw<F>> : HasInitial<F> extends true ? NonNullable<Raw<F>> : Raw<F>;

/** What a stored row may hold: a flow, an import or a script can leave a column empty that our forms ask for. */
type Found<F> = F extends { readonly kind: 'link' | 'url' | 'person' } ? Raw<F> : Value<F>;

type FieldsOf<T extends Template> = T['fields'];
type StoredKeys<F extends Fields> = { [K in keyof F]: Stored<F[K]> extends true ? K : never }[keyof F] & string;
type RequiredKeys<F extends Fields> = {
  [K in StoredKeys<F>]: Is<F[K], 'required'> extends true ? (HasInitial<F[K]> extends true ? never : K) : never;
}[StoredKeys<F>];
type IndexedKeys<F extends Fields> = {
  [K in StoredKeys<F>]: Is<F[K], 'indexed'> extends true ? K : never;
}[StoredKeys<F>];

/** Who did something and when (ISO, UTC). */
export interface Stamp {
  readonly by: string;
  readonly at: string;
}

/** What every stored record has. `version` is SharePoint's ETag: give it back when you write. */
export interface Identity {
  readonly id: number;
  readonly version: string;
  readonly created: Stamp;
  readonly modified: Stamp;
}

/** A record as it was read: its fields and its identity. What points at others may point at nothing, also where it is required. */
export type RecordOf<T extends Template> = Identity & {
  readonly [K in StoredKeys<FieldsOf<T>>]: Found<FieldsOf<T>[K]>;
};

/** A record that is not stored yet: what is required must be there, the rest may be. */
export type DraftOf<T extends Template> = {
  readonly [K in RequiredKeys<FieldsOf<T>>]: Value<FieldsOf<T>[K]>;
} & { readonly [K in StoredKeys<FieldsOf<T>>]?: Value<FieldsOf<T>[K]> };

/** What an update may change: anything but which project the record belongs to. */
export type ChangeOf<T extends Template> = {
  readonly [K in Exclude<StoredKeys<FieldsOf<T>>, 'project' | 'projectKey' | 'rowKey'>]?: Value<FieldsOf<T>[K]>;
};

type Comparable<V> = V extends string | number | boolean ? V : never;
type Wanted<F> = F extends { readonly kind: 'date' | 'deadline' }
  ? string | { readonly from?: string; readonly to?: string }
  : F extends { readonly kind: 'person' }
    ? number
    : Comparable<NonNullable<Raw<F>>> | readonly Comparable<NonNullable<Raw<F>>>[];

/** Conditions that must all hold. Only indexed fields: nothing else survives SharePoint's 5,000-row threshold. */
export type FilterOf<T extends Template> = { readonly id?: number } & {
  readonly [K in IndexedKeys<FieldsOf<T>>]?: Wanted<FieldsOf<T>[K]>;
};

/** Any record, where the template is only known at run time. */
export type AnyRecord = Identity & Readonly<Record<string, unknown>>;
export type AnyDraft = Readonly<Record<string, unknown>>;

/** The value a field has before anybody has touched it. */
export const initialValue = (field: Fields[string]): unknown => field.options.initial ?? emptyValues[field.kind];

/** The keys of a template's stored fields, in order. */
export const storedKeys = (template: Template): readonly string[] =>
  Object.keys(template.fields).filter((key) => template.fields[key]?.kind !== 'computed');

/** A draft with every field at its initial value, and what is already known on top. */
export function blank(template: Template, known: AnyDraft = {}): AnyDraft {
  const values = storedKeys(template).map((key) => [key, initialValue(template.fields[key]!)]);
  return { ...Object.fromEntries(values), ...known };
}

/** What differs between a record as read and the values now: the smallest update. */
export function changed(before: AnyDraft, after: AnyDraft): AnyDraft {
  const same = (a: unknown, b: unknown): boolean => JSON.stringify(a ?? null) === JSON.stringify(b ?? null);
  return Object.fromEntries(Object.entries(after).filter(([key, value]) => !same(before[key], value)));
}
