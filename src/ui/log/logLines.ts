import type { Version } from '../../data/repository';
import { changeLog } from '../../domain/history/changeLog';
import { documentSections } from '../../domain/schema/document';
import type { Template } from '../../domain/schema/template';
import type { LearningMessages } from '../../locales/messages';
import { fieldWords, templateWordsOf } from '../../locales/words';
import type { Words } from '../../locales/words';
import { dayOf } from '../form/typing/timeText';
import type { Entry, LogName } from './useLog';

/** A line of a log, made from the document's versions or written by somebody. */
export interface LogLine {
  readonly id: number;
  readonly version: string;
  readonly date: string | null;
  readonly what: string;
  readonly who: string;
  readonly approved: string;
  /** What somebody has written, and may change. */
  readonly entry?: Entry;
}

/** As many as are named; of the rest only how many they are. */
const mostNamed = 4;

/** What was changed, by the headings that people know: a document's sections, or a form's fields. */
function named(words: Words, template: Template, fields: readonly string[]): readonly string[] {
  const { sections } = templateWordsOf(words, template);
  const isDocument = documentSections(template).length > 0;
  const nameOf = (field: string): string => {
    const section = template.fields[field]?.options.section ?? '';
    return isDocument ? (sections[section] ?? section) : fieldWords(words, template, field).label;
  };
  return Array.from(new Set(fields.map(nameOf)));
}

/** The lines that the document's own versions make. */
export function versionLines(
  words: Words,
  said: LearningMessages['log'],
  template: Template,
  versions: readonly Version[]
): readonly LogLine[] {
  return changeLog(template, versions, dayOf).map(({ version, date, by, changed }, index) => {
    const names = named(words, template, changed ?? []);
    const told = said.changed(names.slice(0, mostNamed).join(', '), Math.max(0, names.length - mostNamed));
    return { id: -1 - index, version, date, what: changed ? told : said.made, who: by, approved: '' };
  });
}

/** The lines that people have written in one of the logs. */
export const writtenLines = (entries: readonly Entry[], log: LogName): readonly LogLine[] =>
  entries
    .filter((entry) => entry.log === log)
    .map((entry) => ({
      id: entry.id,
      version: entry.documentVersion,
      date: entry.date,
      what: log === 'changes' ? entry.change : entry.recipient,
      who: entry.writtenBy?.name ?? '',
      approved: entry.approvedBy,
      entry
    }));

/** In the order in which it happened; what has no day comes last. */
export const inOrder = (lines: readonly LogLine[]): readonly LogLine[] =>
  lines.slice().sort((a, b) => {
    const [one, other] = [a.date ?? '9999', b.date ?? '9999'];
    return one === other ? 0 : one < other ? -1 : 1;
  });
