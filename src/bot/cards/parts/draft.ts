import type { Worded } from '../../../domain/reports/draft/sentence';
import { sourceText } from '../../../locales/reportDraft/sentenceText';
import type { Speaking } from '../speaking';
import { cut, oneLine } from '../plain';

/** So many sentences are shown of a draft, and so much of each; the rest is in the report. */
const most = 5;
const longest = 160;

/** What a draft of a follow-up report holds: that it is begun, the first of its sentences with who said them, how many more. */
export function draftLines({ words }: Speaking, news: readonly Worded[]): readonly string[] {
  const { receipts } = words.bot;
  const said = words.later.reportDraft;
  const lines = news
    .slice(0, most)
    .map(({ sentence, words: text }) =>
      receipts.sentence(cut(oneLine(text), longest), sourceText(sentence.source, said, words))
    );
  if (news.length === 0) return [receipts.started, receipts.emptyDraft];
  const more = news.length > most ? [receipts.moreInDraft(news.length - most)] : [];
  return [receipts.startedWith(news.length), lines.map((line) => `• ${line}`).join('\n'), ...more];
}
