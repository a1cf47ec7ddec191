import * as React from 'react';
import type { PastedPlan } from '../../../domain/planning/paste/pastedPlan';
import type { Person } from '../../../domain/schema/kinds';
import { milestone } from '../../../domain/templates/milestone';
import { useRows } from '../../data/useRows';
import { usePeriod } from '../../project/ProjectRoom';
import { useSetting } from '../../setting';
import { inYear, periodIn } from './askedDeadlines';
import type { Preview } from './pasted';
import { rowsOf } from './pasteRow';
import type { PasteRow, Reader } from './pasteRow';
import { usePaste } from './usePaste';
import type { Paste } from './usePaste';
import { useSeeking } from './usePeople';

/** A pasted plan, as it is being corrected. */
export interface PlanPreview extends Preview<PasteRow> {
  readonly reader: Reader;
}

export interface PlanPaste extends Omit<Paste<PlanPreview>, 'begin'> {
  /** Names that are being looked for in the directory. */
  readonly sought: ReadonlySet<string>;
  readonly begin: (plan: PastedPlan) => void;
  readonly chooseYear: (year: number) => void;
}

const withPerson =
  (name: string, person: Person) =>
  (rows: readonly PasteRow[]): readonly PasteRow[] =>
    rows.map((row) => (row.sought.trim() === name ? { ...row, responsible: person, sought: '' } : row));

/** Pasting a plan: its deadlines are read in the project's period, and its people looked for in the directory. */
export function usePlanPaste(): PlanPaste {
  const own = usePeriod();
  const { today } = useSetting();
  const milestones = useRows(milestone);
  const paste = usePaste<PlanPreview>('plan');
  const { changeAll, preview, restored } = paste;
  const { sought, seek } = useSeeking();
  const found = React.useCallback((name: string, person: Person) => changeAll(withPerson(name, person)), [changeAll]);
  // Whoever had not been found when the page was left is looked for again.
  const left = React.useRef(restored ? (preview?.rows.map((row) => row.sought) ?? []) : []);
  React.useEffect(() => seek(left.current, found), [seek, found]);
  const begin = (plan: PastedPlan): void => {
    const reader = { period: periodIn(plan.period, own, today), today };
    const existing = milestones.map(({ name }) => name);
    paste.begin({ source: { unused: plan.unused, left: plan.left }, reader, rows: rowsOf(plan, reader, existing) });
    seek(
      plan.milestones.map(({ responsible }) => responsible),
      found
    );
  };
  return {
    ...paste,
    sought,
    begin,
    chooseYear: (year) => changeAll((rows, { reader }) => rows.map((row) => inYear(row, year, reader)))
  };
}
