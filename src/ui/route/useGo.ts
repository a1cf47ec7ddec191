import * as React from 'react';
import { useRouter } from './Router';
import type { Going } from './Router';
import type { Route } from '../../domain/route';
import { writeRoute } from '../../domain/route';

/** Goes to another screen of the same project: `go(['plan', 'milestone', '3'])`. */
export function useGo(): (path: readonly string[], how?: Going) => void {
  const { route, go } = useRouter();
  const { site, project } = route;
  return React.useCallback((path, how) => go({ site, project, path }, how), [go, site, project]);
}

export interface LinkTo {
  readonly href: string;
  readonly onClick: (event: React.MouseEvent<HTMLElement>) => void;
}

/** An ordinary click: not one that asks for another tab or window. */
export const isPlain = ({ metaKey, ctrlKey, shiftKey, altKey, button }: React.MouseEvent<HTMLElement>): boolean =>
  button === 0 && !metaKey && !ctrlKey && !shiftKey && !altKey;

/** What makes an `<a>` lead to a route, and stay a link that can be opened in another tab. */
export function useLinks(): (to: Route) => LinkTo {
  const { go } = useRouter();
  return React.useCallback(
    (to) => ({
      href: `#/${writeRoute(to)}`,
      onClick: (event) => {
        if (!isPlain(event)) return;
        event.preventDefault();
        go(to);
      }
    }),
    [go]
  );
}

/** The same for another screen of the same project. */
export function usePathLinks(): (path: readonly string[]) => LinkTo {
  const { route } = useRouter();
  const { site, project } = route;
  const linkTo = useLinks();
  return React.useCallback((path) => linkTo({ site, project, path }), [linkTo, site, project]);
}
