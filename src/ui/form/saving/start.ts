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
  /** What is left of each, by the name it is kept under: nothing, or what says something else in the same field. */
  readonly rest: readonly (readonly [name: string, unsaved: Unsaved | null])[];
}

/**
 * What was left, field by field, the last first. A second text for the same field stays where it is until the first is
 * saved: then both are shown. New records are gathered one at a time, for two drafts are two records.
 */
export function gathered(left: readonly Left[], record: AnyDraft | null, asked: Asked): Gathered {
  const [first, ...others] = left;
  if (!first) return { unsaved: null, rest: [] };
  let { unsaved } = first;
  const rest: (readonly [string, Unsaved | null])[] = [[first.name, null]];
  for (const { name, unsaved: other } of record ? others : []) {
    const both = Object.keys(other.mine).filter((field) => field in unsaved.mine);
    const second = differing({ ...asked, names: both }, unsaved.mine, other.mine);
    const mine = { ...other.mine, ...unsaved.mine };
    unsaved = { ...unsaved, before: { ...other.before, ...unsaved.before }, mine };
    const stays = { ...other, before: picked(other.before, second), mine: picked(other.mine, second) };
    rest.push([name, second.length ? stays : null]);
  }
  return { unsaved, rest };
}

/** What I have typed since the record was read, to be kept in the browser; null where there is nothing. */
export function unsavedIn(before: AnyDraft, mine: AnyDraft, asked: Asked, version: string | null): Unsaved | null {
  const fields = differing(asked, before, mine);
  return fields.length ? { version, before: picked(before, fields), mine: picked(mine, fields) } : null;
}
