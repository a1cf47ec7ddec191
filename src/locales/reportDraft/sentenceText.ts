import type { Says, Sentence } from '../../domain/reports/draft/sentence';
import { dayWords, deadlineWords } from '../dayWords';
import type { ReportDraftMessages } from '../messages';
import type { Words } from '../words';

/** In which language. */
type Speaking = Pick<Words, 'language'>;
type Telling = (sentence: Sentence, said: ReportDraftMessages, words: Speaking) => string;

const tellings: { readonly [S in Says]: Telling } = {
  reached: (_sentence, said) => said.reached,
  onTrack: ({ text }, said) => said.onTrack(text),
  offTrack: ({ text }, said) => said.offTrack(text),
  help: ({ text }, said) => said.help(text),
  moved: ({ from = null, to = null, text }, said, words) =>
    said.moved(deadlineWords(words, from), deadlineWords(words, to), text),
  adopted: ({ text }, said) => said.adopted(text),
  rejected: ({ text }, said) => said.rejected(text),
  said: ({ text }) => text
};

/** A sentence as it stands in a report, with who said it and when. */
export function sentenceText(sentence: Sentence, said: ReportDraftMessages, words: Speaking): string {
  const { by, on } = sentence.source;
  return said.source(tellings[sentence.says](sentence, said, words), by, dayWords(words, on));
}
