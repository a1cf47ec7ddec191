import type { ReportName } from '../domain/reports/flow';
import type { NowMessages } from './messages';

/** «Oppfølgingsrapport M4» in the middle of a sentence: kinds of reports are common nouns, and other names stand as they are. */
export const inSentence = (report: string): string =>
  report.replace(/^[A-ZÆØÅ](?=([a-zæøå-]* ?r)?(apport|eport)\b)/, (first) => first.toLowerCase());

/** «Årsrapport 2025», «Statusrapport til styringsgruppen»: what a report is called that nobody has begun. */
export function expectedName(
  { status, to, programme, kinds }: NowMessages['reports'],
  { template, kind, year }: { readonly template: ReportName; readonly kind: string; readonly year: string }
): string {
  if (template === 'statusReport') return status((to as Readonly<Record<string, string>>)[kind] ?? kind, '');
  return programme((kinds as Readonly<Record<string, string>>)[kind] ?? kind, year);
}
