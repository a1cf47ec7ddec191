import type { AnyDraft } from '../../../domain/schema/record';
import { changed } from '../../../domain/schema/record';

/** Three versions of a record: as it was read, as I have it now, as it is stored now. */
export interface Versions {
  readonly before: AnyDraft;
  readonly mine: AnyDraft;
  readonly stored: AnyDraft;
}

export interface Merged {
  /** Fields that both have changed, each in their own way: a person must choose. */
  readonly both: readonly string[];
  /** Fields that only the other has changed. */
  readonly theirs: readonly string[];
  /** What is stored, with what I have changed on top. */
  readonly values: AnyDraft;
}

const picked = (values: AnyDraft, names: readonly string[]): AnyDraft =>
  Object.fromEntries(names.map((name) => [name, values[name]]));

/** What becomes of two people's changes to the same record. Only the named fields are compared. */
export function merge({ before, mine, stored }: Versions, names: readonly string[]): Merged {
  const myChange = changed(picked(before, names), picked(mine, names));
  const theirChange = changed(picked(before, names), picked(stored, names));
  const differs = Object.keys(changed(picked(stored, names), picked(mine, names)));
  return {
    both: names.filter((name) => name in myChange && name in theirChange && differs.includes(name)),
    theirs: names.filter((name) => name in theirChange && !(name in myChange)),
    values: { ...picked(stored, names), ...myChange }
  };
}
