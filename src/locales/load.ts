import type { Language, TemplateWords } from '../domain/schema/words';
import { storedWords } from '../domain/schema/words';
import type { TemplateName } from '../domain/templates';
import { templateNamed, templateNames, templateWords } from '../domain/templates';
import type { Messages } from './messages';
import type { Words } from './words';

const messages: { readonly [L in Language]: () => Promise<{ readonly messages: Messages }> } = {
  nb: () => import(/* webpackChunkName: "words-nb" */ './nb'),
  nn: () => import(/* webpackChunkName: "words-nn" */ './nn'),
  en: () => import(/* webpackChunkName: "words-en" */ './en')
};

/** The words of one template in one language. */
export async function loadTemplateWords(name: TemplateName, language: Language): Promise<TemplateWords> {
  const { words } = await templateWords(name)[language]();
  return { choices: storedWords(templateNamed(name)), ...words };
}

/** Everything that is said in one language: one chunk, loaded when it is first asked for. */
export async function loadWords(language: Language): Promise<Words> {
  const [said, ...shapes] = await Promise.all([
    messages[language](),
    ...templateNames.map((name) => loadTemplateWords(name, language))
  ]);
  const named = templateNames.map((name, index) => [name, shapes[index]]);
  return { language, messages: said.messages, templates: Object.fromEntries(named) as Words['templates'] };
}

/** The language to begin with, from the host's culture («nb-NO», «nn-NO», «en-GB»): bokmål where we have no other. */
export function languageOf(culture: string): Language {
  const start = culture.toLowerCase().split('-')[0];
  if (start === 'nn') return 'nn';
  return start === 'nb' || start === 'no' || start === '' ? 'nb' : 'en';
}
