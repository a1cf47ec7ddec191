import { isFailure } from '../../domain/failure';
import { problemWords } from '../../locales/failureWords';
import type { Words } from '../../locales/words';
import { wordsOf } from '../parts/failures';

/** Why a file or link was not stored: what is wrong with it, or with the way there. */
export function troubleWords(words: Words, error: unknown): string {
  const [problem] = isFailure(error, 'Invalid') ? error.detail.problems : [];
  return problem ? problemWords(words, problem) : wordsOf(words, error);
}
