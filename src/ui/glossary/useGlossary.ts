import { useQuery } from '@tanstack/react-query';
import type { Glossary } from '../../domain/glossary/glossary';
import { loadGlossary } from '../../locales/glossary/load';
import { useSetting } from '../setting';

/** What the terms mean; null until it has come, or where it cannot be fetched: texts then stand without. */
export function useGlossary(): Glossary | null {
  const { language } = useSetting().words;
  const { data } = useQuery({ queryKey: ['glossary', language], queryFn: () => loadGlossary(language) });
  return data ?? null;
}
