import type { Site } from './site';

/**
 * A change that comparing and adding cannot make: moving values, renaming, taking away. It runs once in a site,
 * after what is new has been added, and must bear to be run again from the start when it was stopped.
 */
export interface Migration {
  /** Counts from 1; never used twice. */
  readonly number: number;
  readonly name: string;
  readonly run: (site: Site) => Promise<void>;
}

/** All migrations, oldest first. A site whose lists are made today has nothing to migrate. */
export const migrations: readonly Migration[] = [];
