import type { OutsideWord } from '../domain/schema/kinds';
import type { Template } from '../domain/schema/template';
import type { FieldWords, Language, TemplateWords } from '../domain/schema/words';
import type { TemplateName } from '../domain/templates';
import type { LaterMessages, Messages } from './messages';

/** Everything that is said on screen in one language. */
export interface Words {
  readonly language: Language;
  readonly templates: { readonly [N in TemplateName]: TemplateWords };
  readonly messages: Messages;
  /** What is said in the parts that are opened later; there once `withLater` has added it. */
  readonly later?: LaterMessages;
}

/** What is loaded when a part of the project is opened that does not come with the first paint. */
export interface LaterWords {
  readonly templates: Partial<Words['templates']>;
  readonly messages: LaterMessages;
}

/** Everything that is said, once the rest has come. */
export const withLater = (words: Words, { templates, messages }: LaterWords): Words => ({
  ...words,
  templates: { ...words.templates, ...templates },
  later: messages
});

/** The words of one template. */
export const templateWordsOf = (words: Words, { name }: Template): TemplateWords =>
  words.templates[name as TemplateName];

/** What a field is called, and its guidance. */
export const fieldWords = (words: Words, shape: Template, field: string): FieldWords =>
  templateWordsOf(words, shape).fields[field] ?? { label: field };

/** What a choice is called; a word that somebody has put into the list by hand is shown as it is. */
export function choiceWord(words: Words, shape: Template, field: string, value: string | OutsideWord | null): string {
  if (value === null) return '';
  if (typeof value !== 'string') return value.outside;
  return templateWordsOf(words, shape).choices[field]?.[value] ?? value;
}
