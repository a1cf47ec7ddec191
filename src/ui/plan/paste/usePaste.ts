import * as React from 'react';
import { useQueryClient } from '@tanstack/react-query';
import type { PastedPlan } from '../../../domain/planning/paste/pastedPlan';
import type { Period } from '../../../domain/planning/deadlineWords';
import { milestone } from '../../../domain/templates/milestone';
import { useRows } from '../../data/useRows';
import { usePeriod } from '../../project/ProjectRoom';
import { useRowStart } from '../../project/useRowStart';
import { useSetting } from '../../setting';
import { inYear, periodIn } from './askedDeadlines';
import { anew, isWanted, rowsOf } from './pasteRow';
import type { PasteRow, Reader } from './pasteRow';
import { useSeeking } from './usePeople';

/** What was read, as it is being corrected. */
export interface Preview {
  readonly plan: PastedPlan;
  readonly rows: readonly PasteRow[];
  readonly reader: Reader;
}

export type ChangeRow = (key: string, part: Partial<PasteRow>) => void;

export interface Paste {
  readonly preview: Preview | null;
  /** Names that are being looked for in the directory. */
  readonly sought: ReadonlySet<string>;
  readonly begin: (plan: PastedPlan) => void;
  readonly forget: () => void;
  readonly change: ChangeRow;
  readonly chooseYear: (year: number) => void;
  /** Takes what has been stored out of sight, and says why the rest has not. */
  readonly settle: (stored: ReadonlySet<string>, failed: ReadonlyMap<string, string>) => void;
  /** Shows again, where they stood, what was taken out of the plan. */
  readonly putBack: (keys: ReadonlySet<string>) => void;
}

type SetPreview = React.Dispatch<React.SetStateAction<Preview | null>>;

const withRows = (set: SetPreview, change: (rows: readonly PasteRow[], reader: Reader) => readonly PasteRow[]): void =>
  set((now) => now && { ...now, rows: change(now.rows, now.reader) });

/** Beginning with what was pasted: its deadlines are read, and its people looked for. */
function useBegin(set: SetPreview, own: Period): { begin: Paste['begin']; sought: ReadonlySet<string> } {
  const { today } = useSetting();
  const milestones = useRows(milestone);
  const { sought, seek } = useSeeking();
  const begin = (plan: PastedPlan): void => {
    const reader = { period: periodIn(plan.period, own, today), today };
    const existing = milestones.map(({ name }) => name);
    set({ plan, reader, rows: rowsOf(plan, reader, existing) });
    const names = plan.milestones.map(({ responsible }) => responsible);
    seek(names, (name, person) =>
      withRows(set, (rows) =>
        rows.map((row) => (row.sought.trim() === name ? { ...row, responsible: person, sought: '' } : row))
      )
    );
  };
  return { begin, sought };
}

/** What was being corrected is there when one comes back from another screen; what is stored is not. */
function useKept(): readonly [Preview | null, SetPreview] {
  const client = useQueryClient();
  const { projectKey } = useRowStart();
  const name = React.useMemo(() => ['pasted', projectKey], [projectKey]);
  const [preview, set] = React.useState(() => {
    const kept = client.getQueryData<Preview | null>(name) ?? null;
    return kept?.rows.some(isWanted) ? kept : null;
  });
  React.useEffect(() => void client.setQueryData(name, preview), [client, name, preview]);
  return [preview, set];
}

/** The state of pasting a plan, from the box to the rows that are left. */
export function usePaste(): Paste {
  const own = usePeriod();
  const [preview, set] = useKept();
  const { begin, sought } = useBegin(set, own);
  const change = React.useCallback<ChangeRow>(
    (key, part) => {
      withRows(set, (rows) => rows.map((row) => (row.key === key ? { ...row, ...part } : row)));
    },
    [set]
  );
  return {
    preview,
    sought,
    begin,
    change,
    forget: () => set(null),
    chooseYear: (year) => withRows(set, (rows, reader) => rows.map((row) => inYear(row, year, reader))),
    settle: (stored, failed) =>
      withRows(set, (rows) =>
        rows.map((row) => ({
          ...row,
          stored: row.stored || stored.has(row.key),
          failed: failed.get(row.key) ?? null
        }))
      ),
    putBack: (keys) => withRows(set, (rows) => rows.map((row) => (keys.has(row.key) ? anew(row) : row)))
  };
}
