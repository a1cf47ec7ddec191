/** A heading, an empty table and its button, on a phone: what is kept free for a log that is on its way. Pixels. */
export const leastOfTable = 120;
