import type { ChangeOf, RecordOf } from '../../schema/record';
import type { followUpReport } from '../../templates/followUpReport';
import type { Heading, Sentence } from './sentence';

type Report = Pick<RecordOf<typeof followUpReport>, Heading | 'drafted' | 'reflections'>;

/** A sentence in words, as it is to stand in the report. */
export interface Worded {
  readonly sentence: Sentence;
  readonly words: string;
}

/**
 * The change that brings sentences into a report: each under its heading, after what stands there. What is there is
 * never altered, and which have been brought in is remembered, so that what people take out stays out.
 */
export function broughtIn(report: Report, sentences: readonly Worded[]): ChangeOf<typeof followUpReport> {
  const headings = Array.from(new Set(sentences.map(({ sentence }) => sentence.heading)));
  const texts = headings.map((heading) => {
    const own = sentences.filter(({ sentence }) => sentence.heading === heading).map(({ words }) => words);
    return [heading, [report[heading].trimEnd(), ...own].filter((text) => text !== '').join('\n\n')] as const;
  });
  const known = report.drafted.split('\n').filter((key) => key !== '');
  const reflected = sentences.filter(({ sentence }) => sentence.source.template === 'reflection');
  const ids = new Set([...report.reflections.map(({ id }) => id)]);
  const links = new Map(
    reflected.map(({ sentence }) => [sentence.source.recordId, { id: sentence.source.recordId, title: '' }])
  );
  return {
    ...Object.fromEntries(texts),
    drafted: [...known, ...sentences.map(({ sentence }) => sentence.key)].join('\n'),
    reflections: [...report.reflections, ...Array.from(links.values()).filter(({ id }) => !ids.has(id))]
  };
}
