import type { AnyDraft } from '../../../domain/schema/record';
import { blank, storedKeys } from '../../../domain/schema/record';
import type { Template } from '../../../domain/schema/template';
import type { Asked, Merged } from './merge';
import { differing, merge, picked } from './merge';
import type { Unsaved } from './unsaved';

/** What a form begins with when nothing is waiting: the record as it was read, or a blank one with what is given. */
export const valuesOf = (template: Template, record: AnyDraft | null, known: AnyDraft): AnyDraft =>
  picked(record ?? blank(template, known), storedKeys(template));

/** What stood in the browser, put on top of what is stored now. Null where it says nothing new. */
export function restore(values: AnyDraft, unsaved: Unsaved | null, asked: Asked): Merged | null {
  if (!unsaved) return null;
  const before = { ...values, ...unsaved.before };
  const merged = merge({ before, mine: { ...before, ...unsaved.mine }, stored: values }, asked);
  return differing(asked, values, merged.values).length ? merged : null;
}

/** What I have typed since the record was read, to be kept in the browser; null where there is nothing. */
export function unsavedIn(before: AnyDraft, mine: AnyDraft, asked: Asked, version: string | null): Unsaved | null {
  const fields = differing(asked, before, mine);
  return fields.length ? { version, before: picked(before, fields), mine: picked(mine, fields) } : null;
}
