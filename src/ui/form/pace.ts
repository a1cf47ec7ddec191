import { createContext, useContext } from 'react';

/** How long forms wait, in milliseconds. Tests wait for nothing. */
export interface Pace {
  /** After the last key, before the directory is searched. */
  readonly search: number;
  /** Between times that what is typed is kept in the browser. */
  readonly keep: number;
}

const PaceContext = createContext<Pace>({ search: 200, keep: 500 });
export const PaceProvider = PaceContext.Provider;
export const usePace = (): Pace => useContext(PaceContext);
