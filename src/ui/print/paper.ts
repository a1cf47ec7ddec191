import * as React from 'react';

/**
 * Is what is to be printed drawn: what is folded, and the text of what stands in forms? Where only paper shows it, it
 * is marked `data-paper`; what only the screen shows is marked `data-screen`.
 */
const PaperContext = React.createContext(false);
export const PaperProvider = PaperContext.Provider;
export const usePaper = (): boolean => React.useContext(PaperContext);

/** How far it has come: `wanted` is drawn out of sight, until all of it is there. */
export type Printing = 'no' | 'wanted' | 'now';
