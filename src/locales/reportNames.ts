import type { ReportName } from '../domain/reports/flow';
import type { NowMessages } from './messages';

/** «Årsrapport 2025», «Statusrapport til styringsgruppen»: what a report is called that nobody has begun. */
export function expectedName(
  { status, to, programme, kinds }: NowMessages['reports'],
  { template, kind, year }: { readonly template: ReportName; readonly kind: string; readonly year: string }
): string {
  if (template === 'statusReport') return status((to as Readonly<Record<string, string>>)[kind] ?? kind, '');
  return programme((kinds as Readonly<Record<string, string>>)[kind] ?? kind, year);
}
