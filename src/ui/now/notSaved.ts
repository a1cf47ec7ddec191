import type { AnyRecord } from '../../data/repository';
import type { AnyDraft } from '../../domain/schema/record';
import type { Template } from '../../domain/schema/template';
import { templates } from '../../domain/templates';
import { leftUnder, placeOf } from '../app/drafts';
import { restore } from '../form/saving/start';
import type { Unsaved } from '../form/saving/unsaved';
import { keysIn, unsavedFrom } from '../form/saving/unsaved';

/** Something that was written in a form, and never saved. */
export interface NotSaved {
  /** The name under which the browser has it. */
  readonly name: string;
  readonly template: Template;
  /** Null for a new one. */
  readonly id: number | null;
  readonly unsaved: Unsaved;
}

/** Reads what comes after the project in a key: `milestone:3`, `lesson:new:milestone-3`. */
function decoded(name: string, rest: string, text: string): readonly NotSaved[] {
  const [of, which = ''] = rest.split(':');
  const template = templates.find((each) => each.name === of);
  const unsaved = unsavedFrom(text);
  if (!template || !unsaved) return [];
  return [{ name, template, id: which === 'new' ? null : Number(which), unsaved }];
}

/**
 * All of it that this browser has of one person.
 * @param owners the project's key, or the site's path for what belongs to no project
 */
export const notSavedIn = (login: string, owners: readonly string[]): readonly NotSaved[] =>
  owners
    .map((owner) => keysIn(login, owner))
    .flatMap((start) =>
      leftUnder(start).flatMap(({ name, text }) => decoded(name, placeOf(name).slice(start.length), text))
    );

/** Does it say something that is not stored by now? */
export function isNews({ template, unsaved }: NotSaved, record: AnyRecord | AnyDraft | undefined): boolean {
  const names = Object.keys(unsaved.mine).filter((name) => name in template.fields);
  return names.length > 0 && restore({ ...unsaved.before, ...record }, unsaved, { template, names }) !== null;
}
