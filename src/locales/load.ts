import type { Language, TemplateWords } from '../domain/schema/words';
import { storedWords } from '../domain/schema/words';
import type { TemplateName } from '../domain/templates';
import { firstNames, laterNames, templateNamed, templateWords } from '../domain/templates';
import type { LaterMessages, Messages } from './messages';
import type { LaterWords, Words } from './words';
import { withLater } from './words';

const messages: { readonly [L in Language]: () => Promise<{ readonly messages: Messages }> } = {
  nb: () => import(/* webpackChunkName: "words-nb" */ './nb'),
  nn: () => import(/* webpackChunkName: "words-nn" */ './nn'),
  en: () => import(/* webpackChunkName: "words-en" */ './en')
};

const later: { readonly [L in Language]: () => Promise<{ readonly messages: LaterMessages }> } = {
  nb: () => import(/* webpackChunkName: "later-nb" */ './later/nb'),
  nn: () => import(/* webpackChunkName: "later-nn" */ './later/nn'),
  en: () => import(/* webpackChunkName: "later-en" */ './later/en')
};

/** The words of one template in one language. */
export async function loadTemplateWords(name: TemplateName, language: Language): Promise<TemplateWords> {
  const { words } = await templateWords(name)[language]();
  return { choices: storedWords(templateNamed(name)), ...words };
}

async function shapesIn(names: readonly TemplateName[], language: Language): Promise<Words['templates']> {
  const shapes = await Promise.all(names.map((name) => loadTemplateWords(name, language)));
  return Object.fromEntries(names.map((name, index) => [name, shapes[index]])) as Words['templates'];
}

/** What the first screen says, in one language: one chunk, loaded when it is first asked for. */
export async function loadWords(language: Language): Promise<Words> {
  const [said, templates] = await Promise.all([messages[language](), shapesIn(firstNames, language)]);
  return { language, messages: said.messages, templates };
}

/** The rest, for `withLater`: one chunk more. */
export async function loadLaterWords(language: Language): Promise<LaterWords> {
  const [said, templates] = await Promise.all([later[language](), shapesIn(laterNames, language)]);
  return { templates, messages: said.messages };
}

/** Everything that is said in one language. */
export async function loadAllWords(language: Language): Promise<Words> {
  const [words, rest] = await Promise.all([loadWords(language), loadLaterWords(language)]);
  return withLater(words, rest);
}

/** The language to begin with, from the host's culture («nb-NO», «nn-NO», «en-GB»): bokmål where we have no other. */
export function languageOf(culture: string): Language {
  const start = culture.toLowerCase().split('-')[0];
  if (start === 'nn') return 'nn';
  return start === 'nb' || start === 'no' || start === '' ? 'nb' : 'en';
}
