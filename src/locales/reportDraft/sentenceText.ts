import type { Says, Sentence, Source, Worded } from '../../domain/reports/draft/sentence';
import { dayWords, deadlineWords } from '../dayWords';
import type { ReportDraftMessages } from '../messages';
import type { Words } from '../words';

/** In which language. */
type Speaking = Pick<Words, 'language'>;
type Telling = (sentence: Sentence, said: ReportDraftMessages, words: Speaking) => string;

const saidOn = ({ source }: Sentence, words: Speaking): string => dayWords(words, source.on);

const tellings: { readonly [S in Says]: Telling } = {
  reached: ({ day = null }, said, words) => said.reached(dayWords(words, day)),
  onTrack: (sentence, said, words) => said.onTrack(saidOn(sentence, words), sentence.text),
  offTrack: (sentence, said, words) => said.offTrack(saidOn(sentence, words), sentence.text),
  dropped: (sentence, said, words) => said.dropped(saidOn(sentence, words), sentence.text),
  help: (sentence, said, words) => said.help(saidOn(sentence, words), sentence.text),
  moved: ({ from = null, to = null, text }, said, words) =>
    said.moved(deadlineWords(words, from), deadlineWords(words, to), text),
  adopted: (sentence, said, words) => said.adopted(saidOn(sentence, words), sentence.text),
  rejected: (sentence, said, words) => said.rejected(saidOn(sentence, words), sentence.text),
  said: ({ text }) => text
};

/** Sentences as they are to stand in a report. Who said them stands beside them, so that the text can be read alone. */
export const worded = (sentences: readonly Sentence[], said: ReportDraftMessages, words: Speaking): readonly Worded[] =>
  sentences.map((sentence) => ({ sentence, words: tellings[sentence.says](sentence, said, words) }));

/** Who said it and when: «Kari Ansvarlig, 27. apr. 2018». */
export const sourceText = ({ by, on }: Source, said: ReportDraftMessages, words: Speaking): string =>
  said.source(by, dayWords(words, on));
