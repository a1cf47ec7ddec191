import { isFailure } from '../../domain/failure';
import { failureWords } from '../../locales/failureWords';
import type { Words } from '../../locales/words';

/** Any error in words. What is not a failure we know is said as no answer. */
export const wordsOf = (words: Words, error: unknown): string =>
  failureWords(words, isFailure(error) ? error.detail : { kind: 'Unavailable', detail: String(error) });
