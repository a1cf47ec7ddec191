import { isEmpty } from '../schema/kinds';
import type { AnyDraft } from '../schema/record';
import { storedKeys } from '../schema/record';
import type { Template } from '../schema/template';

/** The same to whoever reads it: what a link or person was called is no part of which it is. */
export function alike(a: unknown, b: unknown): boolean {
  if (a === b || (isEmpty(a) && isEmpty(b))) return true;
  return JSON.stringify(bare(a)) === JSON.stringify(bare(b));
}

/** A value as `alike` compares it: what a link or person was called left out. */
export function bare(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(bare);
  if (typeof value !== 'object' || value === null) return value ?? null;
  if ('id' in value) return value.id;
  return 'words' in value && 'date' in value ? [value.words, value.date] : value;
}

/** The fields that people see, in the template's order. */
export const shownFields = (template: Template): readonly string[] =>
  storedKeys(template).filter((name) => !template.fields[name]?.options.hidden);

/** The fields in which two versions of a record differ, of those that people see. */
export const differing = (template: Template, one: AnyDraft, other: AnyDraft): readonly string[] =>
  shownFields(template).filter((name) => !alike(one[name], other[name]));
