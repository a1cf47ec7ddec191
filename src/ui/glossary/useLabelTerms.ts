import { useMemo } from 'react';
import { firstSaid } from '../../domain/glossary/occurrences';
import type { Template } from '../../domain/schema/template';
import { fieldWords } from '../../locales/words';
import { useSetting } from '../setting';
import { useGlossary } from './useGlossary';

/** Does a field's label say a term that no label before it in the form has said? There, and only there, it is explained. */
export function useLabelTerms(template: Template, names: readonly string[]): (name: string) => boolean {
  const { words } = useSetting();
  const glossary = useGlossary();
  return useMemo(() => {
    const labels = names.map((name) => fieldWords(words, template, name).label);
    const first = glossary ? firstSaid(labels, glossary) : [];
    return (name) => first[names.indexOf(name)] === true;
  }, [words, template, names, glossary]);
}
