import { createContext, useContext } from 'react';

/** How long forms wait, in milliseconds. Tests wait for nothing. */
export interface Pace {
  /** After the last key, before the directory is searched. */
  readonly search: number;
  /** Between times that what is typed is kept in the browser. */
  readonly keep: number;
  /** After the last key, before what is typed is saved. */
  readonly save: number;
  /** After saving has failed, before it is tried again; twice as long the next time. */
  readonly retry: number;
}

const PaceContext = createContext<Pace>({ search: 200, keep: 500, save: 1_000, retry: 5_000 });
export const PaceProvider = PaceContext.Provider;
export const usePace = (): Pace => useContext(PaceContext);
