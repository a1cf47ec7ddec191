import type { AnyDraft } from '../../../domain/schema/record';
import { blank, storedKeys } from '../../../domain/schema/record';
import type { Template } from '../../../domain/schema/template';
import type { Asked, Merged } from './merge';
import { differing, merge, picked } from './merge';
import type { Left, Unsaved } from './unsaved';

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

/** What several forms of the same record left behind. */
export interface Gathered {
  /** What the form begins with; null where nobody left anything. */
  readonly unsaved: Unsaved | null;
  /** The fields that are in this form from now on, by the name of what was left. */
  readonly taken: readonly (readonly [name: string, fields: readonly string[]])[];
}

/**
 * What was left, field by field, the last first. A second text for the same field stays where it is until the first is
 * saved: then both are shown. New records are gathered one at a time, for two drafts are two records.
 */
export function gathered(left: readonly Left[], record: AnyDraft | null, { template, names }: Asked): Gathered {
  let unsaved: Unsaved | null = null;
  const taken: (readonly [string, readonly string[]])[] = [];
  for (const { name, unsaved: draft } of record ? left : left.slice(0, 1)) {
    const mine: AnyDraft = unsaved?.mine ?? {};
    // What the template does not know any more is nobody's.
    const here = Object.keys(draft.mine).filter((field) => names.includes(field) || !(field in template.fields));
    const both = here.filter((field) => field in mine);
    const second = differing({ template, names: both }, mine, draft.mine);
    const fields = here.filter((field) => !second.includes(field));
    const first: Unsaved = unsaved ?? { ...draft, before: {}, mine: {} };
    unsaved = {
      ...first,
      before: { ...picked(draft.before, fields), ...first.before },
      mine: { ...picked(draft.mine, fields), ...first.mine }
    };
    taken.push([name, fields]);
  }
  return { unsaved, taken };
}

/** What I have typed since the record was read, to be kept in the browser; null where there is nothing. */
export function unsavedIn(before: AnyDraft, mine: AnyDraft, asked: Asked, version: string | null): Unsaved | null {
  const fields = differing(asked, before, mine);
  return fields.length ? { version, before: picked(before, fields), mine: picked(mine, fields) } : null;
}
