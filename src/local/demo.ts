/** Stands in until the demo content is written: `npm start` opens an empty site. */
export const loadDemo = (_origin: string): Promise<void> => Promise.resolve();
