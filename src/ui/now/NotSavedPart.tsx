import * as React from 'react';
import { usePace } from '../form/pace';
import { useProject } from '../project/ProjectRoom';
import { useSetting } from '../setting';
import { notSavedIn } from './notSaved';
import type { NotSaved } from './notSaved';

const NotSavedLine = React.lazy(() => import(/* webpackChunkName: "framdrift-plan" */ './NotSavedLine'));

const same = (a: readonly NotSaved[], b: readonly NotSaved[]): boolean =>
  a.map(({ name }) => name).join() === b.map(({ name }) => name).join();

/** What was left in the browser when this came on the screen, and after what a form was saving as it was left is saved. */
function useNotSaved(): readonly NotSaved[] {
  const { opening, connection } = useSetting();
  const { login } = opening.me;
  const site = new URL(connection.url).pathname.toLowerCase();
  const { key } = useProject();
  const { save: wait } = usePace();
  const look = React.useCallback(() => notSavedIn(login, [key, site]), [login, key, site]);
  const [all, setAll] = React.useState(look);
  React.useEffect(() => {
    const timer = setTimeout(() => {
      const now = look();
      setAll((before) => (same(before, now) ? before : now));
    }, wait);
    return () => clearTimeout(timer);
  }, [look, wait]);
  return all;
}

/** Loaded only where there is something to tell. */
export function NotSavedPart(): JSX.Element | null {
  const all = useNotSaved();
  if (all.length === 0) return null;
  return (
    <React.Suspense fallback={null}>
      <NotSavedLine all={all} />
    </React.Suspense>
  );
}
