import * as React from 'react';
import { useDraft } from '../../app/useDraft';
import { usePace } from '../../form/pace';
import { useRowStart } from '../../project/useRowStart';
import { previewIn, previewPlace, previewText } from './keptPreview';
import { isWanted } from './pasted';
import type { ChangeRow, PastedRow, Preview } from './pasted';

export interface Paste<P extends Preview> {
  readonly preview: P | null;
  /** It was pasted before the page was loaded, and kept since. */
  readonly restored: boolean;
  readonly begin: (preview: P) => void;
  readonly forget: () => void;
  readonly change: ChangeRow<P['rows'][number]>;
  readonly changeAll: (change: (rows: P['rows'], preview: P) => P['rows']) => void;
  /** Takes what has been stored out of sight, and says why the rest has not. */
  readonly settle: (stored: ReadonlySet<string>, failed: ReadonlyMap<string, string>) => void;
  /** Shows again, where they stood, what was taken out of the plan. */
  readonly putBack: (keys: ReadonlySet<string>, anew: (row: P['rows'][number]) => P['rows'][number]) => void;
}

/** What is being corrected outlives the page: the browser keeps it until it is stored or thrown away. */
function useKept<P extends Preview>(
  what: string
): readonly [P | null, React.Dispatch<React.SetStateAction<P | null>>, boolean] {
  const { projectKey } = useRowStart();
  const { keep: wait } = usePace();
  const { found, keep } = useDraft(previewPlace(what, projectKey));
  const [preview, set] = React.useState<P | null>(() => previewIn<P>(found));
  const [first] = React.useState(preview);
  const latest = React.useRef(preview);
  latest.current = preview;
  React.useEffect(() => {
    const timer = window.setTimeout(() => keep(previewText(preview)), wait);
    return () => window.clearTimeout(timer);
  }, [keep, preview, wait]);
  React.useEffect(() => {
    const leave = (): void => keep(previewText(latest.current));
    window.addEventListener('pagehide', leave);
    return () => {
      window.removeEventListener('pagehide', leave);
      leave();
    };
  }, [keep]);
  return [preview, set, first !== null && preview?.source === first.source];
}

const settled =
  (stored: ReadonlySet<string>, failed: ReadonlyMap<string, string>) =>
  <R extends PastedRow>(row: R): R => ({
    ...row,
    stored: row.stored || stored.has(row.key),
    failed: failed.get(row.key) ?? null
  });

/** The state of pasting, from the box to the rows that are left, whatever they become. */
export function usePaste<P extends Preview>(what: string): Paste<P> {
  const [preview, set, restored] = useKept<P>(what);
  const changeAll = React.useCallback<Paste<P>['changeAll']>(
    (change) => set((now) => now && { ...now, rows: change(now.rows, now) }),
    [set]
  );
  const change = React.useCallback<Paste<P>['change']>(
    (key, part) => changeAll((rows) => rows.map((row) => (row.key === key ? { ...row, ...part } : row))),
    [changeAll]
  );
  return {
    preview,
    restored,
    begin: set,
    forget: () => set(null),
    change,
    changeAll,
    settle: (stored, failed) => changeAll((rows) => rows.map(settled(stored, failed))),
    putBack: (keys, anew) => changeAll((rows) => rows.map((row) => (keys.has(row.key) ? anew(row) : row)))
  };
}

/** What is wanted of a preview and not stored yet. */
export const wantedIn = <P extends Preview>({ rows }: P): P['rows'] => rows.filter(isWanted);
