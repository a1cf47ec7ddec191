import { programmeKindNames } from '../../domain/reports/programmeSections';
import type { ProgrammeKind } from '../../domain/reports/programmeSections';
import type { ReportName } from '../../domain/reports/flow';
import { programmeReport } from '../../domain/templates/programmeReport';
import { followUpReport } from '../../domain/templates/followUpReport';
import { statusReport } from '../../domain/templates/statusReport';
import type { Words } from '../../locales/words';
import { choiceWord, templateWordsOf } from '../../locales/words';

/** What somebody may choose to write: a report, or a kind of report to the programme. */
export type ReportKind = 'followUpReport' | 'statusReport' | ProgrammeKind;
export const reportKinds: readonly ReportKind[] = ['followUpReport', 'statusReport', ...programmeKindNames];

export const isReportKind = (name: string | undefined): name is ReportKind => reportKinds.some((kind) => kind === name);

export const templateOfKind = (kind: ReportKind): ReportName =>
  kind === 'followUpReport' || kind === 'statusReport' ? kind : 'programmeReport';

/** «Oppfølgingsrapport», «Årsrapport». */
export function kindWords(words: Words, kind: ReportKind): string {
  if (kind === 'followUpReport') return templateWordsOf(words, followUpReport).one;
  if (kind === 'statusReport') return templateWordsOf(words, statusReport).one;
  return choiceWord(words, programmeReport, 'kind', kind);
}

/** The same, of a line in the list of reports. */
export const lineWords = (words: Words, template: ReportName, kind: string): string =>
  kindWords(words, template === 'programmeReport' ? (kind as ReportKind) : template);
