import { createContext, useContext } from 'react';
import type { Language } from '../../domain/schema/words';
import type { AppMessages, LaterMessages } from '../../locales/messages';
import type { Words } from '../../locales/words';

interface Speech {
  readonly words: Words;
  readonly speak: (language: Language) => void;
}

const SpeechContext = createContext<Speech | null>(null);
export const SpeechProvider = SpeechContext.Provider;

export function useSpeech(): Speech {
  const speech = useContext(SpeechContext);
  if (!speech) throw new Error('A screen stands outside SpeechProvider');
  return speech;
}

export const useWords = (): Words => useSpeech().words;

/** What the app says, in the language in use. */
export const useSaid = (): AppMessages => useWords().messages.app;

/** What the parts that are opened later say: inside `Later` only. */
export function useLater(): LaterMessages {
  const { later } = useWords();
  if (!later) throw new Error('A screen stands outside Later');
  return later;
}
