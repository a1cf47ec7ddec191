import type { Deadline, Link } from '../schema/kinds';
import { isEmpty } from '../schema/kinds';
import type { AnyDraft } from '../schema/record';
import { parentOf } from '../schema/template';
import type { AnyField, Template } from '../schema/template';
import { differing } from './alike';

/** Is the row that a link points at still there? */
export type IsThere = (template: string, id: number) => boolean;

/**
 * Why a field's older value does not come back: people decide it by what they do (`managed`), a deadline that stands
 * is moved with a reason (`moved`), the row belongs where it is (`parent`), what it pointed at is gone (`gone`), or it
 * was empty and must not be (`required`).
 */
export type Hindrance = 'managed' | 'moved' | 'parent' | 'gone' | 'required';

const asLinks = (value: unknown): readonly Link[] => (Array.isArray(value) ? (value as readonly Link[]) : []);

const isMoved = (template: Template, name: string, record: AnyDraft): boolean =>
  template.fields[name]?.kind === 'deadline' && 'previousDeadline' in template.fields && !isEmpty(record[name]);

/** An older value as it can be stored today: without what a deadline's reading added, and without links to what is gone. */
function storable(field: AnyField, value: unknown, isThere: IsThere): unknown {
  const there = ({ id }: Link): boolean => isThere(field.to ?? '', id);
  if (field.kind === 'links') return asLinks(value).filter(there);
  if (field.kind === 'link') return value && there(value as Link) ? value : null;
  if (field.kind !== 'deadline' || !value) return value;
  const { words, date } = value as Deadline;
  return { words, date };
}

/** A record as it is today, and the values of an older version of it. */
export interface Pair {
  readonly template: Template;
  readonly record: AnyDraft;
  readonly older: AnyDraft;
  readonly isThere: IsThere;
}

/** What keeps one field from getting its older value; null where nothing does. */
export function hindrance({ template, record, older, isThere }: Pair, name: string): Hindrance | null {
  const field = template.fields[name]!;
  if (field.options.managed || field.kind === 'computed') return 'managed';
  if (parentOf(template) === name) return 'parent';
  if (isMoved(template, name, record)) return 'moved';
  const value = storable(field, older[name], isThere);
  if (!isEmpty(older[name]) && isEmpty(value)) return 'gone';
  return field.options.required && isEmpty(value) ? 'required' : null;
}

/** The change that makes an older version, or some fields of it, today's. Identifiers and what is managed stay. */
export function bringBack(pair: Pair, only?: readonly string[]): AnyDraft {
  const { template, record, older, isThere } = pair;
  const names = differing(template, record, older).filter(
    (name) => (!only || only.includes(name)) && hindrance(pair, name) === null
  );
  return Object.fromEntries(names.map((name) => [name, storable(template.fields[name]!, older[name], isThere)]));
}
