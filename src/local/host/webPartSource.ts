import type { Solution } from './solution';

/** What the host runs: a shipped package, or in development what esbuild has just made. */
export interface WebPartSource {
  /** Read anew for every request, so that a package built meanwhile is the one that is served. */
  solution(): Solution;
  /** In development: calls back whenever the web part is new, until the returned function is called. */
  onChange?(listener: () => void): () => void;
}
