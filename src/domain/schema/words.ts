import type { Field } from './field';
import type { Kind } from './kinds';
import type { Fields, RowFields, Template } from './template';

export type Language = 'nb' | 'nn' | 'en';
export const languages: readonly Language[] = ['nb', 'nn', 'en'];

/** What one field is called, and what helps somebody who fills it in. */
export interface FieldWords {
  readonly label: string;
  /** The source's own guidance, paragraph by paragraph, verbatim in bokmål. */
  readonly guidance?: readonly string[];
  /** What the answer may look like, once or more; shown as an example, never stored. */
  readonly example?: string | readonly string[];
  /** What to beware of, in one sentence: stands at the field always, not only when somebody asks for guidance. */
  readonly caution?: string;
  /** A text that a new record begins with, to be changed; `{organisation}` is what the organisation is called. */
  readonly begins?: string;
}

type SpokenFields<F extends Fields> = Exclude<keyof F & string, keyof RowFields>;
type SectionOf<F> =
  F extends Field<Kind, unknown, infer O> ? (O extends { readonly section: infer S } ? S : never) : never;
type ChoiceKeys<F extends Fields> = {
  [K in keyof F & string]: F[K] extends { readonly words: Readonly<Record<string, string>> } ? K : never;
}[keyof F & string];
type ChoiceWords<F> = F extends { readonly words: infer W } ? { readonly [K in keyof W]: string } : never;

interface CommonWords<T extends Template> {
  /** One of them: «Milepæl». */
  readonly one: string;
  /** Several, and the SharePoint list's title: «Milepæler». */
  readonly many: string;
  /** A new one, as a button says it: «Ny milepæl». */
  readonly new: string;
  /** The one that is spoken of, inside a sentence: «milepælen». */
  readonly the: string;
  /** What the list is for, to somebody who meets it in SharePoint. */
  readonly about: string;
  readonly fields: { readonly [K in SpokenFields<T['fields']>]: FieldWords };
  readonly sections: { readonly [S in SectionOf<T['fields'][keyof T['fields']]> & string]: string };
  readonly views: { readonly [V in keyof T['views']]: string };
}

/** Bokmål: the choices' words are in the shape already, as they are stored. */
export type BokmalOf<T extends Template> = CommonWords<T>;

/** Nynorsk and English: everything, the choices too. */
export type WordsOf<T extends Template> = CommonWords<T> & {
  readonly choices: { readonly [K in ChoiceKeys<T['fields']>]: ChoiceWords<T['fields'][K]> };
};

/** The words of any template, where it is only known at run time. */
export interface TemplateWords {
  readonly one: string;
  readonly many: string;
  readonly new: string;
  readonly the: string;
  readonly about: string;
  readonly fields: Readonly<Record<string, FieldWords>>;
  readonly sections: Readonly<Record<string, string>>;
  readonly views: Readonly<Record<string, string>>;
  readonly choices: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

interface Sources<T extends Template> {
  readonly nb: () => Promise<{ readonly words: BokmalOf<T> }>;
  readonly nn: () => Promise<{ readonly words: WordsOf<T> }>;
  readonly en: () => Promise<{ readonly words: WordsOf<T> }>;
}

/** Where a template's words are; each language is loaded when it is needed. The compiler asks for every label. */
export const wordsIn = <T extends Template>(sources: Sources<T>): Sources<T> => sources;

/** The words stored in SharePoint serve as bokmål's labels. */
export const storedWords = (template: Template): TemplateWords['choices'] =>
  Object.fromEntries(
    Object.entries(template.fields).flatMap(([key, field]) => (field.words ? [[key, field.words] as const] : []))
  );
