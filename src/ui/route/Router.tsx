import * as React from 'react';
import { readRoute, routeInHash, sameRoute, writeRoute } from '../../domain/route';
import type { Route } from '../../domain/route';

export interface Going {
  /** Takes the place of where one was: Back does not lead there. */
  readonly instead?: boolean;
  /** Leaves the focus where it is (a tab that was pressed). */
  readonly keepFocus?: boolean;
}

interface Router {
  readonly route: Route;
  readonly go: (to: Route, how?: Going) => void;
  /** Has somebody gone anywhere, and is the focus to follow? Not on the first screen. */
  readonly followed: React.MutableRefObject<boolean>;
}

const RouterContext = React.createContext<Router | null>(null);

export function useRouter(): Router {
  const router = React.useContext(RouterContext);
  if (!router) throw new Error('A screen stands outside Router');
  return router;
}

const nowhere: readonly string[] = [];

/** The screen that stands in the address; empty where there is no address. */
export const usePath = (): readonly string[] => React.useContext(RouterContext)?.route.path ?? nowhere;

function write(to: Route, instead: boolean): void {
  const hash = `#/${writeRoute(to)}`;
  if (instead) window.history.replaceState(window.history.state, '', hash);
  else window.history.pushState(window.history.state, '', hash);
}

/** Keeps the screen and the address's hash alike. */
export function Router({ start, children }: { start?: string; children: React.ReactNode }): JSX.Element {
  const [route, setRoute] = React.useState(() => routeInHash(window.location.hash) ?? readRoute(start ?? ''));
  const followed = React.useRef(false);
  React.useEffect(() => {
    const follow = (): void => {
      const next = routeInHash(window.location.hash);
      const nothing = window.location.hash === '';
      if (!next && !nothing) return;
      followed.current = true;
      setRoute((now) => {
        const wanted = next ?? readRoute(start ?? '');
        return sameRoute(now, wanted) ? now : wanted;
      });
    };
    window.addEventListener('popstate', follow);
    window.addEventListener('hashchange', follow);
    return () => {
      window.removeEventListener('popstate', follow);
      window.removeEventListener('hashchange', follow);
    };
  }, [start]);
  const go = React.useCallback((to: Route, { instead = false, keepFocus = false }: Going = {}) => {
    followed.current = !keepFocus;
    write(to, instead);
    setRoute((now) => (sameRoute(now, to) ? now : to));
  }, []);
  const router = React.useMemo(() => ({ route, go, followed }), [route, go]);
  return <RouterContext.Provider value={router}>{children}</RouterContext.Provider>;
}
