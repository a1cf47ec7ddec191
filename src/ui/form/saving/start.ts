import type { AnyDraft } from '../../../domain/schema/record';
import { blank, changed, storedKeys } from '../../../domain/schema/record';
import type { Template } from '../../../domain/schema/template';
import type { Merged } from './merge';
import { merge } from './merge';
import type { Unsaved } from './unsaved';

export const picked = (values: AnyDraft, names: readonly string[]): AnyDraft =>
  Object.fromEntries(names.map((name) => [name, values[name]]));

/** What a form begins with when nothing is waiting: the record as it was read, or a blank one with what is given. */
export const valuesOf = (template: Template, record: AnyDraft | null, known: AnyDraft): AnyDraft =>
  picked(record ?? blank(template, known), storedKeys(template));

/** What stood in the browser, put on top of what is stored now. Null where it says nothing new. */
export function restore(values: AnyDraft, unsaved: Unsaved | null, names: readonly string[]): Merged | null {
  if (!unsaved) return null;
  const before = { ...values, ...unsaved.before };
  const merged = merge({ before, mine: { ...before, ...unsaved.mine }, stored: values }, names);
  return Object.keys(changed(values, merged.values)).length ? merged : null;
}

/** What I have typed since the record was read, to be kept in the browser; null where there is nothing. */
export function unsavedIn(
  before: AnyDraft,
  mine: AnyDraft,
  names: readonly string[],
  version: string | null
): Unsaved | null {
  const change = changed(picked(before, names), picked(mine, names));
  const fields = Object.keys(change);
  return fields.length ? { version, before: picked(before, fields), mine: change } : null;
}
