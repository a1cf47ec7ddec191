import { useEffect, useState } from 'react';
import { unstable_batchedUpdates as batched } from 'react-dom';
import type { Glossary } from '../../domain/glossary/glossary';
import type { Language } from '../../domain/schema/words';
import { loadGlossary } from '../../locales/glossary/load';
import { useSetting } from '../setting';

/** What has come already: the next text with terms in it has them from its first drawing. */
const come = new Map<Language, Glossary>();

/** What the terms mean; null until it has come, or where it cannot be fetched: texts then stand without. */
export function useGlossary(): Glossary | null {
  const { language } = useSetting().words;
  const [, redraw] = useState<Glossary>();
  useEffect(() => {
    if (come.has(language)) return undefined;
    let isHere = true;
    const take = (glossary: Glossary): void => {
      come.set(language, glossary);
      if (isHere) batched(() => redraw(glossary));
    };
    loadGlossary(language).then(take, () => undefined);
    return () => {
      isHere = false;
    };
  }, [language]);
  return come.get(language) ?? null;
}
