import type { Glossary } from '../../domain/glossary/glossary';
import type { Language } from '../../domain/schema/words';

const sources: { readonly [L in Language]: () => Promise<{ readonly glossary: Glossary }> } = {
  nb: () => import(/* webpackChunkName: "glossary-nb" */ './nb'),
  nn: () => import(/* webpackChunkName: "glossary-nn" */ './nn'),
  en: () => import(/* webpackChunkName: "glossary-en" */ './en')
};

/** What the terms mean, in one language: a chunk of its own, loaded when a term is first shown. */
export async function loadGlossary(language: Language): Promise<Glossary> {
  return (await sources[language]()).glossary;
}
