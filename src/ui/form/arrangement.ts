import { isEmpty } from '../../domain/schema/kinds';
import type { AnyDraft } from '../../domain/schema/record';
import type { AnyField, Template } from '../../domain/schema/template';
import type { TemplateWords } from '../../domain/schema/words';
import { controls } from './controls/controls';

/** A heading and the fields under it. */
export interface Section {
  /** The template's name for it; `''` for fields that stand under none. */
  readonly name: string;
  readonly fields: readonly string[];
}

/** What a form is about to show. */
export interface Arranged {
  readonly template: Template;
  readonly known: AnyDraft;
  readonly fields?: readonly string[];
}

/** The fields a form has: those it was told, or every one that is not hidden; by section, in the template's order. */
export function sectionsOf({ template, fields }: Pick<Arranged, 'template' | 'fields'>): readonly Section[] {
  const names = fields ?? Object.keys(template.fields).filter((name) => !template.fields[name]?.options.hidden);
  const sectionOf = (name: string): string => template.fields[name]?.options.section ?? '';
  const sections = Array.from(new Set(names.map(sectionOf)));
  return sections.map((name) => ({ name, fields: names.filter((field) => sectionOf(field) === name) }));
}

/** What a section is called; nothing where it is alone, or called what the form itself is. */
export function headingOf(
  { one, sections }: TemplateWords,
  section: Section,
  all: readonly Section[]
): string | undefined {
  const heading = sections[section.name];
  return all.length === 1 || heading === one ? undefined : heading;
}

/** Somebody fills it in: it has a control, people and not events decide it, and it is not given. */
export const isAsked = (field: AnyField | undefined, name: string, known: AnyDraft): boolean =>
  field !== undefined && controls[field.kind] !== null && !field.options.managed && !(name in known);

/** The fields that are filled in here, in the order they stand. */
export const askedIn = ({ template, known, fields }: Arranged): readonly string[] =>
  sectionsOf({ template, ...(fields ? { fields } : {}) })
    .flatMap((section) => section.fields)
    .filter((name) => isAsked(template.fields[name], name, known));

/** The value of a field as the record stands; computed ones are made. */
export const valueOf = (field: AnyField | undefined, name: string, record: AnyDraft): unknown =>
  field?.options.from ? field.options.from(record) : record[name];

/** Is there something to read in a field that nobody fills in? */
export const hasValue = (field: AnyField | undefined, name: string, record: AnyDraft): boolean =>
  !isEmpty(valueOf(field, name, record));
