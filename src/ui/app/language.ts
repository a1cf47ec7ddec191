import { useCallback, useEffect, useState } from 'react';
import type { Language } from '../../domain/schema/words';
import { languages } from '../../domain/schema/words';
import { languageOf, loadWords } from '../../locales/load';
import type { Words } from '../../locales/words';
import { keep, kept } from './kept';

const name = 'framdrift:language';

const chosen = (): Language | undefined => languages.find((language) => language === kept(name));

export interface Spoken {
  /** Null until they have arrived; the old language's while the new one's are on their way. */
  readonly words: Words | null;
  /** The words could not be fetched. */
  readonly failed: boolean;
  readonly speak: (language: Language) => void;
}

/** The words of the language in use: the host's, until somebody chooses another in the app. */
export function useLanguage(locale: string): Spoken {
  const [own, setOwn] = useState(chosen);
  const [words, setWords] = useState<Words | null>(null);
  const [failed, setFailed] = useState(false);
  const language = own ?? languageOf(locale);
  useEffect(() => {
    let wanted = true;
    loadWords(language).then(
      (loaded) => wanted && setWords(loaded),
      () => wanted && setFailed(true)
    );
    return () => {
      wanted = false;
    };
  }, [language]);
  const speak = useCallback((next: Language) => {
    keep(name, next);
    setOwn(next);
  }, []);
  return { words, failed, speak };
}
