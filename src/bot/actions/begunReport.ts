import type { ReportName } from '../../domain/reports/flow';
import { into, pathOf } from '../cards/places';
import type { Case, Done } from './deed';

/** That a report stands there, and the way to it. */
export function begunReport(
  { speaking, context }: Pick<Case, 'speaking' | 'context'>,
  name: ReportName,
  id: number,
  receipt: readonly string[]
): Extract<Done, { kind: 'done' }> {
  const url = into(speaking, context.project.key, pathOf(name, id));
  return { kind: 'done', receipt, links: [{ title: speaking.words.bot.openReport, url }] };
}
