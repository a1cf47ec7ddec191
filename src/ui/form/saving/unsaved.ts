import { leftAt, put, read } from '../../app/drafts';
import type { Link } from '../../../domain/schema/kinds';
import type { AnyDraft } from '../../../domain/schema/record';
import type { Template } from '../../../domain/schema/template';

/** What somebody has typed and not saved, and what stood there when they began. */
export interface Unsaved {
  /** The stored record's version then; null for a new one. */
  readonly version: string | null;
  /** A new record's own key: saved again after the page was loaded anew, it is still the same record. */
  readonly key?: string;
  /** The screen it was written on: `['plan', 'chapters', 'background']`. */
  readonly at?: readonly string[];
  readonly before: AnyDraft;
  readonly mine: AnyDraft;
}

/** Which record, of whom, where: what is kept is shown to nobody else on the same machine. */
interface Whose {
  readonly template: Template;
  readonly record: AnyDraft | null;
  readonly known: AnyDraft;
  readonly login: string;
  /** The site's path, e.g. `/sites/framdrift`. */
  readonly path: string;
}

/** What is known of a new record that makes it another: the record it belongs to by its key, and which kind it is. */
const telling: readonly string[] = ['recordKey', 'kind'];

/** The rows that a new record is to point at, beyond its project: a draft for one milestone is none for another. */
const pointsAt = (known: AnyDraft): readonly string[] =>
  Object.entries(known).flatMap(([name, value]) => {
    if (telling.includes(name)) return [`${name}-${String(value)}`];
    return name !== 'project' && typeof value === 'object' && value !== null && 'id' in value
      ? [`${name}-${String((value as Link).id)}`]
      : [];
  });

/** How the keys of everything begin that a person has not saved in a project. */
export const keysIn = (login: string, project: unknown): string =>
  ['framdrift', 'unsaved', 1, login, project, ''].join(':');

/**
 * The key of what is kept. A stored project's key is unique everywhere; a new project's own key is made anew each time
 * the form is opened, so there the site must do.
 */
export function keyOf({ template, record, known, login, path }: Whose): string {
  const own = template.name === 'project' ? record?.key : undefined;
  const project = record?.projectKey ?? own ?? known.projectKey ?? path.toLowerCase();
  const which = record ? [record.id] : ['new', ...pointsAt(known)];
  return keysIn(login, project) + [template.name, ...which].join(':');
}

const isDraft = (value: unknown): value is AnyDraft => typeof value === 'object' && value !== null;

const isPath = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((each) => typeof each === 'string');

/** What a text in the browser says is not saved; null where it cannot be read. */
export function unsavedFrom(text: string): Unsaved | null {
  try {
    const found = JSON.parse(text) as Partial<Unsaved> | null;
    if (!found || !isDraft(found.mine) || !isDraft(found.before)) return null;
    const { key, at, version = null, before, mine } = found;
    return { version, ...(key ? { key } : {}), ...(isPath(at) ? { at } : {}), before, mine };
  } catch {
    return null;
  }
}

/** What a form left behind, and under which name the browser has it. */
export interface Left {
  readonly name: string;
  readonly unsaved: Unsaved;
}

/** What was left under a key in some of these fields, the last opened first: other forms may have the record's other fields. */
export const leftHere = (key: string, fields: readonly string[]): readonly Left[] =>
  leftAt(key).flatMap(({ name, text }) => {
    const unsaved = unsavedFrom(text);
    return unsaved && fields.some((field) => field in unsaved.mine) ? [{ name, unsaved }] : [];
  });

/** The key of the record that is being made here: the one it had when it was left, or a new one. */
export const recordKey = (keptUnder: string, fields: readonly string[]): string =>
  leftHere(keptUnder, fields)[0]?.unsaved.key ?? crypto.randomUUID();

const without = (values: AnyDraft, fields: readonly string[]): AnyDraft =>
  Object.fromEntries(Object.entries(values).filter(([field]) => !fields.includes(field)));

/** These fields of what was left are kept elsewhere from now on. */
export function takeFrom(name: string, fields: readonly string[]): void {
  const unsaved = unsavedFrom(read(name) ?? '');
  if (!unsaved) return;
  const mine = without(unsaved.mine, fields);
  const rest = { ...unsaved, before: without(unsaved.before, fields), mine };
  put(name, Object.keys(mine).length ? JSON.stringify(rest) : null);
}
