import type { ReportName } from '../../domain/reports/flow';
import { spanOf } from '../../domain/reports/period';
import { useSetting } from '../setting';
import type { FlowReport } from '../../domain/reports/flowReport';
import { useGoalRows } from './useGoalRows';
import { useFollowUpDraft } from './useFollowUpDraft';
import { useReportFacts } from './useReportFacts';

export interface Begun {
  /** What is filled in when a report begins: by whom, and what the records tell. */
  readonly fields: (report: object) => Promise<object>;
  readonly facts: (report: object) => Promise<object>;
  /** The rows that it begins with. */
  readonly rows: (report: FlowReport) => Promise<void>;
}

/** What the records know of a report that begins, or whose facts are filled in anew. */
export function useBegun(name: ReportName): Begun {
  const { opening, today } = useSetting();
  const factsOf = useReportFacts();
  const addGoals = useGoalRows();
  const draft = useFollowUpDraft();
  // A status report tells of its period; the others, which have none, of the whole project so far.
  const facts = async (report: object): Promise<object> => {
    const found = await factsOf(name, spanOf(report, today));
    return 'factsOn' in found ? { ...found, factsOn: today } : found;
  };
  const written =
    name === 'followUpReport' ? { authors: [opening.me], reportDate: today } : { preparedBy: [opening.me] };
  return {
    facts,
    fields: async (report) => ({
      ...written,
      ...(await (name === 'followUpReport' ? draft(report) : facts(report)))
    }),
    rows: async (report) => {
      if (name === 'programmeReport') await addGoals(report as never);
    }
  };
}
