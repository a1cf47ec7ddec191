import { mergedSet, sameValue } from '../../../domain/schema/sameValue';
import type { AnyDraft } from '../../../domain/schema/record';
import type { Template } from '../../../domain/schema/template';

/** Three versions of a record: as it was read, as I have it now, as it is stored now. */
export interface Versions {
  readonly before: AnyDraft;
  readonly mine: AnyDraft;
  readonly stored: AnyDraft;
}

export interface Merged {
  /** Fields that both have changed, each in their own way: a person must choose. */
  readonly both: readonly string[];
  /** Fields in which something of the other's is new to me. */
  readonly theirs: readonly string[];
  /** What is stored, with what I have changed on top. */
  readonly values: AnyDraft;
}

/** The fields of a template that a form asks for. */
export interface Asked {
  readonly template: Template;
  readonly names: readonly string[];
}

export const picked = (values: AnyDraft, names: readonly string[]): AnyDraft =>
  Object.fromEntries(names.map((name) => [name, values[name]]));

/** The fields that say something else in one version than in the other. */
export const differing = ({ template, names }: Asked, before: AnyDraft, after: AnyDraft): readonly string[] =>
  names.filter((name) => !sameValue(template.fields[name], before[name], after[name]));

/** What becomes of two people's changes to the same record. Only the fields asked for are compared. */
export function merge({ before, mine, stored }: Versions, asked: Asked): Merged {
  const myChange = differing(asked, before, mine);
  const differs = differing(asked, stored, mine);
  const theirs = differing(asked, before, stored).filter((name) => differs.includes(name));
  const sets = theirs.flatMap((name) => {
    const values = { before: before[name], mine: mine[name], stored: stored[name] };
    const set = myChange.includes(name) ? mergedSet(asked.template.fields[name], values) : null;
    return set ? [[name, set] as const] : [];
  });
  const both = theirs.filter((name) => myChange.includes(name) && !sets.some(([merged]) => merged === name));
  return {
    both,
    theirs: theirs.filter((name) => !both.includes(name)),
    values: { ...picked(stored, asked.names), ...picked(mine, myChange), ...Object.fromEntries(sets) }
  };
}
