/** Which screen, as the address says it. `#/project/<key>/plan/milestone/3` */
export interface Route {
  /** The personal app only: the address of the site. */
  readonly site?: string;
  /** A project chosen in the app; without one, the page's or tab's own. */
  readonly project?: string;
  /** The screen, and what is open on it: `['plan', 'milestone', '3']`. Empty: wherever one starts. */
  readonly path: readonly string[];
}

/** Does a screen belong to no project? */
export const isOutside = (path: Route['path']): boolean => ['projects', 'programmes'].includes(path[0] ?? '');

const decode = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

function take(segments: readonly string[], name: string): readonly [string | undefined, readonly string[]] {
  const [first, value, ...rest] = segments;
  return first === name && value ? [value, rest] : [undefined, segments];
}

/** Reads a route: `plan/milestone/3`, with or without a slash in front. */
export function readRoute(text: string): Route {
  const segments = text.split('/').filter(Boolean).map(decode);
  const [site, inSite] = take(segments, 'site');
  const [project, path] = take(inSite, 'project');
  return { ...(site ? { site } : {}), ...(project ? { project } : {}), path };
}

/** Writes a route without a slash in front; `readRoute` reads it back. */
export function writeRoute({ site, project, path }: Route): string {
  const segments = [...(site ? ['site', site] : []), ...(project ? ['project', project] : []), ...path];
  return segments.map(encodeURIComponent).join('/');
}

/** Our part of an address: only hashes that begin with `#/` are ours; others are the host page's own. */
export const routeInHash = (hash: string): Route | null => (/^#\//.test(hash) ? readRoute(hash.slice(2)) : null);

export const sameRoute = (a: Route, b: Route): boolean => writeRoute(a) === writeRoute(b);
