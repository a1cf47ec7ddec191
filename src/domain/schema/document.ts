import type { AnyOptions, Field } from './field';
import { choices, date, people, prose, text } from './field';
import type { Link, OutsideWord } from './kinds';
import { isAnswered } from './kinds';
import { parentOf, projectTemplate } from './template';
import type { Fields, RowFields, Shape, Template, View } from './template';

/** What stands first in every document, as the official templates have it. Project and numbers are the project's own. */
export const headFields = {
  preparedBy: people({ section: 'head' }),
  handledBy: text({ section: 'head' }),
  handledOn: date({ section: 'head' }),
  decision: prose({ section: 'head' }),
  documentVersion: text({ max: 10, section: 'head' })
} as const;

type Sections = Readonly<Record<string, string>>;
type Marks<S extends Sections> = Field<'choices', readonly ((keyof S & string) | OutsideWord)[], AnyOptions> & {
  readonly words: S;
};

export type DocumentFields<S extends Sections> = typeof headFields & {
  /** Sections that somebody has called done, and those that do not concern the project. */
  readonly done: Marks<S>;
  readonly notRelevant: Marks<S>;
};

type Whole<F extends Fields, S extends Sections> = F & DocumentFields<S>;

type Declared<F extends Fields, S extends Sections> = Pick<
  Shape<string, F>,
  'place' | 'chapter' | 'single' | 'frozen' | 'writtenBy' | 'outline'
> & {
  readonly list: string;
  readonly title: string;
  /** The document's headings in order, with the bokmål words that SharePoint stores of their states. `head` is added. */
  readonly sections: S;
  readonly fields: F;
  readonly views: Readonly<Record<string, View>>;
};

/**
 * Declares a document: a template whose sections are headings that are begun, done or not relevant, with the head that
 * all documents have. Every field's `section` is one of `sections`, or `head`.
 */
export function documentTemplate<
  N extends string,
  const F extends Fields,
  const S extends Sections,
  const D extends Declared<F, S>
>(
  name: N,
  { sections, ...declared }: D & { readonly fields: F; readonly sections: S }
): Shape<N, Whole<F, S> & RowFields> & Pick<D, 'views'> {
  const marks = choices(sections, { managed: true, section: 'state' }) as unknown as Marks<S>;
  const fields = { ...declared.fields, ...headFields, done: marks, notRelevant: marks };
  return projectTemplate(name, { ...declared, fields } as never) as never;
}

/** Has somebody written in it? What is filled in from elsewhere is no answer. */
export const isBegun = ({ fields }: Template, section: string, record: object | null): boolean =>
  Object.entries(fields).some(
    ([name, { options }]) =>
      options.section === section &&
      !options.managed &&
      isAnswered((record as Readonly<Record<string, unknown>> | null)?.[name])
  );

/** Those that this record's kind asks for, in its order; what is written in another is not hidden for that. */
function outlined(template: Template, all: readonly string[], record: object): readonly string[] {
  const { by = '', as = {} } = template.outline ?? {};
  const own = as[String((record as Readonly<Record<string, unknown>>)[by])];
  if (!own) return all;
  return [...own, ...all.filter((name) => !own.includes(name) && isBegun(template, name, record))];
}

/**
 * The sections of a document in order, the head last; nothing of a template that is no document. Where they depend on
 * a choice, those of this record; without one, all there may be.
 */
export function documentSections(template: Template, record: object | null = null): readonly string[] {
  const words = template.fields.notRelevant?.words;
  if (!words) return [];
  const all = Object.keys(words);
  return [...(record ? outlined(template, all, record) : all), 'head'];
}

/** The section of a document that rows of this template stand in; what names none stands in the last. */
export const sectionOfRows = (document: Template, row: Template): string | undefined =>
  row.fields[parentOf(row) ?? '']?.options.within ?? documentSections(document).slice(-2)[0];

/** Rows of one template that may hang under a document. */
export interface RowsUnder {
  readonly template: Template;
  readonly rows: readonly object[];
}

const linkOf = (template: Template, row: object): Link | null =>
  (row as Readonly<Record<string, Link | null>>)[parentOf(template) ?? ''] ?? null;

/** The sections that hold rows of this document, whatever is written in their fields: they are begun. */
export const sectionsWithRows = (document: Template, id: number, under: readonly RowsUnder[]): readonly string[] =>
  under
    .filter(({ template, rows }) => rows.some((row) => linkOf(template, row)?.id === id))
    .flatMap(({ template }) => sectionOfRows(document, template) ?? []);
