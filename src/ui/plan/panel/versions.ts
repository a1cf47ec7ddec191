import { storedKeys } from '../../../domain/schema/record';
import type { AnyDraft } from '../../../domain/schema/record';
import { isEmpty } from '../../../domain/schema/kinds';
import type { Template } from '../../../domain/schema/template';

export interface ChangedField {
  readonly field: string;
  readonly from: unknown;
  readonly to: unknown;
}

const same = (a: unknown, b: unknown): boolean =>
  (isEmpty(a) && isEmpty(b)) || JSON.stringify(a ?? null) === JSON.stringify(b ?? null);

/** What people would call changed between two versions: fields that are shown, in the template's order. */
export const changedFields = (template: Template, before: AnyDraft, after: AnyDraft): readonly ChangedField[] =>
  storedKeys(template)
    .filter((field) => !template.fields[field]?.options.hidden && !same(before[field], after[field]))
    .map((field) => ({ field, from: before[field], to: after[field] }));
