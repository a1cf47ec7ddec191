import type { ChangeOf, RecordOf } from '../../schema/record';
import type { followUpReport } from '../../templates/followUpReport';
import { asParagraph, draftedFrom, draftedIn, draftedText } from './drafted';
import type { Heading, Worded } from './sentence';

type Report = Pick<RecordOf<typeof followUpReport>, Heading | 'drafted' | 'reflections'>;

/**
 * The change that brings sentences into a report: each under its heading, after what stands there. What is there is
 * never altered, and which have been brought in is remembered, so that what people take out stays out.
 */
export function broughtIn(report: Report, all: readonly Worded[]): ChangeOf<typeof followUpReport> {
  const sentences = all.map(({ sentence, words }) => ({ sentence, words: asParagraph(words) }));
  const headings = Array.from(new Set(sentences.map(({ sentence }) => sentence.heading)));
  const texts = headings.map((heading) => {
    const own = sentences.filter(({ sentence }) => sentence.heading === heading).map(({ words }) => words);
    return [heading, [report[heading].trimEnd(), ...own].filter((text) => text !== '').join('\n\n')] as const;
  });
  const reflected = sentences.filter(({ sentence }) => sentence.source.template === 'reflection');
  const ids = new Set(report.reflections.map(({ id }) => id));
  const links = Array.from(new Set(reflected.map(({ sentence }) => sentence.source.recordId)))
    .filter((id) => !ids.has(id))
    .map((id) => ({ id, title: '' }));
  return {
    ...Object.fromEntries(texts),
    drafted: draftedText([...draftedIn(report), ...sentences.map(draftedFrom)]),
    ...(links.length > 0 ? { reflections: [...report.reflections, ...links] } : {})
  };
}
