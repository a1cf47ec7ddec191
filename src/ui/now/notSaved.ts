import type { AnyRecord } from '../../data/repository';
import type { AnyDraft } from '../../domain/schema/record';
import type { Template } from '../../domain/schema/template';
import { leftUnder, placeOf } from '../app/drafts';
import { restore } from '../form/saving/start';
import type { Unsaved } from '../form/saving/unsaved';
import { keysIn, unsavedFrom } from '../form/saving/unsaved';

/** Something that was written in a form of this project, and never saved. */
export interface NotSaved {
  /** The name under which the browser has it. */
  readonly name: string;
  readonly template: Template;
  /** Null for a new one. */
  readonly id: number | null;
  /** What a new one was begun under: `{ milestone: 3 }`. */
  readonly under: Readonly<Record<string, number>>;
  readonly unsaved: Unsaved;
}

const pointerIn = (text: string): readonly (readonly [string, number])[] => {
  const [, field, to] = /^(\w+)-(\d+)$/.exec(text) ?? [];
  return field === undefined ? [] : [[field, Number(to)]];
};

/** Reads what comes after the project in a key: `milestone:3`, `lesson:new:milestone-3`. */
function decoded(name: string, rest: string, text: string, templates: readonly Template[]): readonly NotSaved[] {
  const [of, which = '', ...more] = rest.split(':');
  const template = templates.find((each) => each.name === of);
  const unsaved = unsavedFrom(text);
  if (!template || !unsaved) return [];
  const id = which === 'new' ? null : Number(which);
  const under = Object.fromEntries(more.flatMap(pointerIn));
  return [{ name, template, id, under, unsaved }];
}

/** All of it that this browser has, of one person in one project. */
export function notSavedIn(login: string, project: string, templates: readonly Template[]): readonly NotSaved[] {
  const start = keysIn(login, project);
  return leftUnder(start).flatMap(({ name, text }) =>
    decoded(name, placeOf(name).slice(start.length), text, templates)
  );
}

/** Does it say something that is not stored by now? */
export function isNews({ template, unsaved }: NotSaved, record: AnyRecord | AnyDraft | undefined): boolean {
  const names = Object.keys(unsaved.mine).filter((name) => name in template.fields);
  return names.length > 0 && restore({ ...unsaved.before, ...record }, unsaved, { template, names }) !== null;
}
